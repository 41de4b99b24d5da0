import { z } from "zod";
import { PageInput } from "../db/index.ts";
import { fn } from "../kernel/index.ts";
import { Day } from "./schema.ts";

export { onTicket } from "./measure-ticket.ts";
export { onBooking, onDamage, onEvent } from "./record.ts";
export { Day, Kpi, KpiTicket } from "./schema.ts";

/**
 * The firm's figures over days of its own zone, both ends included: the last 30 where none are given. Those that
 * nothing counts yet come with their target and no value.
 * @throws AppError `validation_failed`
 */
export const read = fn(
  z.strictObject({ from: Day.optional(), to: Day.optional(), by: z.enum(["day"]).optional() }),
  "kpis:read",
  // Few requests ask for them, so the API starts without what it takes.
  async (asked) => (await import("./figures.ts")).figures(asked),
);

/**
 * The tickets behind a figure, newest first, over days of the tenant's zone: the last 30 where none are given.
 * @param good `false` for those that keep the figure from its target
 * @throws AppError `validation_failed`, `bad_cursor`
 */
export const tickets = fn(
  z.strictObject({
    ...PageInput,
    kpi: z.string().max(60),
    from: Day.optional(),
    to: Day.optional(),
    good: z.enum(["true", "false"]).optional(),
  }),
  "tickets:read",
  async (asked) => (await import("./tickets-behind.ts")).ticketsBehind(asked),
);
