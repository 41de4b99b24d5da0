import { z } from "zod";
import { Phone } from "../customers/index.ts";

/** What somebody is to the recipient. */
export const relations = ["family", "neighbour", "colleague", "shop", "other"] as const;

export const NameCollector = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    relation: z.enum(relations),
    /** The code is sent there. */
    phone: Phone,
    /** The last digits of an identity card, for the courier to compare. */
    idLastDigits: z
      .string()
      .regex(/^[0-9]{2,5}[0-9Xx]$/, "must be the last three to six characters of an identity card")
      .optional(),
  })
  .meta({
    id: "NameCollector",
    example: { name: "赵敏", relation: "neighbour", phone: "13812345678", idLastDigits: "123X" },
  });

export type NameCollector = z.output<typeof NameCollector>;

export const ProveCollection = z
  .strictObject({ code: z.string().regex(/^\d{6}$/, "must be the six digits that the collector got") })
  .meta({ id: "ProveCollection", example: { code: "042817" } });

export const Collector = z
  .object({
    /** The booking's. */
    id: z.string(),
    object: z.literal("collector"),
    shipmentId: z.string(),
    trackingNumber: z.string(),
    name: z.string(),
    relation: z.enum(relations),
    /** Its last four digits. */
    phoneLastDigits: z.string(),
    idLastDigits: z.string().nullable(),
    /** Only in the answer that names the collector, who also gets it by SMS. */
    code: z.string().nullable(),
    lockedUntil: z.string().nullable(),
    /** The proof: when, and who entered the code. */
    collected: z
      .object({ at: z.string(), by: z.object({ type: z.string(), id: z.string().nullable() }) })
      .nullable(),
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({
    id: "Collector",
    example: {
      ...{ id: "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4", object: "collector" },
      ...{ shipmentId: "shp_01k2z5v9e8f3q7x0m4n6p8r2s4", trackingNumber: "YT0000000000001" },
      ...{
        name: "赵敏",
        relation: "neighbour",
        phoneLastDigits: "5678",
        idLastDigits: "123X",
        code: "042817",
      },
      ...{ lockedUntil: null, collected: null },
      ...{ createdAt: "2026-11-22T03:00:00.000Z", updatedAt: "2026-11-22T03:00:00.000Z", version: 1 },
    },
  });
export type Collector = z.infer<typeof Collector>;
