import { type Write, write } from "../db/index.ts";
import { iso, newId, type Role } from "../kernel/index.ts";
import { claimEmail } from "./email-lookup.ts";
import { MemberEntity, type MemberItem } from "./entity.ts";
import { firstSeats } from "./seat.ts";

type Given = Pick<MemberItem, "tenantId" | "email" | "name" | "status"> & {
  role: Role;
} & Partial<MemberItem>;

/** A member with the defaults of one. */
export function newMember(given: Given): MemberItem {
  const at = Date.now();
  return {
    memberId: newId("member", at),
    skills: [],
    languages: [],
    tier: 2,
    capacity: 20,
    presence: "offline",
    credentialVersion: 1,
    createdAt: iso(at),
    updatedAt: iso(at),
    version: 1,
    ...given,
  };
}

/** What brings a new member about, but for their seat. @throws AppError `email_taken`, when written */
export function createWrites(member: MemberItem): Write[] {
  return [claimEmail(member.email, member), write(MemberEntity().create(member))];
}

/** What brings those about with whom a tenant begins. @throws AppError `email_taken`, when written */
export function firstMembers(members: readonly MemberItem[]): Write[] {
  return [firstSeats(members.length), ...members.flatMap(createWrites)];
}
