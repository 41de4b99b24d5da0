import { type Codes, type Meaning, mapped } from "../reading.ts";

/** EasyPost's statuses. Source: EasyPost, Trackers. */
export const statusCodes: Codes = {
  unknown: { status: "unknown" },
  pre_transit: { status: "created" },
  in_transit: { status: "in_transit" },
  out_for_delivery: { status: "out_for_delivery" },
  available_for_pickup: { status: "awaiting_pickup" },
  delivered: { status: "delivered" },
  return_to_sender: { status: "returning" },
  failure: { status: "exception", reason: "other" },
  cancelled: { status: "cancelled" },
  error: { status: "unknown" },
};

/** The details of them. Source: EasyPost, Trackers, status detail. */
export const detailCodes: Codes = {
  label_created: { status: "created" },
  status_update: { status: null },
  received_at_origin_facility: { status: "picked_up" },
  departed_origin_facility: { status: "in_transit" },
  arrived_at_facility: { status: "inbound" },
  departed_facility: { status: "in_transit" },
  in_transit: { status: "in_transit" },
  transferred_to_destination_carrier: { status: "in_transit", reason: "carrier_handover" },
  received_at_destination_facility: { status: "inbound" },
  out_for_delivery: { status: "out_for_delivery" },
  arrived_at_pickup_location: { status: "awaiting_pickup" },
  arrived_at_destination: { status: "delivered" },
  address_correction: { status: "exception", reason: "wrong_address" },
  awaiting_information: { status: "exception", reason: "info_missing" },
  cancelled: { status: "cancelled" },
  damaged: { status: "exception", reason: "damaged" },
  delayed: { status: "exception", reason: "delay" },
  delivery_exception: { status: "attempt_failed", reason: "other" },
  expired: { status: "exception", reason: "stalled" },
  failure: { status: "exception", reason: "other" },
  held: { status: "exception", reason: "held" },
  lost: { status: "exception", reason: "lost" },
  missorted: { status: "exception", reason: "missorted" },
  refused: { status: "rejected" },
  return: { status: "returning" },
  transit_exception: { status: "exception", reason: "other" },
  weather_delay: { status: "exception", reason: "weather" },
  unknown: { status: null },
};

/** What a parcel on its way back still tells by its details; all other movement of it is its return. */
const tellsOnTheWayBack: ReadonlySet<string> = new Set(["exception", "rejected", "cancelled"]);

/**
 * Of a status and its detail the detail wins, for it says more: `in_transit` may be a parcel that has arrived at a
 * depot. The status decides where the detail says nothing (`unknown`, `status_update`) or is one that no table has,
 * and it turns the way round: a parcel under `return_to_sender` that arrives at its destination is back at the
 * sender's, not delivered.
 */
export function meaning(status: string | null | undefined, detail: string | null | undefined): Meaning {
  const byDetail = mapped(detailCodes, detail);
  const byStatus = mapped(statusCodes, status);
  const rawCode = [status, detail].filter(Boolean).join("/");
  const both = rawCode ? { rawCode } : {};
  if (status === "return_to_sender" && !tellsOnTheWayBack.has(byDetail.status ?? ""))
    return { status: byDetail.status === "delivered" ? "returned" : "returning", ...both };
  if (byDetail.status !== null && byDetail.status !== "unknown") return { ...byDetail, ...both };
  if (isRemark(status, byDetail.rawCode)) return { status: null, ...both };
  return { ...byStatus, ...both };
}

/** `in_transit` is said of anything on the way, so that an update under it is news without movement. */
function isRemark(status: string | null | undefined, detail: string | undefined): boolean {
  const saysLittle = !status || status === "unknown";
  return detail === "status_update"
    ? saysLittle || status === "in_transit"
    : detail === "unknown" && saysLittle;
}
