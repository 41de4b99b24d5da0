import type { Codes } from "../reading.ts";

/** 17TRACK's sub-statuses, as events and the latest status have them. Source: 17TRACK's tracking API, v2.4. */
export const codes: Codes = {
  NotFound_Other: { status: "unknown" },
  NotFound_InvalidCode: { status: "unknown", reason: "invalid_number" },
  InfoReceived: { status: "created" },
  InTransit_PickedUp: { status: "picked_up" },
  InTransit_Other: { status: "in_transit" },
  InTransit_Departure: { status: "in_transit" },
  InTransit_Arrival: { status: "in_transit" },
  InTransit_CustomsProcessing: { status: "customs", reason: "in_progress" },
  InTransit_CustomsReleased: { status: "customs", reason: "cleared" },
  InTransit_CustomsRequiringInformation: { status: "customs", reason: "info_missing" },
  Expired_Other: { status: "exception", reason: "stalled" },
  AvailableForPickup_Other: { status: "awaiting_pickup" },
  OutForDelivery_Other: { status: "out_for_delivery" },
  DeliveryFailure_Other: { status: "attempt_failed", reason: "other" },
  DeliveryFailure_NoBody: { status: "attempt_failed", reason: "recipient_absent" },
  DeliveryFailure_Security: { status: "attempt_failed", reason: "security_or_fee" },
  DeliveryFailure_Rejected: { status: "rejected" },
  DeliveryFailure_InvalidAddress: { status: "attempt_failed", reason: "wrong_address" },
  Delivered_Other: { status: "delivered" },
  Exception_Other: { status: "exception", reason: "other" },
  Exception_Returning: { status: "returning" },
  Exception_Returned: { status: "returned" },
  Exception_NoBody: { status: "exception", reason: "info_missing" },
  Exception_Security: { status: "exception", reason: "security_or_fee" },
  Exception_Damage: { status: "exception", reason: "damaged" },
  Exception_Rejected: { status: "rejected" },
  Exception_Delayed: { status: "exception", reason: "delay" },
  Exception_Lost: { status: "exception", reason: "lost" },
  Exception_Destroyed: { status: "exception", reason: "destroyed" },
  Exception_Cancel: { status: "cancelled" },
};

/** The milestones of the way, which an event has where no sub-status could be made of it. */
export const codeOfStage: Readonly<Record<string, string>> = {
  InfoReceived: "InfoReceived",
  PickedUp: "InTransit_PickedUp",
  Departure: "InTransit_Departure",
  Arrival: "InTransit_Arrival",
  AvailableForPickup: "AvailableForPickup_Other",
  OutForDelivery: "OutForDelivery_Other",
  Delivered: "Delivered_Other",
  Returning: "Exception_Returning",
  Returned: "Exception_Returned",
};
