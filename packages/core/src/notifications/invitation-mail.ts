import { z } from "zod";
import type { PublishedEvent } from "../db/index.ts";
import { localTime, nullIfMissing, scope } from "../kernel/index.ts";
import { invitationUrl, load } from "../members/index.ts";
import { invitationTexts } from "./invitation-texts.ts";
import { mailSecret } from "./secret-mail.ts";

const Invited = z.object({
  member: z.object({ id: z.string() }),
  invitation: z.object({ id: z.string(), expiresAt: z.string() }),
});

/**
 * Mails an invited member their link, on the event `member.invited`. An invitation that was accepted, withdrawn or
 * replaced meanwhile is not mailed.
 * @throws Error where the provider is not available; deliver the event again
 */
export async function mailInvitation(event: PublishedEvent): Promise<void> {
  const { member, invitation } = Invited.parse(event.data);
  await mailSecret(event, "invitation-mail", invitationTexts, async () => {
    const invitee = await load(member.id).catch(nullIfMissing);
    if (invitee?.status !== "invited" || invitee.invitationId !== invitation.id) return null;
    const { locale, timezone } = scope().tenant;
    return {
      email: invitee.email,
      values: {
        name: invitee.name,
        url: invitationUrl(invitation.id),
        until: localTime(invitation.expiresAt, locale, timezone),
      },
    };
  });
}
