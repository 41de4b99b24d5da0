import { createHmac } from "node:crypto";
import { z } from "zod";
import { sameSecret } from "../../kernel/index.ts";
import type { ReportedEvent } from "../../shipments/index.ts";
import { estimate, eventTime, homeZone } from "../local-time.ts";
import { type ParcelReport, type Provider, Refused } from "../provider.ts";
import { bodyOf, newestOf, parsed, place, plainReplies, text } from "../reading.ts";
import { meaning } from "./easypost-codes.ts";

const Detail = z.looseObject({
  datetime: text,
  message: text,
  description: text,
  status: text,
  status_detail: text,
  tracking_location: z.looseObject({ city: text, state: text, country: text }).nullish(),
});

const Tracker = z.looseObject({
  object: z.literal("Tracker"),
  tracking_code: z.string().min(1),
  carrier: text,
  status: text,
  status_detail: text,
  est_delivery_date: text,
  tracking_details: z.array(Detail).nullish(),
});

const Push = z.looseObject({ result: z.looseObject({ object: text }) });
const TrackerPush = z.looseObject({ result: Tracker });

/**
 * EasyPost's webhook: JSON, with the header `X-Hmac-Signature`, which is `hmac-sha256-hex=` and the HMAC-SHA256 of
 * the body with the webhook secret (in its NFKD form). It repeats the whole timeline, oldest first. EasyPost sends
 * news of batches and payments to the same address and switches it off when they are refused: they are taken and
 * tell nothing. It names no waybill of a return. Source: EasyPost, Webhooks guide and Trackers.
 */
export const easypost: Provider = {
  open(push, secret) {
    const body = bodyOf(push);
    const sign = createHmac("sha256", secret.normalize("NFKD")).update(body).digest("hex");
    if (!sameSecret(`hmac-sha256-hex=${sign}`, push.header("x-hmac-signature") ?? "")) {
      throw new Refused("bad_signature", "X-Hmac-Signature does not fit this source's webhook secret");
    }
    return body;
  },

  read: (body) =>
    parsed(Push, body, "body").result.object === "Tracker"
      ? [report(parsed(TrackerPush, body, "body").result)]
      : [],

  ...plainReplies,
};

function report(tracker: z.output<typeof Tracker>): ParcelReport {
  const rows = (tracker.tracking_details ?? []).map((row, index) => ({
    row,
    ...eventTime(row.datetime, homeZone(), `body.result.tracking_details.${index}.datetime`),
  }));
  const newest = newestOf(rows);
  const events = rows.map((each): ReportedEvent => {
    const { row, at, timeZoneKnown } = each;
    const told = row.status || row.status_detail || each !== newest ? row : tracker;
    return {
      ...{ at, timeZoneKnown },
      ...meaning(told.status, told.status_detail),
      ...(told === row ? {} : { codeOfParcel: true }),
      message: row.message || row.description || undefined,
      location: place(
        row.tracking_location?.city,
        row.tracking_location?.state,
        row.tracking_location?.country,
      ),
      raw: row,
    };
  });
  return {
    trackingNumber: tracker.tracking_code,
    carrier: tracker.carrier || undefined,
    events,
    estimatedAt: estimate(tracker.est_delivery_date, homeZone()),
  };
}
