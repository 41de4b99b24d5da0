import type { NewTask } from "@caas/core/tasks";
import type { OpenTicket } from "@caas/core/tickets";
import type { z } from "zod";
import type { Colleague } from "./team.ts";

type TaskInput = z.input<typeof NewTask>;
type OpenInput = z.input<typeof OpenTicket>;
export type TicketStatus = "open" | "pending" | "on_hold" | "solved" | "closed";

/** One thing that happened to a ticket after it was opened; `at` is a time as `times.ts` reads it. */
export type Step =
  | { at: string; customer: string }
  | { at: string; bot: string }
  | { at: string; by: Colleague; reply: string }
  | { at: string; by: Colleague; note: string }
  | { at: string; by: Colleague; assign: Colleague }
  | { at: string; by: Colleague; to: TicketStatus }
  /** Work asked of a branch or courier; `done` is when and with what it came back. */
  | { at: string; by: Colleague; task: Omit<TaskInput, "ticketId">; done?: { at: string; result: string } };

/** A ticket of the demo, known by its subject. */
export interface Conversation<Customer extends string>
  extends Pick<
    OpenInput,
    "type" | "category" | "subject" | "body" | "channel" | "priority" | "language" | "tags"
  > {
  at: string;
  customer: Customer;
  /** The place of its parcel among the parcels, counted from 1. */
  parcel?: number;
  /** Who took it down, where the customer did not write it. */
  by?: Colleague;
  steps: Step[];
}
