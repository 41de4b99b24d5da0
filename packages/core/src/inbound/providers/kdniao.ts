import { createHash } from "node:crypto";
import { z } from "zod";
import { nowIso, sameSecret } from "../../kernel/index.ts";
import type { ReportedEvent } from "../../shipments/index.ts";
import { chinaZone, estimate, eventTime } from "../local-time.ts";
import { type ParcelReport, type Provider, type ProviderReply, type RawPush, Refused } from "../provider.ts";
import {
  formOf,
  jsonReply,
  mappedOf,
  newestOf,
  newWaybill,
  only,
  parsed,
  scalar,
  text,
  withVerdict,
} from "../reading.ts";
import { codes } from "./kdniao-codes.ts";

const Trace = z.looseObject({
  AcceptTime: text,
  AcceptStation: text,
  Location: text,
  Action: scalar,
  Remark: text,
});

const Parcel = z.looseObject({
  LogisticCode: z.string().min(1),
  ShipperCode: text,
  State: scalar,
  StateEx: scalar,
  EstimatedDeliveryTime: text,
  Traces: z.array(Trace).nullish(),
});

const Push = z.looseObject({ Data: z.array(Parcel) });

/** Late, and without news: kdniao's own finding, which no trace carries. */
const verdicts = only(codes, "402", "403");

/** 101 and 102 bring tracks; kdniao sends other news, such as of money on delivery, to the same address. */
const trackTypes = ["101", "102"];

/**
 * kdniao's push: a form with `RequestData` (JSON of many parcels), `RequestType`, `EBusinessID` and `DataSign`, which
 * is the Base64 of the lower-case hexadecimal MD5 of RequestData and the AppKey. Each parcel comes with its whole
 * timeline, oldest first, in China's time. Source: kdniao, 物流轨迹推送接口.
 */
export const kdniao: Provider = {
  open(push, secret) {
    const form = formOf(push);
    const data = form.get("RequestData");
    if (data === null) throw new Refused("unreadable", 'the form has no field "RequestData"');
    const digest = createHash("md5")
      .update(data + secret)
      .digest("hex");
    const sign = Buffer.from(digest).toString("base64");
    if (!sameSecret(sign, form.get("DataSign") ?? "")) {
      throw new Refused("bad_signature", "DataSign does not fit this source's secret, which is the AppKey");
    }
    const type = form.get("RequestType") ?? "101";
    if (!trackTypes.includes(type))
      throw new Refused("unreadable", `RequestType ${type} is not of tracks: those are 101 and 102`);
    return data;
  },

  read: (data) => parsed(Push, data, "RequestData").Data.map(report),

  accepted: (push) => reply(200, push, ""),

  refused: (error, push) =>
    error === "try_again" ? reply(503, push, "服务器错误，请重推") : reply(200, push, reasonOf(error)),
};

function reasonOf({ code, message }: Refused): string {
  return code === "bad_signature" ? "签名错误" : `数据无法读取：${message}`;
}

/** kdniao takes a push for told when `Success` is true, and wants to see its own id again. */
function reply(status: number, push: RawPush, reason: string): ProviderReply {
  const time = new Date(Date.parse(nowIso()) + 8 * 3_600_000).toISOString();
  return jsonReply(status, {
    EBusinessID: businessId(push),
    UpdateTime: time.slice(0, 19).replace("T", " "),
    Success: reason === "",
    Reason: reason,
  });
}

/** From the form, or from the data in it; nothing of a push that cannot be read. */
function businessId({ body }: RawPush): string {
  const form = new URLSearchParams(body);
  const fromData = /"EBusinessID"\s*:\s*"?(\w{1,20})/.exec(form.get("RequestData") ?? "")?.[1];
  return (form.get("EBusinessID") ?? fromData ?? "").slice(0, 20);
}

function report(parcel: z.output<typeof Parcel>, index: number): ParcelReport {
  const traces = (parcel.Traces ?? []).map((trace, row) => {
    const where = `RequestData.Data.${index}.Traces.${row}.AcceptTime`;
    return { trace, ...eventTime(trace.AcceptTime, chinaZone, where) };
  });
  const newest = newestOf(traces);
  // The parcel's state stands for the newest trace of a subscription whose traces have no codes.
  const state = parcel.StateEx || parcel.State;
  const events = traces.map(({ trace, at, timeZoneKnown }, row): ReportedEvent => {
    const isNewest = newest === traces[row];
    return {
      ...{ at, timeZoneKnown },
      ...mappedOf(codes, trace.Action, isNewest ? state : null),
      message: trace.AcceptStation || trace.Remark || undefined,
      location: trace.Location || undefined,
      raw: trace,
    };
  });
  return {
    trackingNumber: parcel.LogisticCode,
    carrier: parcel.ShipperCode || undefined,
    events: withVerdict(events, verdicts, state),
    estimatedAt: estimate(parcel.EstimatedDeliveryTime, chinaZone),
    ...newWaybill(events),
  };
}
