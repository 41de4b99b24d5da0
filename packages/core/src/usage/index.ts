import { z } from "zod";
import { fn } from "../kernel/index.ts";
import { meters } from "./meters.ts";
import { Day } from "./schema.ts";

export { bookWrite, count, meterOf } from "./count.ts";
export type { UsageHour } from "./entity.ts";
export {
  changedSinceReported,
  hourOf,
  hourStart,
  hours,
  markReported,
  markUnbilled,
  markUnreported,
  reportShardOf,
  type UnreportedPage,
  usedSince,
} from "./hours.ts";
export { type Meter, meters } from "./meters.ts";
export { countRequest, flushRequests, leaseKind, settleLease } from "./requests.ts";
export { Day, Usage } from "./schema.ts";

/**
 * What the tenant used: the last 30 days of its own zone where none are given, both ends included.
 * @throws AppError `validation_failed` where the range is reversed or too long
 */
export const read = fn(
  z.strictObject({
    from: Day.optional(),
    to: Day.optional(),
    meter: z.enum(meters).optional(),
    by: z.enum(["day", "hour"]).default("day"),
  }),
  "billing:read",
  // Few requests ask for it, so the API starts without what it takes.
  async (asked) => (await import("./read.ts")).usage(asked),
);
