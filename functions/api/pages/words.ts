import type { Locale } from "@caas/core/kernel";

/** What the pages say besides a parcel's own words. */
interface Words {
  otherLanguage: string;
  switchLanguage: string;
  sandbox: string;
  sandboxMeaning: string;
  lookUp: string;
  lookUpHint: string;
  trackingNumber: string;
  phone: string;
  phoneHint: string;
  submit: string;
  needDigits: string;
  nothingFound: string;
  tooMany(minutes: number): string;
  badLink: string;
  noPage: string;
  noPageMeaning: string;
  status: string;
  attention: string;
  attentionMeaning: string;
  askHotline: string;
  expected: string;
  late: string;
  noExpected: string;
  lastUpdate: string;
  progress(done: number): string;
  state: Record<"done" | "current" | "stopped" | "ahead", string>;
  /** Before the time at which a node is to be reached at the latest. */
  by: string;
  route: string;
  stop: Record<"done" | "current" | "ahead", string>;
  skipped(count: number): string;
  timeline: string;
  noTimeline: string;
  details: string;
  recipient: string;
  city: string;
  carrier: string;
  masked: string;
  problem: string;
  times(zone: string): string;
  hotline: string;
  another: string;
  widget: string;
  widgetButton: string;
  widgetInline: string;
}

export const words: Record<Locale, Words> = {
  "zh-CN": {
    otherLanguage: "English",
    switchLanguage: "语言",
    sandbox: "测试环境 / Sandbox",
    sandboxMeaning: "这是测试数据，不是真实包裹。",
    lookUp: "查询包裹",
    lookUpHint: "输入运单号和手机号后四位，即可查看包裹进度。",
    trackingNumber: "运单号",
    phone: "手机号后四位",
    phoneHint: "收件人或寄件人的手机号，也可输入完整号码",
    submit: "查询",
    needDigits: "请输入手机号后四位，以查看此包裹。",
    nothingFound: "没有找到与运单号和手机号后四位都相符的包裹。请核对后再试。",
    tooMany: (minutes) => `输入错误次数过多，请 ${minutes} 分钟后再试，或打开通知消息中的链接查看。`,
    badLink: "此链接不完整或已失效。请输入手机号后四位查看。",
    noPage: "没有找到此页面",
    noPageMeaning: "请核对网址，或打开快递公司发给您的链接。",
    status: "当前状态",
    attention: "请留意",
    attentionMeaning: "包裹在途中遇到状况，最新情况见下方物流轨迹。",
    askHotline: "如需帮助，请致电客服",
    expected: "预计送达",
    late: "已超过预计时间，仍未送达。",
    noExpected: "暂无预计时间",
    lastUpdate: "最近更新",
    progress: (done) => `运输进度：共 5 个节点，已完成 ${done} 个`,
    state: { done: "已完成", current: "进行中", stopped: "在此中止", ahead: "未到" },
    by: "最晚",
    route: "运输路线",
    stop: { done: "已经过", current: "当前位置", ahead: "未到" },
    skipped: (count) => `此后略去 ${count} 站`,
    timeline: "物流轨迹",
    noTimeline: "暂无轨迹，承运方尚未上报。",
    details: "包裹信息",
    recipient: "收件人",
    city: "目的地",
    carrier: "承运方",
    masked: "为保护隐私，姓名和号码已隐去一部分。",
    problem: "异常",
    times: (zone) => `所有时间均为${zone}。`,
    hotline: "客服电话",
    another: "查询其他包裹",
    widget: "查询组件",
    widgetButton: "把这一行放进您的网站，右下角就会出现查询按钮：",
    widgetInline: "或放在网页中的固定位置",
  },
  en: {
    otherLanguage: "中文",
    switchLanguage: "Language",
    sandbox: "测试环境 / Sandbox",
    sandboxMeaning: "This is test data, not a real parcel.",
    lookUp: "Find a parcel",
    lookUpHint: "Enter the tracking number and the last four digits of the phone number to see where it is.",
    trackingNumber: "Tracking number",
    phone: "Last four digits of the phone",
    phoneHint: "The recipient's or the sender's phone; the whole number works too",
    submit: "Find",
    needDigits: "Enter the last four digits of the phone number to see this parcel.",
    nothingFound:
      "There is no parcel with both this tracking number and these last four digits. Please check them and try again.",
    tooMany: (minutes) =>
      `Too many wrong attempts. Please try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}, or open the link in the message we sent.`,
    badLink: "This link is not complete or no longer works. Enter the last four digits of the phone instead.",
    noPage: "There is no such page",
    noPageMeaning: "Please check the address, or open the link that the courier sent you.",
    status: "Status",
    attention: "Please note",
    attentionMeaning: "Something has come up with this parcel. The history below shows the latest news.",
    askHotline: "For help, call",
    expected: "Expected",
    late: "The expected time has passed and the parcel has not arrived.",
    noExpected: "No expected time yet",
    lastUpdate: "Last update",
    progress: (done) => `Progress: ${done} of 5 steps done`,
    state: { done: "done", current: "under way", stopped: "stopped here", ahead: "not yet" },
    by: "by",
    route: "Route",
    stop: { done: "passed", current: "here now", ahead: "not yet" },
    skipped: (count) => `then ${count} more`,
    timeline: "History",
    noTimeline: "Nothing yet: the carrier has not reported anything.",
    details: "Parcel",
    recipient: "Recipient",
    city: "Destination",
    carrier: "Carrier",
    masked: "Names and numbers are partly hidden to protect privacy.",
    problem: "Problem",
    times: (zone) => `All times are ${zone}.`,
    hotline: "Customer service",
    another: "Find another parcel",
    widget: "The widget",
    widgetButton: "Put this line into your site, and the button at the bottom right appears:",
    widgetInline: "Or in a place of its own",
  },
};
