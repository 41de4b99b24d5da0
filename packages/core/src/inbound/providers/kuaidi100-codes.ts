import type { Mapping } from "../provider.ts";

/**
 * kuaidi100's status codes: those of one or two digits are the basic ones, those of three or four the detailed
 * ones that `resultv2=4` brings. Source: kuaidi100's push documentation, 物流状态 tables.
 */
export const codes: Readonly<Record<string, Mapping>> = {
  "0": { status: "in_transit" },
  "1001": { status: "inbound" },
  "1002": { status: "in_transit" },
  "1003": { status: "in_transit", reason: "redirected" },
  "1": { status: "picked_up" },
  "101": { status: "created" },
  "102": { status: "created" },
  "103": { status: "picked_up" },
  "2": { status: "exception", reason: "other" },
  "201": { status: "exception", reason: "delay" },
  "202": { status: "exception", reason: "stalled" },
  "203": { status: "rejected", reason: "pending_sender" },
  "204": { status: "attempt_failed", reason: "other" },
  "205": { status: "awaiting_pickup", reason: "pickup_overdue" },
  "206": { status: "attempt_failed", reason: "recipient_absent" },
  "207": { status: "exception", reason: "out_of_area" },
  "208": { status: "exception", reason: "delay" },
  "209": { status: "exception", reason: "damaged" },
  "210": { status: "cancelled" },
  "3": { status: "delivered" },
  "301": { status: "delivered", reason: "signed" },
  "302": { status: "delivered", reason: "after_exception" },
  "303": { status: "delivered", reason: "third_party" },
  "304": { status: "delivered", reason: "self_collected" },
  "4": { status: "returned" },
  "401": { status: "cancelled" },
  "14": { status: "rejected" },
  "5": { status: "out_for_delivery" },
  "501": { status: "awaiting_pickup" },
  "6": { status: "returning" },
  "7": { status: "in_transit", reason: "carrier_handover" },
  "8": { status: "customs", reason: "in_progress" },
  "10": { status: "customs", reason: "pending" },
  "11": { status: "customs", reason: "in_progress" },
  "12": { status: "customs", reason: "cleared" },
  "13": { status: "customs", reason: "delay" },
};

/** Rows without a code carry the basic status in words. */
export const codeOfWords: Readonly<Record<string, string>> = {
  在途: "0",
  揽收: "1",
  疑难: "2",
  签收: "3",
  退签: "4",
  派件: "5",
  退回: "6",
  转投: "7",
  清关: "8",
  待清关: "10",
  清关中: "11",
  已清关: "12",
  清关异常: "13",
  拒签: "14",
  干线: "1002",
};
