import { z } from "zod";
import { auditWrite } from "../audit/index.ts";
import { asPlatform, retryOnConflict, transact } from "../db/index.ts";
import { AppError, actor, fn } from "../kernel/index.ts";
import * as Members from "../members/index.ts";
import { sessionOf } from "./authenticate.ts";
import { revoke } from "./session.ts";

/**
 * Ends the log-in that the access token in `authorization` belongs to, at once and with its refresh tokens.
 * @throws AppError `unauthorized` where the actor is no member
 */
export async function logout({ authorization }: { authorization: string | undefined }): Promise<void> {
  const session = await sessionOf(authorization);
  const current = actor();
  if (!session || current.type !== "member" || current.memberId !== session.memberId) {
    throw new AppError("unauthorized", { detail: "Only a member's log-in can be ended; a key is revoked." });
  }
  await revoke(session, "member.logged_out");
}

/** Ends all log-ins of the member who asks, this one too: for a device that is lost. @throws AppError `forbidden` */
export const logoutEverywhere = fn(z.strictObject({}), null, () => {
  const who = actor();
  if (who.type !== "member") throw new AppError("forbidden", { detail: "Only a member logs in." });
  return retryOnConflict(async () => {
    const member = await Members.load(who.memberId);
    const changed = Members.next(member, { credentialVersion: member.credentialVersion + 1 });
    const audited = auditWrite("member.logged_out_everywhere", { type: "member", id: who.memberId }, {});
    await asPlatform(() => transact({ writes: [Members.saveWrite(changed), audited] }));
    Members.forgetMember(changed);
  });
});
