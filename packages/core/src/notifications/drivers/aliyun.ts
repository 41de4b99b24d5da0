import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type AliyunRequest, signAliyun } from "./aliyun-signature.ts";
import { Refused, type Send, Unavailable } from "./driver.ts";
import { call } from "./http.ts";
import { AliyunSettings } from "./settings.ts";

const Answer = z.looseObject({ Code: z.string() });

/**
 * Codes of SendSms that speak of this number or this text. All others (credit, rights, templates, flow control)
 * are for the firm to mend or pass by themselves. Source: Alibaba Cloud SMS, error codes of SendSms.
 */
const final: ReadonlySet<string> = new Set([
  "isv.MOBILE_NUMBER_ILLEGAL",
  "isv.BLACK_KEY_CONTROL_LIMIT",
  "isv.PARAM_LENGTH_LIMIT",
  "isv.PARAM_NOT_SUPPORT_URL",
  "isv.INVALID_JSON_PARAM",
  "isv.TEMPLATE_PARAMS_ILLEGAL",
  "isv.SMS_CONTENT_ILLEGAL",
  "isv.NOT_SUPPORTED_COUNTRY",
  "isv.COUNTRY_RESTRICTED",
]);

/**
 * SMS by Alibaba Cloud (dysmsapi 2017-05-25, SendSms). China lets only registered templates pass, so the whole text
 * goes into the one variable of a template of the firm's.
 */
export const aliyun: Send = async ({ notificationId, address, body }, settings, signal) => {
  const { accessKeyId, accessKeySecret, signName, templateCode, variable, endpoint } =
    AliyunSettings.parse(settings);
  const url = new URL(endpoint ?? "https://dysmsapi.aliyuncs.com");
  const request: AliyunRequest = {
    host: url.host,
    query: {
      PhoneNumbers: numberOf(address.value),
      SignName: signName,
      TemplateCode: templateCode,
      TemplateParam: JSON.stringify({ [variable]: withoutSign(body, signName) }),
      OutId: notificationId,
    },
    action: "SendSms",
    version: "2017-05-25",
    // The provider holds it against its own clock, which no sandbox moves.
    date: new Date().toISOString().replace(/\.\d+/, ""),
    nonce: randomUUID(),
  };
  const { query, headers } = signAliyun(request, { id: accessKeyId, secret: accessKeySecret });
  const answer = Answer.safeParse(await call({ url: `${url.origin}/?${query}`, headers, signal }));
  const code = answer.success ? answer.data.Code : "unreadable_answer";
  if (code === "OK") return;
  throw final.has(code) ? new Refused(code) : new Unavailable(code);
};

/** Numbers of the mainland go without a prefix, all others with their country's code and no plus. */
function numberOf(e164: string): string {
  return e164.startsWith("+86") ? e164.slice(3) : e164.slice(1);
}

/** The provider sets the signature before the text itself. */
export function withoutSign(body: string, sign: string): string {
  return body.startsWith(`【${sign}】`) ? body.slice(sign.length + 2) : body;
}
