import { config, type Mode, mark, notFound, sameSecret, scope, tenant } from "../kernel/index.ts";

const prefix = "tkt_";

/** Made of the world and the ticket, so that the same ticket has the same link however often it is asked for. */
function markOf(ticketId: string): string {
  return mark("progress", `${tenant()}#${ticketId}`);
}

/**
 * The page on which a customer follows one ticket of the actor's world. Its token names world and ticket and is
 * marked; it opens nothing else.
 */
export function progressUrl({ ticketId }: { ticketId: string }): string {
  const { tenant, mode } = scope();
  const token = `${mode}.${ticketId.slice(prefix.length)}.${markOf(ticketId)}`;
  return `${config().publicUrl}/t/${tenant.slug}/tickets/${token}`;
}

/**
 * The world that a token names; what it says is not believed before {@link openToken}, in that world.
 * @throws AppError `not_found`
 */
export function modeOf(token: string): Mode {
  const [mode] = token.split(".");
  if (mode !== "live" && mode !== "test") throw noTicket();
  return mode;
}

/** The id of the ticket that a token of the actor's world opens. @throws AppError `not_found` */
export function openToken(token: string): string {
  const [mode, id = "", given = "", ...more] = token.split(".");
  const ticketId = prefix + id;
  if (mode !== scope().mode || more.length > 0 || !sameSecret(given, markOf(ticketId))) throw noTicket();
  return ticketId;
}

const noTicket = () => notFound("ticket, or its link is not complete");
