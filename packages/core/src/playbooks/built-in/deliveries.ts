import { internal, playbook, spends, step, upTo, withNote } from "./draft.ts";

/** A parcel that was handed over wrongly, and how couriers behaved. */
export const deliveries = {
  "wrong-delivery": playbook({
    lines: [
      [
        "包裹送错了地方，是我们的错，非常抱歉。",
        "Your parcel went to the wrong place. That is our mistake, and I am very sorry.",
      ],
      [
        "我马上联系快递员取回，并在【时间】前送到您手上，请您不必自己去找。",
        "I am having the courier fetch it and bring it to you before [time]; you need not go and look for it.",
      ],
      ["如果取不回来，我们按丢失件为您处理。", "If it cannot be recovered, we handle it as a lost parcel."],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复并致歉", "Answer and apologise"]),
      step("locate", "PT30M", ["核实误派地点", "Find out where it went"], withNote),
      step("recover", "PT2H", ["取回包裹", "Recover the parcel"], internal),
      step("redeliver", "PT6H", ["重新派送到客户", "Deliver it again"], withNote),
      step("make-good", "PT24H", ["补偿客户", "Make good"], spends("compensate")),
    ],
    authority: [upTo("compensate", 100, 1000), upTo("waive_freight", 50, 500)],
  }),
  "signed-not-received": playbook({
    lines: [
      [
        "显示签收却没拿到包裹，难怪您担心，我立刻核实。",
        "It says signed for and you do not have it: no wonder you are worried. I am checking at once.",
      ],
      [
        "请您先问一下家人、门卫和驿站，我同时查签收照片和派送定位。",
        "Please ask family, the doorman and the pick-up point while I check the photo and the place of delivery.",
      ],
      [
        "如查实未送到您手中，我会马上找回；找不回按丢失件赔付。",
        "If it did not reach you I will get it back; if that fails it is paid as lost.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复并致歉", "Answer and apologise"]),
      step("check-proof", "PT30M", ["核查签收凭证与定位", "Check proof and place of delivery"], withNote),
      step("ask-courier", "PT1H", ["与派件员核对去向", "Ask the courier where it went"], internal),
      step("propose", "PT2H", ["告知结果与方案", "Tell the result, with a proposal"], withNote),
      step("pay", "PT24H", ["找不回时支付赔偿", "Pay where it stays missing"], spends("compensate")),
    ],
    authority: [upTo("compensate", 200, 2000)],
  }),
  "left-at-locker-unasked": playbook({
    lines: [
      [
        "没有征得您同意就放了快递柜，确实不应该，向您道歉。",
        "It should not have gone into a locker without your consent; I apologise.",
      ],
      [
        "按规定放柜或驿站要先经您同意，您需要的话我安排送货上门。",
        "The rules ask for your consent first. If you wish, I will have it brought to your door.",
      ],
      [
        "产生的超时保管费由我们承担，以后您的件我会备注必须送货上门。",
        "We bear any storage fee, and I will note that your parcels are to come to the door.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复并致歉", "Answer and apologise"]),
      step("verify-consent", "PT30M", ["核实是否征得同意", "Check whether consent was asked"], internal),
      step("bring-to-door", "PT4H", ["安排送货上门", "Bring it to the door"], withNote),
      step("refund-fee", "PT24H", ["退还保管费", "Refund the storage fee"], spends("refund")),
      step("note-preference", "PT24H", ["登记派送偏好", "Note the preference"], withNote),
    ],
    authority: [upTo("refund", 20, 200), upTo("voucher", 20, 200)],
  }),
  "courier-attitude": playbook({
    lines: [
      [
        "让您受委屈了，谢谢您愿意告诉我们，我先代表公司向您道歉。",
        "I am sorry you were treated like that, and thank you for telling us. I apologise for the company.",
      ],
      [
        "请说说当时的时间和经过，我如实记录，不会让您受到打扰。",
        "Please tell me when and what happened. I will write it down faithfully, and nobody will bother you for it.",
      ],
      [
        "我们会调查并在【时间】前把处理结果告诉您。",
        "We will look into it and tell you the outcome before [time].",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复并致歉", "Answer and apologise"]),
      step("record-account", "PT15M", ["记录经过", "Take down what happened"], internal),
      step("investigate", "PT4H", ["网点主管调查", "The branch looks into it"], {
        ...withNote,
        roles: ["supervisor"],
      }),
      step("inform", "PT6H", ["回复处理结果并再次致歉", "Tell the outcome and apologise again"], withNote),
      step("check-back", "PT48H", ["回访满意度", "Ask whether they are content"], { public: false }),
    ],
    authority: [upTo("voucher", 20, 200)],
  }),
};
