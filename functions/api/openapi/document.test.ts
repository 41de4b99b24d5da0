import { errorCodes, permissions, withActor } from "@caas/core/kernel";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { endpointsOf } from "../endpoint.ts";
import { allRoutes } from "../route-groups.ts";
import { app } from "../testing/client.ts";
import { openApiDocument } from "./document.ts";
import { tags } from "./tags.ts";

/** Numbers are understood by the country of who asks. */
const asTestKey = (check: () => Promise<void>) =>
  withActor(
    {
      type: "apiKey",
      keyId: "key_test",
      tenant: {
        id: "ten_test",
        slug: "test",
        name: "Test",
        country: "CN",
        timezone: "Asia/Shanghai",
        locale: "zh-CN",
      },
      mode: "live",
      clockOffset: 0,
      permissions: new Set(permissions),
    },
    check,
  );

const document = await openApiDocument();
const endpoints = endpointsOf(await allRoutes());

interface Answered {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, { schema?: unknown; example?: unknown }>;
}
interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  parameters?: { name: string; in: string; description?: string }[];
  requestBody?: { content: Record<string, { example?: unknown }> };
  responses: Record<string, Answered>;
}

const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
  Object.entries(item as unknown as Record<string, Operation>).map(
    ([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const,
  ),
);

describe("the document", () => {
  it("is served, and has every route once under a name of its own", async () => {
    const answer = await app.request("/openapi.json");
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(document)));
    expect(operations).toHaveLength(endpoints.length);
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says what each part is about", () => {
    expect([...new Set(endpoints.map(({ tag }) => tag))].filter((tag) => !tags[tag])).toEqual([]);
    expect(document.tags?.every(({ description }) => description)).toBe(true);
  });

  it("points at nothing that is not there", () => {
    const components = document.components as unknown as Record<string, Record<string, unknown>>;
    for (const [, kind = "", name = ""] of JSON.stringify(document).matchAll(
      /"#\/components\/(\w+)\/([^"]+)"/g,
    )) {
      expect(components[kind]?.[name], `${kind} ${name}`).toBeDefined();
    }
  });
});

describe.each(operations)("%s", (_name, { parameters = [], requestBody, responses }) => {
  it("says what it takes, and shows one", () => {
    for (const { name, description } of parameters) expect([name, description ?? ""]).not.toEqual([name, ""]);
    for (const { example } of Object.values(requestBody?.content ?? {})) expect(example).toBeDefined();
  });

  it("shows what it answers, and each way in which it refuses", () => {
    for (const [status, { headers, content = {}, description }] of Object.entries(responses)) {
      expect(headers).toHaveProperty("Request-Id");
      for (const { example } of Object.values(content)) expect(example, status).toBeDefined();
      if (Number(status) >= 400) expect(description).toMatch(/\/problems\/\w+/);
    }
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(["429", "500", "503"]));
  });
});

describe("examples", () => {
  it.each(endpoints.filter(({ body }) => body))("of what $id takes are taken", ({ body }) =>
    asTestKey(async () => {
      expect(body?.safeParse(body.meta()?.example).error).toBeUndefined();
    }),
  );

  it.each(endpoints)("of what $id answers are such answers", ({ answers }) =>
    asTestKey(async () => {
      for (const { schema } of Object.values(answers)) {
        if (schema) expect(schema.safeParse(schema.meta()?.example).error).toBeUndefined();
        // What the schema does not know would be left out by parsing.
        if (!(schema instanceof z.ZodObject)) continue;
        const known = Object.keys(schema.shape);
        const shown = Object.keys(schema.meta()?.example as object);
        expect(shown.filter((name) => !known.includes(name))).toEqual([]);
      }
    }),
  );
});

it("names only codes that there are", () => {
  const known = new Set<string>(errorCodes().map(({ code }) => code));
  const named = [...JSON.stringify(document).matchAll(/\/problems\/(\w+)/g)].map(([, code = ""]) => code);
  expect(named.filter((code) => !known.has(code))).toEqual([]);
});
