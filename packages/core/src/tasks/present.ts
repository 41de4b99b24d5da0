import { actor, maskEmail, maskName, maskPhone, now, scope, seesPersonalData } from "../kernel/index.ts";
import type { TaskItem } from "./entity.ts";
import { taskLinks } from "./link.ts";
import type { LinkedTask, Task } from "./schema.ts";

/** What the API shows of a task; the assignee masked for those who may not see personal data. */
export function toTask(item: TaskItem): Task {
  return {
    id: item.taskId,
    object: "task",
    ticketId: item.ticketId,
    ticketNumber: item.ticketNumber,
    kind: item.kind,
    title: item.title,
    description: item.description ?? null,
    assignee: toAssignee(item.assignee),
    status: item.status,
    deadline: item.deadline,
    overdue: isOverdue(item),
    link: mayComplete() ? taskLinks.urlOf(item.taskId) : null,
    remindedAt: item.remindedAt ?? null,
    escalatedAt: item.escalatedAt ?? null,
    completedAt: item.completedAt ?? null,
    completedVia: item.completedVia ?? null,
    result: item.result ?? null,
    note: item.note ?? null,
    cancelledAt: item.cancelledAt ?? null,
    createdBy: item.createdBy,
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    version: item.version,
  };
}

function toAssignee({ name, phone, email }: TaskItem["assignee"]): Task["assignee"] {
  const clear = seesPersonalData();
  return {
    name: clear ? name : maskName(name),
    phone: phone === undefined ? null : clear ? phone : maskPhone(phone),
    email: email === undefined ? null : clear ? email : maskEmail(email),
  };
}

/** Whoever holds the link can complete the task, so it is not for those who only read. */
function mayComplete(): boolean {
  const current = actor();
  return current.type === "system" || ("permissions" in current && current.permissions.has("tickets:write"));
}

export function isOverdue({ status, deadline }: Pick<TaskItem, "status" | "deadline">): boolean {
  return status === "open" && Date.parse(deadline) <= now();
}

/** What the holder of its link sees: what is asked and how it ended, and no address of anybody. */
export function toLinkedTask(item: TaskItem): LinkedTask {
  const { tenant, mode } = scope();
  return {
    object: "task",
    id: item.taskId,
    mode,
    ticketNumber: item.ticketNumber,
    kind: item.kind,
    title: item.title,
    description: item.description ?? null,
    assignee: { name: item.assignee.name },
    status: item.status,
    deadline: item.deadline,
    overdue: isOverdue(item),
    completedAt: item.completedAt ?? null,
    result: item.result ?? null,
    note: item.note ?? null,
    timezone: tenant.timezone,
  };
}
