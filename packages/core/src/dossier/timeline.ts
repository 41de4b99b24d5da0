import { z } from "zod";
import { load } from "../customers/index.ts";
import { PageInput, pageAcross } from "../db/index.ts";
import { fn, holds, idSchema, idTime, iso } from "../kernel/index.ts";
import { kinds } from "./kinds.ts";
import type { TimelineEntry } from "./schema.ts";

/**
 * All that is kept of a customer in one stream, newest first: parcels, tickets, messages, what they were told,
 * bookings, claims. What the actor may not read is left out.
 * @throws AppError `not_found`, `bad_cursor`
 */
export const timeline = fn(
  z.strictObject({ id: idSchema("customer"), ...PageInput }),
  "customers:read",
  async ({ id, limit, cursor }) => {
    await load(id);
    const seen = kinds.filter(({ permission }) => holds(permission));
    return pageAcross({
      strands: seen.map(({ strand }) => strand(id)),
      limit,
      cursor,
      // Whoever may see more or less has another list.
      name: JSON.stringify(["customer-timeline", id, seen.map(({ type }) => type)]),
      map: (item, index) => entryOf(seen[index] ?? kinds[0], item),
    });
  },
);

function entryOf(kind: (typeof kinds)[number] | undefined, item: Record<string, unknown>): TimelineEntry {
  if (!kind) throw new Error("a timeline of no kinds");
  const data = kind.show(item);
  return {
    object: "timeline_entry",
    id: data.id,
    type: kind.type,
    at: iso(idTime(data.id)),
    data,
  } as TimelineEntry;
}
