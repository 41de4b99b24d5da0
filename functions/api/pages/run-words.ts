import type { Locale } from "@caas/core/kernel";

/** What the page of a courier's run says. */
interface RunWords {
  title: string;
  area: string;
  stops(done: number, all: number): string;
  none: string;
  window: string;
  recipient: string;
  address: string;
  status: Record<"confirmed" | "fulfilled" | "missed", string>;
  fulfilled: string;
  missed: string;
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
    status: { confirmed: "待派送", fulfilled: "已送达", missed: "未送达" },
    fulfilled: "已送达",
    missed: "未送达",
    print: "可直接用浏览器打印；打印件不含按钮。",
    taken: "已记录。",
    otherwise: "这一单已有其他结果，未作更改。",
    expired: "链接已过期",
    expiredMeaning: "派送清单在当天之后两天内有效。请向公司索取新的链接。",
  },
  en: {
    title: "Run sheet",
    area: "Area",
    stops: (done, all) => `${all} stops, ${done} done`,
    none: "Nothing is booked for this day.",
    window: "Window",
    recipient: "Recipient",
    address: "Address",
    status: { confirmed: "To do", fulfilled: "Done", missed: "Missed" },
    fulfilled: "Done",
    missed: "Missed",
    print: "Print it with your browser; buttons are left out.",
    taken: "Noted.",
    otherwise: "That stop went otherwise already; nothing was changed.",
    expired: "This link is over",
    expiredMeaning: "A run sheet can be opened until two days after its date. Ask your firm for a new link.",
  },
};
