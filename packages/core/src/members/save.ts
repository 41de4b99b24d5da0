import { check, type Write, write } from "../db/index.ts";
import { AppError, iso } from "../kernel/index.ts";
import { MemberEntity, type MemberItem } from "./entity.ts";
import { readTeam } from "./find.ts";

/** A changed copy, one version on. */
export function next(member: MemberItem, changes: Partial<MemberItem>): MemberItem {
  return { ...member, ...changes, updatedAt: iso(Date.now()), version: member.version + 1 };
}

/** Puts a changed member; loses to any other change of them since they were read. */
export function saveWrite(member: MemberItem): Write {
  return write(
    MemberEntity()
      .put(member)
      .where(({ version }, { eq }) => eq(version, member.version - 1)),
  );
}

const owns = ({ role, status }: MemberItem) => role === "owner" && status === "active";

/**
 * The guard that a tenant keeps an owner: where a change unmakes one, it holds only while another stands. Two
 * owners who unmake each other at the same instant race for each other's item, and one of them loses.
 * @throws AppError `last_owner`
 */
export async function keepAnOwner(before: MemberItem, after: MemberItem): Promise<Write[]> {
  if (!owns(before) || owns(after)) return [];
  const other = (await readTeam()).find((member) => owns(member) && member.memberId !== before.memberId);
  if (!other) throw new AppError("last_owner", { detail: "Make somebody else an owner first." });
  const { tenantId, memberId } = other;
  return [
    check(
      MemberEntity()
        .delete({ tenantId, memberId })
        .where(({ role, status }, { eq }) => `${eq(role, "owner")} AND ${eq(status, "active")}`),
    ),
  ];
}
