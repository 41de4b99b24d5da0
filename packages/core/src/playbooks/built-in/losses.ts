import { internal, playbook, spends, step, upTo, withNote } from "./draft.ts";

const supervised = { requires: ["note" as const], roles: ["supervisor" as const], public: false };

/** A parcel that came late, broken or not at all. An uninsured loss is paid at up to three times the freight. */
export const losses = {
  delay: playbook({
    lines: [
      [
        "让您多等了这么久，真的很抱歉，我现在就查卡在哪里。",
        "I am truly sorry for the wait; I am finding out right now where it is stuck.",
      ],
      [
        "延误原因是【原因】，新的预计送达时间是【时间】。",
        "The reason is [reason]; it should now arrive by [time].",
      ],
      [
        "这次延误给您造成不便，我们愿意【减免运费/补偿】，您看可以吗？",
        "For the inconvenience we offer [freight back/compensation]. Would that be acceptable?",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复并致歉", "Answer and apologise"]),
      step("find-cause", "PT30M", ["查明延误原因", "Find the cause"], withNote),
      step("push-delivery", "PT1H", ["协调优先派送", "Have it moved first"], internal),
      step("propose", "PT2H", ["告知新时间与方案", "Give a new time and a proposal"], withNote),
      step("waive-freight", "PT6H", ["减免运费", "Waive the freight"], spends("waive_freight")),
    ],
    authority: [upTo("waive_freight", 50, 500), upTo("voucher", 20, 200)],
  }),
  lost: playbook({
    lines: [
      [
        "包裹找不到，换作是我也会着急，非常抱歉，这件事由我跟到底。",
        "I would be upset too if my parcel could not be found. I am very sorry, and I will see this through.",
      ],
      [
        "我会在 30 分钟内核实最后的扫描、监控和交接记录，并把结果告诉您。",
        "Within 30 minutes I will check the last scans, the cameras and the hand-over records and tell you what they show.",
      ],
      [
        "请把物品名称和购买凭证发给我，万一确认丢失，赔付可以更快。",
        "Please send me what it was and the proof of purchase, so that payment is quick if it is lost.",
      ],
      [
        "如确认丢失：保价件按保价金额赔付，未保价件最高按运费三倍赔付，两小时内给您方案。",
        "If it is lost: an insured parcel is paid by its insured value, an uninsured one up to three times the freight; you have our proposal within two hours.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复并致歉", "Answer and apologise"]),
      step("verify-tracking", "PT30M", ["核实轨迹与交接记录", "Verify tracking and hand-overs"], withNote),
      step("search-branch", "PT1H", ["网点与分拨中心查找", "Search branch and sorting centre"], internal),
      step("propose", "PT2H", ["提出赔付方案", "Propose compensation"], spends("compensate")),
      step(
        "pay",
        "PT24H",
        ["支付赔偿(未保价按三倍运费)", "Pay (three times the freight where uninsured)"],
        spends("compensate"),
      ),
    ],
    authority: [upTo("compensate", 200, 2000), upTo("waive_freight", 50, 500)],
  }),
  damaged: playbook({
    lines: [
      [
        "收到破损的包裹一定很失望，真的对不起。",
        "A broken parcel is a real disappointment; I am very sorry.",
      ],
      [
        "请先不要丢弃外包装，拍下外箱、面单、内部和破损处的照片发给我。",
        "Please keep the packaging, and send me photos of the box, the label, the inside and the damage.",
      ],
      [
        "收到照片后两小时内给您维修、补发或赔付的方案。",
        "Within two hours of the photos you have our proposal: repair, replacement or payment.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复并致歉", "Answer and apologise"]),
      step("collect-evidence", "PT30M", ["收集照片与凭证", "Collect photos and proof"], withNote),
      step("assess", "PT1H", ["判定责任与损失比例", "Decide on fault and share of loss"], internal),
      step("propose", "PT2H", ["提出处理方案", "Propose a solution"], spends("compensate")),
      step("pay", "PT24H", ["支付赔偿", "Pay compensation"], spends("compensate")),
    ],
    authority: [upTo("compensate", 200, 2000), upTo("refund", 100, 1000)],
  }),
  contaminated: playbook({
    lines: [
      [
        "东西被弄脏了确实让人难受，非常抱歉。",
        "It is upsetting to find your things soiled; I am very sorry.",
      ],
      [
        "如有异味或不明液体，请先放到通风处，不要直接接触，注意安全。",
        "If it smells or is wet with something unknown, put it where there is air and do not touch it: safety first.",
      ],
      [
        "请拍照发给我，我会查同批次货物的情况，并给您清洗、退换或赔付方案。",
        "Send me photos; I will check what travelled with it and propose cleaning, replacement or payment.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复并提示安全", "Answer, with care for safety"]),
      step("collect-evidence", "PT30M", ["收集照片", "Collect photos"], withNote),
      step("trace-source", "PT1H", ["排查污染源及同批件", "Trace the source and other parcels"], internal),
      step("propose", "PT2H", ["提出处理方案", "Propose a solution"], spends("compensate")),
      step("pay", "PT24H", ["支付赔偿", "Pay compensation"], spends("compensate")),
    ],
    authority: [upTo("compensate", 200, 2000)],
  }),
  short: playbook({
    lines: [
      [
        "东西少了难免不安，您别急，我们一件一件核对。",
        "Missing items are worrying; let us go through them one by one.",
      ],
      [
        "请告诉我缺少什么、外包装有没有拆封痕迹，并拍下面单和称重信息。",
        "Please tell me what is missing and whether the box was opened, with a photo of the label and the weight.",
      ],
      [
        "我会比对各环节的称重记录，两小时内答复您。",
        "I will compare the weights along the way and answer within two hours.",
      ],
    ],
    steps: [
      step("answer", "PT5M", ["首次答复并致歉", "Answer and apologise"]),
      step("compare-weights", "PT30M", ["比对称重与发货清单", "Compare weights and packing list"], withNote),
      step("search", "PT1H", ["查找缺少物品", "Search for what is missing"], internal),
      step("review", "PT1H30M", ["主管复核责任", "Supervisor reviews the fault"], supervised),
      step("propose", "PT2H", ["提出处理方案", "Propose a solution"], spends("compensate")),
      step("pay", "PT24H", ["支付赔偿", "Pay compensation"], spends("compensate")),
    ],
    authority: [upTo("compensate", 200, 2000)],
  }),
};
