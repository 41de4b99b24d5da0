import { internal, playbook, step, withNote } from "./draft.ts";

/** Questions and wishes about a parcel that is on its way. */
export const parcelEnquiries = {
  "where-is-my-parcel": playbook({
    lines: [
      [
        "您好，等包裹的心情我理解，请报一下运单号或收件手机号后四位，我马上查。",
        "I know waiting is hard. Please give me the waybill number or the last four digits of the phone, and I will look now.",
      ],
      [
        "您的包裹目前在【节点】，预计【日期】送达，轨迹有变化我们会主动通知您。",
        "Your parcel is at [node] and should arrive on [date]; we will tell you when that changes.",
      ],
      [
        "如果轨迹超过 24 小时没有更新，我会联系网点核实，并给您准确回复。",
        "If tracking has stood still for over 24 hours I will ask the branch and come back to you with a clear answer.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复", "First answer"]),
      step("check-tracking", "PT15M", ["核对轨迹与预计送达", "Check tracking and expected delivery"]),
      step(
        "ask-branch",
        "PT1H",
        ["轨迹停滞时联系网点", "Ask the branch where tracking stands still"],
        internal,
      ),
      step("inform", "PT2H", ["告知位置和送达时间", "Tell where it is and when it arrives"], withNote),
    ],
  }),
  "urge-delivery": playbook({
    lines: [
      [
        "您着急用件，我完全理解，现在就为您催办。",
        "I understand that you need it urgently; I am chasing it right now.",
      ],
      [
        "我已请派件网点优先安排，快递员会在【时间】前与您电话联系。",
        "I asked the delivery branch to put it first; the courier will call you before [time].",
      ],
      [
        "如果今天确实赶不到，我会在【时间】前如实告诉您，并一起商量自取或改派。",
        "If it cannot make it today I will say so honestly before [time], and we can agree on pick-up or another slot.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复", "First answer"]),
      step(
        "urge-branch",
        "PT15M",
        ["向派件网点发出催派", "Send the request to the delivery branch"],
        withNote,
      ),
      step("confirm-time", "PT1H", ["与快递员确认派送时间", "Confirm a time with the courier"], internal),
      step("inform", "PT2H", ["回复客户派送时间", "Tell the customer when it comes"], withNote),
    ],
  }),
  "change-address": playbook({
    lines: [
      [
        "没问题，我来帮您看看现在还能不能改地址。",
        "Of course. Let me see whether the address can still be changed.",
      ],
      [
        "为了包裹安全，先核对一下寄件人或收件人的手机号码。",
        "To keep the parcel safe, let me first verify the sender's or the recipient's phone number.",
      ],
      [
        "新地址如果跨区需要转寄，会产生费用【金额】，您确认后我再提交。",
        "If the new address lies in another area, forwarding costs [amount]; I submit it only once you agree.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复", "First answer"]),
      step("verify-identity", "PT10M", ["核实身份", "Verify who asks"], internal),
      step("check-possible", "PT15M", ["确认能否拦截及费用", "Check whether it can be stopped, and the fee"]),
      step(
        "submit-change",
        "PT30M",
        ["提交改址并通知网点", "Submit the new address to the branch"],
        withNote,
      ),
      step("confirm", "PT2H", ["确认改址生效", "Confirm that it took effect"]),
    ],
  }),
  "change-time": playbook({
    lines: [
      [
        "理解您那个时间不方便，我们重新约一个您在家的时段。",
        "I see that the time does not suit you; let us find one when you are in.",
      ],
      [
        "目前可约【时段一】【时段二】，您选哪个？选好后快递员按约上门。",
        "Open slots are [one] and [two]. Which do you prefer? The courier will keep to it.",
      ],
      [
        "您不在家时也可以指定家人代收或放驿站，但要先得到您的同意。",
        "A relative or a pick-up point can take it instead, but only with your consent.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复", "First answer"]),
      step("offer-times", "PT15M", ["提供可选时段", "Offer times"]),
      step(
        "set-time",
        "PT30M",
        ["登记新时段并通知快递员", "Enter the new time and tell the courier"],
        withNote,
      ),
      step("confirm", "PT1H", ["向客户确认", "Confirm to the customer"]),
    ],
  }),
  "pickup-request": playbook({
    lines: [
      [
        "谢谢您选择我们，马上为您安排上门取件。",
        "Thank you for choosing us; I will arrange the pick-up now.",
      ],
      [
        "请告诉我取件地址、物品名称、大概重量和方便的时间。",
        "Please tell me the address, what it is, roughly how heavy, and when it suits you.",
      ],
      [
        "寄件需要实名，请准备好身份证件，快递员会当面验视物品。",
        "Sending requires an identity check: please have your ID ready; the courier will inspect the goods with you.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复", "First answer"]),
      step("take-order", "PT15M", ["登记取件信息", "Take the order"], withNote),
      step("assign-courier", "PT30M", ["派单给快递员", "Assign a courier"]),
      step("picked-up", "PT2H", ["确认已上门取件", "Confirm the pick-up"]),
    ],
  }),
};
