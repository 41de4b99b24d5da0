import { onEvent } from "@caas/core/automation";
import { consumer } from "./consumer.ts";

/** What the product does by itself. */
export const handler = consumer("automate", onEvent);
