import { z } from "zod";
import { fn } from "../kernel/index.ts";
import { Day } from "./schema.ts";

export { onEvent } from "./record.ts";
export { Day, Kpi } from "./schema.ts";

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
