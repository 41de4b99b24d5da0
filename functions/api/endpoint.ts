import { AppError, authorize, type ErrorCode, errorCodes, type Permission, parse } from "@caas/core/kernel";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Answer } from "./answer.ts";
import { fileBody, ifMatch, jsonBody } from "./body.ts";
import type { Environment, RequestContext } from "./context.ts";
import { answerOnce } from "./idempotency.ts";

type Api = OpenAPIHono<Environment>;
type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

interface Endpoint<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> {
  method: "get" | "post" | "put" | "patch" | "delete";
  /** With parameters as OpenAPI writes them: `/v1/tickets/{id}`. */
  path: string;
  /** Unique name of the operation, such as `openTicket`. */
  id: string;
  summary: string;
  tag: string;
  /** What the actor needs, as the core function says; `null` for any actor, "public" for nobody in particular. */
  permission: Permission | null | "public";
  params?: Params;
  query?: Query;
  body?: Body;
  /** A file that is taken as the body instead of JSON; `handle` gets its bytes. */
  file?: { type: string; description: string; example: string };
  /** The answer by status; `null` for an empty one. */
  answers: Record<number, { schema: z.ZodType | null; description: string }>;
  /** Codes of refusals beside those that every endpoint has. */
  errors?: ErrorCode[];
  handle: (
    input: {
      params: Output<Params>;
      query: Output<Query>;
      body: Output<Body>;
      file: Uint8Array<ArrayBuffer>;
      ifVersion: number | undefined;
    },
    c: RequestContext,
  ) => Promise<Answer>;
}

/** One definition serves the route, its checks and its page in the OpenAPI document. */
export function endpoint<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType>(
  app: Api,
  definition: Endpoint<Params, Query, Body>,
): void {
  document(app, definition);
  const path = definition.path.replace(/\{(\w+)\}/g, ":$1");
  app.on(definition.method.toUpperCase(), path, async (c) => {
    const { permission, params, query, body, file, handle } = definition;
    // Before the input is looked at: who may not do a thing need not know how it is done.
    if (permission && permission !== "public") authorize(permission);
    try {
      const input = {
        params: (params && parse(params, c.req.param())) as Output<Params>,
        query: (query && parse(query, c.req.query())) as Output<Query>,
        body: (body && parse(body, await jsonBody(c))) as Output<Body>,
        file: file ? await fileBody(c, file.type) : noFile,
        ifVersion: ifMatch(c),
      };
      const run = () => handle(input, c);
      return respond(c, definition.method === "post" ? await answerOnce(c, run) : await run());
    } catch (error) {
      throw namesNothing(error, c.req.param()) ? new AppError("not_found") : error;
    }
  });
}

const noFile = new Uint8Array();

const malformed: ReadonlySet<string> = new Set(["invalid_format", "too_small", "too_big"]);

/** Whether a path holds what cannot be an id: that is not found, like an id that nobody has. */
function namesNothing(error: unknown, params: Record<string, string>): boolean {
  if (!(error instanceof AppError) || error.code !== "validation_failed") return false;
  const { errors = [] } = error.details;
  return errors.some(({ path, code }) => path in params && malformed.has(code));
}

function respond(c: RequestContext, { status = 200, body, location }: Answer): Response {
  if (location) c.header("Location", location);
  if (body === undefined) return c.body(null, (status === 200 ? 204 : status) as 204);
  const { version } = body as { version?: unknown };
  if (typeof version === "number") c.header("ETag", `"${version}"`);
  return c.json(body, status as 200);
}

const IdempotencyKey = z.object({
  "Idempotency-Key": z
    .string()
    .min(1)
    .max(255)
    .optional()
    .meta({ description: "Makes it safe to try again: for 24 hours the same key gets the first answer." }),
});

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string(),
    code: z.string(),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem" });

const statusOf = new Map(errorCodes().map(({ code, status }) => [code, status]));

/** Refusals that come from what an endpoint takes, without being named at each. */
function refusals(
  definition: Pick<
    Endpoint<z.ZodType, z.ZodType, z.ZodType>,
    "permission" | "params" | "query" | "body" | "file" | "errors" | "method"
  >,
) {
  const codes = new Set<ErrorCode>(definition.errors ?? []);
  if (definition.permission !== "public") codes.add("unauthorized");
  if (definition.permission && definition.permission !== "public") codes.add("forbidden");
  if (definition.params) codes.add("not_found");
  if (definition.params || definition.query || definition.body || definition.file)
    codes.add("validation_failed");
  if (definition.query) codes.add("bad_cursor");
  if (definition.body) codes.add("malformed_json");
  if (definition.body || definition.file)
    for (const code of ["unsupported_media_type", "body_too_large"] as const) codes.add(code);
  if (definition.method === "patch") codes.add("precondition_failed");
  if (definition.method === "post")
    for (const code of ["bad_request", "idempotency_in_progress", "idempotency_key_reused"] as const)
      codes.add(code);
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes) {
    const status = statusOf.get(code) ?? 500;
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return byStatus;
}

function document(app: Api, definition: Endpoint<z.ZodType, z.ZodType, z.ZodType>): void {
  const { method, path, id, summary, tag, permission, params, query, body, file, answers } = definition;
  const problems = [...refusals(definition)].map(([status, codes]) => [
    status,
    { description: codes.join(", "), content: { "application/problem+json": { schema: Problem } } },
  ]);
  const successes = Object.entries(answers).map(([status, { schema, description }]) => [
    status,
    { description, ...(schema ? { content: { "application/json": { schema } } } : {}) },
  ]);
  app.openAPIRegistry.registerPath({
    method,
    path,
    operationId: id,
    summary,
    tags: [tag],
    ...(permission === "public" ? { security: [] } : { security: [{ bearer: [] }] }),
    ...(permission && permission !== "public"
      ? { description: `Needs the permission \`${permission}\`.` }
      : {}),
    request: {
      ...(method === "post" ? { headers: IdempotencyKey as never } : {}),
      ...(params ? { params: params as never } : {}),
      ...(query ? { query: query as never } : {}),
      ...(body ? { body: { required: true, content: { "application/json": { schema: body } } } } : {}),
      ...(file ? { body: { required: true, ...fileContent(file) } } : {}),
    },
    responses: Object.fromEntries([...successes, ...problems]),
  });
}

function fileContent({
  type,
  description,
  example,
}: NonNullable<Endpoint<z.ZodType, z.ZodType, z.ZodType>["file"]>) {
  return { description, content: { [type]: { schema: z.string(), example } } };
}

/** The answer of a list. */
export function listOf<Schema extends z.ZodType>(schema: Schema) {
  return z.object({ object: z.literal("list"), data: z.array(schema), nextCursor: z.string().nullable() });
}

/** Path parameters: `{ id }` unless told. */
export function pathParameters<Name extends string = "id">(name: Name = "id" as Name) {
  return z.object({ [name]: z.string().max(200) }) as z.ZodObject<Record<Name, z.ZodString>>;
}
