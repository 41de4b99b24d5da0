import { EventEntity } from "../db/index.ts";
import type { Role } from "../kernel/index.ts";
import { randomCode, withActor } from "../kernel/index.ts";
import * as Members from "../members/index.ts";
import { acceptInvitation, authenticate, signup } from "./index.ts";
import type { SignedUp } from "./schema.ts";

export const testPassword = "a password for tests";

export interface TestTenant extends SignedUp {
  /** Runs as whoever the credential stands for, as the API does. */
  as<T>(credential: string, callback: () => Promise<T>, mode?: string): Promise<T>;
  asOwner<T>(callback: () => Promise<T>): Promise<T>;
  /** Invites a person, accepts for them and tells their member and credential. */
  join(role: Role): Promise<{ id: string; email: string; accessToken: string; refreshToken: string }>;
}

async function as<T>(credential: string, callback: () => Promise<T>, mode?: string): Promise<T> {
  const actor = await authenticate({ authorization: `Bearer ${credential}`, mode });
  return withActor(actor, callback);
}

/** A tenant of its own for a test, so that tests share one store without meeting. */
export async function testTenant(): Promise<TestTenant> {
  const slug = `t-${randomCode(12)}`;
  const email = `owner@${slug}.example`;
  const signedUp = await signup({ company: "Test", slug, email, password: testPassword, name: "Owner" });
  const asOwner = <T>(callback: () => Promise<T>) => as(signedUp.accessToken, callback);
  return {
    ...signedUp,
    as,
    asOwner,
    async join(role) {
      const address = `${role}-${randomCode(6)}@${slug}.example`;
      const { id } = await asOwner(() => Members.invite({ email: address, name: role, role }));
      const { invitationId } = await asOwner(() => Members.load(id));
      const token = Members.invitationToken(invitationId ?? "");
      return { id, email: address, ...(await acceptInvitation({ token, password: testPassword })) };
    },
  };
}

/** The code with which a promise fails; `null` where it does not. */
export async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error) => (error as { code?: unknown }).code ?? error,
  );
}

/** What was told of an object in a world, oldest first. */
export async function eventsOf(world: string, objectId: string) {
  const { data } = await EventEntity().query.ofObject({ tenantId: world, objectId }).go();
  return data;
}
