import type { Due, PublishedEvent } from "../db/index.ts";
import { count, settleLease } from "../usage/index.ts";
import { tellThresholds } from "./limits.ts";

/** Counts events of the actor's world, each once, and tells the owner where a meter has come near its limit. */
export async function meterEvents(events: readonly PublishedEvent[]): Promise<void> {
  // Also for what was counted before: whoever counted it may have died before the owner was told.
  await tellThresholds(await count(events));
}

/** Acts on a due item of kind `usage.lease`, the one occasion at which requests are added up. */
export async function onLease(due: Due): Promise<void> {
  await tellThresholds(["api_requests"]);
  await settleLease(due);
}
