import { z } from "zod";
import { withoutSign } from "./aliyun.ts";
import { Refused, type Send, Unavailable } from "./driver.ts";
import { call } from "./http.ts";
import { TencentSettings } from "./settings.ts";
import { signTencent } from "./tencent-signature.ts";

const Answer = z.looseObject({
  Response: z.looseObject({
    Error: z.looseObject({ Code: z.string() }).optional(),
    SendStatusSet: z.array(z.looseObject({ Code: z.string() })).optional(),
  }),
});

/**
 * Codes of SendSms that speak of this number or this text; all others pass, or are for the firm to mend.
 * Source: Tencent Cloud SMS, error codes.
 */
const final: ReadonlySet<string> = new Set([
  "FailedOperation.ContainSensitiveWord",
  "FailedOperation.PhoneNumberInBlacklist",
  "InvalidParameterValue.ContentLengthLimit",
  "InvalidParameterValue.IncorrectPhoneNumber",
  "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter",
  "InvalidParameterValue.TemplateParameterFormatError",
  "InvalidParameterValue.TemplateParameterLengthLimit",
  "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber",
  "UnsupportedOperation.UnsupportedRegion",
]);

/** SMS by Tencent Cloud (sms 2021-01-11, SendSms); the whole text goes into the template's one variable `{1}`. */
export const tencent: Send = async ({ notificationId, address, body }, settings, signal) => {
  const { secretId, secretKey, sdkAppId, signName, templateId, region, endpoint } =
    TencentSettings.parse(settings);
  const url = new URL(endpoint ?? "https://sms.tencentcloudapi.com");
  const request = JSON.stringify({
    PhoneNumberSet: [address.value],
    SmsSdkAppId: sdkAppId,
    SignName: signName,
    TemplateId: templateId,
    TemplateParamSet: [withoutSign(body, signName)],
    SessionContext: notificationId,
  });
  // The provider holds it against its own clock, which no sandbox moves.
  const timestamp = Math.floor(Date.now() / 1000);
  const headers = {
    ...signTencent(
      { host: url.host, service: "sms", body: request, timestamp },
      { id: secretId, secret: secretKey },
    ),
    "x-tc-action": "SendSms",
    "x-tc-version": "2021-01-11",
    "x-tc-region": region,
  };
  const answer = Answer.safeParse(await call({ url: `${url.origin}/`, headers, body: request, signal }));
  if (!answer.success) throw new Unavailable("unreadable_answer");
  const { Error: error, SendStatusSet: [sent] = [] } = answer.data.Response;
  const code = error?.Code ?? sent?.Code ?? "unreadable_answer";
  if (code === "Ok") return;
  throw final.has(code) ? new Refused(code) : new Unavailable(code);
};
