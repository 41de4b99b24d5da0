import type { RouteConfig } from "@hono/zod-openapi";
import { z } from "zod";
import type { Endpoint } from "../definition.ts";
import { headerReferences, type ResponseHeader } from "./headers.ts";
import { requestHeaders, selectionQuery } from "./parameters.ts";
import { problemExample } from "./problem-example.ts";
import { refusals } from "./refusals.ts";

/** An endpoint as the OpenAPI document tells of it. */
export function operation(definition: Endpoint): RouteConfig {
  const { method, path, id, summary, tag, permission, params } = definition;
  const needs = permission && permission !== "public";
  return {
    ...{ method, path, operationId: id, summary, tags: [tag] },
    security: permission === "public" ? [] : [{ bearer: [] }],
    ...(needs ? { description: `Needs the permission \`${permission}\`.` } : {}),
    // The generator's types know objects only; each of these is one.
    request: {
      headers: requestHeaders(definition) as never,
      ...(params ? { params: params as never } : {}),
      query: wholeQuery(definition) as never,
      ...requestBody(definition),
    },
    responses: { ...successes(definition), ...problems(definition) },
  };
}

function wholeQuery(definition: Endpoint): z.ZodObject {
  const own = definition.query instanceof z.ZodObject ? definition.query.shape : {};
  return z.object({ ...own, ...selectionQuery(definition) });
}

function requestBody({ body, file }: Endpoint) {
  if (file) {
    const { type, description, example } = file;
    return { body: { description, required: true, content: { [type]: { schema: z.string(), example } } } };
  }
  if (!body) return {};
  // An empty body counts as `{}`.
  const required = !body.safeParse({}).success;
  return { body: { required, content: { "application/json": withExample(body) } } };
}

function withExample(schema: z.ZodType) {
  const { example } = schema.meta() ?? {};
  return { schema, ...(example === undefined ? {} : { example }) };
}

function successes(definition: Endpoint): RouteConfig["responses"] {
  return Object.fromEntries(
    Object.entries(definition.answers).map(([status, { schema, description, csv }]) => [
      status,
      {
        description,
        headers: headerReferences(headersOf(definition, status, schema)),
        ...(schema
          ? {
              content: {
                "application/json": withExample(schema),
                ...(csv ? { "text/csv": { schema: z.string(), example: csv } } : {}),
              },
            }
          : {}),
      },
    ]),
  );
}

function headersOf(definition: Endpoint, status: string, schema: z.ZodType | null): ResponseHeader[] {
  const isVersioned = schema instanceof z.ZodObject && "version" in schema.shape;
  return [
    "Request-Id",
    ...(definition.permission === "public" ? [] : (["RateLimit", "RateLimit-Policy"] as const)),
    ...(isVersioned ? (["ETag"] as const) : []),
    ...(status === "201" ? (["Location"] as const) : []),
    ...(definition.method === "post" ? (["Idempotent-Replayed"] as const) : []),
  ];
}

function problems(definition: Endpoint): RouteConfig["responses"] {
  return Object.fromEntries(
    [...refusals(definition)].map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => `[\`${code}\`](/problems/${code})`).join(", "),
        headers: headerReferences(
          status === 429 || status === 503 ? ["Request-Id", "Retry-After"] : ["Request-Id"],
        ),
        content: {
          "application/problem+json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Problem" },
                { type: "object", properties: { code: { type: "string", enum: codes } } },
              ],
            },
            example: problemExample(codes[0] ?? "internal", definition.path),
          },
        },
      },
    ]),
  );
}
