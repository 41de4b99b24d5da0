import { z } from "zod";
import { Email, Phone } from "../customers/index.ts";
import { idSchema } from "../kernel/index.ts";
import { DurationText } from "../sla/index.ts";
import { taskExample } from "./examples.ts";

export const taskStatuses = ["open", "done", "cancelled"] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** Results that the page offers, in its reader's language; through the API a firm may use words of its own. */
export const taskResults = ["done", "partly", "not_possible"] as const;

const text = (max: number) => z.string().trim().min(1).max(max);

const Instant = z.iso.datetime({ offset: true });

/** An instant, or how long from now. */
const Deadline = z
  .string()
  .refine((text) => Instant.safeParse(text).success || DurationText.safeParse(text).success, {
    error: "must be an RFC 3339 time or an ISO 8601 duration such as PT2H",
    params: { code: "invalid_deadline" },
  })
  .meta({ example: "PT2H" });

/** A branch or a courier, who has no log-in here. */
const Assignee = z.strictObject({ name: text(100), phone: Phone.optional(), email: Email.optional() });

const fields = {
  /** What is asked for, in a word of the firm's own, such as `find_parcel`. */
  kind: z.string().regex(/^[a-z][a-z0-9_]{0,49}$/, "must be a word in small letters such as find_parcel"),
  title: text(200),
  description: text(4000).optional(),
  assignee: Assignee,
  deadline: Deadline,
};

export const NewTask = z
  .strictObject({ ticketId: z.string().min(1).max(60), ...fields })
  .meta({ id: "NewTask", example: taskExample.input });

export const UpdateTask = z
  .strictObject({ ...fields, description: text(4000).nullable() })
  .partial()
  .meta({ id: "UpdateTask", example: { deadline: "PT4H" } });

export const CompleteTask = z
  .strictObject({ result: text(200), note: text(4000).optional() })
  .meta({ id: "CompleteTask", example: taskExample.completion });

export const Task = z
  .object({
    id: idSchema("task"),
    object: z.literal("task"),
    ticketId: z.string(),
    ticketNumber: z.string(),
    kind: z.string(),
    title: z.string(),
    description: z.string().nullable(),
    assignee: z.object({ name: z.string(), phone: z.string().nullable(), email: z.string().nullable() }),
    status: z.enum(taskStatuses),
    deadline: z.string(),
    /** Whether it is still open and its deadline has passed. */
    overdue: z.boolean(),
    /** The page for its assignee, which needs no log-in; `null` for who may not complete tasks. */
    link: z.string().nullable(),
    remindedAt: z.string().nullable(),
    /** When its supervisor was to be told that it is overdue. */
    escalatedAt: z.string().nullable(),
    completedAt: z.string().nullable(),
    completedVia: z.enum(["api", "link"]).nullable(),
    result: z.string().nullable(),
    note: z.string().nullable(),
    cancelledAt: z.string().nullable(),
    createdBy: z.object({
      type: z.enum(["public", "member", "apiKey", "customer", "system"]),
      id: z.string().nullable(),
    }),
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "Task", example: taskExample.output });
export type Task = z.infer<typeof Task>;

/** What whoever holds a task's link sees of it. Times are RFC 3339 in UTC. */
export interface LinkedTask {
  object: "task";
  id: string;
  /** `test` for a task of the tenant's sandbox. */
  mode: "live" | "test";
  ticketNumber: string;
  kind: string;
  title: string;
  description: string | null;
  assignee: { name: string };
  status: TaskStatus;
  deadline: string;
  overdue: boolean;
  completedAt: string | null;
  result: string | null;
  note: string | null;
  /** IANA zone of the tenant, in which people are told the times. */
  timezone: string;
}
