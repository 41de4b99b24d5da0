import { z } from "zod";
import { durationSchema, durationSeconds, parseDuration } from "../kernel/index.ts";

const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time of day such as 08:00");

function duration(shortest: string, longest: string) {
  return durationSchema.refine((text) => isBetween(text, shortest, longest), {
    error: `must be from ${shortest} to ${longest}`,
    params: { code: "out_of_range" },
  });
}

/** What is no duration is told as such, and not also as one that is too short. */
function isBetween(text: string, shortest: string, longest: string): boolean {
  const seconds = parseDuration(text);
  return seconds === null || (seconds >= durationSeconds(shortest) && seconds <= durationSeconds(longest));
}

const fields = {
  quietHours: z.strictObject({ from: ClockTime, to: ClockTime }),
  digestTimes: z
    .array(ClockTime)
    .min(1)
    .max(6)
    .refine((times) => new Set(times).size === times.length, {
      error: "has a time twice",
      params: { code: "duplicate" },
    }),
  sameNewsAfter: duration("PT1M", "P7D"),
  reopenWithin: duration("P1D", "P90D"),
  repeatComplaintWithin: duration("P1D", "P90D"),
  repeatComplaintResolution: duration("PT1H", "P7D"),
};

/** All rules, with the product's own numbers where the tenant has set none. */
export const TenantRules = z.object(fields).meta({ id: "TenantRules" });

/** What a tenant sets; `null` goes back to the product's own. */
export const ChangeRules = z
  .strictObject({
    quietHours: fields.quietHours.nullable(),
    digestTimes: fields.digestTimes.nullable(),
    sameNewsAfter: fields.sameNewsAfter.nullable(),
    reopenWithin: fields.reopenWithin.nullable(),
    repeatComplaintWithin: fields.repeatComplaintWithin.nullable(),
    repeatComplaintResolution: fields.repeatComplaintResolution.nullable(),
  })
  .partial();
