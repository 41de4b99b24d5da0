import { expandable } from "@caas/core/expand";
import { z } from "zod";
import type { Endpoint } from "../definition.ts";
import { selectable } from "../selection.ts";
import { takesVersion, tellsVersion } from "./refusals.ts";

const idempotencyKey = z
  .string()
  .regex(/^[\x20-\x7e]{1,255}$/)
  .optional()
  .meta({
    description: "Makes it safe to try again: for 24 hours the same key gets the first answer.",
    example: "4c1f2b8e-order-1001",
  });
const mode = z.enum(["live", "test"]).optional().meta({
  description: "The world that a member's access token works in; a key's world is in its name.",
  example: "live",
});
const ifMatch = z.string().optional().meta({
  description: "Change it only if this is its version still: the `ETag` of what you have read, or `*`.",
  example: '"3"',
});

const ifNoneMatch = z.string().optional().meta({
  description: "Answer 304 without a body if this is its version still: the `ETag` of what you have.",
  example: '"3"',
});

/** The headers that an endpoint looks at. */
export function requestHeaders(definition: Endpoint) {
  return z.object({
    ...(definition.method === "post" ? { "Idempotency-Key": idempotencyKey } : {}),
    ...(definition.permission === "public" ? {} : { "Caas-Mode": mode }),
    ...(takesVersion(definition) ? { "If-Match": ifMatch } : {}),
    ...(definition.method === "get" && tellsVersion(definition.answers[200]?.schema)
      ? { "If-None-Match": ifNoneMatch }
      : {}),
  });
}

/** What every GET of an object or a list takes beside its own query. */
export function selectionQuery(definition: Endpoint): z.ZodRawShape {
  const names = selectable(definition);
  if (!names) return {};
  const description = `Only these of the top-level fields, with commas between: ${names.map((name) => `\`${name}\``).join(", ")}. \`id\` and \`object\` are always there.`;
  const fields = z
    .string()
    .optional()
    .meta({ description, example: names.slice(0, 2).join() });
  const expansions = expandable(names);
  if (expansions.length === 0) return { fields };
  return {
    fields,
    expand: z
      .string()
      .optional()
      .meta({
        description: `Also the objects that are named by id, each under its name beside the id, with commas between: ${expansions.map((name) => `\`${name}\``).join(", ")}. It takes the permission to read them.`,
        example: expansions[0],
      }),
  };
}

/** What parameters of the same name mean everywhere, where their schema does not say. */
export const meanings: Record<string, string> = {
  id: "The object's id.",
  limit: "How many at most, 1 to 100.",
  cursor: "The `nextCursor` of the page before; good for the same question only.",
  from: "Not before this moment.",
  to: "Before this moment.",
  status: "Only those in this status.",
  type: "Only those of this type.",
  order: "In which order they come.",
  q: "Words to look for.",
  token: "The secret at the end of the link.",
  provider: "The tracking provider.",
  scenario: "The kind of problem.",
  step: "The id of the playbook's step.",
  channel: "The channel.",
  phone: "The customer with this phone.",
  email: "The customer with this e-mail address.",
  identity: "The customer with this identity: its kind, a colon, its value.",
  trackingNumber: "The parcel with this tracking number.",
  customerId: "Only those of this customer.",
  shipmentId: "Only those about this parcel.",
  ticketId: "Only those of this ticket.",
  assigneeId: "Only those that this member has.",
  createdFrom: "Not created before this moment.",
  createdTo: "Created before this moment.",
  queue: "Only those that nobody has, or one's own.",
  breached: "Only those with a missed target, or with none.",
  category: "Only those about this kind of problem.",
  priority: "Only those of this priority.",
  version: "As it was in this version.",
  good: "Only those that help to reach the target, or only those that keep it from it.",
  meter: "Only this meter.",
  event: "Only those about this event.",
  locale: "Only those in this language.",
  class: "Only those of this class.",
  liableParty: "Only those for which this party answers.",
  area: "The code of the service area.",
  date: "The day, as the firm's clocks have it.",
  packageId: "Only those of this package.",
  kind: "Only those of this kind.",
  codOrderId: "Those of this COD order only.",
  format: "`csv` for the rows as a spreadsheet reads them.",
  month: "The month, such as `2026-11`.",
  share: "Which share is drawn.",
  week: "An ISO week such as `2026-W47`; this week where not given.",
  by: "Also for each of these, such as each day.",
  since: "From this moment on.",
};
