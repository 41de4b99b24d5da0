import { z } from "zod";
import { idSchema } from "../kernel/index.ts";
import { nodes, reasons } from "../shipments/index.ts";
import { exceptionClasses, exceptionKinds, liableParties } from "./classes.ts";
import { exceptionExample, exceptionReviewExample } from "./examples.ts";

/** `open` until the trouble is over, `resolved` until somebody has looked into it, then `reviewed`. */
export const exceptionStatuses = ["open", "resolved", "reviewed"] as const;

const words = z.string().trim().min(1).max(2000);

export const UpdateException = z
  .strictObject({
    /** Who has to answer for it; `null` where nobody can be named. */
    liableParty: z.enum(liableParties).nullable(),
    /** Why it happened, and what will keep it from happening again. */
    cause: words.nullable(),
    prevention: words.nullable(),
    status: z.enum(exceptionStatuses),
  })
  .partial()
  .meta({ id: "UpdateException", example: exceptionExample.update });

export const Exception = z
  .object({
    id: idSchema("exception"),
    object: z.literal("exception"),
    shipmentId: z.string(),
    trackingNumber: z.string(),
    class: z.enum(exceptionClasses),
    kind: z.enum(exceptionKinds),
    /** What the latest report said, and where the parcel was or should have been. */
    reason: z.enum(reasons).nullable(),
    node: z.enum(nodes).nullable(),
    message: z.string().nullable(),
    /** As the kind and the place suggest, until a person has decided. */
    liableParty: z.enum(liableParties).nullable(),
    partyDecided: z.boolean(),
    cause: z.string().nullable(),
    prevention: z.string().nullable(),
    detectedAt: z.string(),
    /** How often it was reported while it was open, and when last. */
    reports: z.int(),
    lastReportedAt: z.string(),
    resolvedAt: z.string().nullable(),
    ticketId: z.string().nullable(),
    status: z.enum(exceptionStatuses),
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "Exception", example: exceptionExample.output });
export type Exception = z.infer<typeof Exception>;

/** An ISO 8601 week: the one with a year's first Thursday is its week 1. */
export const Week = z
  .string()
  .regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/, "must be an ISO 8601 week such as 2026-W47");

export const ExceptionReview = z
  .object({
    object: z.literal("exception_review"),
    week: z.string(),
    /** From Monday's to the next Monday's beginning, in the tenant's zone. */
    from: z.string(),
    to: z.string(),
    total: z.int(),
    byStatus: z.record(z.enum(exceptionStatuses), z.int()),
    byClass: z.record(z.enum(exceptionClasses), z.int()),
    byParty: z.record(z.enum([...liableParties, "undecided"]), z.int()),
    /** How many lack a cause or a prevention, and the oldest 100 of them. */
    lacking: z.int(),
    data: z.array(Exception),
  })
  .meta({ id: "ExceptionReview", example: exceptionReviewExample });
export type ExceptionReview = z.infer<typeof ExceptionReview>;
