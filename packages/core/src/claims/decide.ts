import { z } from "zod";
import { AppError, actor, actorRef, fn, idSchema, invalid, now, nowIso } from "../kernel/index.ts";
import { actingRole } from "../playbooks/index.ts";
import { isWithinAuthority, needsTwo, rolesFor } from "./authority.ts";
import { change, checkMove, type Step } from "./change.ts";
import type { ClaimItem } from "./entity.ts";
import { ClaimApproved, ClaimRejected } from "./event.ts";
import { appealEnd } from "./present.ts";
import { loadRules } from "./rules.ts";
import type { RulesContent } from "./rules-schema.ts";
import { type Claim, DecideClaim } from "./schema.ts";
import { checkCurrency } from "./settle.ts";

type Decided = z.output<typeof DecideClaim>;

/**
 * Approves or rejects a claim in review. An amount above the role's limit is refused; above the limit for two people
 * the first approval is only recorded and the claim stays in review until another member approves the same amount.
 * Of the same decision twice at once the second finds the claim decided.
 * @throws AppError `not_found`, `transition_not_allowed`, `above_authority` with `allowedRoles`, `second_person_needed`,
 * `currency_mismatch`, `validation_failed` for more than the claimed loss, `precondition_failed`
 */
export const decide = fn(
  z.strictObject({ id: idSchema("claim"), decision: DecideClaim, ifVersion: z.int().optional() }),
  "claims:decide",
  ({ id, decision, ifVersion }) =>
    change(
      id,
      async (claim) => {
        checkMove(claim.status, decision.decision === "approve" ? "approved" : "rejected");
        checkAppealJudge(claim);
        const { rules } = await loadRules(claim.rulesVersion);
        if (decision.decision === "reject") return rejecting(decision, rules);
        return approving(claim, decision, rules);
      },
      ifVersion,
    ),
);

function rejecting({ reason }: Decided, rules: RulesContent) {
  const made = { by: actorRef(), at: nowIso(), amount: 0, reason };
  const appealUntil = appealEnd(now(), rules.appealDays);
  const step: Step = {
    action: "rejected",
    changes: { status: "rejected", decision: made, appealUntil, firstApproval: undefined },
    data: { reason, appealUntil },
  };
  return { steps: [step], events: (rejected: Claim) => [ClaimRejected({ claim: rejected })] };
}

function approving(claim: ClaimItem, { amount: given, reason }: Decided, rules: RulesContent) {
  const amount = given ?? claim.entitlement;
  checkAmount(claim, amount, rules);
  checkAuthority(amount.amount, rules);
  const made = { by: actorRef(), at: nowIso(), amount: amount.amount, reason };
  const data = { amount: amount.amount, reason };
  const { firstApproval } = claim;
  if (needsTwo(amount.amount, rules)) {
    checkOther(firstApproval?.by.id);
    if (firstApproval?.amount !== amount.amount)
      return { steps: [{ action: "first_approval", changes: { firstApproval: made }, data }] };
  }
  const changes = { status: "approved", decision: made, approvedAmount: amount } as const;
  return {
    steps: [{ action: "approved", changes, data }],
    events: (approved: Claim) => [ClaimApproved({ claim: approved })],
  };
}

function checkAmount(claim: ClaimItem, amount: { amount: number; currency: string }, rules: RulesContent) {
  checkCurrency(rules, { amount });
  if (amount.amount === 0)
    throw invalid(
      "amount",
      "required",
      "must be more than nothing; this claim has no entitlement that could be told, so name the amount",
    );
  if (amount.amount > claim.amount.amount)
    throw invalid("amount", "above_loss", "must not be more than the loss that is claimed");
}

/** A key acts with an administrator's authority, but it is no person: it cannot be one of two. */
function checkAuthority(amount: number, rules: RulesContent): void {
  const two = needsTwo(amount, rules);
  if (isWithinAuthority(actingRole(), amount, rules) && !(two && actor().type !== "member")) return;
  const allowedRoles = rolesFor(amount, rules);
  throw new AppError("above_authority", {
    detail: two
      ? `This amount takes two people of the roles ${allowedRoles.join(", ")}, each logged in.`
      : `This amount is for the roles ${allowedRoles.join(", ")}.`,
    extra: { allowedRoles },
  });
}

function checkAppealJudge({ appeal, decision }: ClaimItem): void {
  if (appeal && actor().type === "member") checkOther(decision?.by.id);
}

/** @throws AppError `second_person_needed` where the actor is the one who has decided before */
function checkOther(before: string | null | undefined): void {
  if (before === undefined || before !== actorRef().id) return;
  throw new AppError("second_person_needed", {
    detail: "You have decided on this claim already; ask another person to look at it.",
  });
}
