import type { Locale } from "@caas/core/kernel";

interface ClaimWords {
  claim: string;
  kind: string;
  claimed: string;
  freight: string;
  insuredValue: string;
  lossRatio: string;
  entitlement: string;
  approved: string;
  basis: string;
  missing: string;
  missingHint: string;
  evidence: string;
  none: string;
  rejected: string;
  appealUntil(time: string): string;
  appeal: string;
  appealLabel: string;
  appealHint: string;
  appealed: string;
  refused: string;
  tooMany: string;
  payment: string;
  methods: Record<string, string>;
  steps: string;
  actions: Record<string, string>;
  verified(entries: number): string;
  broken(step: number): string;
  head: string;
  headHint: string;
}

export const claimWords: Record<Locale, ClaimWords> = {
  "zh-CN": {
    claim: "理赔单",
    kind: "类型",
    claimed: "索赔金额",
    freight: "运费",
    insuredValue: "保价金额",
    lossRatio: "损失比例",
    entitlement: "按规则可赔",
    approved: "核准金额",
    basis: "依据",
    missing: "还需补充",
    missingHint: "请把材料发给我们的客服，补齐后会继续处理。",
    evidence: "已收到的材料（SHA-256）",
    none: "暂无",
    rejected: "未通过的原因",
    appealUntil: (time) => `如不同意，可在 ${time} 前申诉一次，由另一位同事复核。`,
    appeal: "提交申诉",
    appealLabel: "申诉理由（必填）",
    appealHint: "请写明不同意的原因，最多 1000 字。",
    appealed: "已收到申诉，我们会请另一位同事复核。",
    refused: "现在不能申诉。",
    tooMany: "提交太频繁，请稍后再试。",
    payment: "赔付",
    methods: { transfer: "转账", voucher: "代金券", cash: "现金" },
    steps: "处理记录",
    actions: {
      submitted: "提交",
      in_review: "进入审核",
      auto_approved: "自动核准",
      evidence_added: "补充材料",
      first_approval: "初审通过",
      approved: "核准",
      rejected: "未通过",
      appealed: "申诉",
      paid: "赔付",
    },
    verified: (entries) => `✓ 已核验：全部 ${entries} 步记录自写入后未被改动。`,
    broken: (step) => `⚠ 第 ${step} 步记录与当初写入的不一致。请联系我们并出示您保存的单据。`,
    head: "校验码",
    headHint: "打印或保存本页后，可随时用此校验码核对记录。",
  },
  en: {
    claim: "Claim",
    kind: "Kind",
    claimed: "Claimed",
    freight: "Freight",
    insuredValue: "Insured value",
    lossRatio: "Share lost",
    entitlement: "Entitled to",
    approved: "Approved",
    basis: "By the rule",
    missing: "Still needed",
    missingHint: "Send it to our customer service; we go on when all is there.",
    evidence: "Evidence received (SHA-256)",
    none: "none yet",
    rejected: "Why it was rejected",
    appealUntil: (time) => `If you disagree, appeal once by ${time}; somebody else will decide.`,
    appeal: "Appeal",
    appealLabel: "Why you disagree (required)",
    appealHint: "At most 1,000 characters.",
    appealed: "We have your appeal. Somebody else will look at it.",
    refused: "There is no appeal now.",
    tooMany: "Too many tries; please wait a little.",
    payment: "Payment",
    methods: { transfer: "transfer", voucher: "voucher", cash: "cash" },
    steps: "What was done",
    actions: {
      submitted: "submitted",
      in_review: "taken in review",
      auto_approved: "approved at once",
      evidence_added: "evidence added",
      first_approval: "first approval",
      approved: "approved",
      rejected: "rejected",
      appealed: "appealed",
      paid: "paid",
    },
    verified: (entries) => `✓ Verified: none of the ${entries} steps was changed since it was written.`,
    broken: (step) => `⚠ Step ${step} is not what was written. Contact us with the copy that you kept.`,
    head: "Check code",
    headHint: "Print or keep this page: by this code the record can be checked at any time.",
  },
};
