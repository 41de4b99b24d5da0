import { type Due, retryOnConflict, transact } from "../db/index.ts";
import { nowIso } from "../kernel/index.ts";
import { load, save } from "./change.ts";
import type { TaskItem } from "./entity.ts";
import { TaskOverdue, TaskReminded } from "./event.ts";
import { toTask } from "./present.ts";

/** What a due item was set for; its key is the task's id. */
function taskOf(due: Due): Promise<TaskItem> {
  return load(due.dueId.slice(due.kind.length + 1));
}

/** Three quarters of the time are over: its assignee is to be reminded, once. */
export async function remind(due: Due): Promise<void> {
  await retryOnConflict(async () => {
    const task = await taskOf(due);
    if (task.status !== "open") return drop(due);
    const tell = (next: TaskItem) => TaskReminded({ task: toTask(next), tell: "assignee" });
    await save(task, { remindedAt: nowIso() }, tell, { acted: due });
  });
}

/** The deadline has passed: the supervisor is to be told, once. */
export async function expire(due: Due): Promise<void> {
  await retryOnConflict(async () => {
    const task = await taskOf(due);
    if (task.status !== "open") return drop(due);
    const tell = (next: TaskItem) => TaskOverdue({ task: toTask(next), tell: "supervisor" });
    await save(task, { escalatedAt: nowIso() }, tell, { acted: due });
  });
}

/** Takes away what was read before the task was closed. */
function drop(due: Due): Promise<void> {
  return transact({ writes: [], acted: due });
}
