import type { Money } from "../kernel/index.ts";
import type { ClaimKind } from "./kinds.ts";
import type { RulesContent } from "./rules-schema.ts";

/** What the entitlement to a claim hangs on. All amounts are in minor units of one currency. */
export interface Loss {
  kind: ClaimKind;
  /** The actual loss as it is claimed. */
  amount: number;
  /** The share of the goods that is lost, in ten-thousandths; 10,000 for all of them. */
  lossRatio: number;
  freight: number | null;
  insuredValue: number | null;
}

export const claimRules = [
  "insured_value_by_loss_ratio",
  "uninsured_freight_multiple",
  "delay_freight_share",
  "undetermined",
] as const;
export type ClaimRule = (typeof claimRules)[number];

export interface Entitlement {
  /** Minor units. */
  amount: number;
  rule: ClaimRule;
}

/**
 * What the claimant is entitled to, never more than the actual loss. A fraction of the smallest unit is dropped: the
 * rules name what is owed at most, and rounding up would pay more than they name.
 *
 * - insured: insured value × loss ratio. Postal Law of the PRC art. 47 (1) pays the insured value for a total loss,
 *   and for a partial one the actual loss × insured value ÷ whole value, which is the same since the loss ratio is
 *   the actual loss ÷ the whole value. For express items it is what firm and sender have agreed (Interim Regulation
 *   on Express Delivery art. 27).
 * - uninsured: the actual loss up to a multiple of the freight, by default three times (Postal Law art. 47 (2), which
 *   firms' terms follow; art. 47 takes the limit away for intent and gross negligence, so a reviewer may approve more)
 * - delay: a share of the freight, by the firm's own terms
 * - without freight or insured value nothing can be told, and a person has to look
 */
export function entitlementOf(loss: Loss, rules: RulesContent): Entitlement {
  const { kind, amount, lossRatio, freight, insuredValue } = loss;
  const atMost = (limit: bigint, rule: ClaimRule) => {
    const limited = limit < BigInt(amount) ? Number(limit) : amount;
    return { amount: limited, rule };
  };
  if (kind === "delay") {
    if (freight === null) return { amount: 0, rule: "undetermined" };
    return atMost((BigInt(freight) * BigInt(rules.delayFreightPercent)) / 100n, "delay_freight_share");
  }
  // BigInt, since an insured value times ten thousand can leave the whole numbers that a double holds.
  if (insuredValue !== null && insuredValue > 0)
    return atMost((BigInt(insuredValue) * BigInt(lossRatio)) / wholeLoss, "insured_value_by_loss_ratio");
  if (freight === null) return { amount: 0, rule: "undetermined" };
  return atMost(BigInt(freight) * BigInt(rules.uninsuredFreightTimes), "uninsured_freight_multiple");
}

const wholeLoss = 10_000n;

/** Where each rule comes from, as the claimant is told. */
export const ruleSources: Record<ClaimRule, Record<"zh-CN" | "en", string>> = {
  insured_value_by_loss_ratio: {
    "zh-CN":
      "保价：保价额 × 损失比例，不超过实际损失（《邮政法》第四十七条第一项；《快递暂行条例》第二十七条，保价约定）",
    en: "Insured: insured value × loss ratio, at most the actual loss (Postal Law of the PRC art. 47 (1); Interim Regulation on Express Delivery art. 27, as agreed)",
  },
  uninsured_freight_multiple: {
    "zh-CN": "未保价：按实际损失赔偿，最高不超过运费的约定倍数（参照《邮政法》第四十七条第二项，默认三倍）",
    en: "Uninsured: the actual loss, at most the agreed multiple of the freight (after Postal Law of the PRC art. 47 (2), three times by default)",
  },
  delay_freight_share: {
    "zh-CN": "延误：按本公司服务条款退还运费的约定比例，不超过实际损失",
    en: "Delay: the share of the freight that our terms of service give back, at most the actual loss",
  },
  undetermined: {
    "zh-CN": "缺少运费，须人工核定",
    en: "The freight is not known, so a person has to decide",
  },
};

/** A share from 0 to 1 in ten-thousandths; `null` for one that has more than four decimals. */
export function tenThousandths(share: number): number | null {
  const parts = Math.round(share * 10_000);
  return Math.abs(parts - share * 10_000) < 1e-6 ? parts : null;
}

/** The currencies among these that are not the rules'. */
export function foreign(rules: RulesContent, ...amounts: (Money | undefined)[]): string[] {
  return amounts.flatMap((money) => (money && money.currency !== rules.currency ? [money.currency] : []));
}
