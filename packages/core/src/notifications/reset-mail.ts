import { z } from "zod";
import type { PublishedEvent } from "../db/index.ts";
import { localTime, scope, tenant } from "../kernel/index.ts";
import { load, resetCode, standingReset } from "../members/index.ts";
import { resetTexts } from "./reset-texts.ts";
import { mailSecret } from "./secret-mail.ts";

const Requested = z.object({
  member: z.object({ id: z.string() }),
  reset: z.object({ id: z.string(), expiresAt: z.string() }),
});

/**
 * Mails a member the code for a new password, on the event `member.password_reset_requested`. A reset that was spent
 * or replaced meanwhile is not mailed.
 * @throws Error where the provider is not available; deliver the event again
 */
export async function mailResetCode(event: PublishedEvent): Promise<void> {
  const { member, reset } = Requested.parse(event.data);
  await mailSecret(event, "reset-mail", resetTexts, async () => {
    const standing = await standingReset({ tenantId: tenant(), memberId: member.id });
    if (standing?.resetId !== reset.id) return null;
    const { locale, timezone } = scope().tenant;
    const { name, email } = await load(member.id);
    return {
      email,
      values: { name, code: resetCode(reset.id), until: localTime(reset.expiresAt, locale, timezone) },
    };
  });
}
