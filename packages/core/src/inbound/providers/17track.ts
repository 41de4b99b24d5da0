import { createHash } from "node:crypto";
import { z } from "zod";
import { sameSecret } from "../../kernel/index.ts";
import type { ReportedEvent } from "../../shipments/index.ts";
import { estimate, eventTime, homeZone, type Instant, isZone } from "../local-time.ts";
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
import { codeOfStage, codes } from "./17track-codes.ts";

const Address = z.looseObject({ country: text, state: text, city: text });

const Event = z.looseObject({
  time_iso: text,
  time_utc: text,
  time_raw: z.looseObject({ date: text, time: text, timezone: text }).nullish(),
  description: text,
  location: text,
  address: Address.nullish(),
  stage: text,
  sub_status: text,
});

const Carrier = z.looseObject({
  provider: z.looseObject({ name: text }).nullish(),
  events: z.array(Event).nullish(),
});

const Parcel = z.looseObject({
  number: z.string().min(1),
  carrier: z.union([z.int(), z.string()]).nullish(),
  track_info: z
    .looseObject({
      latest_status: z.looseObject({ status: text, sub_status: text, sub_status_descr: text }).nullish(),
      time_metrics: z
        .looseObject({ estimated_delivery_date: z.looseObject({ from: text, to: text }).nullish() })
        .nullish(),
      tracking: z.looseObject({ providers: z.array(Carrier).nullish() }).nullish(),
    })
    .nullish(),
});

/** A push has one parcel; what is asked for by hand (`gettrackinfo`) and passed on has many. */
const Push = z.looseObject({ data: z.union([z.looseObject({ accepted: z.array(Parcel) }), Parcel]) });

/** Too long on the way: 17TRACK's own finding, which no event carries. */
const verdicts = only(codes, "Expired_Other");

/**
 * 17TRACK's push: JSON, with the header `sign`, the hexadecimal SHA-256 of the body, a slash and the API key. Each
 * carrier on the way tells its whole timeline, newest first. 17TRACK names no waybill of a return.
 * Source: 17TRACK's tracking API v2.4, Webhook.
 */
export const track17: Provider = {
  open(push, secret) {
    const body = bodyOf(push);
    const sign = createHash("sha256").update(`${body}/${secret}`).digest("hex");
    if (!sameSecret(sign, (push.header("sign") ?? "").toLowerCase())) {
      throw new Refused("bad_signature", "sign does not fit this source's secret, which is the API key");
    }
    return body;
  },

  read(body) {
    const { data } = parsed(Push, body, "body");
    return (isList(data) ? data.accepted : [data]).map(report);
  },

  ...plainReplies,
};

type Data = z.output<typeof Push>["data"];

function isList(data: Data): data is Extract<Data, { accepted: unknown }> {
  return Array.isArray(data.accepted);
}

function report({ number, carrier, track_info }: z.output<typeof Parcel>): ParcelReport {
  const latest = track_info?.latest_status;
  const carriers = track_info?.tracking?.providers ?? [];
  const state = latest?.sub_status || latest?.status;
  // Oldest first, so that events of the same second keep their order.
  const rows = carriers.flatMap(({ events }, which) =>
    (events ?? [])
      .map((row, index) => ({ row, ...timeOf(row, `data.${number}.${which}.${index}`) }))
      .reverse(),
  );
  const newest = newestOf(rows);
  const events = rows.map((each): ReportedEvent => {
    const { row, at, timeZoneKnown } = each;
    const code = row.sub_status || (row.stage ? (codeOfStage[row.stage] ?? row.stage) : null);
    return {
      ...{ at, timeZoneKnown },
      ...mappedOf(codes, code, each === newest ? state : null),
      message: row.description || undefined,
      location: row.location || place(row.address?.city, row.address?.state, row.address?.country),
      raw: row,
    };
  });
  const expected = track_info?.time_metrics?.estimated_delivery_date;
  return {
    trackingNumber: number,
    carrier: carriers[0]?.provider?.name ?? (carrier ? String(carrier) : undefined),
    events: withVerdict(events, verdicts, state, latest?.sub_status_descr),
    estimatedAt: estimate(expected?.to || expected?.from, homeZone()),
  };
}

/**
 * 17TRACK gives the time in UTC and with its offset where it knows the place's zone, and else only as the carrier
 * wrote it; a zone that has no such name counts as none.
 */
function timeOf({ time_utc, time_iso, time_raw }: z.output<typeof Event>, where: string): Instant {
  const whole = time_utc || time_iso;
  if (whole) return eventTime(whole, homeZone(), where);
  const written = time_raw?.date ? `${time_raw.date} ${time_raw.time ?? ""}`.trim() : null;
  const zone = isZone(time_raw?.timezone) ? time_raw.timezone : undefined;
  const read = eventTime(written, zone ?? homeZone(), where);
  return zone ? { ...read, timeZoneKnown: true } : read;
}
