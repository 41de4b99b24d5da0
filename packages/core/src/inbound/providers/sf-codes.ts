import type { Reason } from "../../shipments/index.ts";
import type { Codes } from "../reading.ts";

/**
 * SF's operation codes. SF publishes no complete list; these are those of its route interfaces' documents. Codes of a
 * failed delivery have their reason beside them: see `reasonOf`.
 */
export const codes: Codes = {
  "50": { status: "picked_up" },
  "54": { status: "picked_up" },
  "43": { status: "inbound" },
  "30": { status: "in_transit" },
  "31": { status: "inbound" },
  "36": { status: "in_transit" },
  "3036": { status: "in_transit" },
  "105": { status: "in_transit" },
  "106": { status: "in_transit" },
  "204": { status: "out_for_delivery" },
  "634": { status: "out_for_delivery" },
  "44": { status: "out_for_delivery" },
  "123": { status: "out_for_delivery" },
  "125": { status: "awaiting_pickup" },
  "130": { status: "awaiting_pickup" },
  "678": { status: "awaiting_pickup" },
  "657": { status: "awaiting_pickup" },
  "658": { status: "delivered", reason: "self_collected" },
  "679": { status: "delivered", reason: "self_collected" },
  "128": { status: "delivered", reason: "self_collected" },
  "80": { status: "delivered" },
  "8000": { status: null },
  "126": { status: "out_for_delivery" },
  "33": { status: "attempt_failed", reason: "other" },
  "70": { status: "attempt_failed", reason: "other" },
  "77": { status: "exception", reason: "delay" },
  "66": { status: "exception", reason: "delay" },
  "833": { status: "exception", reason: "delay" },
  "34": { status: "in_transit" },
  "72": { status: "exception", reason: "other" },
  "611": { status: "exception", reason: "quantity_mismatch" },
  "99": { status: "in_transit", reason: "redirected" },
  "648": { status: "returning", reason: "new_waybill" },
  "631": { status: "returning", reason: "new_waybill" },
  "15": { status: "customs", reason: "in_progress" },
  "16": { status: "customs", reason: "pending" },
  "17": { status: "customs", reason: "delay" },
  "18": { status: "customs", reason: "held" },
  "14": { status: "customs", reason: "cleared" },
  "606": { status: "customs", reason: "cleared" },
  "613": { status: "customs", reason: "payment_due" },
  "614": { status: "customs", reason: "delay" },
  "621": { status: "customs", reason: "held" },
  "152": { status: "out_for_delivery", reason: "appointment" },
};

/** Operation codes whose reason SF tells beside them. */
export const failedDelivery: ReadonlySet<string> = new Set(["33", "70"]);

const reasonWords: readonly [RegExp, Reason][] = [
  [/不在|无人|联系不上|无法联系|未接|关机|停机/, "recipient_absent"],
  [/地址/, "wrong_address"],
  [/超出?(?:派送|服务)?(?:范围|区)/, "out_of_area"],
  [/预约|另约|改日|改派|改期/, "appointment"],
  [/破损|损坏/, "damaged"],
  [/天气|台风|暴雨|大雪/, "weather"],
  [/海关|安检/, "security_or_fee"],
  [/运费|货款|费用/, "payment_due"],
];

/**
 * Why a delivery failed, from the words that SF puts beside the operation code: the numbers of its reasons are not
 * published, and differ between its interfaces.
 */
export function reasonOf(words: string): Reason {
  return reasonWords.find(([pattern]) => pattern.test(words))?.[1] ?? "other";
}
