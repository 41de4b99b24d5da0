import type { Node, Reason, Status } from "../shipments/index.ts";

/** What kind of promise was broken: of time, of an unharmed parcel, of the number of pieces, of knowing. */
export const exceptionClasses = ["timeliness", "damage", "quantity", "information"] as const;
export type ExceptionClass = (typeof exceptionClasses)[number];

/** Every kind with its class. */
const classOf = {
  delay: "timeliness",
  early: "timeliness",
  refused: "timeliness",
  damaged: "damage",
  contaminated: "damage",
  temperature: "damage",
  short: "quantity",
  surplus: "quantity",
  lost: "quantity",
  missing_tracking: "information",
  missing_information: "information",
  wrong_address: "information",
  prohibited: "information",
  other: "information",
} as const satisfies Record<string, ExceptionClass>;

export type ExceptionKind = keyof typeof classOf;
export const exceptionKinds = Object.keys(classOf) as ExceptionKind[];

/** Who has to answer for it: the pickup, the line haul, the sorting or the branch of the firm, or somebody outside. */
export const liableParties = [
  "pickup",
  "line_haul",
  "sorting",
  "branch",
  "recipient",
  "sender",
  "customs",
  "weather",
] as const;
export type LiableParty = (typeof liableParties)[number];

export function classOfKind(kind: ExceptionKind): ExceptionClass {
  return classOf[kind];
}

interface Cause {
  kind: ExceptionKind;
  party?: LiableParty;
}

const unnamed: Cause = { kind: "other" };

const ofReason: Partial<Record<Reason, Cause>> = {
  delay: { kind: "delay" },
  weather: { kind: "delay", party: "weather" },
  stalled: { kind: "missing_tracking" },
  damaged: { kind: "damaged" },
  destroyed: { kind: "damaged" },
  contaminated: { kind: "contaminated" },
  temperature: { kind: "temperature" },
  lost: { kind: "lost" },
  short_quantity: { kind: "short" },
  over_quantity: { kind: "surplus" },
  // Which of the two it is, nobody has said; it is looked for as if some were missing.
  quantity_mismatch: { kind: "short" },
  wrong_address: { kind: "wrong_address", party: "sender" },
  out_of_area: { kind: "wrong_address", party: "sender" },
  info_missing: { kind: "missing_information", party: "sender" },
  pending_sender: { kind: "missing_information", party: "sender" },
  prohibited: { kind: "prohibited", party: "sender" },
  missorted: { kind: "delay", party: "sorting" },
  held: { kind: "delay", party: "customs" },
  security_or_fee: { kind: "delay", party: "customs" },
  invalid_number: { kind: "missing_tracking", party: "sender" },
  intercepted: { kind: "delay", party: "sender" },
  recipient_absent: { kind: "delay", party: "recipient" },
  payment_due: { kind: "delay", party: "recipient" },
  pickup_overdue: { kind: "delay", party: "recipient" },
};

/** Who has a parcel on its way to a node. */
const ofNode: Record<Node, LiableParty> = {
  pickup: "pickup",
  inbound: "sorting",
  transit: "line_haul",
  delivery: "branch",
  sign: "branch",
};

/**
 * The ledger's kind of a reported exception, and who is likely to answer for it: whom the reason names, else who has
 * parcels at that node. `null` where neither tells. Pure.
 * @param node where the parcel was
 */
export function classify(
  status: Status,
  reason: Reason | null,
  node: Node | null,
): { kind: ExceptionKind; party: LiableParty | null } {
  if (status === "rejected") return { kind: "refused", party: "recipient" };
  const { kind, party } = (reason && ofReason[reason]) ?? unnamed;
  return { kind, party: party ?? (node ? ofNode[node] : null) };
}

/** A node that was not reached in time: a delay by whoever brings parcels to it. */
export function classifyOverdue(node: Node): { kind: ExceptionKind; party: LiableParty } {
  return { kind: "delay", party: ofNode[node] };
}

/** What is over when the parcel has come. What is damaged or short stays for a person to settle. */
const overOnDelivery: ReadonlySet<ExceptionKind> = new Set([
  "delay",
  "refused",
  "missing_tracking",
  "missing_information",
  "wrong_address",
]);

export const mendedByDelivery = exceptionKinds.filter((kind) => overOnDelivery.has(kind));
