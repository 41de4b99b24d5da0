import { deliver } from "@caas/core/webhooks";
import { consumer } from "./consumer.ts";

/** Sends the event to the tenant's own systems. */
export const handler = consumer("webhook", deliver);
