import { explain, type Words } from "./explain.ts";

/** Tickets and tasks. */
export const tickets = {
  transition_not_allowed: explain(
    "工单不能转到该状态",
    "From its status the ticket cannot go there.",
    "Move it to one of `allowed`.",
    "工单不能从当前状态转到该状态。",
    "请转到 allowed 中的状态。",
  ),
  task_closed: explain(
    "任务已关闭",
    "The task is done or was cancelled.",
    "Open a new task.",
    "任务已完成或已取消。",
    "请新建任务。",
  ),
  rating_refused: explain(
    "现在不能评价",
    "The ticket is not solved, or was rated already.",
    "Rate it once, after it was solved.",
    "工单尚未解决，或已经评价过。",
    "请在解决后评价一次。",
  ),
} satisfies Words;
