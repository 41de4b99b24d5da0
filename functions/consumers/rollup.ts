import { onBooking as onCharge } from "@caas/core/charges";
import type { PublishedEvent } from "@caas/core/db";
import { onBooking, onDamage, onEvent, onTicket } from "@caas/core/kpis";
import { consumer } from "./consumer.ts";

/** Counts what the figures are made of, learns from what came to its end, and keeps what bookings cost. */
export const handler = consumer("rollup", async (event: PublishedEvent) => {
  if (event.type === "shipment.delivered") return onEvent(event);
  if (event.type === "exception.recorded") return onDamage(event);
  if (!event.type.startsWith("booking.")) return onTicket(event);
  // The ledger is there once whoever asks again; what is counted stops at what was counted.
  await onCharge(event);
  await onBooking(event);
});
