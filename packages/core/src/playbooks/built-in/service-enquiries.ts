import { internal, playbook, step, withNote } from "./draft.ts";

/** Questions about what the firm offers, before or beside a parcel. */
export const serviceEnquiries = {
  "branch-address": playbook({
    lines: [
      [
        "跑空一趟很辛苦，我把最近的网点信息给您核实清楚。",
        "Nobody likes a wasted trip; let me make sure I give you the right branch.",
      ],
      [
        "离您最近的是【网点】，地址【地址】，营业时间【时间】，电话【电话】。",
        "The nearest is [branch] at [address], open [hours], phone [number].",
      ],
      [
        "自取请带上取件码或身份证件，我也可以先请网点帮您把件找好。",
        "Bring the pick-up code or your ID; I can ask the branch to have the parcel ready.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复", "First answer"]),
      step("verify-branch", "PT10M", ["核实网点营业状态", "Check that the branch is open"], internal),
      step("send-details", "PT15M", ["发送网点信息", "Send the details"], withNote),
    ],
  }),
  "price-quote": playbook({
    lines: [
      [
        "您想先把费用弄清楚，这很应该，我帮您算。",
        "You are right to ask about the price first; let me work it out.",
      ],
      [
        "请告诉我寄出地、目的地、重量和长宽高，体积大的按体积重量计费。",
        "Please tell me from where to where, the weight and the size; bulky parcels are charged by volume weight.",
      ],
      [
        "预估运费【金额】，以快递员实际称重为准，保价等增值服务另计。",
        "The estimate is [amount]; the courier's scales decide, and extras such as insurance come on top.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复", "First answer"]),
      step("quote", "PT15M", ["给出报价与时效", "Quote price and transit time"], withNote),
      step("follow-up", "PT24H", ["回访是否下单", "Ask whether they wish to order"], { public: false }),
    ],
  }),
  "service-range": playbook({
    lines: [
      [
        "我明白您担心送不到家，我按详细地址给您查。",
        "I understand the worry that we may not reach you; let me check the exact address.",
      ],
      [
        "您的地址在派送范围内，一般【时间】送达。",
        "Your address is in our range; delivery usually takes [time].",
      ],
      [
        "这个地址暂时不在直送范围，可以转【合作方】或到【网点】自取，您看哪种方便？",
        "We do not reach it directly yet; [partner] can take it on, or you can fetch it at [branch]. Which suits you?",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复", "First answer"]),
      step("check-address", "PT10M", ["核查详细地址", "Check the address"]),
      step("inform", "PT15M", ["答复范围与替代方案", "Answer, with an alternative where needed"], withNote),
    ],
  }),
  "insured-rules": playbook({
    lines: [
      [
        "贵重物品想要多一层保障，我完全理解，规则我说清楚。",
        "It makes sense to want more protection for valuables; let me explain the rules plainly.",
      ],
      [
        "保价件按保价金额乘以损失比例赔付，不超过实际损失。",
        "An insured parcel is paid at the insured value times the share that was lost, never above the real loss.",
      ],
      [
        "没有保价的，最高按运费的三倍赔付，所以贵重物品建议足额保价。",
        "An uninsured one is paid up to three times the freight, so insure valuables in full.",
      ],
      [
        "请保留购买凭证，并在签收时当面验货。",
        "Keep the proof of purchase and check the goods when you sign.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复", "First answer"]),
      step("explain", "PT15M", ["说明保价与赔付规则", "Explain insurance and compensation"]),
      step("confirm-understood", "PT30M", ["确认客户已了解", "Make sure that it was understood"], withNote),
    ],
  }),
  "prohibited-goods": playbook({
    lines: [
      [
        "谢谢您先来确认，这样对您和其他人的包裹都安全。",
        "Thank you for asking first; it keeps your parcel and everybody else's safe.",
      ],
      [
        "【物品】属于【禁止/限制】寄递，依据是国家禁止寄递物品的规定。",
        "[Item] is [prohibited/restricted] under the national rules on what may be posted.",
      ],
      [
        "如果确需运输，可以考虑有资质的专业承运方，我把渠道告诉您。",
        "If it must travel, a licensed specialist carrier can take it; let me tell you how.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复", "First answer"]),
      step("check-list", "PT15M", ["对照禁限寄目录", "Compare with the list"], internal),
      step("inform", "PT30M", ["答复能否寄递", "Say whether it may be sent"], withNote),
    ],
  }),
};
