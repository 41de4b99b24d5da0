/** Where a parcel is. `unknown` stands for codes that no table knows. */
export const statuses = [
  "unknown",
  "created",
  "picked_up",
  "inbound",
  "in_transit",
  "customs",
  "out_for_delivery",
  "awaiting_pickup",
  "attempt_failed",
  "exception",
  "delivered",
  "rejected",
  "returning",
  "returned",
  "cancelled",
] as const;
export type Status = (typeof statuses)[number];

/** What goes wrong, as far as the carrier tells. */
const troubles = [
  "delay",
  "weather",
  "stalled",
  "damaged",
  "contaminated",
  "lost",
  "destroyed",
  "wrong_address",
  "info_missing",
  "short_quantity",
  "over_quantity",
  "quantity_mismatch",
  "out_of_area",
  "recipient_absent",
  "payment_due",
  "security_or_fee",
  "invalid_number",
  "held",
  "missorted",
  "prohibited",
  "intercepted",
  "pickup_overdue",
  "temperature",
  "pending_sender",
  "other",
] as const;

/** How things go rather than that they go wrong: of delivery, then of movement, then of customs. */
export const ordinaryReasons = [
  "signed",
  "third_party",
  "self_collected",
  "cod_received",
  "after_exception",
  "redirected",
  "new_waybill",
  "carrier_handover",
  "appointment",
  "in_progress",
  "pending",
  "cleared",
] as const;

/** Why it is there, as far as the carrier tells. */
export const reasons = [...troubles, ...ordinaryReasons] as const;
export type Reason = (typeof reasons)[number];

/** The five nodes of a parcel's way. */
export const nodes = ["pickup", "inbound", "transit", "delivery", "sign"] as const;
export type Node = (typeof nodes)[number];

const nodeOfStatus: Partial<Record<Status, Node>> = {
  picked_up: "pickup",
  inbound: "inbound",
  in_transit: "transit",
  customs: "transit",
  out_for_delivery: "delivery",
  awaiting_pickup: "delivery",
  attempt_failed: "delivery",
  delivered: "sign",
};

/** The node that a status belongs to; none for trouble, which can happen at any. */
export function nodeOf(status: Status): Node | null {
  return nodeOfStatus[status] ?? null;
}

const terminal: ReadonlySet<Status> = new Set(["delivered", "returned", "cancelled"]);

export function isTerminal(status: Status): boolean {
  return terminal.has(status);
}

/** Whether a parcel is going on to its recipient, so that more of its way is to be expected. */
export function isOnItsWay(status: Status): boolean {
  return !isTerminal(status) && status !== "returning" && status !== "rejected";
}

/** Trouble that later movement does not mend: what is damaged stays so. */
const lasting: ReadonlySet<Reason> = new Set([
  "damaged",
  "contaminated",
  "lost",
  "destroyed",
  "short_quantity",
  "over_quantity",
  "quantity_mismatch",
  "temperature",
]);

export function isLasting(reason: Reason | null): boolean {
  return reason !== null && lasting.has(reason);
}

/** Whether an event is an exception that the tenant must deal with. */
export function isException(status: Status): boolean {
  return status === "exception" || status === "rejected";
}
