import { markedObjectLinks } from "../tenants/index.ts";

/** The pages on which a customer follows one ticket each. */
export const progressLinks = markedObjectLinks("ticket", {
  path: "tickets",
  purpose: "progress",
  as: { type: "customer" },
});

/** The page on which a customer follows one ticket of the actor's world; its link opens nothing else. */
export function progressUrl({ ticketId }: { ticketId: string }): string {
  return progressLinks.urlOf(ticketId);
}
