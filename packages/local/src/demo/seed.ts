import * as Auth from "@caas/core/auth";
import type { Mode, TenantProfile } from "@caas/core/kernel";
import { permissionsOf, withActor } from "@caas/core/kernel";
import * as Keys from "@caas/core/keys";
import * as Tenants from "@caas/core/tenants";
import type { Demo } from "../functions.ts";
import { agree } from "./agreements.ts";
import { book } from "./bookings.ts";
import { collectCash } from "./cash-on-delivery.ts";
import { claim } from "./claims.ts";
import { customers } from "./customers.ts";
import { isEmpty } from "./empty.ts";
import { enter } from "./enter.ts";
import { ownMacros } from "./macros.ts";
import { measure } from "./measure.ts";
import { openTickets } from "./open-tickets.ts";
import { parcels } from "./parcels.ts";
import { pastTickets } from "./past-tickets.ts";
import { receiveAnswers, receivePushes } from "./push.ts";
import { sandbox } from "./sandbox.ts";
import { stage } from "./stage.ts";
import { colleagues, gatherTeam, password, team } from "./team.ts";
import { ownTemplates } from "./templates.ts";
import { use } from "./usage.ts";
import { takeWebhooks } from "./webhooks.ts";

/**
 * Fills an empty store with a demo tenant: a small courier firm, its team, and a week of its work.
 * @returns how to log in, which cannot be found out again; `null` where the store holds anything already
 */
export async function seed(): Promise<Demo | null> {
  if (!(await isEmpty())) return null;
  const { email, name } = team.owner;
  const { tenant, member, apiKeys } = await Auth.signup({
    company: "青禾速运",
    slug: "demo",
    email,
    password,
    name,
  });
  const owner = { type: "member" as const, memberId: member.id, role: member.role };
  const scope = { tenant, mode: "live" as const, clockOffset: 0, permissions: permissionsOf(member.role) };
  await withActor({ ...scope, ...owner }, () => fill(tenant, member.id));
  return {
    logins: colleagues.map((colleague) => {
      const { email, role } = team[colleague];
      return { email, password, role };
    }),
    keys: (["live", "test"] as const).map((mode) => ({ name: mode, key: apiKeys[mode] })),
  };
}

/** All that the firm has. The actor is the owner. */
async function fill(tenant: TenantProfile, ownerId: string): Promise<void> {
  await Tenants.update({ changes: { branding: { color: "#0b6e4f", hotline: "400-000-1234" } } });
  await ownTemplates();
  await ownMacros();
  const members = await gatherTeam(ownerId);
  const { data: keys } = await Keys.list({});
  const anchor = Date.now();
  const on = (mode: Mode) => {
    const keyId = keys.find((key) => key.mode === mode)?.id ?? "";
    return stage({ tenant, mode, members, keyId, anchor });
  };
  await agree(on("live"));
  await enter(on("live"), { people: customers, parcels, conversations: [...pastTickets, ...openTickets] });
  await receivePushes(on("live"));
  await receiveAnswers(on("live"));
  await book(on("live"));
  await Promise.all([claim(on("live")), collectCash(on("live"))]);
  await measure(on("live"));
  await use(on("live"));
  await takeWebhooks(on("test"));
  await enter(on("test"), sandbox);
}
