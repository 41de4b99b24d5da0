import { z } from "zod";
import { customerStages } from "../customers/index.ts";
import { idSchema, Money } from "../kernel/index.ts";
import { DurationText, durationSeconds } from "../sla/index.ts";
import { packageExample, slotExample } from "./examples.ts";
import { millionths } from "./insurance.ts";

/** In the order of `Date.prototype.getUTCDay`. */
export const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

/** A service area in the firm's own code, such as a district's or a branch's. */
export const AreaCode = z
  .string()
  .max(40)
  // Not a pattern of the schema: JSON Schema has no letters of all scripts that every tool understands.
  .refine((text) => /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(text), {
    error: "must be a code of letters and digits",
    params: { code: "invalid_format" },
  });

const clock = (pattern: RegExp, example: string) =>
  z.string().regex(pattern, `must be a time of day such as ${example}`);

export const WindowStart = clock(/^([01]\d|2[0-3]):[0-5]\d$/, "09:00");
const WindowEnd = clock(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, "12:00");

const Window = z
  .strictObject({
    days: z.array(z.enum(weekdays)).min(1).max(7),
    from: WindowStart,
    to: WindowEnd,
    /** Bookings that one day's window takes in each area. */
    capacity: z.int().min(1).max(100_000),
  })
  .refine(({ from, to }) => from < to, {
    path: ["to"],
    error: "must be after the window's start; a window ends on the day it begins",
    params: { code: "window_ends_first" },
  });

const Areas = z.array(AreaCode).min(1).max(200);

const atMost = (seconds: number, longest: string) =>
  DurationText.refine((text) => DurationText.safeParse(text).success && durationSeconds(text) <= seconds, {
    error: `must not be longer than ${longest}`,
    params: { code: "duration_too_long" },
    abort: true,
  });

/** How bookings of a package are held. */
const HoldFor = atMost(86_400, "P1D").default("PT10M");

const ScheduledConfig = z
  .strictObject({
    areas: Areas,
    windows: z.array(Window).min(1).max(48),
    /** How long before its start a window closes for booking and for changes; `PT0S` for not before it begins. */
    cutoff: z
      .union([z.literal("PT0S"), atMost(14 * 86_400, "P14D")], {
        error: "must be PT0S or a duration such as PT2H, at most P14D",
      })
      .default("PT2H"),
    holdFor: HoldFor,
    maxReschedules: z.int().min(0).max(20).default(2),
    /** How many days ahead can be booked; today is 0. */
    horizonDays: z.int().min(0).max(60).default(14),
    /**
     * A calendar of service hours: there is no delivery on its holidays, and on a day that makes up for one the
     * windows are open; where the package has none for that weekday, those of Monday.
     */
    calendar: idSchema("calendar").optional(),
    /** Further local dates without delivery. */
    holidays: z.array(z.iso.date()).max(400).default([]),
  })
  .superRefine(({ windows }, context) => {
    const seen = new Set<string>();
    windows.forEach(({ days, from }, index) => {
      for (const day of new Set(days)) {
        const message = `begins on ${day} at ${from} like another window`;
        const path = ["windows", index, "from"];
        if (seen.has(day + from))
          context.addIssue({ code: "custom", path, message, params: { code: "duplicate_window" } });
        seen.add(day + from);
      }
    });
  });
export type ScheduledConfig = z.output<typeof ScheduledConfig>;

const anywhere = { areas: Areas.optional(), holdFor: HoldFor };

/** What each kind of package needs to know. Those without windows are sold in all areas where none are named. */
const configs = {
  scheduled_delivery: ScheduledConfig,
  collect_on_behalf: z.strictObject(anywhere),
  /** The fee is the insured value times the rate, and the package's price at least; the price alone without a rate. */
  insured: z.strictObject({
    ...anywhere,
    /** A share of the insured value, such as 0.005 for ¥5 of ¥1,000. */
    rate: z
      .number()
      .gt(0)
      .max(1)
      .refine((rate) => millionths(rate) !== null, "must have at most six decimals")
      .optional(),
    /** The most that a parcel is insured for, in minor units of the price's currency. */
    maxValue: z.int().min(1).max(1_000_000_000_000).optional(),
  }),
  /** The share of what is used again, for the firm's own reports, is counted by bookings. */
  green_packaging: z.strictObject({ ...anywhere, material: z.string().trim().min(1).max(100).optional() }),
  custom: z.strictObject({ ...anywhere, details: z.string().trim().min(1).max(2000).optional() }),
};

export type PackageKind = keyof typeof configs;
export const packageKinds = Object.keys(configs) as PackageKind[];

const text = (max: number) => z.string().trim().min(1).max(max);
const inBoth = (max: number) => z.strictObject({ "zh-CN": text(max), en: text(max) });

/** Whose plan the package is part of: they pay nothing. */
const IncludedFor = z.strictObject({
  vip: z.boolean().optional(),
  stages: z.array(z.enum(customerStages)).max(customerStages.length).optional(),
});

const common = {
  name: inBoth(60),
  description: inBoth(500).optional(),
  price: Money,
  enabled: z.boolean().default(true),
  includedFor: IncludedFor.optional(),
};

export const PackageContent = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("scheduled_delivery"), ...common, config: configs.scheduled_delivery }),
    z.strictObject({ kind: z.literal("collect_on_behalf"), ...common, config: configs.collect_on_behalf }),
    z.strictObject({ kind: z.literal("insured"), ...common, config: configs.insured }),
    z.strictObject({ kind: z.literal("green_packaging"), ...common, config: configs.green_packaging }),
    z.strictObject({ kind: z.literal("custom"), ...common, config: configs.custom }),
  ])
  .meta({ id: "NewPackage", example: packageExample.input });
export type PackageContent = z.output<typeof PackageContent>;

/** The fields of `config` that are given replace those there are; one of `null` is taken away. */
export const UpdatePackage = z
  .strictObject({
    name: common.name,
    description: inBoth(500).nullable(),
    price: Money,
    enabled: z.boolean(),
    includedFor: IncludedFor.nullable(),
    config: z.record(z.string(), z.unknown()),
  })
  .partial()
  .meta({ id: "UpdatePackage", example: { price: { amount: 600, currency: "CNY" }, enabled: true } });

export const Package = z
  .object({
    id: idSchema("package"),
    object: z.literal("package"),
    kind: z.enum(packageKinds),
    name: z.object({ "zh-CN": z.string(), en: z.string() }),
    description: z.object({ "zh-CN": z.string(), en: z.string() }).nullable(),
    price: Money,
    enabled: z.boolean(),
    includedFor: IncludedFor.nullable(),
    /** By kind, as it was given, with what was left to the defaults. */
    config: z.record(z.string(), z.unknown()),
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "Package", example: packageExample.output });
export type Package = z.infer<typeof Package>;

/** One window on one day in one area. */
export const Slot = z
  .object({
    /** The firm's local date, and times of day on its clocks. */
    date: z.string(),
    area: z.string(),
    from: z.string(),
    to: z.string(),
    startAt: z.string(),
    endAt: z.string(),
    capacity: z.int(),
    available: z.int(),
  })
  .meta({ id: "Slot", example: slotExample });
export type Slot = z.infer<typeof Slot>;
