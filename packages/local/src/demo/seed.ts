import * as Auth from "@caas/core/auth";
import type { Mode, TenantProfile } from "@caas/core/kernel";
import { permissionsOf, withActor } from "@caas/core/kernel";
import * as Members from "@caas/core/members";
import * as Tenants from "@caas/core/tenants";
import type { Demo } from "../functions.ts";
import { customers } from "./customers.ts";
import { isEmpty } from "./empty.ts";
import { enter } from "./enter.ts";
import { makeKeys, tellKeys } from "./keys.ts";
import { openTickets } from "./open-tickets.ts";
import { parcels } from "./parcels.ts";
import { pastTickets } from "./past-tickets.ts";
import { receivePushes } from "./push.ts";
import { sandbox } from "./sandbox.ts";
import { stage } from "./stage.ts";
import { colleagues, gatherTeam, password, team } from "./team.ts";

const slug = "demo";

/** The tenant's setting that tells that all of the demo is there. */
const doneSetting = "demo.seeded";

/**
 * Fills an empty store with a demo tenant: a small courier firm, its team, and a week of its work. A run that was
 * cut short is finished by the next; one that was finished is left alone, whatever was made of it since.
 * @returns how to log in, also where it was seeded before; `null` where the store holds other things
 */
export async function seed(): Promise<Demo | null> {
  const owner = await findOwner();
  if (!owner) return null;
  const tenant = await Tenants.load(owner.tenantId);
  if (tenant.slug !== slug) return null;
  const profile = Tenants.toProfile(tenant);
  return asOwner(profile, owner, async () => {
    if (!tenant.settings[doneSetting]) await fill(profile, owner, Date.parse(tenant.createdAt));
    const logins = colleagues.map((colleague) => {
      const { email, role } = team[colleague];
      return { email, password, role };
    });
    return { logins, keys: await tellKeys() };
  });
}

/** The demo's owner, who is signed up where the store is empty. */
async function findOwner(): Promise<Members.MemberItem | null> {
  const { email, name } = team.owner;
  const known = await Members.byEmail(email);
  if (known || !(await isEmpty())) return known;
  await Auth.signup({ company: "青禾速运", slug, email, password, name });
  return Members.byEmail(email);
}

function asOwner<T>(
  tenant: TenantProfile,
  { memberId, role }: Members.MemberItem,
  callback: () => Promise<T>,
) {
  const scope = { tenant, mode: "live" as const, clockOffset: 0 };
  return withActor({ ...scope, type: "member", memberId, role, permissions: permissionsOf(role) }, callback);
}

/** Step by step, each of which passes over what is there already. */
async function fill(tenant: TenantProfile, owner: Members.MemberItem, anchor: number): Promise<void> {
  const [members, keys] = await Promise.all([gatherTeam(owner), makeKeys()]);
  const on = (mode: Mode) => stage({ tenant, members, keys }, mode, anchor);

  await enter(on("live"), { people: customers, parcels, conversations: [...pastTickets, ...openTickets] });
  await receivePushes(on("live"));
  await enter(on("test"), sandbox);
  await Tenants.update({
    changes: { branding: { color: "#0b6e4f", hotline: "400-000-1234" }, settings: { [doneSetting]: true } },
  });
}
