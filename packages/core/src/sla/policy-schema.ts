import { z } from "zod";
import { customerStages } from "../customers/index.ts";
import { idSchema, Money, roles } from "../kernel/index.ts";
import { slaPolicyExample } from "./examples.ts";
import { categorySchema, goodsSchema, ticketChannels, ticketPriorities, ticketTypes } from "./facts.ts";
import { targetDurationsSchema, targetNames } from "./target-names.ts";

const some = <Schema extends z.ZodType>(schema: Schema, most: number) => z.array(schema).min(1).max(most);

/** Every condition that is given must hold; of a list one entry. None at all matches every ticket. */
export const conditionsSchema = z.strictObject({
  types: some(z.enum(ticketTypes), ticketTypes.length).optional(),
  categories: some(categorySchema, 50).optional(),
  priorities: some(z.enum(ticketPriorities), ticketPriorities.length).optional(),
  channels: some(z.enum(ticketChannels), ticketChannels.length).optional(),
  stages: some(z.enum(customerStages), customerStages.length).optional(),
  vip: z.boolean().optional(),
  goods: some(goodsSchema, 20).optional(),
});
export type Conditions = z.output<typeof conditionsSchema>;

const actionSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("notify"), roles: some(z.enum(roles), roles.length) }),
  z.strictObject({ type: z.literal("raise_priority") }),
  z.strictObject({ type: z.literal("move_to_tier3") }),
  z.strictObject({
    type: z.literal("voucher"),
    amount: Money.refine(({ amount }) => amount > 0, {
      path: ["amount"],
      error: "must be more than nothing",
    }),
  }),
]);
export type EscalationAction = z.output<typeof actionSchema>;

/** Of one target, or of whichever it happens to. */
const target = z.enum(targetNames).optional();
const actions = some(actionSchema, 4);

/** What is done when a target is warned of, when it is breached, and so many minutes after its breach. */
export const escalationStepSchema = z.discriminatedUnion("on", [
  z.strictObject({ on: z.literal("warn"), target, actions }),
  z.strictObject({ on: z.literal("breach"), target, actions }),
  z.strictObject({ on: z.literal("after"), target, afterMinutes: z.int().min(1).max(44_640), actions }),
]);
export type EscalationStep = z.output<typeof escalationStepSchema>;

export const byTypeSchema = z.strictObject({
  inquiry: targetDurationsSchema.optional(),
  complaint: targetDurationsSchema.optional(),
  claim: targetDurationsSchema.optional(),
  exception: targetDurationsSchema.optional(),
  suggestion: targetDurationsSchema.optional(),
  appointment: targetDurationsSchema.optional(),
} satisfies Record<(typeof ticketTypes)[number], z.ZodType>);

export const byPrioritySchema = z.strictObject({
  low: targetDurationsSchema.optional(),
  normal: targetDurationsSchema.optional(),
  high: targetDurationsSchema.optional(),
  urgent: targetDurationsSchema.optional(),
} satisfies Record<(typeof ticketPriorities)[number], z.ZodType>);

const fields = {
  name: z.string().trim().min(1).max(100),
  conditions: conditionsSchema,
  calendarId: z.string().regex(/^(24x7|cal_[0-9a-z]{26})$/, 'must be the id of a calendar, or "24x7"'),
  targets: targetDurationsSchema,
  /** Replaces single targets for tickets of a type. */
  byType: byTypeSchema,
  /** Replaces single targets for tickets of a priority, also those that `byType` gives. */
  byPriority: byPrioritySchema,
  /** Whether waiting for a branch, a courier or a third party pauses resolution. */
  pauseOnHold: z.boolean(),
  escalation: z.array(escalationStepSchema).max(10),
};

/** A whole policy, as one version of it says. */
export type PolicyContent = z.output<z.ZodObject<typeof fields>>;

export const CreatePolicy = z
  .strictObject({
    ...fields,
    conditions: fields.conditions.default({}),
    calendarId: fields.calendarId.default("24x7"),
    byType: fields.byType.default({}),
    byPriority: fields.byPriority.default({}),
    pauseOnHold: fields.pauseOnHold.default(false),
    escalation: fields.escalation.default([]),
  })
  .meta({ id: "CreateSlaPolicy", example: slaPolicyExample.input });

/** A field that is given replaces the whole of what it was. */
export const UpdatePolicy = z
  .strictObject(fields)
  .partial()
  .meta({ id: "UpdateSlaPolicy", example: { targets: { firstResponse: "PT10M", resolution: "PT4H" } } });

export const SlaPolicy = z
  .object({
    id: z.union([idSchema("slaPolicy"), z.literal("default")]),
    object: z.literal("sla_policy"),
    ...fields,
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "SlaPolicy", example: slaPolicyExample.output });
export type SlaPolicy = z.infer<typeof SlaPolicy>;

export const OrderPolicies = z
  .strictObject({ ids: z.array(z.string().max(60)).max(50) })
  .meta({ id: "OrderSlaPolicies", example: { ids: [slaPolicyExample.output.id] } });

/** Which policy a ticket would get, and what follows for it. */
export const PolicyMatch = z
  .object({
    policyId: z.string(),
    policyVersion: z.int(),
    policyName: z.string(),
    calendarId: z.string(),
    calendarVersion: z.int(),
    targets: targetDurationsSchema,
    pauseOnHold: z.boolean(),
    escalation: z.array(escalationStepSchema),
  })
  .meta({
    id: "SlaPolicyMatch",
    example: {
      policyId: slaPolicyExample.output.id,
      policyVersion: slaPolicyExample.output.version,
      policyName: slaPolicyExample.output.name,
      calendarId: slaPolicyExample.output.calendarId,
      calendarVersion: 0,
      targets: slaPolicyExample.output.targets,
      pauseOnHold: slaPolicyExample.output.pauseOnHold,
      escalation: slaPolicyExample.output.escalation,
    },
  });
export type PolicyMatch = z.infer<typeof PolicyMatch>;
