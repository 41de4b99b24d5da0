import type { PublishedEvent } from "../db/index.ts";
import { tellOfBilling, tellOfThreshold } from "./billing-alarm.ts";
import { mailInvitation } from "./invitation-mail.ts";
import { mailResetCode } from "./reset-mail.ts";
import { tell } from "./tell.ts";
import { tellOfTemplate } from "./template-alarm.ts";
import { tellOfWebhook } from "./webhook-alarm.ts";
import { tellOfWork, workEvents } from "./work-messages.ts";

/**
 * Tells whoever an event concerns: a member their link or code, the firm's people of work, its owner of the plan, of
 * templates and of webhooks, a customer what happened.
 */
export function onEvent(event: PublishedEvent): Promise<void> {
  if (event.type === "member.invited") return mailInvitation(event);
  if (event.type === "member.password_reset_requested") return mailResetCode(event);
  if (event.type === "notification.failed") return tellOfTemplate(event);
  if (event.type === "usage.threshold_reached") return tellOfThreshold(event);
  if (event.type === "billing.updated") return tellOfBilling(event);
  if (event.type === "webhook_endpoint.disabled") return tellOfWebhook(event);
  return workEvents.has(event.type) ? tellOfWork(event) : tell(event);
}
