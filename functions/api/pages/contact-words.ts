import type { ContactKind } from "@caas/core/contacts";
import type { Locale } from "@caas/core/kernel";

export type FieldName = "category" | "date" | "period" | "address" | "amount" | "text";

/** What the forms of a parcel's page say. */
interface ContactWords {
  help: string;
  notReceived: string;
  /** The link to the form, what it is for, and the form's own heading. */
  kinds: Record<ContactKind, { link: string; meaning: string; title: string; choose: string; send: string }>;
  date: string;
  dateHint(from: string, to: string): string;
  period: string;
  address: string;
  addressHint: string;
  amount: string;
  amountHint: string;
  /** Over the field for free words, and what to put there. */
  text: Record<ContactKind, string>;
  textHint: Record<ContactKind, string>;
  optional: string;
  needed: string;
  mend: string;
  errors: Record<FieldName, string>;
  tooLong: string;
  tooMany(minutes: number): string;
  tooOld: string;
  gone: string;
  notOffered: string;
  back: string;
  joined: string;
}

export const contactWords: Record<Locale, ContactWords> = {
  "zh-CN": {
    help: "需要帮助？",
    notReceived: "显示已签收，但没有收到？请告诉我们",
    kinds: {
      change: {
        link: "改派送",
        meaning: "换时间或地址",
        title: "改派送时间或地址",
        choose: "您想改什么？",
        send: "提交申请",
      },
      ask: { link: "咨询", meaning: "查件、催件等", title: "咨询", choose: "您想问什么？", send: "提交" },
      complain: {
        link: "投诉",
        meaning: "我们会跟进到底",
        title: "投诉",
        choose: "投诉的是什么？",
        send: "提交投诉",
      },
      claim: {
        link: "理赔",
        meaning: "丢失、破损等",
        title: "申请理赔",
        choose: "出了什么问题？",
        send: "提交申请",
      },
    },
    date: "希望派送日期",
    dateHint: (from, to) => `${from} 至 ${to}`,
    period: "时段",
    address: "新的收件地址",
    addressHint: "省、市、区、街道和门牌号",
    amount: "索赔金额（元，选填）",
    amountHint: "实际损失，如 80 或 80.50。填写后立即告诉您可赔多少。",
    text: { change: "备注", ask: "您的问题", complain: "发生了什么", claim: "损失情况" },
    textHint: {
      change: "例如：放前台、来前打电话",
      ask: "请勿填写密码、验证码或银行卡号。",
      complain: "何时、何地、经过，以及您希望如何解决",
      claim: "内件、数量、价值和损失程度。请保留包裹和包装，客服会联系您提供照片。",
    },
    optional: "（选填）",
    needed: "（必填）",
    mend: "还有内容需要修改：",
    errors: {
      category: "请选择一项。",
      date: "请选择未来 14 天内的日期。",
      period: "请选择一个时段。",
      address: "请填写完整地址，5 到 300 字。",
      amount: "请填写大于 0 的金额，如 80 或 80.50。",
      text: "请填写说明。",
    },
    tooLong: "内容过长，最多 2000 字（备注 1000 字）。",
    tooMany: (minutes) => `提交过于频繁，请 ${minutes} 分钟后再试，或致电客服。`,
    tooOld: "此页面打开时间过长，请再次点击提交。您填写的内容已保留。",
    gone: "此页面打开时间过长。请重新输入手机号后四位。",
    notOffered: "包裹现在的状态不支持此项申请。如需帮助，请选择咨询。",
    back: "返回包裹页面",
    joined: "我们已收到，并加入了此包裹正在处理的工单。查看工单请打开通知消息中的链接。",
  },
  en: {
    help: "Need help?",
    notReceived: "Signed for, but you do not have it? Tell us",
    kinds: {
      change: {
        link: "Change delivery",
        meaning: "Another time or address",
        title: "Change the delivery",
        choose: "What would you like to change?",
        send: "Send request",
      },
      ask: {
        link: "Ask",
        meaning: "Where it is, and more",
        title: "Ask a question",
        choose: "What is it about?",
        send: "Send question",
      },
      complain: {
        link: "Complain",
        meaning: "We follow it through",
        title: "Make a complaint",
        choose: "What is it about?",
        send: "Send complaint",
      },
      claim: {
        link: "Claim",
        meaning: "Lost, damaged, late",
        title: "Make a claim",
        choose: "What went wrong?",
        send: "Send claim",
      },
    },
    date: "Wanted on",
    dateHint: (from, to) => `From ${from} to ${to}`,
    period: "Time of day",
    address: "New address",
    addressHint: "Street and number, district, city, region",
    amount: "Amount claimed (optional)",
    amountHint:
      "What the loss cost you, such as 80 or 80.50. With it we tell you at once what you are entitled to.",
    text: {
      change: "Note",
      ask: "Your question",
      complain: "What happened",
      claim: "What was lost or damaged",
    },
    textHint: {
      change: "For example: leave it at the desk, ring first",
      ask: "Please send no passwords, codes or card numbers.",
      complain: "When, where, how, and what would put it right",
      claim:
        "What it was, how many, what it was worth and how bad it is. Please keep the parcel and its packing; we will ask you for photos.",
    },
    optional: " (optional)",
    needed: " (required)",
    mend: "Please mend this first:",
    errors: {
      category: "Please choose one.",
      date: "Please choose a day within the next 14 days.",
      period: "Please choose a time of day.",
      address: "Please write the whole address, 5 to 300 letters.",
      amount: "Please write an amount above 0, such as 80 or 80.50.",
      text: "Please tell us more.",
    },
    tooLong: "That is too long: 2,000 letters at most (1,000 for a note).",
    tooMany: (minutes) =>
      `That was too much at once. Please try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}, or call us.`,
    tooOld: "This page was open for too long. Please send it once more; what you wrote is still here.",
    gone: "This page was open for too long. Please enter the last four digits of the phone again.",
    notOffered: "This cannot be asked for while the parcel is where it is. If you need help, ask a question.",
    back: "Back to the parcel",
    joined:
      "We have it, and added it to the ticket that is open about this parcel. To see the ticket, open the link in the message that you were sent.",
  },
};
