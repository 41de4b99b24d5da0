import { createHmac } from "node:crypto";
import { z } from "zod";
import { sameSecret } from "../../kernel/index.ts";
import type { ReportedEvent } from "../../shipments/index.ts";
import { estimate, eventTime, homeZone } from "../local-time.ts";
import { type ParcelReport, type Provider, Refused } from "../provider.ts";
import {
  bodyOf,
  mappedOf,
  newestOf,
  only,
  parsed,
  place,
  plainReplies,
  text,
  withVerdict,
} from "../reading.ts";
import { codes, zoneOfCountry } from "./aftership-codes.ts";

const Checkpoint = z.looseObject({
  checkpoint_time: text,
  message: text,
  location: text,
  city: text,
  state: text,
  country_region: text,
  country_iso3: text,
  country_name: text,
  country_region_name: text,
  tag: text,
  subtag: text,
});

const Push = z.looseObject({
  msg: z.looseObject({
    tracking_number: z.string().min(1),
    slug: text,
    tag: text,
    subtag: text,
    subtag_message: text,
    expected_delivery: text,
    courier_estimated_delivery_date: z.looseObject({ estimated_delivery_date: text }).nullish(),
    latest_estimated_delivery: z.looseObject({ datetime: text }).nullish(),
    checkpoints: z.array(Checkpoint).nullish(),
  }),
});

/** No news for thirty days: AfterShip's own finding, which no checkpoint carries. */
const verdicts = only(codes, "Expired_001");

/**
 * AfterShip's webhook: JSON, with the header `aftership-hmac-sha256`, the Base64 of the HMAC-SHA256 of the body with
 * the webhook secret. It repeats the whole timeline, oldest first; a checkpoint's time may come without a zone and is
 * the carrier's local time then. A return is told by its checkpoints alone, without its waybill.
 * Source: AfterShip Tracking, webhook signature and specification, 2026-07.
 */
export const aftership: Provider = {
  open(push, secret) {
    const body = bodyOf(push);
    const sign = createHmac("sha256", secret).update(body).digest("base64");
    if (!sameSecret(sign, push.header("aftership-hmac-sha256") ?? "")) {
      throw new Refused("bad_signature", "aftership-hmac-sha256 does not fit this source's webhook secret");
    }
    return body;
  },

  read: (body) => [report(parsed(Push, body, "body").msg)],

  ...plainReplies,
};

function report(tracking: z.output<typeof Push>["msg"]): ParcelReport {
  const rows = (tracking.checkpoints ?? []).map((row, index) => ({
    row,
    ...eventTime(row.checkpoint_time, zoneOf(row), `body.msg.checkpoints.${index}.checkpoint_time`),
  }));
  const newest = newestOf(rows);
  const events = rows.map((each): ReportedEvent => {
    const { row, at, timeZoneKnown } = each;
    return {
      ...{ at, timeZoneKnown },
      ...mappedOf(codes, codeOf(row), each === newest ? codeOf(tracking) : null),
      message: row.message || undefined,
      location:
        row.location ||
        place(row.city, row.state, row.country_region_name || row.country_name || countryOf(row)),
      raw: row,
    };
  });
  const { latest_estimated_delivery, courier_estimated_delivery_date, expected_delivery } = tracking;
  return {
    trackingNumber: tracking.tracking_number,
    carrier: tracking.slug || undefined,
    events: withVerdict(events, verdicts, tracking.subtag, tracking.subtag_message),
    estimatedAt: estimate(
      latest_estimated_delivery?.datetime ||
        courier_estimated_delivery_date?.estimated_delivery_date ||
        expected_delivery,
      homeZone(),
    ),
  };
}

/** A tag without a sub-tag is the plainest of its kind, which is numbered 001. */
function codeOf({ tag, subtag }: { tag?: string | null; subtag?: string | null }): string | null {
  return subtag || (tag ? `${tag}_001` : null);
}

type Row = z.output<typeof Checkpoint>;

function countryOf({ country_region, country_iso3 }: Row): string | undefined {
  return country_region || country_iso3 || undefined;
}

function zoneOf(row: Row): string {
  return zoneOfCountry[countryOf(row) ?? ""] ?? homeZone();
}
