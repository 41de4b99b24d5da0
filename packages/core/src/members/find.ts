import { asPlatform, type Read, reading } from "../db/index.ts";
import { home, notFound, shortCache } from "../kernel/index.ts";
import { ownerOfEmail } from "./email-lookup.ts";
import { MemberEntity, type MemberItem } from "./entity.ts";

const items = shortCache<MemberItem>({ seconds: 10, limit: 2000 });
const teams = shortCache<MemberItem[]>({ seconds: 5, limit: 500 });

export function forgetMember({ tenantId, memberId }: { tenantId: string; memberId: string }): void {
  items.forget(memberId);
  teams.forget(tenantId);
}

/** A member of the actor's tenant. @throws AppError `not_found` */
export async function load(memberId: string): Promise<MemberItem> {
  const item = await readMember(home(), memberId);
  if (!item) throw notFound("member", memberId);
  return item;
}

/** For reading a member together with others, as the platform. */
export function memberRead(memberId: string): Read<MemberItem> {
  return reading<MemberItem>(MemberEntity(), MemberEntity().get({ tenantId: home(), memberId }));
}

export async function readMember(tenantId: string, memberId: string): Promise<MemberItem | null> {
  const { data } = await asPlatform(() =>
    MemberEntity().get({ tenantId, memberId }).go({ consistent: true }),
  );
  return data;
}

/** A member as they were at most 10 s ago; for log-ins that go on. */
export async function standing(tenantId: string, memberId: string): Promise<MemberItem | null> {
  return items.get(memberId, () => readMember(tenantId, memberId));
}

/** The member who logs in by an address. */
export async function byEmail(email: string): Promise<MemberItem | null> {
  const owner = await ownerOfEmail(email);
  return owner ? readMember(owner.tenantId, owner.memberId) : null;
}

/** All members of the actor's tenant, of any status. */
export async function readTeam(): Promise<MemberItem[]> {
  const tenantId = home();
  const { data } = await asPlatform(() =>
    MemberEntity().query.primary({ tenantId }).go({ pages: "all", consistent: true }),
  );
  return data;
}

/** The members who can be given work, as they are now. */
export function freshTeam(): Promise<MemberItem[]> {
  teams.forget(home());
  return activeTeam();
}

/** The members who can be given work, as they were at most 5 s ago; for the distribution of tickets. */
export async function activeTeam(): Promise<MemberItem[]> {
  const team = (await teams.get(home(), readTeam)) ?? [];
  return team.filter(({ status }) => status === "active");
}
