import { isUsedUp } from "../billing/index.ts";
import { type CustomerItem, findById as findCustomer } from "../customers/index.ts";
import { iso, log, now, scope } from "../kernel/index.ts";
import { type Address, masked } from "./address.ts";
import { reachOf } from "./channels/chosen.ts";
import { type Decision, decide } from "./decide.ts";
import type { NotificationItem } from "./entity.ts";
import type { Fact } from "./fact.ts";
import type { Attempt } from "./schema.ts";
import { idOf, textInForce } from "./templates/read.ts";
import { type Rendered, render } from "./templates/render.ts";
import { variablesOf } from "./templates/variables.ts";

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
  | "template"
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
  attempts: readonly Attempt[] = [],
): Promise<{ state: State; address: Address | null }> {
  const customer = await customerOf(fact);
  const decision = await decideWithin(fact, customer, attempts);
  const text = await textFor(fact, customer, decision);
  const { address } = decision;
  const state: State = {
    fact,
    customerId: customer?.customerId,
    ...outcome(decision, text),
    channel: address?.channel,
    to: address ? masked(address) : undefined,
    template: text?.template,
    subject: text?.rendered?.subject ?? undefined,
    body: text?.rendered?.body ?? "",
  };
  return { state, address };
}

/** A channel of which the plan includes no more leaves the turn to the next. */
async function decideWithin(
  fact: Fact,
  customer: CustomerItem | null,
  attempts: readonly Attempt[],
): Promise<Decision> {
  const { order, usable } = await reachOf();
  const left = new Set(usable);
  for (;;) {
    const way = { reach: { order, usable: left }, attempts };
    const decision = decide(fact, customer, now(), scope().tenant.timezone, way);
    const { address } = decision;
    const isHeldBack = left.size < usable.size;
    if (decision.status === "suppressed") {
      return isHeldBack && decision.reason === "no_contact"
        ? { ...decision, reason: "plan_limit" }
        : decision;
    }
    if (!address || !(await isUsedUp(`notifications.${address.channel}`))) return decision;
    if (fact.replyOn) return { status: "suppressed", reason: "plan_limit", address };
    left.delete(address.channel);
  }
}

function outcome(
  decision: Decision,
  text: Written | null,
): Pick<State, "status" | "reason" | "heldUntil" | "leaseUntil"> {
  const { status } = decision;
  if (status === "suppressed") return { status, reason: decision.reason };
  if (text && !text.enabled) return { status: "suppressed", reason: "template_disabled" };
  if (!text?.rendered) return { status: "failed", reason: "template_error" };
  if (status === "held") return { status, reason: decision.reason, heldUntil: iso(decision.until) };
  return { status, reason: undefined, leaseUntil: iso(now() + lease) };
}

interface Written {
  template: string;
  enabled: boolean;
  /** `null` where the template fails. */
  rendered: Rendered | null;
}

/** The text for the customer's channel and language; `null` where nothing is told by itself. */
async function textFor(
  fact: Fact,
  customer: CustomerItem | null,
  { address }: Decision,
): Promise<Written | null> {
  if (fact.folded || fact.parcels?.length === 0) return null;
  const profile = scope().tenant;
  const channel = address?.channel ?? "sms";
  const locale = customer?.locale ?? profile.locale;
  const text = await textInForce(fact.text, channel, locale);
  const template = idOf({ event: fact.text, channel, locale });
  try {
    const rendered = await render(text, channel, variablesOf(fact, profile, locale, customer));
    return { template, enabled: text.enabled, rendered };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.error("a notification's template failed", { template, why });
    return { template, enabled: text.enabled, rendered: null };
  }
}

async function customerOf({ customerId }: Fact): Promise<CustomerItem | null> {
  return customerId ? findCustomer(customerId) : null;
}
