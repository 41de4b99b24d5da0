import { markedObjectLinks, refuseExpiredLink } from "../tenants/index.ts";
import type { TaskItem } from "./entity.ts";

/** How long after its deadline a task's link opens, in milliseconds. */
const linkLasts = 7 * 86_400_000;

/** The pages on which an assignee reads a task and closes it. */
export const taskLinks = markedObjectLinks("task", {
  path: "tasks",
  purpose: "task",
  as: { type: "system", name: "task_link" },
});

/** @throws AppError `link_expired` a week after the deadline as it stands now */
export function checkExpiry({ deadline }: Pick<TaskItem, "deadline">): void {
  refuseExpiredLink(Date.parse(deadline) + linkLasts);
}
