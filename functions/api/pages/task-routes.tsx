import { AppError, parse } from "@caas/core/kernel";
import { CompleteTask, completeByLink, type LinkedTask, viewByLink } from "@caas/core/tasks";
import type { RequestContext } from "../context.ts";
import { ExpiredLink } from "./expired-link.tsx";
import type { FirmFrame } from "./frame.ts";
import { NoSuchPage } from "./look-up.tsx";
import { sentFields, typedTexts } from "./sent.ts";
import { TaskPage } from "./task.tsx";
import { taskWords } from "./task-words.ts";

interface Visit {
  token: string;
  frame: FirmFrame;
  isJson: boolean;
}

/** The task that a link opens. The actor is of the firm whose address it is. */
export async function showTask(context: RequestContext, visit: Visit): Promise<Response> {
  try {
    return answer(context, visit, await viewByLink({ token: visit.token }));
  } catch (error) {
    return refusal(context, visit, error);
  }
}

/**
 * Completes the task from its page's form, or from JSON. A browser is sent back to the page, so that loading it
 * again sends nothing again. There is no cookie that another site's form could use: the link is all there is.
 */
export async function answerTask(context: RequestContext, visit: Visit): Promise<Response> {
  const { token, isJson, frame } = visit;
  try {
    const sent = await sentAnswer(context);
    // The link comes first: whoever holds none need not know what is wrong with the form.
    const before = await viewByLink({ token });
    const completion = CompleteTask.safeParse(sent);
    if (!completion.success && !isJson) {
      if (before.status !== "open") return backToPage(context, frame);
      return context.html(TaskPage({ frame, task: before, refused: { note: noteOf(sent) } }), 422);
    }
    const task = await completeByLink({ token, completion: parse(CompleteTask, sent) });
    return isJson ? context.json(task) : backToPage(context, frame);
  } catch (error) {
    if (!isJson && error instanceof AppError && error.code === "task_closed")
      return answer(context, visit, await viewByLink({ token }), 409);
    return refusal(context, visit, error);
  }
}

function answer(context: RequestContext, visit: Visit, task: LinkedTask, status: 200 | 409 = 200) {
  return visit.isJson
    ? context.json(task, status)
    : context.html(TaskPage({ frame: visit.frame, task }), status);
}

function backToPage(context: RequestContext, { url }: FirmFrame): Response {
  return context.redirect(url.pathname + url.search, 303);
}

/** The result and note as they were sent; a note that was left empty is none. */
async function sentAnswer(context: RequestContext): Promise<unknown> {
  const fields = await sentFields(context);
  if (/\bjson\b/i.test(context.req.header("Content-Type") ?? "")) return fields;
  const { result, note } = typedTexts(fields);
  return { result, ...(note?.trim() ? { note: note.trim() } : {}) };
}

function noteOf(sent: unknown): string {
  const { note } = sent as { note?: unknown };
  return typeof note === "string" ? note : "";
}

function refusal(context: RequestContext, { frame, isJson }: Visit, error: unknown) {
  if (isJson || !(error instanceof AppError)) throw error;
  if (error.code === "link_expired")
    return context.html(ExpiredLink({ frame, text: taskWords[frame.locale] }), 410);
  if (error.code === "not_found") return context.html(NoSuchPage({ frame }), 404);
  throw error;
}
