import { errorCodes } from "@caas/core/kernel";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { app } from "./testing/client.ts";
import { guarded, pathOf } from "./testing/routes/index.ts";
import { type Firm, signUp } from "./testing/world.ts";

const statuses = new Map<string, number>(errorCodes().map(({ code, status }) => [code, status]));

let firm: Firm;
beforeAll(async () => {
  firm = await signUp();
});

async function send(method: string, path: string, body?: string): Promise<Response> {
  const headers = { Authorization: `Bearer ${firm.keys.test}`, "Content-Type": "application/json" };
  return app.request(path, { method, headers, ...(body === undefined ? {} : { body }) });
}

/** Done, or refused by a documented problem; never a fault of ours. */
async function expectSound(answer: Response, what: string): Promise<void> {
  expect(answer.status, what).toBeLessThan(500);
  if (answer.status < 400) return;
  expect(answer.headers.get("Content-Type"), what).toBe("application/problem+json");
  const { code, status } = (await answer.json()) as { code: string; status: number };
  expect([statuses.get(code), status], what).toEqual([answer.status, answer.status]);
}

const writing = guarded.filter(
  ({ route, body }) => /^(POST|PUT|PATCH) /.test(route) && body !== undefined && !/auth\//.test(route),
);

const awkward = [
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '{"name":"a","name":"b"}',
  '{"name":1e400}',
  '{"limit":99999999999999999999999999}',
  '{"name":"\\ud800"}',
  '{"name":"\\u0000"}',
  `{"name":"${"𠮷‮\u{1F4A9}".repeat(50)}"}`,
  `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
  `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`,
  "\ufeff{}",
  "NaN",
];

describe("a body", () => {
  it.each(writing.map((each) => [each.route, each] as const))(
    "%s takes or refuses anything",
    async (route, each) => {
      const [method = ""] = route.split(" ");
      const path = pathOf(each).replace(":id", "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4");
      for (const body of awkward)
        await expectSound(await send(method, path, body), `${route} ${body.slice(0, 60)}`);
      const known = typeof each.body === "object" && each.body !== null ? Object.keys(each.body) : ["name"];
      const anything = fc.dictionary(fc.constantFrom(...known, "__proto__", "id"), fc.jsonValue(), {
        noNullPrototype: true,
      });
      for (const body of fc.sample(anything, { numRuns: 10, seed: 7 })) {
        await expectSound(await send(method, path, JSON.stringify(body)), `${route} ${JSON.stringify(body)}`);
      }
      expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
    },
  );
});

it.each([
  "/v1//tickets",
  "/v1/../v1/tickets/..",
  "/v1/tickets/%2e%2e%2f%2e%2e%2fhealth",
  "/v1/tickets/%2F",
  "/v1/tickets/%00",
  "/v1/tickets/%",
  "/v1/tickets/%E0%A4%A",
  "/v1/tickets/__proto__",
  "/v1/constructor",
  "/problems/__proto__",
  "/docs/..%2fpackage.json",
  "/v1/tickets?limit=1e99",
  "/v1/tickets?limit=%00",
  "/v1/tickets?cursor=%F0%9F%92%A9",
  "/v1/tickets?__proto__=1",
  "/v1/tickets?limit=1&limit=2",
  "/v1/customers?identity=%00",
  "/v1/customers?phone=%EF%BF%BF",
])("the address %s is answered in order", async (path) => {
  for (const method of ["GET", "POST", "PATCH", "DELETE"])
    await expectSound(await send(method, path, method === "GET" ? undefined : "{}"), `${method} ${path}`);
});
