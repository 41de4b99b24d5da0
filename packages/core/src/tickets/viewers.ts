import { z } from "zod";
import { actor, expiresInDays, fn, idSchema, iso, now, tenant } from "../kernel/index.ts";
import { idOf, load } from "./read.ts";
import { doings, TicketViewerEntity } from "./viewer-entity.ts";

/** Who has a ticket open tells so about every 20 s; after so many milliseconds without, they have gone. */
const seenFor = 45_000;

const viewer = {
  memberId: "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
  doing: "replying" as const,
  seenAt: "2026-11-20T01:00:00.000Z",
};

export const ShowViewer = z
  .strictObject({
    /** `null` when the ticket is closed again. */
    doing: z.enum(doings).nullable(),
  })
  .meta({ id: "ShowTicketViewer", example: { doing: "reading" } });

export const TicketViewer = z
  .object({ memberId: idSchema("member"), doing: z.enum(doings), seenAt: z.string() })
  .meta({ id: "TicketViewer", example: viewer });
export type TicketViewer = z.infer<typeof TicketViewer>;

/**
 * Tells that the member has the ticket open, and who else has. A program looks at nothing: it only learns who does.
 * @throws AppError `not_found`
 */
export const showViewer = fn(
  z.strictObject({ ...ShowViewer.shape, id: z.string().min(1).max(60) }),
  "tickets:read",
  async ({ id, doing }) => {
    const { tenantId, ticketId } = await load(await idOf(id));
    const who = actor();
    const self = who.type === "member" ? who.memberId : null;
    const [{ data }] = await Promise.all([
      TicketViewerEntity().query.primary({ tenantId: tenant(), ticketId }).go({ pages: "all" }),
      self && keep({ tenantId, ticketId, memberId: self }, doing),
    ]);
    const since = iso(now() - seenFor);
    const others = data.filter(({ memberId, seenAt }) => memberId !== self && seenAt > since);
    const viewers: TicketViewer[] = others.map(({ memberId, doing, seenAt }) => ({
      memberId,
      doing,
      seenAt,
    }));
    return { object: "list" as const, data: viewers, nextCursor: null };
  },
);

/** No event tells of it, and a write that gets lost is made up for by the next. */
async function keep(
  key: { tenantId: string; ticketId: string; memberId: string },
  doing: TicketViewer["doing"] | null,
): Promise<void> {
  if (doing === null) await TicketViewerEntity().delete(key).go();
  else
    await TicketViewerEntity()
      .put({ ...key, doing, seenAt: iso(now()), expiresAt: expiresInDays(1) })
      .go();
}
