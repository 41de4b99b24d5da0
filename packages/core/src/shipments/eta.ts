import { iso } from "../kernel/index.ts";
import { isTerminal, type Status } from "./status.ts";

/** How wide the window before the promised time is, in milliseconds. */
const windowBeforePromise = 2 * 3_600_000;

/** When the parcel is expected, as a window; null where nothing is promised or nothing more will come. */
export function etaWindow(shipment: {
  status: Status;
  promisedAt?: string | undefined;
}): { from: string; to: string } | null {
  const { status, promisedAt } = shipment;
  if (!promisedAt || isTerminal(status) || status === "returning" || status === "rejected") return null;
  return { from: iso(Date.parse(promisedAt) - windowBeforePromise), to: iso(Date.parse(promisedAt)) };
}
