import { asPlatform, transact } from "@caas/core/db";
import type { Role } from "@caas/core/kernel";
import * as Members from "@caas/core/members";

/** Everybody's password. */
export const password = "password";

/** One of each role, and a second agent, who is an expert. */
export const team = {
  owner: { email: "owner@demo.example", name: "沈青", role: "owner" },
  admin: { email: "admin@demo.example", name: "陆远", role: "admin" },
  supervisor: { email: "supervisor@demo.example", name: "周敏", role: "supervisor" },
  agent: { email: "agent@demo.example", name: "林晓", role: "agent" },
  expert: { email: "expert@demo.example", name: "许诺", role: "agent" },
  developer: { email: "developer@demo.example", name: "方舟", role: "developer" },
  viewer: { email: "viewer@demo.example", name: "白露", role: "viewer" },
} as const satisfies Record<string, { email: string; name: string; role: Role }>;

export type Colleague = keyof typeof team;
export const colleagues = Object.keys(team) as Colleague[];

/** What only some of them have. */
const strengths: Partial<Record<Colleague, Partial<Members.MemberItem>>> = {
  supervisor: { skills: ["complaint", "claim"], languages: ["zh-CN"], tier: 3, presence: "online" },
  agent: {
    skills: ["inquiry", "appointment", "exception"],
    languages: ["zh-CN"],
    capacity: 15,
    presence: "online",
  },
  expert: {
    skills: ["complaint", "claim", "cross-border"],
    languages: ["zh-CN", "en"],
    tier: 3,
    capacity: 8,
    presence: "online",
  },
};

/**
 * Makes everybody a member who is none yet. They get the owner's password hash as it is: hashing is slow by design,
 * and all have the same password. The actor is the owner.
 * @returns the members' ids
 */
export async function gatherTeam(owner: Members.MemberItem): Promise<Record<Colleague, string>> {
  const entries = await Promise.all(
    colleagues.map(async (colleague) => [colleague, await memberId(colleague, owner)] as const),
  );
  return Object.fromEntries(entries) as Record<Colleague, string>;
}

async function memberId(colleague: Colleague, owner: Members.MemberItem): Promise<string> {
  const person = team[colleague];
  const known = await Members.ownerOfEmail(person.email);
  if (known) return known.memberId;
  const { tenantId, passwordHash } = owner;
  const given = { ...person, ...strengths[colleague], tenantId, passwordHash, status: "active" as const };
  const member = Members.newMember(given);
  await asPlatform(() => transact({ writes: Members.createWrites(member) }));
  return member.memberId;
}
