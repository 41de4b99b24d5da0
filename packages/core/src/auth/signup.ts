import { z } from "zod";
import { auditWrite } from "../audit/index.ts";
import { accountWrites } from "../billing/index.ts";
import { asPlatform, commit } from "../db/index.ts";
import { fn, newId, permissionsOf, sha256, withActor } from "../kernel/index.ts";
import * as Keys from "../keys/index.ts";
import * as Members from "../members/index.ts";
import * as Tenants from "../tenants/index.ts";
import { type SignedUp, SignUp } from "./schema.ts";
import { newSession } from "./session.ts";
import { take } from "./throttle.ts";

const rate = { perSeconds: 2, burst: 300 };

/**
 * Makes a tenant with its owner, one key for each world, and logs the owner in: all of it or nothing.
 * @param input.address the network address it came from, by which sign-ups are throttled
 * @throws AppError `slug_taken`, `email_taken`, `rate_limited`, `validation_failed`
 */
export const signup = fn(
  z.strictObject({ ...SignUp.shape, address: z.string().max(64).optional() }),
  null,
  async ({ address, password, ...input }): Promise<SignedUp> => {
    if (address) await take(`signup:address:${sha256(address)}`, rate);
    await refuseTaken(input.slug, input.email);
    const passwordHash = await Members.hashPassword(password);
    return create({ ...input, passwordHash }, address);
  },
);

/** Spares the work for what is taken already; the keys decide in the end. */
async function refuseTaken(slug: string, email: string): Promise<void> {
  const [slugTaken, owner] = await Promise.all([Tenants.isSlugTaken(slug), Members.ownerOfEmail(email)]);
  if (slugTaken) throw Tenants.slugTaken();
  if (owner) throw Members.emailTaken();
}

type Hashed = Omit<z.output<typeof SignUp>, "password"> & { passwordHash: string };

async function create(input: Hashed, address: string | undefined): Promise<SignedUp> {
  const { company, slug, email, name, country, timezone, locale, passwordHash } = input;
  const tenantId = newId("tenant", Date.now());
  const { tenant, writes } = Tenants.newTenant({ tenantId, slug, name: company, country, timezone, locale });
  const owner = Members.newMember({ tenantId, email, name, role: "owner", status: "active", passwordHash });
  const actor = {
    type: "member" as const,
    memberId: owner.memberId,
    role: owner.role,
    permissions: permissionsOf(owner.role),
    tenant: Tenants.toProfile(tenant),
    mode: "live" as const,
    clockOffset: 0,
  };
  return withActor(actor, async () => {
    const live = Keys.newKey({ name: "live", mode: "live", scopes: ["*"] });
    const test = Keys.newKey({ name: "test", mode: "test", scopes: ["*"] });
    const session = await newSession(owner);
    const billing = accountWrites(tenant);
    const answer = {
      tenant: Tenants.toTenant(tenant),
      member: Members.toMember(owner),
      ...session.tokens,
      apiKeys: { live: live.secret, test: test.secret },
    };
    return asPlatform(() =>
      commit(
        {
          writes: [
            ...writes,
            ...Members.firstMembers([owner]),
            ...live.writes,
            ...test.writes,
            ...session.writes,
            ...billing.writes,
            auditWrite("tenant.signed_up", { type: "tenant", id: tenantId }, { slug }, address),
          ],
          due: billing.due,
        },
        answer,
      ),
    );
  });
}
