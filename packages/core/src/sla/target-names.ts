import { z } from "zod";
import { durationSchema, durationSeconds, parseDuration } from "../kernel/duration.ts";

/** In the order in which a ticket meets them; lists of targets keep it. */
export const targetNames = [
  "accept",
  "firstResponse",
  "plan",
  "nextResponse",
  "resolution",
  "regulatory",
] as const;
export type TargetName = (typeof targetNames)[number];

/** Seven calendar days round the clock: no tenant may give itself longer to settle a complaint. */
export const REGULATORY_LIMIT = 7 * 86_400;

const regulatorySchema = durationSchema.superRefine((text, context) => {
  if ((parseDuration(text) ?? 0) <= REGULATORY_LIMIT) return;
  const params = { code: "regulatory_limit" };
  context.addIssue({ code: "custom", message: "must not be longer than P7D", params, input: text });
});

/** Targets on the wire and in a policy: ISO 8601 durations; a name that is missing is no target. */
export const targetDurationsSchema = z.strictObject({
  accept: durationSchema.optional(),
  firstResponse: durationSchema.optional(),
  plan: durationSchema.optional(),
  nextResponse: durationSchema.optional(),
  resolution: durationSchema.optional(),
  regulatory: regulatorySchema.optional(),
});
export type TargetDurations = z.output<typeof targetDurationsSchema>;

/** Targets in whole seconds. */
export type TargetSeconds = Partial<Record<TargetName, number>>;

export function targetSeconds(durations: TargetDurations): TargetSeconds {
  const seconds: TargetSeconds = {};
  for (const name of targetNames) {
    const duration = durations[name];
    if (duration !== undefined) seconds[name] = durationSeconds(duration);
  }
  return seconds;
}
