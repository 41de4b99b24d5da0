import { count } from "@caas/core/bookings";
import { onBooking } from "@caas/core/charges";
import { onEvent } from "@caas/core/kpis";
import { consumer } from "./consumer.ts";

/** Counts what the figures are made of, learns from what came to its end, and keeps what bookings cost. */
export const handler = consumer("rollup", async (event) => {
  if (!event.type.startsWith("booking.")) return onEvent(event);
  await onBooking(event);
  await count(event);
});
