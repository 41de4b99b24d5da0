import { z } from "zod";
import { auditWrite } from "../audit/index.ts";
import { asPlatform, retryOnConflict, transact, type Write, write } from "../db/index.ts";
import { AppError, actor, authorize, fn, idSchema, invalid } from "../kernel/index.ts";
import { claimEmail, releaseEmail } from "./email-lookup.ts";
import type { MemberItem } from "./entity.ts";
import { MemberPresenceChanged } from "./event.ts";
import { forgetMember, load } from "./find.ts";
import { refuseToGrantRole } from "./grant.ts";
import { InvitationLookup } from "./invitation-lookup.ts";
import { keepAnOwner, next, saveWrite } from "./save.ts";
import { Presence, toMember, UpdateMember } from "./schema.ts";
import { freeSeat, takeSeat } from "./seat.ts";

/**
 * Changes a member. `status: "disabled"` ends their log-ins and frees their address, `"active"` takes both back.
 * @throws AppError `forbidden` where role or person hold more than the actor, `last_owner`, `email_taken`,
 * `plan_limit_reached`, `precondition_failed`
 */
export const update = fn(
  z.strictObject({ id: idSchema("member"), changes: UpdateMember, ifVersion: z.int().optional() }),
  "members:write",
  ({ id, changes, ifVersion }) => retryOnConflict(() => change(id, changes, ifVersion)),
);

/** Ends a person's work for the tenant: their log-ins end, what they did stays theirs. @throws as `update` */
export const remove = fn(z.strictObject({ id: idSchema("member") }), "members:write", ({ id }) =>
  retryOnConflict(() => change(id, { status: "disabled" })),
);

async function change(id: string, changes: z.output<typeof UpdateMember>, ifVersion?: number) {
  const before = await load(id);
  if (ifVersion !== undefined && ifVersion !== before.version) throw new AppError("precondition_failed");
  refuseToGrantRole(before.role);
  if (changes.role) refuseToGrantRole(changes.role);
  const status = changes.status ?? before.status;
  if (status === "active" && !before.passwordHash) {
    throw invalid("status", "not_accepted", "becomes active when the invitation is accepted; send it again");
  }
  const returns = before.status === "disabled" && status !== "disabled";
  const ended = before.status !== "disabled" && status === "disabled";
  const after = next(before, {
    ...changes,
    ...(ended
      ? { credentialVersion: before.credentialVersion + 1, presence: "offline", invitationId: undefined }
      : {}),
  });
  const writes = [
    saveWrite(after),
    ...(returns ? [await takeSeat(), claimEmail(after.email, after)] : []),
    ...(ended ? [freeSeat(), ...endWrites(before)] : []),
    ...(await keepAnOwner(before, after)),
    auditWrite(
      ended ? "member.disabled" : "member.updated",
      { type: "member", id },
      { fields: Object.keys(changes), ...(changes.role ? { from: before.role, to: changes.role } : {}) },
    ),
  ];
  const events = ended ? [MemberPresenceChanged({ member: toMember(after) })] : [];
  await asPlatform(() => transact({ writes, events }));
  forgetMember(after);
  return toMember(after);
}

/** A disabled member's address is free for others, and their invitation is void. */
function endWrites({ email, invitationId }: MemberItem): Write[] {
  return [releaseEmail(email), ...(invitationId ? [write(InvitationLookup().delete({ invitationId }))] : [])];
}

/**
 * Tells whether a member is at work: each for themselves, others with `members:write`.
 * @throws AppError `forbidden`, `precondition_failed`
 */
export const setPresence = fn(
  z.strictObject({ id: idSchema("member"), presence: Presence, ifVersion: z.int().optional() }),
  null,
  ({ id, presence, ifVersion }) => {
    const current = actor();
    if (current.type !== "member" || current.memberId !== id) authorize("members:write");
    return retryOnConflict(async () => {
      const member = await load(id);
      if (ifVersion !== undefined && ifVersion !== member.version) throw new AppError("precondition_failed");
      if (member.presence === presence) return toMember(member);
      if (member.status !== "active")
        throw invalid("presence", "not_active", "can be set for active members only");
      const changed = next(member, { presence });
      const events = [MemberPresenceChanged({ member: toMember(changed) })];
      await asPlatform(() => transact({ writes: [saveWrite(changed)], events }));
      forgetMember(changed);
      return toMember(changed);
    });
  },
);
