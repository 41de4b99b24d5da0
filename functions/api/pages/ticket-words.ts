import type { Locale } from "@caas/core/kernel";
import type { TicketProgress } from "@caas/core/tickets";

type Status = TicketProgress["status"];
type StepKind = TicketProgress["steps"][number]["kind"];

/** What a ticket's page says besides the ticket's own words. */
interface TicketWords {
  ticket: string;
  status: Record<Status, string>;
  next: string;
  answer: string;
  solve: string;
  partner: string;
  reply: string;
  nothing: string;
  by(time: string): string;
  overdue(time: string): string;
  continued: string;
  continuedLink: string;
  steps: string;
  step: Record<StepKind, string>;
  done: string;
  ahead: string;
  due(time: string): string;
  talk: string;
  noTalk: string;
  you: string;
  bot: string;
  write: string;
  writeHint: string;
  writeAgain: string;
  writeAnew: string;
  send: string;
  sent: string;
  opened: string;
  joined: string;
  empty: string;
  tooMany(minutes: number): string;
  rate: string;
  rateHint: string;
  score: string;
  scores: Record<1 | 2 | 3 | 4 | 5, string>;
  comment: string;
  rateSend: string;
  rateChange: string;
  rated: string;
  rateRefused: string;
  chooseScore: string;
  yourRating: string;
  parcel: string;
  track: string;
  expired: string;
  expiredMeaning: string;
  masked: string;
}

export const ticketWords: Record<Locale, TicketWords> = {
  "zh-CN": {
    ticket: "工单",
    status: {
      new: "已受理，等待处理",
      open: "处理中",
      pending: "等待您的答复",
      on_hold: "正在与网点或快递员核实",
      solved: "已解决",
      closed: "已关闭",
    },
    next: "下一步",
    answer: "由我们答复您",
    solve: "由我们继续处理",
    partner: "由网点或快递员核实处理",
    reply: "由您答复，我们随后继续处理",
    nothing: "无需任何操作",
    by: (time) => `最晚 ${time}`,
    overdue: (time) => `原定 ${time} 前完成，现已超时，非常抱歉。`,
    continued: "此工单已与您的另一工单合并，请在那里继续查看。",
    continuedLink: "查看合并后的工单",
    steps: "处理进度",
    step: {
      opened: "工单已创建",
      taken_up: "开始处理",
      answered: "首次答复",
      proposed: "提出解决方案",
      playbook: "处理步骤",
      solved: "问题解决",
      closed: "工单关闭",
    },
    done: "已完成",
    ahead: "未完成",
    due: (time) => `最晚 ${time}`,
    talk: "沟通记录",
    noTalk: "暂无消息。",
    you: "您",
    bot: "智能助手",
    write: "给我们留言",
    writeHint: "请勿填写密码、验证码或银行卡号。",
    writeAgain: "问题还没解决？留言后工单会重新打开。",
    writeAnew: "此工单已结束，留言会为您新建一个后续工单。",
    send: "发送",
    sent: "留言已收到。",
    opened: "我们已收到您的请求。保存本页网址，可随时查看进度。",
    joined: "我们已收到。此包裹已有处理中的工单，您的内容已加入其中。",
    empty: "请填写留言，最多 10000 字。",
    tooMany: (minutes) => `发送过于频繁，请 ${minutes} 分钟后再试。`,
    rate: "请为本次服务评分",
    rateHint: "评分在工单关闭前可以修改。",
    score: "满意程度",
    scores: { 1: "很不满意", 2: "不满意", 3: "一般", 4: "满意", 5: "很满意" },
    comment: "补充说明（选填）",
    rateSend: "提交评分",
    rateChange: "修改评分",
    rated: "感谢您的评分。",
    rateRefused: "此工单现在不能评分。",
    chooseScore: "请选择 1 到 5 分；补充说明最多 2000 字。",
    yourRating: "您的评分",
    parcel: "相关包裹",
    track: "查看物流",
    expired: "此链接已失效",
    expiredMeaning: "工单关闭 90 天后，链接不再可用。如仍需帮助，请联系快递公司。",
    masked: "为保护隐私，姓名、号码和邮箱已隐去一部分。",
  },
  en: {
    ticket: "Ticket",
    status: {
      new: "Received, waiting to be taken up",
      open: "We are working on it",
      pending: "Waiting for your reply",
      on_hold: "Being checked with a branch or courier",
      solved: "Solved",
      closed: "Closed",
    },
    next: "What happens next",
    answer: "We answer you",
    solve: "We carry on until it is solved",
    partner: "A branch or courier looks into it",
    reply: "You reply, and we carry on",
    nothing: "Nobody needs to do anything",
    by: (time) => `by ${time}`,
    overdue: (time) => `This was due by ${time}. We are late, and we are sorry.`,
    continued: "This ticket was merged with another of yours and goes on there.",
    continuedLink: "Open the other ticket",
    steps: "Progress",
    step: {
      opened: "Ticket opened",
      taken_up: "Taken up",
      answered: "First answer",
      proposed: "Solution proposed",
      playbook: "Step",
      solved: "Solved",
      closed: "Closed",
    },
    done: "done",
    ahead: "not yet",
    due: (time) => `by ${time}`,
    talk: "Messages",
    noTalk: "No messages yet.",
    you: "You",
    bot: "Assistant",
    write: "Write to us",
    writeHint: "Please send no passwords, codes or card numbers.",
    writeAgain: "Not solved after all? Your message opens the ticket again.",
    writeAnew: "This ticket is over. Your message begins a new one that follows it.",
    send: "Send",
    sent: "We have your message.",
    opened: "We have your request. Keep this page’s address to see how it goes.",
    joined: "We have it. A ticket about this parcel is open already; we added what you wrote.",
    empty: "Please write a message of at most 10,000 letters.",
    tooMany: (minutes) =>
      `That was too much at once. Please try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`,
    rate: "How did we do?",
    rateHint: "You can change your rating until the ticket is closed.",
    score: "Your rating",
    scores: { 1: "Very dissatisfied", 2: "Dissatisfied", 3: "Neither", 4: "Satisfied", 5: "Very satisfied" },
    comment: "Anything to add? (optional)",
    rateSend: "Send rating",
    rateChange: "Change rating",
    rated: "Thank you for your rating.",
    rateRefused: "This ticket cannot be rated now.",
    chooseScore: "Please choose from 1 to 5; what you add may have 2,000 letters.",
    yourRating: "Your rating",
    parcel: "Parcel",
    track: "Track it",
    expired: "This link no longer works",
    expiredMeaning:
      "It worked until 90 days after the ticket was closed. If you still need help, contact the courier.",
    masked: "Names, numbers and e-mail addresses are partly hidden to protect privacy.",
  },
};
