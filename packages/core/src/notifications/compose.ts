import { type CustomerItem, load as loadCustomer } from "../customers/index.ts";
import { AppError, iso, log, now, scope } from "../kernel/index.ts";
import { type Address, masked } from "./address.ts";
import { reachOf } from "./channels/chosen.ts";
import { type Decision, decide } from "./decide.ts";
import type { NotificationItem } from "./entity.ts";
import type { Fact } from "./fact.ts";
import { type Rendered, render, variablesOf } from "./render.ts";
import type { Attempt } from "./schema.ts";
import type { Texts } from "./text.ts";

/** For how long a worker has a notification to itself, in milliseconds; longer than any call of a provider takes. */
const lease = 6_000;

/** What is decided and written for a notification. */
type State = Pick<
  NotificationItem,
  | "fact"
  | "customerId"
  | "status"
  | "reason"
  | "channel"
  | "to"
  | "subject"
  | "body"
  | "heldUntil"
  | "leaseUntil"
>;

/**
 * Decides on a fact with the customer as they are now, and writes the text.
 * @param attempts what was tried so far, so that the next channel has its turn
 * @returns the address in clear beside the state, which keeps it masked only
 */
export async function compose(
  fact: Fact,
  texts: Texts,
  attempts: readonly Attempt[] = [],
): Promise<{ state: State; address: Address | null }> {
  const [customer, reach] = await Promise.all([customerOf(fact), reachOf()]);
  const decision = decide(fact, customer, now(), scope().tenant.timezone, { reach, attempts });
  const rendered = await textFor(fact, customer, decision, texts);
  const { address } = decision;
  const state: State = {
    fact,
    customerId: customer?.customerId,
    ...outcome(decision, rendered),
    channel: address?.channel,
    to: address ? masked(address) : undefined,
    subject: rendered?.subject ?? undefined,
    body: rendered?.body ?? "",
  };
  return { state, address };
}

function outcome(
  decision: Decision,
  rendered: Rendered | null,
): Pick<State, "status" | "reason" | "heldUntil" | "leaseUntil"> {
  const { status } = decision;
  if (status === "suppressed") return { status, reason: decision.reason };
  if (!rendered) return { status: "failed", reason: "template_error" };
  if (status === "held") return { status, reason: decision.reason, heldUntil: iso(decision.until) };
  return { status, reason: undefined, leaseUntil: iso(now() + lease) };
}

/** The text for the customer's channel and language; `null` where the template fails. */
async function textFor(
  fact: Fact,
  customer: CustomerItem | null,
  { address }: Decision,
  texts: Texts,
): Promise<Rendered | null> {
  const profile = scope().tenant;
  const locale = customer?.locale ?? profile.locale;
  try {
    const variables = variablesOf(fact, profile, locale);
    return await render(texts[locale][fact.text], address?.channel ?? "sms", variables);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.error("a notification's template failed", { text: fact.text, locale, why });
    return null;
  }
}

async function customerOf({ customerId }: Fact): Promise<CustomerItem | null> {
  if (!customerId) return null;
  try {
    return await loadCustomer(customerId);
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  }
}
