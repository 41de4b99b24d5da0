import { z } from "zod";
import type { PublishedEvent } from "../db/index.ts";
import { type Locale, localTime, scope } from "../kernel/index.ts";
import { tellRoles } from "./work-messages.ts";

const Threshold = z.object({
  threshold: z.object({
    meter: z.string(),
    level: z.number(),
    used: z.number(),
    included: z.number(),
    plan: z.string(),
    periodEnd: z.string(),
  }),
});

const Updated = z.object({
  billing: z.object({ plan: z.string(), status: z.string(), graceEndsAt: z.string().nullable() }),
  previous: z.object({ plan: z.string(), status: z.string() }),
});

interface Text {
  subject: string;
  body: string;
}

/** Mails the owner how much of the plan is used, and what becomes of it when it is used up. */
export async function tellOfThreshold(event: PublishedEvent): Promise<void> {
  const { threshold } = Threshold.parse(event.data);
  const { locale, timezone } = scope().tenant;
  const until = localTime(threshold.periodEnd, locale, timezone);
  await tellRoles(event, ["owner"], thresholdText[locale]({ ...threshold, until }));
}

/** Mails the owner of what needs them: the trial's end, an owed payment, and what follows from it. */
export async function tellOfBilling(event: PublishedEvent): Promise<void> {
  const { billing, previous } = Updated.parse(event.data);
  if (billing.status === previous.status) return;
  const { locale, timezone } = scope().tenant;
  const until = billing.graceEndsAt ? localTime(billing.graceEndsAt, locale, timezone) : "";
  const ofTrial = previous.status === "trialing" && billing.plan === "free";
  const text = billingText[locale](ofTrial ? "trial_ended" : billing.status, until);
  if (text) await tellRoles(event, ["owner"], text);
}

type Used = z.output<typeof Threshold>["threshold"] & { until: string };

const meterWords: Record<Locale, Record<string, string>> = {
  "zh-CN": {
    tickets: "工单",
    "notifications.sms": "短信通知",
    "notifications.email": "邮件通知",
    "notifications.wechat": "微信通知",
    "notifications.push": "推送通知",
    bookings: "预约",
    api_requests: "API 请求",
  },
  en: {
    tickets: "tickets",
    "notifications.sms": "SMS notifications",
    "notifications.email": "e-mail notifications",
    "notifications.wechat": "WeChat notifications",
    "notifications.push": "push notifications",
    bookings: "bookings",
    api_requests: "API requests",
  },
};

const thresholdText: Record<Locale, (used: Used) => Text> = {
  "zh-CN": ({ meter, level, used, included, plan, until }) => {
    const what = meterWords["zh-CN"][meter] ?? meter;
    const then =
      plan === "free"
        ? "用完后，贵公司自己发起的新请求将被拒绝，直到周期结束；收件人和寄件人的投诉与咨询照常受理。升级套餐后立即恢复。"
        : "超出部分按套餐单价计费，服务不中断。";
    return {
      subject: `${what}用量已达 ${level}%`,
      body: `本周期已使用${what} ${used} / ${included}（周期至 ${until}）。${then}`,
    };
  },
  en: ({ meter, level, used, included, plan, until }) => {
    const what = meterWords.en[meter] ?? meter;
    const then =
      plan === "free"
        ? "When they are used up, new requests of your own are refused until the period ends; what senders and recipients ask is taken as always. A greater plan lifts the limit at once."
        : "What goes beyond is charged by your plan's prices; nothing stops.";
    return {
      subject: `${level} % of your ${what} are used`,
      body: `This period ${used} of ${included} ${what} are used (until ${until}). ${then}`,
    };
  },
};

const billingText: Record<Locale, (what: string, until: string) => Text | null> = {
  "zh-CN": (what, until) =>
    ({
      trial_ended: {
        subject: "试用期已结束",
        body: "14 天试用期已结束，账户已转为免费版。数据全部保留；需要更多用量时可随时升级。",
      },
      past_due: {
        subject: "有一笔付款未成功",
        body: `付款未成功。在 ${until} 之前服务照常；之后账户将变为只读，数据保留并可导出。请在账单页面更新付款方式。`,
      },
      suspended: {
        subject: "账户已变为只读",
        body: "付款逾期超过 14 天，账户已变为只读：数据保留，可查看和导出。付清后立即恢复。",
      },
      cancelled: { subject: "订阅已结束", body: "订阅已结束，账户已转为免费版。数据全部保留。" },
    })[what] ?? null,
  en: (what, until) =>
    ({
      trial_ended: {
        subject: "Your trial has ended",
        body: "The 14 days of trial are over; the account goes on with the Free plan. All data is kept, and you can upgrade at any time.",
      },
      past_due: {
        subject: "A payment has failed",
        body: `A payment has failed. Everything goes on until ${until}; after that the account can only be read, and its data is kept and can be exported. Please update your way of payment on the billing page.`,
      },
      suspended: {
        subject: "The account can only be read now",
        body: "A payment has been owed for more than 14 days, so the account can only be read: its data is kept and can be exported. Everything goes on as soon as it is paid.",
      },
      cancelled: {
        subject: "The subscription has ended",
        body: "The subscription has ended; the account goes on with the Free plan. All data is kept.",
      },
    })[what] ?? null,
};
