import { asPlatform, type Write, write } from "../db/index.ts";
import type { MemberItem } from "./entity.ts";
import { readMember } from "./find.ts";
import { findInvitation, InvitationLookup, invitationUsed } from "./invitation-lookup.ts";
import { next, saveWrite } from "./save.ts";

/** The invited member of a token. @throws AppError `not_found`, `invitation_used` */
export async function invited(token: string): Promise<MemberItem> {
  const { tenantId, memberId, invitationId } = await asPlatform(() => findInvitation(token));
  const member = await readMember(tenantId, memberId);
  if (member?.status !== "invited" || member.invitationId !== invitationId) throw invitationUsed();
  return member;
}

/**
 * The member with their first password, and the writes that make it so. Of two acceptances at once the
 * invitation's item, which must still be there to be taken away, lets one through.
 */
export function accepted(member: MemberItem, passwordHash: string): { member: MemberItem; writes: Write[] } {
  const active = next(member, {
    status: "active",
    passwordHash,
    credentialVersion: member.credentialVersion + 1,
    invitationId: undefined,
  });
  const invitationId = member.invitationId ?? "";
  return {
    member: active,
    writes: [write(InvitationLookup().remove({ invitationId }), invitationUsed), saveWrite(active)],
  };
}
