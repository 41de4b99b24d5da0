import { z } from "zod";
import { Money, orNull, type Role } from "../kernel/index.ts";
import { DurationText } from "../sla/index.ts";
import { acknowledgementsExample, playbookExample } from "./examples.ts";

/** What a role may spend on a customer; each has its own limits. */
export const actions = ["refund", "compensate", "waive_freight", "voucher"] as const;
/** What a person can be asked for when they tick a step. */
export const stepFields = ["note", "amount"] as const;
/** Who can be named for a step; an owner counts as an administrator, who may do every step. */
export const stepRoles = ["agent", "supervisor", "admin"] as const satisfies readonly Role[];

const Lines = z.array(z.string().trim().min(1).max(500)).min(1).max(40);
const Name = z.string().trim().min(1).max(100);

export const PlaybookStep = z.strictObject({
  id: z
    .string()
    .max(50)
    .regex(
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
      "must be small letters and digits with hyphens, such as call-back",
    ),
  name: z.strictObject({ "zh-CN": Name, en: Name }),
  /** From the ticket's creation, by the clock and not by a calendar. */
  deadline: DurationText,
  requires: z.array(z.enum(stepFields)).max(stepFields.length).default([]),
  /** Which authority the step's amount is held against; `null` for the most that any of them allows. */
  action: z.enum(actions).nullable().default(null),
  /** Empty: anybody who works on tickets. */
  roles: z.array(z.enum(stepRoles)).max(stepRoles.length).default([]),
  /** Whether the customer sees it as progress. */
  public: z.boolean().default(true),
  /** Whether with it the customer has a first proposal, which stops the clock of the target `plan`. */
  proposes: z.boolean().default(false),
});
export type PlaybookStep = z.infer<typeof PlaybookStep>;

/** `null` is no limit. */
export const Authority = z.strictObject({
  action: z.enum(actions),
  limits: z.strictObject({
    agent: orNull(Money),
    supervisor: orNull(Money),
    admin: orNull(Money).default(null),
  }),
});
export type Authority = z.infer<typeof Authority>;

const content = {
  script: z.strictObject({ "zh-CN": Lines, en: Lines }),
  steps: z.array(PlaybookStep).min(1).max(20),
  authority: z.array(Authority).max(actions.length),
};

/** What a playbook says: all of it is replaced together by PUT, one of the three by PATCH. */
export const PlaybookContent = z
  .strictObject(content)
  .meta({ id: "PlaybookContent", example: playbookExample.input });
export type PlaybookContent = z.infer<typeof PlaybookContent>;

export const UpdatePlaybook = z
  .strictObject(content)
  .partial()
  .meta({ id: "UpdatePlaybook", example: { script: playbookExample.input.script } });

export const Playbook = z
  .object({
    /** The scenario: a ticket's category. */
    id: z.string(),
    object: z.literal("playbook"),
    scenario: z.string(),
    ...content,
    /** Who made this version; `null` where it came with the product. */
    changedBy: z.object({ type: z.string(), id: z.string().nullable() }).nullable(),
    createdAt: z.string(),
    /** When this version was made. */
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "Playbook", example: playbookExample.output });
export type Playbook = z.infer<typeof Playbook>;

export const Acknowledgement = z
  .object({
    object: z.literal("playbook_acknowledgement"),
    playbookId: z.string(),
    /** The version of the playbook that was acknowledged. */
    version: z.int(),
    memberId: z.string(),
    at: z.string(),
  })
  .meta({ id: "PlaybookAcknowledgement", example: acknowledgementsExample.one });
export type Acknowledgement = z.infer<typeof Acknowledgement>;

export const Acknowledgements = z
  .object({
    object: z.literal("playbook_acknowledgements"),
    playbookId: z.string(),
    version: z.int(),
    /** `null` while the playbook is as it came, which nobody need acknowledge. */
    changedAt: z.string().nullable(),
    dueAt: z.string().nullable(),
    acknowledged: z.array(z.object({ memberId: z.string(), at: z.string() })),
    missing: z.array(z.object({ memberId: z.string(), dueAt: z.string(), overdue: z.boolean() })),
  })
  .meta({ id: "PlaybookAcknowledgements", example: acknowledgementsExample.all });
export type Acknowledgements = z.infer<typeof Acknowledgements>;
