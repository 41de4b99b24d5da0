import type { Stripe } from "stripe";
import { z } from "zod";
import { linkStripeCustomer } from "../billing/index.ts";
import { asPlatform } from "../db/index.ts";
import { AppError, config, expiresInDays, iso } from "../kernel/index.ts";
import { asSystem, load } from "../tenants/index.ts";
import { billingAlarm } from "./alarm.ts";
import { meterErrorEvent } from "./catalogue.ts";
import { asking, stripe } from "./client.ts";
import { StripeEventEntity } from "./event-entity.ts";
import { type Synced, syncSubscription, unknownCustomer } from "./sync.ts";

/** How old and how far ahead a signature may be, in seconds. Stripe's own library looks at the age only. */
const tolerance = 300;

/** Of a kept event's body, in characters. */
const keptBody = 50_000;

type Outcome = Synced | "alarmed";

/**
 * Takes what Stripe sends: an event, or a thin one that only names what happened. Stripe's signature is its credential.
 * It is answered when its work is done, so that Stripe sends again what failed; what nobody here can act upon is kept,
 * somebody is called, and it is answered all the same, since sending it again would not help.
 * @param body as it came, byte for byte
 * @throws AppError `unauthorized` for a signature that is not Stripe's, or is too old or ahead of time;
 *   `bad_request` for what is signed and no event; `billing_not_configured`, `stripe_unavailable`
 */
export async function takeWebhook(
  body: string,
  signature: string | undefined,
): Promise<{ outcome: Outcome | "repeated" }> {
  const client = await stripe();
  verify(client, body, signature);
  const event = readEvent(body);
  const known = await asPlatform(() =>
    StripeEventEntity().get({ eventId: event.id }).go({ consistent: true }),
  );
  if (known.data) return { outcome: "repeated" };
  const outcome = event.object === "v2.core.event" ? await takeThin(event) : await takeEvent(event);
  const isOdd = outcome === "unknown" || outcome === "alarmed";
  await asPlatform(() =>
    StripeEventEntity()
      .put({
        ...{ eventId: event.id, type: event.type, outcome, receivedAt: iso(Date.now()) },
        expiresAt: expiresInDays(90),
        ...(isOdd ? { body: body.slice(0, keptBody) } : {}),
      })
      .go(),
  );
  return { outcome };
}

function verify(client: Stripe, body: string, signature: string | undefined): void {
  const secrets = config().stripe?.webhookSecrets ?? [];
  if (secrets.length === 0)
    throw new AppError("billing_not_configured", { detail: "STRIPE_WEBHOOK_SECRET is not set." });
  const isGenuine = secrets.some((secret) => {
    try {
      return client.webhooks.signature?.verifyHeader(body, signature ?? "", secret, tolerance) ?? false;
    } catch {
      return false;
    }
  });
  if (!isGenuine)
    throw new AppError("unauthorized", {
      detail: "This is not signed by Stripe, or was signed too long ago.",
    });
  const at = Number(/(?:^|,)t=(\d+)/.exec(signature ?? "")?.[1]);
  if (at > Date.now() / 1000 + tolerance)
    throw new AppError("unauthorized", { detail: "This was signed in the future." });
}

const Reference = z.union([z.string(), z.object({ id: z.string() })]).nullish();
const Happened = z.object({
  id: z.string().min(1).max(255),
  object: z.string(),
  type: z.string(),
  data: z.object({ object: z.looseObject({ id: z.string().optional() }) }).optional(),
});
type Happened = z.infer<typeof Happened>;

function readEvent(body: string): Happened {
  try {
    return Happened.parse(JSON.parse(body));
  } catch (error) {
    throw new AppError("bad_request", {
      detail: "This is signed, but is no event of Stripe's.",
      cause: error,
    });
  }
}

/** Of the objects that events tell of, what leads to the subscription. */
const Told = z.looseObject({
  id: z.string().optional(),
  object: z.string().optional(),
  customer: Reference,
  client_reference_id: z.string().nullish(),
  subscription: Reference,
  parent: z
    .looseObject({ subscription_details: z.looseObject({ subscription: Reference }).nullish() })
    .nullish(),
});

async function takeEvent({ data }: Happened): Promise<Outcome> {
  const told = Told.safeParse(data?.object).data;
  if (!told) return "ignored";
  const customer = idOf(told.customer);
  if (told.object === "checkout.session" && customer && told.client_reference_id) {
    const linked = await link(told.client_reference_id, customer);
    if (linked === "unknown") return linked;
  }
  const subscription =
    told.object === "subscription"
      ? told.id
      : idOf(told.parent?.subscription_details?.subscription ?? told.subscription);
  return subscription ? syncSubscription(subscription) : "ignored";
}

async function link(tenantId: string, customer: string): Promise<Synced> {
  const known = await load(tenantId).catch(() => null);
  if (!known) return unknownCustomer({ tenantId, customer });
  await asSystem(tenantId, "stripe", () => linkStripeCustomer(customer));
  return "applied";
}

function idOf(reference: z.infer<typeof Reference>): string | undefined {
  return typeof reference === "string" ? reference : reference?.id;
}

/** Usage that Stripe took and could not count: what to do is told with each of Stripe's codes. */
async function takeThin({ id, type }: Happened): Promise<Outcome> {
  if (type !== meterErrorEvent) return "ignored";
  const event = await asking((client) => client.v2.core.events.retrieve(id));
  const { data, related_object } = event as Stripe.V2.Core.Events.V1BillingMeterErrorReportTriggeredEvent;
  for (const { code, error_count, sample_errors } of data.reason.error_types) {
    billingAlarm("stripe_meter_errors", remedies[code] ?? "Stripe could not count some usage.", {
      ...{ code, errors: error_count, meter: related_object.id },
      identifiers: sample_errors.map(({ request }) => request.identifier),
    });
  }
  return "alarmed";
}

const again = "The nightly reconciliation then tells it again.";
const remedies: Record<string, string> = {
  meter_event_customer_not_found: `Stripe does not know the customer of some usage: it was deleted there, or belongs to another account. Mend the tenant's customer. ${again}`,
  meter_event_no_customer_defined: `Usage came without a customer: the meter names another field. Run npm run stripe:setup. ${again}`,
  meter_event_invalid_value: `Usage came with a value that is no whole number. That is a fault of ours. ${again}`,
  no_meter: `Stripe has no such meter. Run npm run stripe:setup. ${again}`,
  archived_meter: `The meter was deactivated. Reactivate it in Stripe. ${again}`,
  timestamp_too_far_in_past: "Usage came later than Stripe takes it. Add it to an invoice by hand.",
  timestamp_in_future: `Usage came from the future: look at the clock of the function. ${again}`,
};
