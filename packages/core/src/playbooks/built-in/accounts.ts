import { internal, playbook, spends, step, upTo, withNote } from "./draft.ts";

/** Money, paper, borders and trust, and whatever fits nowhere else. */
export const accounts = {
  cod: playbook({
    lines: [
      [
        "货款的事关系到您的资金，您放心，我马上核对。",
        "This is about your money, so let me check it at once.",
      ],
      [
        "请提供运单号和货款金额，我核对签收与收款记录。",
        "Please give me the waybill number and the amount; I will compare delivery and collection.",
      ],
      [
        "款项预计【日期】到账，如有差额我会说明原因并补足。",
        "The money should arrive on [date]; if it falls short I will explain and make it up.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复", "First answer"]),
      step("check-collection", "PT30M", ["核对收款记录", "Check what was collected"], withNote),
      step("check-with-finance", "PT4H", ["与财务确认结算", "Confirm the settlement with finance"], internal),
      step("settle", "PT24H", ["支付或补足货款", "Pay what is owed"], {
        ...spends("refund"),
        roles: ["supervisor"],
      }),
    ],
    authority: [upTo("refund", 0, 5000)],
  }),
  refund: playbook({
    lines: [
      [
        "您希望退款我理解，我先看清楚这笔费用的情况。",
        "I understand that you want your money back; let me look at this charge first.",
      ],
      [
        "符合退款条件的话，原路退回，一般【天数】个工作日到账。",
        "If it qualifies, it goes back the way it was paid, usually within [days] working days.",
      ],
      [
        "如果不能全额退，我会把依据说明白，并给您其他选择。",
        "If not all of it can be refunded I will explain why and offer an alternative.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复", "First answer"]),
      step("check-charge", "PT30M", ["核实费用与订单", "Check charge and order"], withNote),
      step("decide", "PT2H", ["答复是否退款及金额", "Say whether and how much"], spends("refund")),
      step("pay", "PT24H", ["办理退款", "Pay the refund"], spends("refund")),
    ],
    authority: [upTo("refund", 100, 1000), upTo("waive_freight", 50, 500)],
  }),
  invoice: playbook({
    lines: [
      [
        "报销等着用发票，耽误您了，我来帮您开。",
        "You need the invoice for your books; sorry for the delay, let me get it for you.",
      ],
      [
        "请提供抬头、税号、金额和接收邮箱，个人抬头不需要税号。",
        "Please give me the title, the tax number, the amount and an e-mail; a private person needs no tax number.",
      ],
      [
        "电子发票会在【时间】前发到您的邮箱，信息有误可以重开。",
        "The electronic invoice reaches your mailbox before [time]; if anything is wrong it can be issued again.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复", "First answer"]),
      step("collect-details", "PT15M", ["登记开票信息", "Take the details"], withNote),
      step("issue", "PT4H", ["开具发票", "Issue the invoice"], internal),
      step("send", "PT24H", ["发送并确认收到", "Send it and confirm receipt"]),
    ],
  }),
  "cross-border": playbook({
    lines: [
      [
        "跨境件环节多，等得久难免心急，我帮您看卡在哪一步。",
        "A parcel across borders passes many hands and the wait is trying; let me see where it is.",
      ],
      [
        "目前状态是【清关环节】，需要您补充【资料】，我告诉您怎么提交。",
        "It is now at [customs stage] and needs [documents] from you; I will explain how to send them.",
      ],
      [
        "关税由海关核定，我们不收取额外费用；进度每个工作日向您更新。",
        "Duties are set by customs and we add nothing to them; you will hear from us every working day.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复", "First answer"]),
      step("check-customs", "PT1H", ["查询清关状态", "Check the customs status"], withNote),
      step("request-documents", "PT4H", ["告知所需资料", "Ask for the documents needed"], withNote),
      step("submit", "PT24H", ["向清关方提交资料", "Hand them to the broker"], internal),
      step("inform", "PT48H", ["反馈清关结果", "Tell the outcome"], withNote),
    ],
  }),
  privacy: playbook({
    lines: [
      [
        "个人信息被泄露让人不安，您的担心很有道理，我们严肃对待。",
        "A leak of your personal data is alarming and you are right to worry; we take it seriously.",
      ],
      [
        "我不会再让您重复提供敏感信息，请只描述发现的情况和时间。",
        "I will not ask for sensitive details again; just tell me what you noticed and when.",
      ],
      [
        "如接到自称客服要求转账的电话，请勿相信，可拨打 96110 咨询或报警。",
        "If anyone claiming to be us asks you to transfer money, do not believe it; call 96110 or the police.",
      ],
      [
        "专人会在【时间】前核查访问记录，并把结论告诉您。",
        "A person in charge will check who accessed it and tell you the result before [time].",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复并提示防骗", "Answer, with a warning of fraud"]),
      step("escalate", "PT15M", ["上报信息安全负责人", "Report to the person in charge of data"], internal),
      step("protect", "PT1H", ["屏蔽面单信息、限制访问", "Hide the data and limit access"], {
        ...internal,
        roles: ["supervisor"],
      }),
      step("investigate", "PT24H", ["核查访问记录", "Check who accessed it"], {
        ...withNote,
        roles: ["supervisor"],
      }),
      step("inform", "PT48H", ["告知结论与措施", "Tell the result and what was done"], {
        ...withNote,
        roles: ["supervisor"],
      }),
    ],
  }),
  suggestion: playbook({
    lines: [
      [
        "谢谢您花时间告诉我们，您的意见对我们很重要。",
        "Thank you for taking the time; what you say matters to us.",
      ],
      [
        "我已完整记录：【要点】，请看有没有遗漏。",
        "I have noted it in full: [points]. Have I left anything out?",
      ],
      [
        "相关部门会评估，采纳与否我们都会答复您。",
        "The team concerned will consider it, and you will hear from us either way.",
      ],
    ],
    steps: [
      step("answer", "PT15M", ["答复并致谢", "Answer and thank"]),
      step("record", "PT1H", ["整理建议要点", "Write down the points"], internal),
      step("evaluate", "P3D", ["责任部门评估", "The team concerned considers it"], internal),
      step("inform", "P7D", ["告知采纳结果", "Tell what came of it"], withNote),
    ],
  }),
  other: playbook({
    lines: [
      ["您好，您的情况我在认真听，请您慢慢说。", "I am listening; please take your time."],
      [
        "我确认一下：您需要的是【要点】，对吗？",
        "Let me make sure: what you need is [points], is that right?",
      ],
      ["我会负责跟进，并在【时间】前给您答复。", "I will follow this up and answer before [time]."],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复", "First answer"]),
      step("clarify", "PT30M", ["确认诉求", "Make sure what is needed"], withNote),
      step("propose", "PT2H", ["给出处理方案", "Propose a solution"], withNote),
      step("inform", "PT24H", ["反馈结果", "Tell the outcome"], withNote),
    ],
    authority: [upTo("voucher", 20, 200)],
  }),
};
