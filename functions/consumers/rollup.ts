import { onEvent } from "@caas/core/kpis";
import { consumer } from "./consumer.ts";

/** Counts what the figures are made of, and learns from what came to its end. */
export const handler = consumer("rollup", onEvent);
