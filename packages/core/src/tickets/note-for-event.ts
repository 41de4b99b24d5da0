import { retryOnConflict } from "../db/index.ts";
import { appendMessage } from "./append.ts";
import { load } from "./read.ts";

/**
 * Leaves an internal note on a ticket for an event, once however often it is delivered, whatever the ticket's status:
 * a note wakes nobody.
 * @throws AppError `not_found`, AlreadyDone
 */
export async function noteForEvent(
  ticketId: string,
  body: string,
  once: { consumer: string; eventId: string },
): Promise<void> {
  await retryOnConflict(async () => appendMessage(await load(ticketId), { kind: "note", body, once }));
}
