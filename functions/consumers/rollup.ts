import { onBooking } from "@caas/core/charges";
import { onEvent } from "@caas/core/kpis";
import { consumer } from "./consumer.ts";

/** Counts what the figures are made of, learns from what came to its end, and keeps what bookings cost. */
export const handler = consumer("rollup", (event) =>
  event.type.startsWith("booking.") ? onBooking(event) : onEvent(event),
);
