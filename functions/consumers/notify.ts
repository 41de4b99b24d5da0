import { onEvent } from "@caas/core/notifications";
import { consumer } from "./consumer.ts";

/** Tells the people concerned. */
export const handler = consumer("notify", onEvent);
