/** What a ticket can be about, in the order of the trade: enquiries, losses, deliveries, the rest. There is a playbook for each. */
export const scenarios = [
  "where-is-my-parcel",
  "urge-delivery",
  "change-address",
  "change-time",
  "pickup-request",
  "branch-address",
  "price-quote",
  "service-range",
  "insured-rules",
  "prohibited-goods",
  "delay",
  "lost",
  "damaged",
  "contaminated",
  "short",
  "wrong-delivery",
  "signed-not-received",
  "left-at-locker-unasked",
  "courier-attitude",
  "cod",
  "refund",
  "invoice",
  "cross-border",
  "privacy",
  "suggestion",
  "other",
] as const;
export type Scenario = (typeof scenarios)[number];

export function isScenario(text: string): text is Scenario {
  return (scenarios as readonly string[]).includes(text);
}
