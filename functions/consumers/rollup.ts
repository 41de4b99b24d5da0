import { count } from "@caas/core/bookings";
import { onBooking as onCharge } from "@caas/core/charges";
import { AlreadyDone, type PublishedEvent } from "@caas/core/db";
import { onBooking, onDamage, onEvent, onTicket } from "@caas/core/kpis";
import { consumer } from "./consumer.ts";

/** Counts what the figures are made of, learns from what came to its end, and keeps what bookings cost. */
export const handler = consumer("rollup", async (event: PublishedEvent) => {
  if (event.type === "shipment.delivered") return onEvent(event);
  if (event.type === "exception.recorded") return onDamage(event);
  if (!event.type.startsWith("booking.")) return onTicket(event);
  // Each counts an event once by itself; after a crash between two, the first has and the next has not.
  for (const step of [onCharge, count, onBooking]) await step(event).catch(passIfDone);
});

function passIfDone(error: unknown): void {
  if (!(error instanceof AlreadyDone)) throw error;
}
