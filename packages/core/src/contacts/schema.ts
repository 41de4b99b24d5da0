import { z } from "zod";
import { isNear } from "./dates.ts";
import { type ContactKind, changes, complaints, losses, topics } from "./offer.ts";

/** Parts of a day in which a recipient may want the parcel; the courier's own windows are narrower. */
export const periods = ["any", "09-12", "12-18", "18-21"] as const;

/** What a form left empty was not filled in. */
const left = (schema: z.ZodType<string>) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const Text = z.string().trim().min(1).max(2000);

/** Whether a field is there where the category asks for it. */
function hasFor(category: string, field: string) {
  return (given: Record<string, unknown>) => given.category !== category || given[field] !== undefined;
}

/** Says that a field is missing, beside all else that is wrong. */
function missing(field: string) {
  return {
    path: [field],
    error: "is required",
    params: { code: "required" },
    when: ({ issues }: z.core.ParsePayload) =>
      !issues.some(({ path = [] }) => path.length === 0 || path[0] === field),
  };
}

/** A wish to have the parcel at another time or place; the one that is asked for must be told. */
const Change = z
  .strictObject({
    category: z.enum(changes),
    /** A local date of the firm, within 14 days from today. */
    date: left(
      z.iso.date().refine(isNear, {
        error: "must be within 14 days from today",
        params: { code: "out_of_range" },
      }),
    ),
    period: z.enum(periods).default("any"),
    address: left(z.string().trim().min(5).max(300)),
    text: left(z.string().trim().max(1000)),
  })
  .refine(hasFor("change-time", "date"), missing("date"))
  .refine(hasFor("change-address", "address"), missing("address"))
  .meta({
    id: "ChangeDelivery",
    example: { category: "change-time", date: "2026-11-25", period: "18-21", text: "请放前台" },
  });

const Ask = z
  .strictObject({ category: z.enum(topics), text: left(Text) })
  .refine(hasFor("other", "text"), missing("text"))
  .meta({ id: "AskAboutParcel", example: { category: "where-is-my-parcel", text: "今天能到吗？" } });

const Complain = z
  .strictObject({ category: z.enum(complaints), text: Text })
  .meta({ id: "Complain", example: { category: "signed-not-received", text: "显示已签收，但我没有收到。" } });

const Claim = z
  .strictObject({
    category: z.enum(losses),
    text: Text,
    /** The loss in the currency's own unit, such as 80 or 80.50; with it a claim is filed, else only a ticket opened. */
    amount: left(
      z
        .string()
        .trim()
        .regex(/^(?!0+(\.0{1,2})?$)\d{1,9}(\.\d{1,2})?$/, "must be an amount such as 80 or 80.50"),
    ),
  })
  .meta({ id: "ClaimForParcel", example: { category: "damaged", text: "外箱压坏，杯子碎了两个。" } });

/** What a recipient sends, by what they do. */
export const Contact = { change: Change, ask: Ask, complain: Complain, claim: Claim } satisfies Record<
  ContactKind,
  z.ZodType
>;

export type ContactText = z.output<typeof Change> | z.output<(typeof Contact)["ask" | "complain" | "claim"]>;
