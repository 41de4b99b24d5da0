import { createHash } from "node:crypto";
import { z } from "zod";
import { sameSecret } from "../../kernel/index.ts";
import type { ReportedEvent } from "../../shipments/index.ts";
import { chinaZone, eventTime } from "../local-time.ts";
import { type ParcelReport, type Provider, type RawPush, Refused } from "../provider.ts";
import { bodyOf, formOf, jsonReply, mapped, parsed, scalar, text, waybillsIn } from "../reading.ts";
import { codes, failedDelivery, reasonOf } from "./sf-codes.ts";

const Route = z
  .looseObject({
    id: scalar,
    mailno: text,
    mailNo: text,
    acceptTime: text,
    acceptAddress: text,
    remark: text,
    opCode: scalar,
    reasonCode: scalar,
    reasonName: text,
  })
  .refine(({ mailno, mailNo }) => Boolean(mailno || mailNo), { path: ["mailno"], message: "is required" });
type Route = z.output<typeof Route>;

/** Of one route SF's serialiser may leave the brackets out. */
const Routes = z.union([z.array(Route), Route.transform((route) => [route])]);
const Push = z.union([
  z.looseObject({ Body: z.looseObject({ WaybillRoute: Routes }) }).transform(({ Body }) => Body.WaybillRoute),
  z.looseObject({ WaybillRoute: Routes }).transform(({ WaybillRoute }) => WaybillRoute),
  z.array(Route),
]);

const Signed = z.looseObject({ msgData: z.string(), timestamp: scalar, msgDigest: text });

/**
 * SF's route push (RoutePushService): up to ten scans of any parcels, each told once, in China's time.
 *
 * SF signs what goes over its open platform with `msgDigest`, the Base64 of the MD5 of the URL-encoded msgData,
 * timestamp and check word; a push with these fields, as a form or as JSON, is checked so. The plain route push, whose
 * JSON has the routes themselves, is not signed at all: there the source's secret has to stand in the address that
 * SF pushes to, as `?key=`. Source: SF open platform, 数字签名认证说明 and 路由推送接口.
 */
export const sf: Provider = {
  open(push, secret) {
    const signed = signedFields(push);
    if (signed) {
      const { msgData, timestamp, msgDigest } = signed;
      const digest = createHash("md5")
        .update(javaUrlEncoded(`${msgData}${timestamp ?? ""}${secret}`))
        .digest("base64");
      if (!sameSecret(digest, msgDigest ?? ""))
        throw new Refused("bad_signature", "msgDigest does not fit this source's secret, the check word");
      return msgData;
    }
    if (!sameSecret(secret, push.query?.("key") ?? ""))
      throw new Refused(
        "bad_signature",
        "the push is not signed, and its address does not end in ?key= and this source's secret",
      );
    return bodyOf(push);
  },

  read(payload) {
    const byNumber = new Map<string, Route[]>();
    for (const route of parsed(Push, payload, "body")) {
      const number = route.mailno || route.mailNo || "";
      byNumber.set(number, [...(byNumber.get(number) ?? []), route]);
    }
    return [...byNumber].map(([number, routes]) => report(number, routes));
  },

  accepted: () => jsonReply(200, { return_code: "0000", return_msg: "成功" }),

  refused: (error) =>
    error === "try_again"
      ? jsonReply(503, { return_code: "1000", return_msg: "服务器错误，请重推" })
      : jsonReply(200, {
          return_code: "1000",
          return_msg: error.code === "bad_signature" ? "签名错误" : `数据无法读取：${error.message}`,
        }),
};

/** The fields of a signed push; undefined for a plain one. */
function signedFields(push: RawPush): z.output<typeof Signed> | undefined {
  if ((push.header("content-type") ?? "").startsWith("application/x-www-form-urlencoded")) {
    const form = formOf(push);
    const msgData = form.get("msgData");
    if (msgData === null)
      throw new Refused(
        "unreadable",
        'the form has no field "msgData"; choose JSON for pushes at SF, not XML',
      );
    return { msgData, timestamp: form.get("timestamp"), msgDigest: form.get("msgDigest") };
  }
  const body = parsed(z.unknown(), bodyOf(push), "body");
  const fields = Signed.safeParse(body);
  return fields.success ? fields.data : undefined;
}

/** As Java's URLEncoder does it, which SF signs with. */
function javaUrlEncoded(value: string): string {
  return encodeURIComponent(value)
    .replaceAll("%20", "+")
    .replace(/[!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function report(trackingNumber: string, routes: Route[]): ParcelReport {
  const events = routes.map((route): ReportedEvent => {
    const meaning = mapped(codes, route.opCode);
    const words = [route.reasonName, route.remark].filter(Boolean).join(" ");
    return {
      ...eventTime(route.acceptTime, chinaZone, `acceptTime of ${trackingNumber}`),
      ...meaning,
      ...(failedDelivery.has(String(route.opCode)) ? { reason: reasonOf(words) } : {}),
      message: route.remark || route.reasonName || undefined,
      location: route.acceptAddress || undefined,
      eventId: route.id ? String(route.id) : undefined,
      raw: route,
    };
  });
  const renamed = events.filter(({ status }) => status === "returning" || status === "returned");
  const named = waybillsIn(renamed.map(({ message }) => message).join("\n"));
  return { trackingNumber, carrier: "SF", events, ...named };
}
