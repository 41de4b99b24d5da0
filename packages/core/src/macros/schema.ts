import { z } from "zod";
import { idSchema } from "../kernel/index.ts";
import { scenarios } from "../playbooks/index.ts";
import { macroExample } from "./examples.ts";

export const locales = ["zh-CN", "en"] as const;
export const macroKinds = ["reply", "note"] as const;

/** A Liquid template. Twice this fills a message, which may have 10,000 letters. */
const Text = z.string().trim().min(1).max(5000);

const fields = {
  name: z.string().trim().min(1).max(60),
  /** What it begins: a reply to the customer, or a note for colleagues. */
  kind: z.enum(macroKinds),
  body: z
    .strictObject({ "zh-CN": Text.optional(), en: Text.optional() })
    .refine((body) => locales.some((locale) => body[locale] !== undefined), {
      error: "needs a text in one language at least",
    }),
  /** For which kinds of problem it is offered; none for all. */
  categories: z.array(z.enum(scenarios)).max(scenarios.length),
};

export const MacroContent = z
  .strictObject({ ...fields, categories: fields.categories.default([]) })
  .meta({ id: "MacroInput", example: macroExample.input });
export type MacroContent = z.output<typeof MacroContent>;

export const UpdateMacro = z
  .strictObject(fields)
  .partial()
  .meta({ id: "UpdateMacro", example: macroExample.update });

export const Macro = z
  .object({
    id: idSchema("macro"),
    object: z.literal("macro"),
    ...fields,
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "Macro", example: macroExample.output });
export type Macro = z.infer<typeof Macro>;

export const PreviewMacro = z
  .strictObject({
    ticketId: idSchema("ticket"),
    /** In which language; the ticket's where not given. */
    locale: z.enum(locales).optional(),
  })
  .meta({ id: "PreviewMacro", example: macroExample.preview });

export const MacroPreview = z
  .object({
    object: z.literal("macro_preview"),
    kind: z.enum(macroKinds),
    /** The language it is in: the other one where it has no text in the wanted one. */
    locale: z.enum(locales),
    text: z.string(),
  })
  .meta({ id: "MacroPreview", example: macroExample.text });
export type MacroPreview = z.infer<typeof MacroPreview>;
