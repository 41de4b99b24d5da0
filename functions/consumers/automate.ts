import { openForEvent } from "@caas/core/tickets";
import { consumer } from "./consumer.ts";

/** What the product does by itself: an exception becomes a ticket. */
export const handler = consumer("automate", openForEvent);
