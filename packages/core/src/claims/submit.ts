import type { z } from "zod";
import { AlreadyDone, shardOf, type Write, write } from "../db/index.ts";
import {
  actor,
  actorRef,
  asFieldError,
  type EventDraft,
  fn,
  type Locale,
  newId,
  nowIso,
  parse,
  scope,
  tenant,
} from "../kernel/index.ts";
import { load as loadShipment, type ShipmentItem } from "../shipments/index.ts";
import { openAlongside, openedAlongside } from "../tickets/index.ts";
import { noLedger, type Step, taken } from "./change.ts";
import { tenThousandths } from "./entitlement.ts";
import { ClaimEntity, type ClaimItem } from "./entity.ts";
import { ClaimApproved, ClaimSubmitted } from "./event.ts";
import { type ClaimKind, claimTag } from "./kinds.ts";
import { toClaim } from "./present.ts";
import { attachments, type ReceivedPiece, received, unique } from "./received.ts";
import { loadRules } from "./rules.ts";
import type { RulesContent } from "./rules-schema.ts";
import { type Claim, NewClaim } from "./schema.ts";
import { assess, insuredParcel, isSettled, settling } from "./settle.ts";
import { minorUnits, ticketText } from "./words.ts";

type Input = z.output<typeof NewClaim>;
type Received = Omit<Input, "evidence"> & { evidence: ReceivedPiece[] };

/**
 * Enters a claim: tells the entitlement and what is missing, and approves it at once where it may settle itself. Its
 * ticket is opened or joined in the same transaction, so a claim always has one.
 * @throws AppError `validation_failed` for an unknown shipment, `currency_mismatch`, and what {@link received} throws
 */
export const submit = fn(NewClaim, "claims:write", async (input) => {
  const shipment = await loadShipment(input.shipmentId).catch(asFieldError("shipmentId", "shipment"));
  return (await file(input, shipment)).claim;
});

/** A claim that was filed, and its ticket. */
export interface Filed extends Awaited<ReturnType<typeof openAlongside>> {
  claim: Claim;
}

/** Files a claim for a parcel of the actor's world. @throws AlreadyDone for a form that was sent before */
async function file(
  input: Input,
  shipment: ShipmentItem,
  { sending, language = scope().tenant.locale }: { sending?: string | undefined; language?: Locale } = {},
): Promise<Filed> {
  const { rules, version: rulesVersion } = await loadRules();
  const evidence = await received(input.evidence);
  const parcel = { ...shipment, ...(await insuredParcel(shipment)) };
  const base = newClaim({ ...input, evidence }, parcel, rules, rulesVersion, sending);
  const written: { claim?: Claim } = {};
  const { locale } = scope().tenant;
  const { kind } = input;
  // Read before each try, so that of two claims at once the second sees that the first has settled itself.
  let settled = await isSettled(shipment.shipmentId);
  for (;;) {
    try {
      const ticket = await openAlongside({
        ...{ type: "claim", category: kind, language, shipment, tags: [claimTag] },
        ...ticketText(base, locale),
        channel: actor().type === "customer" ? "web" : "system",
        kind: actor().type === "customer" ? "customer" : "note",
        alongside: (ticketId) => {
          const entered = entering({ ...base, ticketId }, rules, settled);
          written.claim = entered.claim;
          return { writes: entered.writes, events: entered.events, answer: entered.claim };
        },
        sending,
      });
      if (!written.claim) throw new Error("a claim was entered without being written");
      return { ...ticket, claim: written.claim };
    } catch (error) {
      if (!(error instanceof SettledMeanwhile)) throw error;
      settled = true;
    }
  }
}

/**
 * What a recipient claims on the page of their parcel, in whose world the actor is. Sent twice it is taken once, and
 * answered alike.
 * @param asked the loss as it was typed, such as 80.50, in the rules' currency
 * @param sending the same for a form that is sent twice
 * @throws AppError `validation_failed`, `currency_mismatch`
 */
export async function fileByCustomer(
  asked: { kind: ClaimKind; amount: string; description: string; language: Locale },
  shipment: ShipmentItem,
  sending: string | undefined,
): Promise<Filed> {
  const { currency } = (await loadRules()).rules;
  const { shipmentId } = shipment;
  const { kind, description, language } = asked;
  const amount = { amount: minorUnits(asked.amount, currency), currency };
  const input = parse(NewClaim, { shipmentId, kind, description, amount });
  try {
    return await file(input, shipment, { sending, language });
  } catch (error) {
    if (!(error instanceof AlreadyDone) || sending === undefined) throw error;
    const { data } = await ClaimEntity()
      .query.ofShipment({ tenantId: tenant(), shipmentId })
      .go({ pages: "all" });
    const before = data.find((claim) => claim.sending === sending);
    if (!before) throw error;
    return { ...(await openedAlongside(before.ticketId, sending)), claim: toClaim(before) };
  }
}

/** Another claim for the parcel has settled itself since it was looked at. */
class SettledMeanwhile extends Error {
  override name = "SettledMeanwhile";
}

function newClaim(
  input: Received,
  shipment: ShipmentItem,
  rules: RulesContent,
  rulesVersion: number,
  sending: string | undefined,
): ClaimItem {
  const at = nowIso();
  const claimId = newId("claim");
  const { kind, amount, description } = input;
  const lossRatio = tenThousandths(input.lossRatio) ?? 10_000;
  const evidence = unique(input.evidence.map((piece) => ({ ...piece, addedAt: at })));
  const known = { kind, amount, lossRatio, evidence };
  return {
    ...{ tenantId: tenant(), claimId, ...known, description, sending },
    ...assess(known, shipment, rules),
    ...{ shipmentId: shipment.shipmentId, trackingNumber: shipment.trackingNumber },
    customerId: shipment.customerId,
    ...{ ticketId: "", status: "submitted", rulesVersion, ...noLedger },
    ...{ createdBy: actorRef(), shard: shardOf(claimId), createdAt: at, updatedAt: at, version: 1 },
  };
}

/** A new claim's first steps, with all that is written and told of them. */
function entering(
  base: ClaimItem,
  rules: RulesContent,
  settled: boolean,
): { claim: Claim; writes: Write[]; events: EventDraft[] } {
  const { shipmentId, kind, amount, lossRatio, entitlement, rule, rulesVersion } = base;
  const { currency } = amount;
  const submitted: Step = {
    action: "submitted",
    data: {
      ...{ shipmentId, kind, currency, amount: amount.amount, lossRatio, rule, rulesVersion },
      entitlement: entitlement.amount,
    },
  };
  const itself = settling(base, rules, settled);
  const next = itself?.step ?? inReview(base, settled);
  const { claim: item, entries } = taken(base, [submitted, next]);
  const claim = toClaim(item);
  const settlement = (itself?.writes ?? []).map((each) => ({
    ...each,
    conflict: () => new SettledMeanwhile("another claim for the parcel has settled itself"),
  }));
  return {
    claim,
    writes: [
      write(ClaimEntity().create(item)),
      ...entries,
      ...attachments(item.claimId, item.evidence),
      ...settlement,
    ],
    events: [ClaimSubmitted({ claim }), ...(itself ? [ClaimApproved({ claim })] : [])],
  };
}

function inReview({ missing }: ClaimItem, settled: boolean): Step {
  const data = { missing, parcelSettled: settled };
  return { action: "in_review", changes: { status: "in_review" }, data };
}
