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
 * Makes everybody else a member. They get the owner's password hash as it is: hashing is slow by design, and all have
 * the same password. The actor is the owner.
 * @returns everybody's id
 */
export async function gatherTeam(ownerId: string): Promise<Record<Colleague, string>> {
  const { tenantId, passwordHash } = await Members.load(ownerId);
  const others = colleagues.filter((colleague) => colleague !== "owner");
  const members = others.map((colleague) => {
    const given = { ...team[colleague], ...strengths[colleague] };
    return Members.newMember({ ...given, tenantId, passwordHash, status: "active" });
  });
  await asPlatform(() => transact({ writes: Members.firstMembers(members) }));
  const ids = members.map(({ memberId }, index) => [others[index], memberId]);
  return Object.fromEntries([["owner", ownerId], ...ids]) as Record<Colleague, string>;
}
