import type { z } from "zod";
import { type Change, type Due, retryOnConflict, transact, write } from "../db/index.ts";
import { AppError, type EventDraft, iso, notFound, now, nowIso, tenant } from "../kernel/index.ts";
import { TaskEntity, type TaskItem } from "./entity.ts";
import { TaskCompleted } from "./event.ts";
import { toTask } from "./present.ts";
import type { CompleteTask } from "./schema.ts";

export const remindKind = "task.remind";
export const expireKind = "task.expire";

/** The share of a task's time after which its assignee is reminded. */
const remindedAfter = 0.75;

/** @throws AppError `not_found` */
export async function load(taskId: string): Promise<TaskItem> {
  const { data } = await TaskEntity().get({ tenantId: tenant(), taskId }).go({ consistent: true });
  if (!data) throw notFound("task", taskId);
  return data;
}

/** The times of a task whose deadline is set now: the reminder, and the deadline itself. */
export function dueTimes({ taskId, deadline }: TaskItem): NonNullable<Change["due"]> {
  const end = Date.parse(deadline);
  const start = now();
  const reminder = iso(Math.floor(start + (end - start) * remindedAfter));
  return [
    { kind: remindKind, key: taskId, at: reminder },
    { kind: expireKind, key: taskId, at: deadline },
  ];
}

function noTimes(taskId: string): NonNullable<Change["cancelDue"]> {
  return [
    { kind: remindKind, key: taskId },
    { kind: expireKind, key: taskId },
  ];
}

/** Puts a changed task with what tells of it. @throws LostRace to any other change since it was read */
export async function save(
  before: TaskItem,
  changes: Partial<TaskItem>,
  tell: (next: TaskItem) => EventDraft,
  times: { due?: (next: TaskItem) => NonNullable<Change["due"]>; acted?: Due } = {},
): Promise<TaskItem> {
  const next = { ...before, ...changes, updatedAt: nowIso(), version: before.version + 1 };
  const put = TaskEntity()
    .put(next)
    .where(({ version }, { eq }) => eq(version, before.version));
  const ends = before.status === "open" && next.status !== "open";
  await transact({
    writes: [write(put)],
    events: [tell(next)],
    answer: toTask(next),
    ...(times.due ? { due: times.due(next) } : {}),
    ...(times.acted ? { acted: times.acted } : {}),
    ...(ends ? { cancelDue: noTimes(next.taskId) } : {}),
  });
  return next;
}

/** @throws AppError `task_closed` */
export function closed({ status }: TaskItem): AppError {
  const detail = status === "done" ? "The task is done already." : "The task was cancelled.";
  return new AppError("task_closed", { detail, extra: { allowed: [] } });
}

/**
 * Ends a task with its result. Who comes second finds it done, with the first one's result.
 * @throws AppError `task_closed` for one that was cancelled
 */
export function completeTask(
  taskId: string,
  { result, note }: z.output<typeof CompleteTask>,
  completedVia: "api" | "link",
): Promise<TaskItem> {
  return retryOnConflict(async () => {
    const task = await load(taskId);
    if (task.status === "done") return task;
    if (task.status !== "open") throw closed(task);
    const changes = { status: "done", completedAt: nowIso(), completedVia, result, note } as const;
    return save(task, changes, (next) => TaskCompleted({ task: toTask(next) }));
  });
}
