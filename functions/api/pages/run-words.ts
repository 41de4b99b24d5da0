import type { LinkedRun } from "@caas/core/bookings";
import type { Locale } from "@caas/core/kernel";

type Relation = NonNullable<LinkedRun["stops"][number]["collector"]>["relation"];

/** What the page of a courier's run says. */
interface RunWords {
  title: string;
  area: string;
  stops(done: number, all: number): string;
  none: string;
  window: string;
  recipient: string;
  address: string;
  /** Where the parcel was entered without it. */
  unknown: string;
  status: Record<"confirmed" | "fulfilled" | "missed", string>;
  fulfilled: string;
  missed: string;
  collector: string;
  /** By what they are to the recipient. */
  relation: Record<Relation, string>;
  phoneEnds(digits: string): string;
  idEnds(digits: string): string;
  collectedAt(time: string): string;
  code: string;
  codeMeaning: string;
  collected: string;
  codeWrong(triesLeft: number): string;
  codeLocked: string;
  codeForm: string;
  collectionOver: string;
  print: string;
  taken: string;
  otherwise: string;
  expired: string;
  expiredMeaning: string;
}

export const runWords: Record<Locale, RunWords> = {
  "zh-CN": {
    title: "派送清单",
    area: "区域",
    stops: (done, all) => `共 ${all} 单，已完成 ${done} 单`,
    none: "这一天没有预约。",
    window: "时段",
    recipient: "收件人",
    address: "地址",
    unknown: "未录入，请联系客服",
    status: { confirmed: "待派送", fulfilled: "已送达", missed: "未送达" },
    fulfilled: "已送达",
    missed: "未送达",
    collector: "代收人",
    relation: { family: "家人", neighbour: "邻居", colleague: "同事", shop: "店铺", other: "其他" },
    phoneEnds: (digits) => `手机尾号 ${digits}`,
    idEnds: (digits) => `证件尾号 ${digits}`,
    collectedAt: (time) => `已于 ${time} 凭码代收`,
    code: "代收码",
    codeMeaning: "请代收人出示短信中的六位代收码。",
    collected: "确认代收",
    codeWrong: (left) => `代收码不正确，还可以再试 ${left} 次。`,
    codeLocked: "代收码错误次数过多，请 15 分钟后再试，或请客服重新指定代收人。",
    codeForm: "请输入六位数字的代收码。",
    collectionOver: "代收预约尚未确认、已取消或已完成，未作更改。",
    print: "可直接用浏览器打印；打印件不含按钮。",
    taken: "已记录。",
    otherwise: "这一单已有其他结果，未作更改。",
    expired: "链接已过期",
    expiredMeaning: "派送清单在当天之后两天内有效。请向公司索取新的链接。",
  },
  en: {
    title: "Run sheet",
    area: "Area",
    stops: (done, all) => `${all} ${all === 1 ? "stop" : "stops"}, ${done} done`,
    none: "Nothing is booked for this day.",
    window: "Window",
    recipient: "Recipient",
    address: "Address",
    unknown: "not entered; ask your firm",
    status: { confirmed: "To do", fulfilled: "Done", missed: "Missed" },
    fulfilled: "Done",
    missed: "Missed",
    collector: "Collector",
    relation: {
      ...{ family: "family", neighbour: "neighbour", colleague: "colleague" },
      ...{ shop: "shop", other: "other" },
    },
    phoneEnds: (digits) => `phone ends ${digits}`,
    idEnds: (digits) => `identity card ends ${digits}`,
    collectedAt: (time) => `Collected by code at ${time}`,
    code: "Code",
    codeMeaning: "The collector has a code of six digits by SMS.",
    collected: "Handed over",
    codeWrong: (left) => `The code is wrong. ${left} more ${left === 1 ? "try" : "tries"}.`,
    codeLocked: "Too many wrong codes. Try again in 15 minutes, or have your firm name the collector again.",
    codeForm: "Enter the code of six digits.",
    collectionOver: "The collection is not confirmed, was taken back or is done; nothing was changed.",
    print: "Print it with your browser; buttons are left out.",
    taken: "Noted.",
    otherwise: "That stop went otherwise already; nothing was changed.",
    expired: "This link is over",
    expiredMeaning: "A run sheet can be opened until two days after its date. Ask your firm for a new link.",
  },
};
