import type { Locale } from "@caas/core/kernel";
import type { LinkedTask } from "@caas/core/tasks";

/** What the page of a task says. */
interface TaskWords {
  task: string;
  status: Record<LinkedTask["status"] | "overdue", string>;
  /** Kinds and results that many firms use; others are shown as they are. */
  kinds: Readonly<Record<string, string>>;
  results: Readonly<Record<"done" | "partly" | "not_possible", string>>;
  ticket: string;
  assignee: string;
  deadline: string;
  late: string;
  answer: string;
  result: string;
  note: string;
  optional: string;
  noteHint: string;
  submit: string;
  chooseResult: string;
  thanks: string;
  completedAt: string;
  cancelled: string;
  expired: string;
  expiredMeaning: string;
}

export const taskWords: Record<Locale, TaskWords> = {
  "zh-CN": {
    task: "协同任务",
    status: { open: "待处理", done: "已完成", cancelled: "已取消", overdue: "已逾期" },
    kinds: {
      find_parcel: "查找包裹",
      verify: "核实情况",
      inspect: "查验包裹",
      photo: "拍照取证",
      contact_recipient: "联系收件人",
      contact_customer: "联系客户",
      redeliver: "重新派送",
      check_signature: "核实签收",
      change_address: "更改地址",
      check_video: "调取视频",
      confirm_window: "确认时段",
      pick_up: "上门取件",
      return: "退回包裹",
      other: "其他",
    },
    results: { done: "已完成", partly: "部分完成", not_possible: "无法完成" },
    ticket: "工单号",
    assignee: "负责方",
    deadline: "截止时间",
    late: "已超过截止时间，请尽快处理并反馈。",
    answer: "反馈结果",
    result: "处理结果",
    note: "说明",
    optional: "（选填）",
    noteHint: "例如：在哪里找到、何时派送、为何无法完成",
    submit: "提交",
    chooseResult: "请选择处理结果后再提交。",
    thanks: "已收到反馈，谢谢。无需再做其他操作。",
    completedAt: "完成时间",
    cancelled: "此任务已取消，无需处理。",
    expired: "链接已失效",
    expiredMeaning: "任务截止已超过 7 天，此链接不能再使用。如需反馈，请联系给您派任务的客服。",
  },
  en: {
    task: "Task",
    status: { open: "To do", done: "Done", cancelled: "Cancelled", overdue: "Overdue" },
    kinds: {
      find_parcel: "Find a parcel",
      verify: "Verify",
      inspect: "Inspect a parcel",
      photo: "Take photos",
      contact_recipient: "Contact the recipient",
      contact_customer: "Call the customer",
      redeliver: "Deliver again",
      check_signature: "Check the signature",
      change_address: "Change the address",
      check_video: "Check the video",
      confirm_window: "Confirm the window",
      pick_up: "Pick up",
      return: "Return a parcel",
      other: "Other",
    },
    results: { done: "Done", partly: "Partly done", not_possible: "Not possible" },
    ticket: "Ticket",
    assignee: "For",
    deadline: "Deadline",
    late: "The deadline has passed. Please see to it and answer as soon as you can.",
    answer: "Your answer",
    result: "Result",
    note: "Note",
    optional: " (optional)",
    noteHint: "For example where it was found, when it will be delivered, or why it is not possible",
    submit: "Send",
    chooseResult: "Please choose a result, then send again.",
    thanks: "We have your answer, thank you. There is nothing more to do.",
    completedAt: "Completed",
    cancelled: "This task was cancelled. There is nothing to do.",
    expired: "This link has expired",
    expiredMeaning:
      "The task's deadline was more than 7 days ago. If you still have something to tell, call whoever gave you the task.",
  },
};

/** A word of the firm's own as people read it: `on_the_way` as "on the way". */
export function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code.replaceAll("_", " ");
}
