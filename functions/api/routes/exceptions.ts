import * as Exceptions from "@caas/core/exceptions";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const tag = "Exceptions";
const path = "/v1/exceptions/{id}";
const answer = (description: string) => ({ 200: { schema: Exceptions.Exception, description } });

export function exceptions(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/exceptions",
      id: "listExceptions",
      tag,
      permission: Exceptions.list.permission,
    },
    summary: "The ledger of exceptions, by status, class, liable party, parcel or time of detection",
    query: Exceptions.list.schema,
    answers: { 200: { schema: listOf(Exceptions.Exception), description: "Detected last first" } },
    handle: async ({ query }) => ({ body: await Exceptions.list(query) }),
  });

  // Before the single entry, whose path would take it for an id.
  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/exceptions/review",
      id: "reviewExceptions",
      tag,
      permission: Exceptions.review.permission,
    },
    summary: "A week's ledger for its review: counts, and what lacks a cause or a prevention",
    query: Exceptions.review.schema,
    answers: { 200: { schema: Exceptions.ExceptionReview, description: "The week, this one unless told" } },
    handle: async ({ query }) => ({ body: await Exceptions.review(query) }),
  });

  endpoint(app, {
    ...{ method: "get", path, id: "getException", tag, permission: Exceptions.get.permission },
    summary: "Read an entry of the ledger",
    params: pathParameters(),
    answers: answer("The entry"),
    handle: async ({ params }) => ({ body: await Exceptions.get(params) }),
  });

  endpoint(app, {
    ...{ method: "patch", path, id: "updateException", tag, permission: Exceptions.update.permission },
    summary: "Say who is liable, why it happened, what prevents it, and how it stands",
    params: pathParameters(),
    body: Exceptions.UpdateException,
    answers: answer("The entry as it is now"),
    errors: ["conflict"],
    handle: async ({ params, body, ifVersion }) => ({
      body: await Exceptions.update({ ...params, changes: body, ifVersion }),
    }),
  });
}
