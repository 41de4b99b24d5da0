export { bookWrite } from "./count.ts";
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
