import { z } from "zod";
import { event } from "../kernel/index.ts";
import { CodEntry, CodOrder } from "./schema.ts";

/** With the entries that the change made. */
const data = z.object({ codOrder: CodOrder, entries: z.array(CodEntry) });

export const CodOrderCreated = event("cod_order.created", "Cash is to be collected with a parcel", data);
export const CodOrderCollected = event("cod_order.collected", "Cash was collected on delivery", data);
export const CodOrderRemitted = event(
  "cod_order.remitted",
  "What was collected was handed on to the sender",
  data,
);
export const CodOrderReversed = event("cod_order.reversed", "An entry was taken back by another one", data);
export const CodOrderCancelled = event(
  "cod_order.cancelled",
  "What is still due is to be collected no more",
  data,
);
