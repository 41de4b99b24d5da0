import {
  AppError,
  config,
  iso,
  type Mode,
  mark,
  notFound,
  now,
  sameSecret,
  scope,
  tenant,
} from "../kernel/index.ts";
import type { TaskItem } from "./entity.ts";

/** How long after its deadline a task's link opens, in milliseconds. */
const linkLasts = 7 * 86_400_000;

const prefix = "tsk_";

/** Made of the world and the task, so that the same task has the same link however often it is asked for. */
function markOf(taskId: string): string {
  return mark("task", `${tenant()}#${taskId}`);
}

/** The page on which an assignee reads the task and closes it. Its token names world and task, and is marked. */
export function linkOf({ taskId }: Pick<TaskItem, "taskId">): string {
  const { tenant, mode } = scope();
  const token = `${mode}.${taskId.slice(prefix.length)}.${markOf(taskId)}`;
  return `${config().publicUrl}/t/${tenant.slug}/tasks/${token}`;
}

/**
 * The world that a token names; what it says is not believed before {@link openToken}, in that world.
 * @throws AppError `not_found`
 */
export function modeOf(token: string): Mode {
  const [mode] = token.split(".");
  if (mode !== "live" && mode !== "test") throw noTask();
  return mode;
}

/** The id of the task that a token of the actor's world opens. @throws AppError `not_found` */
export function openToken(token: string): string {
  const [mode, id = "", given = "", ...more] = token.split(".");
  const taskId = prefix + id;
  if (mode !== scope().mode || more.length > 0 || !sameSecret(given, markOf(taskId))) throw noTask();
  return taskId;
}

/** @throws AppError `link_expired` a week after the deadline as it stands now */
export function checkExpiry({ deadline }: Pick<TaskItem, "deadline">): void {
  const until = Date.parse(deadline) + linkLasts;
  if (now() > until) throw new AppError("link_expired", { detail: `It was good until ${iso(until)}.` });
}

const noTask = () => notFound("task, or its link is not complete");
