import { z } from "zod";
import { event } from "../kernel/index.ts";
import { Task } from "./schema.ts";

export const TaskCreated = event(
  "task.created",
  "A branch or courier was asked for something",
  z.object({ task: Task }),
);

export const TaskUpdated = event(
  "task.updated",
  "What is asked, of whom or by when was changed",
  z.object({ task: Task }),
);

export const TaskCompleted = event(
  "task.completed",
  "A task was done; `task.ticketId` is the ticket that may have waited for it",
  z.object({ task: Task }),
);

export const TaskCancelled = event("task.cancelled", "A task is no longer needed", z.object({ task: Task }));

export const TaskReminded = event(
  "task.reminded",
  "Three quarters of the time for an open task have passed; its assignee is to be told",
  z.object({ task: Task, tell: z.literal("assignee") }),
);

export const TaskOverdue = event(
  "task.overdue",
  "The deadline of an open task has passed; the supervisor is to be told",
  z.object({ task: Task, tell: z.literal("supervisor") }),
);
