import type { Stripe } from "stripe";
import { billingAlarm } from "./alarm.ts";
import { asking, stripeFault } from "./client.ts";

/**
 * Ends a subscription that was bought beside the present one, such as on a page of Stripe's that was left open, and
 * gives back what was paid for it. What it does has names, so that a try that is repeated does nothing twice.
 * @throws AppError `stripe_unavailable`; then it is done when Stripe tells of the subscription again
 */
export async function endSecond(
  { id, latest_invoice }: Stripe.Subscription,
  { tenantId, present }: { tenantId: string; present: string },
): Promise<void> {
  const invoice = typeof latest_invoice === "string" ? latest_invoice : latest_invoice?.id;
  // The money first: a subscription that has ended is not looked at again.
  const refunded = invoice ? await giveBack(invoice) : 0;
  await asking((client) =>
    client.subscriptions.cancel(id, {}, { idempotencyKey: `caas-second-${id}` }).catch(async (error) => {
      const { status } = await client.subscriptions.retrieve(id);
      if (status !== "canceled") throw error;
    }),
  );
  const says =
    refunded === null
      ? "A firm had bought a second subscription. It was ended; Stripe refused to give the money back. Refund its invoice by hand."
      : "A firm had bought a second subscription. It was ended and the money given back. Ask the firm which plan it wanted.";
  billingAlarm("stripe_second_subscription", says, {
    tenantId,
    subscription: id,
    present,
    invoice,
    refunded,
  });
}

/** @returns in minor units what is given back; `null` where Stripe refuses it */
async function giveBack(id: string): Promise<number | null> {
  const { amount_paid, post_payment_credit_notes_amount: before } = await asking((client) =>
    client.invoices.retrieve(id),
  );
  const amount = amount_paid - before;
  if (amount <= 0) return before;
  const note = { invoice: id, amount, refund_amount: amount, reason: "duplicate" as const };
  try {
    await asking((client) => client.creditNotes.create(note, { idempotencyKey: `caas-second-${id}` }));
    return amount;
  } catch (error) {
    if (!stripeFault(error)) throw error;
    return null;
  }
}
