import { z } from "zod";

export const Day = z.iso.date({ error: "must be a day such as 2026-11-22" });

export const Kpi = z
  .object({
    object: z.literal("kpi"),
    kpi: z.string(),
    description: z.string(),
    unit: z.enum(["seconds", "share", "score"]),
    /** Whether the value should reach the target or stay under it. */
    direction: z.enum(["at_least", "at_most"]),
    /** `null` where it is not measured yet, or nothing happened to be measured. */
    value: z.number().nullable(),
    target: z.number(),
    met: z.boolean().nullable(),
    /** What the value is made of. */
    counts: z.record(z.string(), z.number()),
    /** With `by=day` the day, in the tenant's zone; else `null`. */
    day: z.string().nullable(),
  })
  .meta({
    id: "Kpi",
    example: {
      object: "kpi",
      kpi: "onTimeDelivery",
      description: "Parcels delivered by the promised time, of those with a promise",
      unit: "share",
      direction: "at_least",
      value: 0.9833,
      target: 0.98,
      met: true,
      counts: { onTime: 236, promised: 240, delivered: 251 },
      day: null,
    },
  });
export type Kpi = z.infer<typeof Kpi>;
