import { iso } from "../kernel/index.ts";

const hours = 72;

/** Until when somebody has to take note who could first do so at `from` (RFC 3339): 72 hours later. */
export function acknowledgeBy(from: string): string {
  return iso(Date.parse(from) + hours * 3_600_000);
}
