import { insuredByBooking } from "../bookings/index.ts";
import { type Write, write } from "../db/index.ts";
import { currencyMismatch, deriveKey, nowIso, tenant } from "../kernel/index.ts";
import type { ShipmentItem } from "../shipments/index.ts";
import { isSampled } from "./audit-sample.ts";
import { lostSettlement, type Step } from "./change.ts";
import { missingProofs } from "./completeness.ts";
import { entitlementOf, foreign } from "./entitlement.ts";
import { type ClaimItem, SettledParcelEntity } from "./entity.ts";
import type { RulesContent } from "./rules-schema.ts";

/** What a claim goes by of its parcel. */
type Insured = Pick<ShipmentItem, "freight" | "insuredValue">;

/** What a parcel is insured for: by a booking that stands, or as it was entered. */
export async function insuredParcel({ shipmentId, freight, insuredValue }: ShipmentItem): Promise<Insured> {
  return { freight, insuredValue: (await insuredByBooking(shipmentId)) ?? insuredValue };
}

/**
 * What a claim is entitled to by the parcel as it is now, and what it still has to prove.
 * @throws AppError `currency_mismatch`
 */
export function assess(
  claim: Pick<ClaimItem, "kind" | "amount" | "lossRatio" | "evidence">,
  { freight, insuredValue }: Insured,
  rules: RulesContent,
) {
  const { kind, amount, lossRatio, evidence } = claim;
  checkCurrency(rules, { amount, "shipment.freight": freight, "shipment.insuredValue": insuredValue });
  const loss = {
    ...{ kind, lossRatio, amount: amount.amount },
    freight: freight?.amount ?? null,
    insuredValue: insuredValue?.amount ?? null,
  };
  const { amount: owed, rule } = entitlementOf(loss, rules);
  return {
    entitlement: { amount: owed, currency: rules.currency },
    rule,
    missing: missingProofs(kind, evidence, rules),
    freight,
    insuredValue,
  };
}

/** @throws AppError `currency_mismatch` naming every amount that is in another currency */
export function checkCurrency(
  rules: RulesContent,
  amounts: Record<string, { amount: number; currency: string } | undefined>,
): void {
  const wrong = Object.entries(amounts).flatMap(([path, money]) =>
    foreign(rules, money).map((currency) => ({
      path: `${path}.currency`,
      message: `is ${currency}, and claims are settled in ${rules.currency}`,
    })),
  );
  if (wrong.length > 0) throw currencyMismatch(...wrong);
}

/** Whether some claim for a parcel has settled itself. */
export async function isSettled(shipmentId: string): Promise<boolean> {
  const key = { tenantId: tenant(), shipmentId };
  return (await SettledParcelEntity().get(key).go({ consistent: true })).data !== null;
}

/**
 * The step by which an assessed claim settles itself: its evidence is complete, its amount within the limit, and
 * no other claim for the parcel has settled itself. `null` where a person has to look.
 */
export function settling(
  claim: ClaimItem,
  rules: RulesContent,
  settled: boolean,
): { step: Step; writes: Write[] } | null {
  const { claimId, shipmentId, entitlement, missing } = claim;
  const { amount } = entitlement;
  if (settled || missing.length > 0 || amount === 0 || amount > rules.autoLimit) return null;
  const at = nowIso();
  const sampled = isSampled(sampleSeed(monthOf(claim.createdAt)), claimId, rules.auditPercent);
  const taken = SettledParcelEntity().create({ tenantId: tenant(), shipmentId, claimId });
  return {
    step: {
      action: "auto_approved",
      changes: { status: "auto_approved", approvedAmount: entitlement, autoApprovedAt: at, sampled },
      data: { amount, limit: rules.autoLimit, auditPercent: rules.auditPercent, sampled },
    },
    // Of two claims for one parcel at the same instant only one settles itself.
    writes: [write(taken, lostSettlement)],
  };
}

/** The calendar month (UTC) of a time, such as `2026-11`. */
export function monthOf(time: string): string {
  return time.slice(0, 7);
}

/** A world's seed for the sample of one month: the same whenever it is asked for, and known to nobody else. */
export function sampleSeed(month: string): string {
  return deriveKey(`claim-audit-sample#${tenant()}#${month}`).toString("hex");
}
