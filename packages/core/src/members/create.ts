import { type Write, write } from "../db/index.ts";
import { iso, newId, type Role } from "../kernel/index.ts";
import { claimEmail } from "./email-lookup.ts";
import { MemberEntity, type MemberItem } from "./entity.ts";

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

/** What brings a new member about. @throws AppError `email_taken`, when written */
export function createWrites(member: MemberItem): Write[] {
  return [claimEmail(member.email, member), write(MemberEntity().create(member))];
}
