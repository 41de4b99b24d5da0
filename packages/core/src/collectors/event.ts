import { z } from "zod";
import { event } from "../kernel/index.ts";
import { Collector } from "./schema.ts";

const data = z.object({ collector: Collector });

export const CollectorNamed = event(
  "collector.named",
  "Somebody may collect a parcel for its recipient; the code is never told here",
  // The phone that the code is sent to, and which of the booking's codes it is.
  data.extend({ phone: z.string(), round: z.int() }),
);
export const CollectorCollected = event(
  "collector.collected",
  "A collector has shown the code and got the parcel",
  data,
);
