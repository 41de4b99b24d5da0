import { dispatchForEvent } from "@caas/core/tickets";
import { consumer } from "./consumer.ts";

/** Gives tickets to members. */
export const handler = consumer("dispatch", dispatchForEvent);
