import { z } from "zod";
import { fn } from "../kernel/index.ts";
import { preview as computePreview, previewRequestSchema, targetSchema } from "./preview.ts";
import { slaPreviewExample } from "./preview-example.ts";

export { durationSchema as DurationText, durationSeconds } from "../kernel/index.ts";
export { type CalendarUser, calendarUse } from "./calendar-users.ts";
export * as Calendars from "./calendars.ts";
export { type CalendarDays, calendarDays, compiledCalendar } from "./calendars.ts";
export { type Chosen, choose, loadPolicy, match, targetsUnder } from "./choose.ts";
export { calendarExample, slaPolicyExample } from "./examples.ts";
export { MatchTicket, type TicketFacts, ticketChannels, ticketPriorities, ticketTypes } from "./facts.ts";
export * as Policies from "./policies.ts";
export type { VersionReference } from "./policy-entity.ts";
export {
  CreatePolicy,
  type EscalationAction,
  type EscalationStep,
  OrderPolicies,
  type PolicyContent,
  PolicyMatch,
  SlaPolicy,
  UpdatePolicy,
} from "./policy-schema.ts";
export { targetSchema as SlaTarget } from "./preview.ts";
export { slaPreviewExample } from "./preview-example.ts";
export { Calendar, CreateCalendar, ImportHolidays, UpdateCalendar } from "./stored-calendar-schema.ts";
export type { TargetName } from "./target-names.ts";
export type { TargetState } from "./targets.ts";
export { type ClockEvent, record, Sla, slaOf, statesOf } from "./ticket-clock.ts";

/** The targets of a made-up ticket; nothing is saved. */
export const preview = fn(previewRequestSchema, "policies:read", async (request) => computePreview(request));
export const SlaPreview = z
  .object({
    targets: z.array(targetSchema),
    /** When the calendar is open, from the creation until the last of these times, at most 92 days. */
    openings: z.array(z.object({ from: z.string(), to: z.string() })),
  })
  .meta({ id: "SlaPreview", example: slaPreviewExample.output });
