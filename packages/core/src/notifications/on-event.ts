import type { PublishedEvent } from "../db/index.ts";
import { mailInvitation } from "./invitation-mail.ts";
import { mailResetCode } from "./reset-mail.ts";
import { tell } from "./tell.ts";
import { tellOfTemplate } from "./template-alarm.ts";
import { tellOfWebhook } from "./webhook-alarm.ts";
import { tellOfWork, workEvents } from "./work-messages.ts";

/** Tells whoever an event concerns: an invited member their link, the firm's people of work, a customer what happened. */
export function onEvent(event: PublishedEvent): Promise<void> {
  if (event.type === "member.invited") return mailInvitation(event);
  if (event.type === "member.password_reset_requested") return mailResetCode(event);
  if (event.type === "notification.failed") return tellOfTemplate(event);
  if (event.type === "webhook_endpoint.disabled") return tellOfWebhook(event);
  return workEvents.has(event.type) ? tellOfWork(event) : tell(event);
}
