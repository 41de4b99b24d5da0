import { decimalsOf, type Locale, moneyText } from "../kernel/index.ts";
import type { ClaimItem } from "./entity.ts";
import type { ClaimKind, Proof } from "./kinds.ts";
import type { ClaimStatus } from "./states.ts";

export { moneyText };

type Words<Name extends string> = Record<Locale, Record<Name, string>>;

export const kindWords: Words<ClaimKind> = {
  "zh-CN": { lost: "丢失", damaged: "破损", contaminated: "污染", short: "短少", delay: "延误" },
  en: {
    lost: "lost",
    damaged: "damaged",
    contaminated: "contaminated",
    short: "contents short",
    delay: "late",
  },
};

export const claimStatusWords: Words<ClaimStatus> = {
  "zh-CN": {
    submitted: "已提交",
    auto_approved: "已核准",
    in_review: "审核中",
    approved: "已核准",
    rejected: "未通过",
    appealed: "申诉中",
    paid: "已赔付",
  },
  en: {
    submitted: "submitted",
    auto_approved: "approved",
    in_review: "in review",
    approved: "approved",
    rejected: "rejected",
    appealed: "appealed",
    paid: "paid",
  },
};

export const proofWords: Words<Proof> = {
  "zh-CN": {
    value: "价值证明（订单截图或发票）",
    photo_of_damage: "破损或污染处的照片",
    photo_of_contents: "内件与包装的照片",
    tracking: "物流记录截图",
  },
  en: {
    value: "proof of the value (order or invoice)",
    photo_of_damage: "a photo of the damage",
    photo_of_contents: "a photo of the contents and the packaging",
    tracking: "a screenshot of the tracking",
  },
};

/** What people write, such as 80.50, in whole minor units; a finer part than the currency has is rounded. */
export function minorUnits(text: string, currency: string): number {
  return Math.round(Number(text) * 10 ** decimalsOf(currency));
}

/** What the ticket of a claim says, in the firm's language. */
export function ticketText(claim: ClaimItem, locale: Locale): { subject: string; body: string } {
  const kind = kindWords[locale][claim.kind];
  const amount = moneyText(claim.amount, locale);
  const owed = moneyText(claim.entitlement, locale);
  const proofs = claim.missing.map((proof) => proofWords[locale][proof]);
  const chinese = locale === "zh-CN";
  const lines = [
    chinese ? `索赔金额：${amount}；可赔：${owed}` : `Claimed: ${amount}; entitled to: ${owed}`,
    proofs.length > 0
      ? `${chinese ? "待补充：" : "Missing: "}${proofs.join(chinese ? "、" : ", ")}`
      : undefined,
    claim.description,
  ];
  return {
    subject: chinese ? `理赔（${kind}）${claim.trackingNumber}` : `Claim (${kind}) ${claim.trackingNumber}`,
    body: lines.filter(Boolean).join("\n"),
  };
}
