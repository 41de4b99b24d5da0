import { z } from "zod";
import { HandledEntity, type PublishedEvent, transact } from "../db/index.ts";
import { log, nullIfMissing, scope, tenant } from "../kernel/index.ts";
import { invitationUrl, load } from "../members/index.ts";
import { deliver } from "./deliver.ts";
import { Refused } from "./drivers/driver.ts";
import { invitationTexts } from "./invitation-texts.ts";
import { localTime } from "./local-time.ts";
import { failOnPurpose } from "./magic-addresses.ts";
import { render } from "./templates/render.ts";

const Invited = z.object({
  member: z.object({ id: z.string() }),
  invitation: z.object({ id: z.string(), expiresAt: z.string() }),
});

const consumer = "invitation-mail";

/**
 * Mails an invited member their link, on the event `member.invited`. The link is a secret, so the mail is not
 * kept in the log of notifications; that it went is, by the event, which makes a second delivery harmless. An
 * invitation that was accepted, withdrawn or replaced meanwhile is not mailed.
 * @throws Error where the provider is not available; deliver the event again
 */
export async function mailInvitation(event: PublishedEvent): Promise<void> {
  const { member, invitation } = Invited.parse(event.data);
  const { data: handled } = await HandledEntity()
    .get({ tenantId: tenant(), consumer, eventId: event.id })
    .go({ consistent: true });
  const invitee = handled ? null : await load(member.id).catch(nullIfMissing);
  if (invitee?.status !== "invited" || invitee.invitationId !== invitation.id) return;
  const { tenant: profile } = scope();
  const { locale, timezone } = profile;
  const text = await render(invitationTexts[locale], "email", {
    tenant: { name: profile.name },
    name: invitee.name,
    url: invitationUrl(invitation.id),
    until: localTime(invitation.expiresAt, locale, timezone),
  });
  const address = { channel: "email" as const, value: invitee.email };
  try {
    // Members belong to both worlds, so a sandbox's invitations go out too, but to the addresses that fail there.
    if (scope().mode === "test") failOnPurpose(address);
    await deliver({
      notificationId: event.id,
      address,
      sender: profile.name,
      ...text,
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    log.warn("a provider refused an invitation", { invitationId: invitation.id, why: error.message });
  }
  await transact({ writes: [], once: { consumer, eventId: event.id } });
}
