import { z } from "zod";
import { fn } from "../kernel/index.ts";
import { completeTask, load } from "./change.ts";
import type { TaskItem } from "./entity.ts";
import { checkExpiry, taskLinks } from "./link.ts";
import { toLinkedTask } from "./present.ts";
import { CompleteTask, type LinkedTask } from "./schema.ts";

const Token = z.string().max(200);

async function opened(token: string): Promise<TaskItem> {
  const task = await load(taskLinks.open(token));
  checkExpiry(task);
  return task;
}

/**
 * A task for whoever holds its link. The tenant is the actor's.
 * @throws AppError `not_found`, `link_expired`
 */
export const viewByLink = fn(
  z.strictObject({ token: Token }),
  null,
  ({ token }): Promise<LinkedTask> =>
    taskLinks.inWorldOf(token, async () => toLinkedTask(await opened(token))),
);

/**
 * Completes a task for whoever holds its link; done twice it stays as it was done first.
 * @throws AppError `not_found`, `link_expired`, `task_closed` where it was cancelled
 */
export const completeByLink = fn(
  z.strictObject({ token: Token, completion: CompleteTask }),
  null,
  ({ token, completion }): Promise<LinkedTask> =>
    taskLinks.inWorldOf(token, async () => {
      const { taskId } = await opened(token);
      return toLinkedTask(await completeTask(taskId, completion, "link"));
    }),
);
