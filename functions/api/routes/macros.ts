import * as Macros from "@caas/core/macros";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const tag = "Macros";
const path = "/v1/macros/{id}";
const params = pathParameters();
const answer = (description: string) => ({ 200: { schema: Macros.Macro, description } });

export function macros(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{ method: "post", path: "/v1/macros", id: "createMacro", tag, permission: Macros.create.permission },
    summary: "Make a macro",
    body: Macros.MacroContent,
    answers: { 201: { schema: Macros.Macro, description: "The macro" } },
    handle: async ({ body }) => {
      const made = await Macros.create(body);
      return { status: 201, body: made, location: `/v1/macros/${made.id}` };
    },
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/macros", id: "listMacros", tag, permission: Macros.list.permission },
    summary: "List macros",
    query: Macros.list.schema,
    answers: { 200: { schema: listOf(Macros.Macro), description: "Newest first" } },
    handle: async ({ query }) => ({ body: await Macros.list(query) }),
  });

  endpoint(app, {
    ...{ method: "get", path, id: "getMacro", tag, permission: Macros.get.permission },
    summary: "Read a macro",
    params,
    answers: answer("The macro"),
    handle: async ({ params }) => ({ body: await Macros.get(params) }),
  });

  endpoint(app, {
    ...{ method: "patch", path, id: "updateMacro", tag, permission: Macros.update.permission },
    summary: "Change a macro",
    params,
    body: Macros.UpdateMacro,
    answers: answer("The macro as it is now"),
    errors: ["conflict"],
    handle: async ({ params, body, ifVersion }) => ({
      body: await Macros.update({ ...params, changes: body, ifVersion }),
    }),
  });

  endpoint(app, {
    ...{ method: "delete", path, id: "deleteMacro", tag, permission: Macros.remove.permission },
    summary: "Remove a macro",
    params,
    answers: { 204: { schema: null, description: "It is gone; what was written with it stays" } },
    handle: async ({ params }) => {
      await Macros.remove(params);
      return {};
    },
  });

  endpoint(app, {
    ...{
      method: "post",
      path: `${path}/preview`,
      id: "previewMacro",
      tag,
      permission: Macros.preview.permission,
    },
    summary: "The text that a macro gives for a ticket; nothing is kept or sent",
    params,
    body: Macros.PreviewMacro,
    answers: { 200: { schema: Macros.MacroPreview, description: "The text, to be sent as a message" } },
    handle: async ({ params, body }) => ({ body: await Macros.preview({ ...params, ...body }) }),
  });
}
