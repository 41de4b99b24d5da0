import { z } from "zod";
import { meters } from "./meters.ts";

export const Day = z.iso.date({ error: "must be a day such as 2026-11-22" });

export const Usage = z
  .object({
    object: z.literal("usage"),
    meter: z.enum(meters),
    /** In the tenant's zone. */
    day: z.string(),
    /** When the hour begins, with `by=hour`; else `null`. */
    hour: z.string().nullable(),
    quantity: z.int(),
  })
  .meta({
    id: "Usage",
    example: { object: "usage", meter: "tickets", day: "2026-11-22", hour: null, quantity: 37 },
  });
export type Usage = z.infer<typeof Usage>;
