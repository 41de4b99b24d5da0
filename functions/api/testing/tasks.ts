import type { Task } from "@caas/core/tasks";
import { app, type Client } from "./client.ts";
import { taskInput, ticketInput } from "./samples.ts";

export async function ticketOf(who: Client): Promise<{ id: string; number: string }> {
  return (await who.post<{ id: string; number: string }>("/v1/tickets", ticketInput())).body;
}

/** A task of a ticket of its own. */
export async function ask(who: Client, changes: Record<string, unknown> = {}): Promise<Task> {
  const { id } = await ticketOf(who);
  const { status, body, text } = await who.post<Task>("/v1/tasks", taskInput(id, changes));
  if (status !== 201) throw new Error(text);
  return body;
}

interface TaskEvent {
  type: string;
  data: { task: Task; tell?: string };
  actor: { type: string; id: string | null };
}

/** What was told of a task, oldest first. */
export async function told(who: Client, task: Task): Promise<TaskEvent[]> {
  const events = await who.all<TaskEvent>("/v1/events");
  return events.filter(({ data }) => data.task?.id === task.id).toReversed();
}

/** Where a task's link leads in the app. */
export function linkPath({ link }: Task): string {
  return new URL(link ?? "").pathname;
}

/** Sends a form as a browser does. */
export function sendForm(path: string, form: Record<string, string>) {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  return app.request(path, { method: "POST", headers, body: new URLSearchParams(form).toString() });
}
