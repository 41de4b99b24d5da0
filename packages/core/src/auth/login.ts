import { z } from "zod";
import { auditWrite } from "../audit/index.ts";
import { asPlatform, retryOnConflict, transact, type Write } from "../db/index.ts";
import { AppError, actor, fn, permissionsOf, sha256, withActor } from "../kernel/index.ts";
import * as Members from "../members/index.ts";
import * as Tenants from "../tenants/index.ts";
import { AcceptInvitation, ChangePassword, LogIn, Refresh } from "./schema.ts";
import { newSession, rotate } from "./session.ts";
import { giveBack, take } from "./throttle.ts";
import type { Tokens } from "./token.ts";

const accountRate = { perSeconds: 60, burst: 10 };
const addressRate = { perSeconds: 10, burst: 50 };

const Address = z.string().max(64).optional();

/**
 * Logs a member in. Wrong passwords are counted by account, known or not, and by network address; the right
 * one costs no try. What is wrong is not told, nor does the time it takes tell it.
 * @throws AppError `invalid_credentials`, `rate_limited`, `unauthorized` while the tenant is suspended
 */
export const login = fn(
  z.strictObject({ ...LogIn.shape, address: Address }),
  null,
  async ({ email, password, address }): Promise<Tokens> => {
    const account = accountKey(email);
    const origin = address ? `login:address:${sha256(address)}` : undefined;
    await take(account, accountRate);
    if (origin) await take(origin, addressRate);
    const member = await Members.byEmail(email);
    const right = await Members.verifyPassword(password, member?.passwordHash);
    if (!member || !right || member.status !== "active") throw new AppError("invalid_credentials");
    await Promise.all([giveBack(account, accountRate), ...(origin ? [giveBack(origin, addressRate)] : [])]);
    return enter(member, [], "member.logged_in", address);
  },
);

function accountKey(email: string): string {
  return `login:account:${Members.emailHash(email)}`;
}

/** Writes a new session of a member together with what lets them in, told by the member themselves. */
export async function enter(
  member: Members.MemberItem,
  writes: Write[],
  action: string,
  address?: string,
): Promise<Tokens> {
  const { tenantId, memberId, role } = member;
  const tenant = await Tenants.standing(tenantId);
  if (!tenant) throw new AppError("unauthorized", { detail: "This account is suspended." });
  const scope = { tenant, mode: "live" as const, clockOffset: 0 };
  return withActor(
    { type: "member", memberId, role, permissions: permissionsOf(role), ...scope },
    async () => {
      const session = await newSession(member);
      const audited = auditWrite(action, { type: "member", id: memberId }, {}, address);
      await asPlatform(() =>
        transact({ writes: [...writes, ...session.writes, audited], answer: session.tokens }),
      );
      Members.forgetMember(member);
      return session.tokens;
    },
  );
}

/** New tokens for a refresh token, which is good once; see `rotate`. @throws AppError `invalid_refresh_token` */
export const refresh = fn(Refresh, null, ({ refreshToken }) => rotate(refreshToken));

/**
 * Makes an invited person a member and logs them in.
 * @throws AppError `not_found` for a wrong token, `invitation_used`
 */
export const acceptInvitation = fn(
  z.strictObject({ ...AcceptInvitation.shape, token: z.string().max(128), address: Address }),
  null,
  async ({ token, password, address }): Promise<Tokens> => {
    await Members.invited(token);
    const passwordHash = await Members.hashPassword(password);
    // Somebody may change the invited member meanwhile; the acceptance stands beside that.
    return retryOnConflict(async () => {
      const { member, writes } = Members.accepted(await Members.invited(token), passwordHash);
      return enter(member, writes, "member.joined", address);
    });
  },
);

/**
 * Changes the actor's own password. All of their log-ins end; the answer's tokens begin a new one.
 * @throws AppError `invalid_credentials`, `rate_limited`, `conflict`
 */
export const changePassword = fn(ChangePassword, null, async ({ current, password }): Promise<Tokens> => {
  const who = actor();
  if (who.type !== "member") throw new AppError("forbidden", { detail: "Only a member has a password." });
  const member = await Members.load(who.memberId);
  const account = accountKey(member.email);
  await take(account, accountRate);
  if (!(await Members.verifyPassword(current, member.passwordHash))) {
    throw new AppError("invalid_credentials", { detail: "The current password is wrong." });
  }
  await giveBack(account, accountRate);
  const changed = Members.next(member, {
    passwordHash: await Members.hashPassword(password),
    credentialVersion: member.credentialVersion + 1,
  });
  const conflict = () => new AppError("conflict");
  return enter(changed, [{ ...Members.saveWrite(changed), conflict }], "member.password_changed");
});
