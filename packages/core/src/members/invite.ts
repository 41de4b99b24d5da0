import { z } from "zod";
import { auditWrite } from "../audit/index.ts";
import { asPlatform, retryOnConflict, transact, write } from "../db/index.ts";
import { fn, home, idSchema, invalid, iso } from "../kernel/index.ts";
import { createWrites, newMember } from "./create.ts";
import { MemberInvited } from "./event.ts";
import { forgetMember, load } from "./find.ts";
import { refuseToGrantRole } from "./grant.ts";
import { InvitationLookup, newInvitation } from "./invitation-lookup.ts";
import { next, saveWrite } from "./save.ts";
import { InviteMember, type Member, toMember } from "./schema.ts";
import { takeSeat } from "./seat.ts";

/**
 * Invites a person: they become a member when they follow the link that the event's consumer mails to them.
 * @throws AppError `plan_limit_reached`, `email_taken`, `forbidden` for a role that holds more than the actor
 */
export const invite = fn(InviteMember, "members:write", async (input) => {
  refuseToGrantRole(input.role);
  const invitee = newMember({ ...input, tenantId: home(), status: "invited" });
  const invitation = newInvitation(invitee);
  const member = { ...invitee, invitationId: invitation.invitationId };
  const target = { type: "member", id: member.memberId };
  const seat = await takeSeat();
  await asPlatform(() =>
    transact({
      writes: [
        seat,
        ...createWrites(member),
        write(InvitationLookup().create(invitation)),
        auditWrite("member.invited", target, { role: member.role }),
      ],
      events: [invitedEvent(toMember(member), invitation)],
      answer: toMember(member),
    }),
  );
  forgetMember(member);
  return toMember(member);
});

/** Sends a new invitation to somebody who has not accepted; the old link is void. */
export const inviteAgain = fn(z.strictObject({ id: idSchema("member") }), "members:write", ({ id }) =>
  retryOnConflict(async () => {
    const before = await load(id);
    refuseToGrantRole(before.role);
    if (before.status !== "invited") throw invalid("id", "not_invited", "is not waiting for an invitation");
    const invitation = newInvitation(before);
    const member = next(before, { invitationId: invitation.invitationId });
    await asPlatform(() =>
      transact({
        writes: [
          saveWrite(member),
          write(InvitationLookup().create(invitation)),
          write(InvitationLookup().delete({ invitationId: before.invitationId ?? "" })),
          auditWrite("member.invited", { type: "member", id }, { role: member.role, again: true }),
        ],
        events: [invitedEvent(toMember(member), invitation)],
        answer: toMember(member),
      }),
    );
    forgetMember(member);
    return toMember(member);
  }),
);

function invitedEvent(member: Member, { invitationId, expiresAt }: ReturnType<typeof newInvitation>) {
  return MemberInvited({ member, invitation: { id: invitationId, expiresAt: iso(expiresAt * 1000) } });
}
