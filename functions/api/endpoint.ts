import { AppError, authorize, parse } from "@caas/core/kernel";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Answer } from "./answer.ts";
import { fileBody, ifMatch, jsonBody } from "./body.ts";
import type { Environment, RequestContext } from "./context.ts";
import type { Endpoint, Output } from "./definition.ts";
import { answerOnce } from "./idempotency.ts";
import { readSelection, type Selection, selected } from "./selection.ts";

type Api = OpenAPIHono<Environment>;
const definitions = new WeakMap<object, Endpoint[]>();

/** What the routes of an app were made of, for the document. */
export function endpointsOf(app: Api): readonly Endpoint[] {
  return definitions.get(app) ?? [];
}

/** One definition serves the route, its checks and its page in the OpenAPI document. */
export function endpoint<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType>(
  app: Api,
  definition: Endpoint<Params, Query, Body>,
): void {
  const defined = definitions.get(app) ?? [];
  // The document asks for schemas and words only; what `handle` takes matters to the route alone.
  definitions.set(app, [...defined, definition as unknown as Endpoint]);
  const path = definition.path.replace(/\{(\w+)\}/g, ":$1");
  app.on(definition.method.toUpperCase(), path, async (c) => {
    const { permission, params, query, body, file, handle } = definition;
    // Before the input is looked at: who may not do a thing need not know how it is done.
    if (permission && permission !== "public") authorize(permission);
    try {
      const { selection, rest: asked } = readSelection(definition, c.req.query());
      const input = {
        params: (params && parse(params, c.req.param())) as Output<Params>,
        query: (query && parse(query, asked)) as Output<Query>,
        body: (body && parse(body, await jsonBody(c))) as Output<Body>,
        file: file ? await fileBody(c, file.type) : noFile,
        ifVersion: ifMatch(c),
      };
      const run = () => handle(input, c);
      if (definition.method === "post") return respond(c, await answerOnce(c, run));
      return respond(c, await run(), selection);
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

function respond(
  c: RequestContext,
  { status = 200, body, location, csv }: Answer,
  selection: Selection | null = null,
): Response {
  if (location) c.header("Location", location);
  if (csv) {
    c.header("Content-Disposition", `attachment; filename="${csv.name}"`);
    return c.body(csv.text, status as 200, { "Content-Type": "text/csv; charset=utf-8" });
  }
  if (body === undefined) return c.body(null, (status === 200 ? 204 : status) as 204);
  const { version } = body as { version?: unknown };
  if (typeof version === "number") c.header("ETag", `"${version}"`);
  return c.json(selection ? selected(body, selection) : body, status as 200);
}

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

const lists = new WeakMap<z.ZodType, z.ZodType>();

/** The answer of a list; named for what it lists. */
export function listOf<Schema extends z.ZodType>(schema: Schema) {
  const make = () => {
    const { id, example } = schema.meta() ?? {};
    const list = z.object({
      object: z.literal("list"),
      data: z.array(schema),
      nextCursor: z.string().nullable(),
    });
    return list.meta({
      ...(id ? { id: `${id}List` } : {}),
      example: { object: "list", data: [example], nextCursor: null },
    });
  };
  const list = (lists.get(schema) as ReturnType<typeof make> | undefined) ?? make();
  lists.set(schema, list);
  return list;
}

/** Path parameters: `{ id }` unless told. */
export function pathParameters<Name extends string = "id">(name: Name = "id" as Name) {
  return z.object({ [name]: z.string().max(200) }) as z.ZodObject<Record<Name, z.ZodString>>;
}
