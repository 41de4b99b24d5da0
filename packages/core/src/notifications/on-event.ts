import type { PublishedEvent } from "../db/index.ts";
import { mailInvitation } from "./invitation-mail.ts";
import { tell } from "./tell.ts";

/** Tells whoever an event concerns: an invited member their link, a customer what happened. */
export function onEvent(event: PublishedEvent): Promise<void> {
  return event.type === "member.invited" ? mailInvitation(event) : tell(event);
}
