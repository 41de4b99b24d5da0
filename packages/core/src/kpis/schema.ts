import { z } from "zod";
import { idSchema } from "../kernel/index.ts";
import { Ticket } from "../tickets/index.ts";
import { missingSources } from "./definitions.ts";

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
    /** Of counts that are money, which are in minor units. */
    currency: z.string().optional(),
    /** With `by=day` the day, in the tenant's zone; else `null`. */
    day: z.string().nullable(),
    /** What is not there yet that it would be made of; `null` where it is measured. */
    missing: z.enum(missingSources).nullable(),
    /** Whether the tickets behind it can be listed. */
    hasTickets: z.boolean(),
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
      missing: null,
      hasTickets: false,
    },
  });
export type Kpi = z.infer<typeof Kpi>;

export const KpiTicket = z
  .object({
    /** The ticket's. */
    id: idSchema("ticket"),
    object: z.literal("kpi_ticket"),
    number: z.string(),
    subject: z.string(),
    type: Ticket.shape.type,
    status: Ticket.shape.status,
    /** What it adds, in the figure's unit; `null` where it is counted only. */
    value: z.number().nullable(),
    /** Whether it helps to reach the target; `null` where that is not asked of one ticket. */
    good: z.boolean().nullable(),
    /** The day it counts on, in the tenant's zone. */
    day: z.string(),
    createdAt: z.string(),
  })
  .meta({
    id: "KpiTicket",
    example: {
      ...{ id: "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4", object: "kpi_ticket", number: "483-920-157" },
      ...{ subject: "包裹破损", type: "complaint", status: "solved" },
      ...{ value: 240, good: true, day: "2026-11-22", createdAt: "2026-11-22T03:00:00.000Z" },
    },
  });
export type KpiTicket = z.infer<typeof KpiTicket>;
