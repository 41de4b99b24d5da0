import { createHash } from "node:crypto";
import { z } from "zod";
import { sameSecret } from "../../kernel/index.ts";
import type { ReportedEvent } from "../../shipments/index.ts";
import { localTime } from "../local-time.ts";
import { type Mapping, type ParcelReport, type Provider, type ProviderReply, Refused } from "../provider.ts";
import { codeOfWords, codes } from "./kuaidi100-codes.ts";

const text = z.string().nullish();
const scalar = z.union([z.string(), z.number()]).nullish();

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
  data: z.array(Row).nullish(),
});

const Push = z.looseObject({ lastResult: Result, destResult: Result.partial().nullish() });

/** kuaidi100 tells all times as China's, without a zone. */
const chinaOffset = "+08:00";

/**
 * kuaidi100's push: a form with `param` (JSON) and `sign`, which is the upper-case MD5 of param and the salt that
 * was given at subscription. It repeats the whole timeline, newest first, with every push.
 * Source: kuaidi100, 快递查询推送 API.
 */
export const kuaidi100: Provider = {
  open({ body }, secret) {
    const form = new URLSearchParams(body);
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

  read: (param) => [report(parse(param))],

  accepted: () => reply(200, { result: true, returnCode: "200", message: "成功" }),

  refused: (error) =>
    error === "try_again"
      ? reply(500, { result: false, returnCode: "500", message: "服务器错误" })
      : reply(200, {
          result: false,
          returnCode: error.code === "bad_signature" ? "400" : "500",
          message: error.code === "bad_signature" ? "签名错误" : `失败：${error.message}`,
        }),
};

function reply(status: number, answer: object): ProviderReply {
  return { status, contentType: "application/json; charset=utf-8", body: JSON.stringify(answer) };
}

function parse(param: string): z.output<typeof Push> {
  let value: unknown;
  try {
    value = JSON.parse(param);
  } catch {
    throw new Refused("unreadable", "param is not valid JSON");
  }
  const result = Push.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Refused("unreadable", `param.${issue?.path.join(".")}: ${issue?.message}`);
}

/** A parcel that goes abroad has a second result of the carrier there, on the same way. */
function report({ lastResult, destResult }: z.output<typeof Push>): ParcelReport {
  return {
    trackingNumber: lastResult.nu,
    carrier: lastResult.com ?? undefined,
    events: [...eventsOf(lastResult, "lastResult"), ...eventsOf(destResult ?? {}, "destResult")],
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
  const code = own ?? state;
  return {
    at: localTime(row.ftime || row.time, chinaOffset, where),
    ...mapping(code),
    ...(isCode(code) ? { rawCode: String(code), codeOfParcel: !isCode(own) } : {}),
    message: row.context || undefined,
    location: row.location || row.areaName || undefined,
    timeZoneKnown: false,
    raw: row,
  };
}

/** A row without any code says something but moves nothing; a code that no table has is kept as unknown. */
function mapping(code: string | number | null | undefined): Mapping {
  return isCode(code) ? (codes[String(code)] ?? { status: "unknown" }) : { status: null };
}

function isCode(code: string | number | null | undefined): code is string | number {
  return code !== null && code !== undefined && code !== "";
}
