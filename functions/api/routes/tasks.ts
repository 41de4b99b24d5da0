import * as Tasks from "@caas/core/tasks";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const tag = "Tasks";
const answer = (description: string) => ({ 200: { schema: Tasks.Task, description } });

export function tasks(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{ method: "post", path: "/v1/tasks", id: "createTask", tag, permission: Tasks.create.permission },
    summary: "Ask a branch or courier for something that a ticket waits for",
    body: Tasks.NewTask,
    answers: { 201: { schema: Tasks.Task, description: "The task, with the link for its assignee" } },
    handle: async ({ body }) => {
      const task = await Tasks.create(body);
      return { status: 201, body: task, location: `/v1/tasks/${task.id}` };
    },
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/tasks", id: "listTasks", tag, permission: Tasks.list.permission },
    summary: "List tasks",
    query: Tasks.list.schema,
    answers: {
      200: { schema: listOf(Tasks.Task), description: "Newest first, or with `order=due` by deadline" },
    },
    handle: async ({ query }) => ({ body: await Tasks.list(query) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/tasks/{id}", id: "getTask", tag, permission: Tasks.get.permission },
    summary: "Read a task",
    params: pathParameters(),
    answers: answer("The task"),
    handle: async ({ params }) => ({ body: await Tasks.get(params) }),
  });

  endpoint(app, {
    ...{
      method: "patch",
      path: "/v1/tasks/{id}",
      id: "updateTask",
      tag,
      permission: Tasks.update.permission,
    },
    summary: "Change what is asked, of whom or by when",
    params: pathParameters(),
    body: Tasks.UpdateTask,
    answers: answer("The task as it is now"),
    errors: ["task_closed"],
    handle: async ({ params, body, ifVersion }) => ({
      body: await Tasks.update({ ...params, changes: body, ifVersion }),
    }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/tasks/{id}/complete",
      id: "completeTask",
      tag,
      permission: Tasks.complete.permission,
    },
    summary: "End a task with its result; done twice it stays as it was done first",
    params: pathParameters(),
    body: Tasks.CompleteTask,
    answers: answer("The task as it is now"),
    errors: ["task_closed"],
    handle: async ({ params, body }) => ({ body: await Tasks.complete({ ...params, completion: body }) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/tasks/{id}/cancel",
      id: "cancelTask",
      tag,
      permission: Tasks.cancel.permission,
    },
    summary: "Take a task back",
    params: pathParameters(),
    answers: answer("The task as it is now"),
    errors: ["task_closed"],
    handle: async ({ params }) => ({ body: await Tasks.cancel(params) }),
  });
}
