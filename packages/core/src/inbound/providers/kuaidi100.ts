import { createHash } from "node:crypto";
import { z } from "zod";
import { sameSecret } from "../../kernel/index.ts";
import type { ReportedEvent } from "../../shipments/index.ts";
import { chinaZone, estimate, eventTime } from "../local-time.ts";
import { type ParcelReport, type Provider, Refused } from "../provider.ts";
import {
  formOf,
  jsonReply,
  mappedOf,
  newWaybill,
  only,
  parsed,
  scalar,
  text,
  withVerdict,
} from "../reading.ts";
import { codeOfWords, codes } from "./kuaidi100-codes.ts";

const Row = z.looseObject({
  time: text,
  ftime: text,
  context: text,
  location: text,
  areaName: text,
  status: text,
  statusCode: scalar,
});

const Result = z.looseObject({
  nu: z.string().min(1),
  com: text,
  state: scalar,
  arrivalTime: text,
  data: z.array(Row).nullish(),
});

const Push = z.looseObject({ lastResult: Result, destResult: Result.partial().nullish() });

/** Too long on the way, too long without news: kuaidi100's own finding, which no row carries. */
const verdicts = only(codes, "201", "202");

/**
 * kuaidi100's push: a form with `param` (JSON) and `sign`, which is the upper-case MD5 of param and the salt that
 * was given at subscription. It repeats the whole timeline, newest first, with every push. All times are China's,
 * without a zone.
 * Source: kuaidi100, 快递查询推送 API.
 */
export const kuaidi100: Provider = {
  open(push, secret) {
    const form = formOf(push);
    const param = form.get("param");
    if (param === null) throw new Refused("unreadable", 'the form has no field "param"');
    const sign = createHash("md5")
      .update(param + secret)
      .digest("hex")
      .toUpperCase();
    if (!sameSecret(sign, (form.get("sign") ?? "").toUpperCase())) {
      throw new Refused("bad_signature", "the signature does not fit this source's secret");
    }
    return param;
  },

  read: (param) => [report(parsed(Push, param, "param"))],

  accepted: () => jsonReply(200, { result: true, returnCode: "200", message: "成功" }),

  refused: (error) =>
    error === "try_again"
      ? jsonReply(500, { result: false, returnCode: "500", message: "服务器错误" })
      : jsonReply(200, {
          result: false,
          returnCode: error.code === "bad_signature" ? "400" : "500",
          message: error.code === "bad_signature" ? "签名错误" : `失败：${error.message}`,
        }),
};

/** A parcel that goes abroad has a second result of the carrier there, on the same way. */
function report({ lastResult, destResult }: z.output<typeof Push>): ParcelReport {
  const events = [...eventsOf(lastResult, "lastResult"), ...eventsOf(destResult ?? {}, "destResult")];
  return {
    trackingNumber: lastResult.nu,
    carrier: lastResult.com ?? undefined,
    events: withVerdict(events, verdicts, lastResult.state),
    estimatedAt: estimate(lastResult.arrivalTime, chinaZone),
    ...newWaybill(events),
  };
}

/** Oldest first, so that rows of the same second keep their order. */
function eventsOf({ data, state }: Partial<z.output<typeof Result>>, where: string): ReportedEvent[] {
  const rows = data ?? [];
  return rows
    .map((row, index) => event(row, index === 0 ? state : null, `${where}.data.${index}.time`))
    .reverse();
}

/** @param state of the whole parcel; all there is to the newest row of a push without row codes */
function event(
  row: z.output<typeof Row>,
  state: string | number | null | undefined,
  where: string,
): ReportedEvent {
  const own = row.statusCode ?? (row.status ? (codeOfWords[row.status] ?? row.status) : undefined);
  return {
    ...eventTime(row.ftime || row.time, chinaZone, where),
    ...mappedOf(codes, own, state),
    message: row.context || undefined,
    location: row.location || row.areaName || undefined,
    raw: row,
  };
}
