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
  statement: string;
  print: string;
  step: string;
  time: string;
  done: string;
  hash: string;
  verifyAt: string;
  howToVerify: string;
  verify: string;
  verifyLabel: string;
  genuine(step: number): string;
  notGenuine: string;
  noCode: string;
  evidenceAdded: string;
  upload: string;
  files: string;
  filesHint: string;
  proves: string;
  provesAny: string;
  send: string;
  uploadErrors: Record<string, string>;
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
    statement: "打印理赔凭据",
    print: "请用浏览器的“打印”功能打印或另存为 PDF。",
    step: "步骤",
    time: "时间",
    done: "处理",
    hash: "哈希（SHA-256）",
    verifyAt: "核验地址",
    howToVerify:
      "每一步的哈希都包含上一步的哈希，改动任何一步，其后全部不符。打开核验地址并输入校验码，即可核对本凭据是否真实。",
    verify: "核验",
    verifyLabel: "凭据上的校验码",
    genuine: (step) => `✓ 校验码属于本理赔单的第 ${step} 步，凭据真实。`,
    notGenuine: "⚠ 记录中没有这个校验码。请核对是否输入完整；如无误，请联系我们并出示凭据。",
    noCode: "校验码为 64 位十六进制字符，请完整输入。",
    evidenceAdded: "已收到您的材料。",
    upload: "上传照片或文件",
    files: "选择文件",
    filesHint: "JPG、PNG、WebP、HEIC 照片或 PDF，每个不超过 10 MB。",
    proves: "用于证明",
    provesAny: "自动识别",
    send: "上传",
    uploadErrors: {
      noScript: "上传需要启用 JavaScript，也可以把材料发给我们的客服。",
      size: "文件超过 10 MB，请压缩或重新拍摄。",
      type: "只能上传 JPG、PNG、WebP、HEIC 照片或 PDF。",
      count: "一个理赔单最多 20 份材料。",
      over: "该理赔单已有结论，不能再补充材料。",
      rate: "上传太频繁，请稍后再试。",
      failed: "上传失败，请检查网络后重试。",
      sending: "上传中…",
      sent: "已上传",
    },
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
    statement: "Statement to print",
    print: "Print it or save it as PDF with your browser.",
    step: "Step",
    time: "Time",
    done: "What was done",
    hash: "Hash (SHA-256)",
    verifyAt: "To verify",
    howToVerify:
      "Each step's hash covers the one before, so a change of any step shows in all that follow. Open the address and enter the check code to see whether this statement is genuine.",
    verify: "Verify",
    verifyLabel: "Check code of the statement",
    genuine: (step) => `✓ The check code is that of step ${step} of this claim: the statement is genuine.`,
    notGenuine:
      "⚠ No step has this check code. Look whether it is complete; if it is, contact us with the statement.",
    noCode: "A check code has 64 hexadecimal digits; please enter all of them.",
    evidenceAdded: "We have your files.",
    upload: "Send photos or files",
    files: "Choose files",
    filesHint: "JPG, PNG, WebP or HEIC photos, or PDF; at most 10 MB each.",
    proves: "They show",
    provesAny: "whatever is missing",
    send: "Send",
    uploadErrors: {
      noScript: "Sending files needs JavaScript. You can also send them to our customer service.",
      size: "The file has more than 10 MB.",
      type: "Only JPG, PNG, WebP or HEIC photos and PDF can be sent.",
      count: "A claim has at most 20 pieces of evidence.",
      over: "The claim was decided; nothing can be added.",
      rate: "Too many files in a short time; please wait a little.",
      failed: "It could not be sent. Check your connection and try again.",
      sending: "sending…",
      sent: "sent",
    },
  },
};
