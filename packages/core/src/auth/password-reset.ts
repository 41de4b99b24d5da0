import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { asPlatform, transact } from "../db/index.ts";
import { AppError, fn, sha256, withActor } from "../kernel/index.ts";
import * as Members from "../members/index.ts";
import * as Tenants from "../tenants/index.ts";
import { enter } from "./login.ts";
import { RequestPasswordReset, ResetPassword } from "./schema.ts";
import { type Rate, take } from "./throttle.ts";
import type { Tokens } from "./token.ts";

const Address = z.string().max(64).optional();

const requestRate: Rate = { perSeconds: 300, burst: 3 };
/** Of eight digits, which leaves a guesser one chance in millions before the code is void. */
const tryRate: Rate = { perSeconds: 180, burst: 5 };
const addressRate: Rate = { perSeconds: 10, burst: 30 };

/** So long every request takes at least, milliseconds: the work for a known address is done in less. */
const evenMs = 400;

async function throttle(kind: string, rate: Rate, email: string, address: string | undefined): Promise<void> {
  await take(`${kind}:account:${Members.emailHash(email)}`, rate);
  if (address) await take(`${kind}:address:${sha256(address)}`, addressRate);
}

/**
 * Has a code mailed to a member who forgot their password. Whether an address is known is not told, neither by the
 * answer nor by the time it takes.
 * @throws AppError `rate_limited`, by the address that was typed, known or not
 */
export const requestPasswordReset = fn(
  z.strictObject({ ...RequestPasswordReset.shape, address: Address }),
  null,
  async ({ email, address }): Promise<void> => {
    await throttle("reset", requestRate, email, address);
    await Promise.all([begin(email), sleep(evenMs)]);
  },
);

async function begin(email: string): Promise<void> {
  const member = await Members.byEmail(email);
  const tenant = member?.status === "active" ? await Tenants.standing(member.tenantId) : null;
  if (!member || !tenant) return;
  await withActor({ type: "system", name: "auth", tenant, mode: "live", clockOffset: 0 }, () =>
    asPlatform(() => transact(Members.newPasswordReset(member))),
  );
}

/**
 * Sets a new password by the code and logs the member in. All other log-ins end, and the code is spent.
 * @throws AppError `invalid_reset_code`, `rate_limited`
 */
export const resetPassword = fn(
  z.strictObject({ ...ResetPassword.shape, address: Address }),
  null,
  async ({ email, code, password, address }): Promise<Tokens> => {
    const refused = () =>
      new AppError("invalid_reset_code", {
        detail: "The code is wrong, was used, or is older than 15 minutes. Ask for another.",
      });
    await throttle("reset-try", tryRate, email, address);
    // Before the code is looked at, so that the time an answer takes tells nothing of it.
    const passwordHash = await Members.hashPassword(password);
    const member = await Members.byEmail(email);
    const reset = member?.status === "active" ? await asPlatform(() => Members.standingReset(member)) : null;
    if (!member || !reset || !Members.isResetCode(reset, code)) throw refused();
    const changed = Members.next(member, {
      passwordHash,
      credentialVersion: member.credentialVersion + 1,
    });
    const conflict = () => new AppError("conflict");
    return enter(
      changed,
      [Members.spendReset(reset, refused), { ...Members.saveWrite(changed), conflict }],
      "member.password_reset",
      address,
    );
  },
);
