import { z } from "zod";
import { commit, PageInput, page, retryOnConflict, shardOf, shards, write } from "../db/index.ts";
import {
  AppError,
  actorRef,
  fn,
  idSchema,
  invalid,
  iso,
  newId,
  now,
  nowIso,
  scope,
  tenant,
  withActor,
} from "../kernel/index.ts";
import { durationSeconds } from "../sla/index.ts";
import { get as getTicket, type Ticket } from "../tickets/index.ts";
import { closed, completeTask, dueTimes, load, save } from "./change.ts";
import { TaskEntity, type TaskItem } from "./entity.ts";
import { TaskCancelled, TaskCreated, TaskUpdated } from "./event.ts";
import { toTask } from "./present.ts";
import { CompleteTask, NewTask, taskStatuses, UpdateTask } from "./schema.ts";

export { completeByLink, viewByLink } from "./by-link.ts";
export { expireKind, remindKind } from "./change.ts";
export { expire, remind } from "./due.ts";
export { TaskCreated } from "./event.ts";
export { taskExample } from "./examples.ts";
export { forgetTasksOf } from "./forget.ts";
export { CompleteTask, type LinkedTask, NewTask, Task, taskResults, UpdateTask } from "./schema.ts";

const longest = 366 * 86_400_000;

/** Asks a branch or courier for something that a ticket waits for. `ticketId` may be the ticket's number. */
export const create = fn(NewTask, "tickets:write", async (input) => {
  const ticket = await concernedTicket(input.ticketId);
  const at = nowIso();
  const taskId = newId("task");
  const task: TaskItem = {
    ...input,
    tenantId: tenant(),
    taskId,
    ticketId: ticket.id,
    ticketNumber: ticket.number,
    deadline: deadlineOf(input.deadline),
    status: "open",
    createdBy: actorRef(),
    shard: shardOf(taskId),
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
  return commit(
    {
      writes: [write(TaskEntity().create(task))],
      events: [TaskCreated({ task: toTask(task) })],
      due: dueTimes(task),
    },
    toTask(task),
  );
});

/** Who may write of tickets may name one without being allowed to read it, so it is looked up as the system. */
async function concernedTicket(id: string): Promise<Ticket> {
  const { tenant, mode, clockOffset } = scope();
  const system = { type: "system", name: "tasks", tenant, mode, clockOffset } as const;
  const ticket = await withActor(system, () => getTicket({ id })).catch((error) => {
    if (!(error instanceof AppError) || error.code !== "not_found") throw error;
    throw invalid("ticketId", "not_found", "There is no such ticket.");
  });
  if (ticket.status === "closed")
    throw invalid("ticketId", "ticket_closed", "The ticket is closed for good.");
  return ticket;
}

/** An instant from an instant or a duration from now. */
function deadlineOf(text: string): string {
  const at = text.startsWith("P") ? now() + durationSeconds(text) * 1000 : Date.parse(text);
  if (at <= now()) throw invalid("deadline", "in_the_past", "must be in the future");
  if (at > now() + longest) throw invalid("deadline", "too_far", "must be within 366 days");
  return iso(at);
}

const Id = z.strictObject({ id: idSchema("task") });

/** @throws AppError `not_found` */
export const get = fn(Id, "tickets:read", async ({ id }) => toTask(await load(id)));

/**
 * Changes an open task. A new deadline has its own reminder and may be overdue anew.
 * @throws AppError `task_closed`, `precondition_failed` where `ifVersion` is stale
 */
export const update = fn(
  z.strictObject({ ...Id.shape, changes: UpdateTask, ifVersion: z.int().optional() }),
  "tickets:write",
  ({ id, changes, ifVersion }) =>
    retryOnConflict(async () => {
      const task = await load(id);
      if (ifVersion !== undefined && ifVersion !== task.version) throw new AppError("precondition_failed");
      if (task.status !== "open") throw closed(task);
      const { deadline, description = task.description ?? null, ...rest } = changes;
      const plain = { ...rest, description: description ?? undefined };
      const tell = (next: TaskItem) => TaskUpdated({ task: toTask(next) });
      if (deadline === undefined) return toTask(await save(task, plain, tell));
      const again = { deadline: deadlineOf(deadline), remindedAt: undefined, escalatedAt: undefined };
      return toTask(await save(task, { ...plain, ...again }, tell, { due: dueTimes }));
    }),
);

/**
 * Ends a task with its result; done twice it stays as it was done first.
 * @throws AppError `task_closed` where it was cancelled
 */
export const complete = fn(
  z.strictObject({ ...Id.shape, completion: CompleteTask }),
  "tickets:write",
  async ({ id, completion }) => toTask(await completeTask(id, completion, "api")),
);

/** Takes a task back. @throws AppError `task_closed` where it is done */
export const cancel = fn(Id, "tickets:write", ({ id }) =>
  retryOnConflict(async () => {
    const task = await load(id);
    if (task.status === "cancelled") return toTask(task);
    if (task.status !== "open") throw closed(task);
    const changes = { status: "cancelled", cancelledAt: nowIso() } as const;
    return toTask(await save(task, changes, (next) => TaskCancelled({ task: toTask(next) })));
  }),
);

const ListTasks = z.strictObject({
  ...PageInput,
  ticketId: idSchema("ticket").optional(),
  status: z.enum(taskStatuses).optional(),
  /** `due` puts the earliest deadline first, for one status: the open ones where none is named. */
  order: z.enum(["newest", "due"]).default("newest"),
});

/** Tasks, the newest first or by their deadlines. A ticket's tasks are few and come the newest first. */
export const list = fn(ListTasks, "tickets:read", async ({ limit, cursor, ticketId, status, order }) => {
  if (ticketId && order === "due") {
    throw invalid("order", "not_for_ticket", "A ticket's tasks are listed the newest first.");
  }
  const filter = ticketId && status ? (item: Record<string, unknown>) => item.status === status : undefined;
  return page({
    queries: taskQueries(ticketId, status, order),
    order: order === "due" ? "oldest" : "newest",
    filter,
    limit,
    cursor,
    name: JSON.stringify(["tasks", ticketId, status, order]),
    map: (item) => toTask(item as TaskItem),
  });
});

function taskQueries(
  ticketId: string | undefined,
  status: TaskItem["status"] | undefined,
  order: "newest" | "due",
) {
  const tenantId = tenant();
  const { all, byStatus, byDeadline, ofTicket } = TaskEntity().query;
  if (ticketId) return [ofTicket({ tenantId, ticketId })];
  return shards.map((shard) => {
    if (order === "due") return byDeadline({ tenantId, status: status ?? "open", shard });
    return status ? byStatus({ tenantId, status, shard }) : all({ tenantId, shard });
  });
}

/**
 * Whether a ticket still waits for a task. Which tasks it has comes from an index, how each stands is read anew:
 * of two that are done at the same instant, whoever looks after the second sees both done.
 */
export async function hasOpen(ticketId: string): Promise<boolean> {
  const { data } = await TaskEntity().query.ofTicket({ tenantId: tenant(), ticketId }).go({ pages: "all" });
  const tasks = await Promise.all(data.map(({ taskId }) => load(taskId)));
  return tasks.some(({ status }) => status === "open");
}
