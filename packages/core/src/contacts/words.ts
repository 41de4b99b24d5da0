import type { Locale } from "../kernel/index.ts";
import type { changes, complaints, losses, topics } from "./offer.ts";
import type { periods } from "./schema.ts";

/** What can be chosen on any of the forms. */
export type Choice = (typeof changes | typeof topics | typeof complaints | typeof losses)[number];

/** What can be chosen, as people say it. */
export const choiceWords: Record<Locale, Record<Choice, string>> = {
  "zh-CN": {
    "change-time": "改派送时间",
    "change-address": "改收件地址",
    "where-is-my-parcel": "包裹到哪了",
    "urge-delivery": "催促派送",
    "branch-address": "网点地址和营业时间",
    invoice: "发票",
    other: "其他问题",
    "signed-not-received": "显示已签收，但没有收到",
    "left-at-locker-unasked": "未经同意放快递柜或驿站",
    "wrong-delivery": "送错了，收到的不是我的包裹",
    delay: "延误",
    damaged: "破损",
    "courier-attitude": "服务态度",
    cod: "代收货款",
    privacy: "个人信息泄露",
    lost: "丢失",
    contaminated: "被污染或弄脏",
    short: "内件短少",
  },
  en: {
    "change-time": "Deliver at another time",
    "change-address": "Deliver to another address",
    "where-is-my-parcel": "Where is my parcel?",
    "urge-delivery": "Please deliver it soon",
    "branch-address": "A branch’s address and hours",
    invoice: "An invoice",
    other: "Something else",
    "signed-not-received": "Signed for, but not received",
    "left-at-locker-unasked": "Left at a locker or shop without asking",
    "wrong-delivery": "Not my parcel: a wrong one was delivered",
    delay: "Late",
    damaged: "Damaged",
    "courier-attitude": "How I was treated",
    cod: "Cash on delivery",
    privacy: "My data was given away",
    lost: "Lost",
    contaminated: "Soiled or contaminated",
    short: "Something is missing from it",
  },
};

export const periodWords: Record<Locale, Record<(typeof periods)[number], string>> = {
  "zh-CN": { any: "全天均可", "09-12": "09:00–12:00", "12-18": "12:00–18:00", "18-21": "18:00–21:00" },
  en: { any: "Any time of the day", "09-12": "09:00–12:00", "12-18": "12:00–18:00", "18-21": "18:00–21:00" },
};

interface TextWords {
  date: string;
  period: string;
  address: string;
  /** For who deals with it: four digits are known to whoever has seen the waybill. */
  verify: string;
  claim: string;
}

/** Labels of what stands in the ticket. */
export const textWords: Record<Locale, TextWords> = {
  "zh-CN": {
    date: "希望派送日期",
    period: "时段",
    address: "新地址",
    verify: "（凭运单号和手机号后四位提交，改地址前请先核实身份）",
    claim: "理赔申请",
  },
  en: {
    date: "Wanted on",
    period: "Time of day",
    address: "New address",
    verify:
      "(Sent with the tracking number and the phone’s last four digits: verify who it is before changing the address.)",
    claim: "Claim",
  },
};
