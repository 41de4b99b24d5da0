import { z } from "zod";
import { AppError, actorRef, fn, idSchema, now, nowIso } from "../kernel/index.ts";
import { change, checkMove } from "./change.ts";
import { ClaimAppealed } from "./event.ts";
import { AppealClaim } from "./schema.ts";

/**
 * Asks that a rejected claim be looked at again, once and within the days that the rules give; another person than
 * the one who rejected it decides.
 * @throws AppError `not_found`, `transition_not_allowed`, `appeal_refused`
 */
export const appeal = fn(
  z.strictObject({ id: idSchema("claim"), reason: AppealClaim.shape.reason }),
  "claims:write",
  ({ id, reason }) => appealOf(id, reason),
);

/** The same for who has shown by other means than a permission that they may. */
export function appealOf(claimId: string, reason: string) {
  return change(claimId, (claim) => {
    checkMove(claim.status, "appealed");
    if (claim.appeal) throw refused("A claim can be appealed once, and this one has been.");
    const { appealUntil } = claim;
    if (appealUntil && now() > Date.parse(appealUntil))
      throw refused(`It was possible until ${appealUntil}.`);
    const made = { by: actorRef(), at: nowIso(), reason };
    return {
      steps: [
        { action: "appealed", changes: { status: "appealed", appeal: made }, data: { reason } },
        { action: "in_review", changes: { status: "in_review" } },
      ],
      events: (appealed) => [ClaimAppealed({ claim: appealed })],
    };
  });
}

const refused = (detail: string) => new AppError("appeal_refused", { detail });
