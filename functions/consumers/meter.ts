import { meterEvents } from "@caas/core/billing";
import { batchConsumer } from "./batch-consumer.ts";

/** Counts what is billed. */
export const handler = batchConsumer("meter", meterEvents);
