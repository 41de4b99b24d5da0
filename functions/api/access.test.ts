import { type Permission, permissions } from "@caas/core/kernel";
import { beforeAll, describe, expect, it } from "vitest";
import { allRoutes } from "./route-groups.ts";
import { type Answer, app, type Client, client, type ProblemBody } from "./testing/client.ts";
import { openRoutes } from "./testing/open-routes.ts";
import { guarded, pathOf, type RouteCase } from "./testing/routes/index.ts";
import { type Firm, keyWith, signUp } from "./testing/world.ts";

let firm: Firm;
let stranger: Firm;
const bad: Record<string, Client> = {};
const keys = new Map<string, Promise<string>>();

beforeAll(async () => {
  [firm, stranger] = await Promise.all([signUp(), signUp()]);
  const revoked = await keyWith(firm, ["tenant:read"]);
  await firm.live.remove(`/v1/api-keys/${revoked.id}`);
  Object.assign(bad, {
    "no credential": client(),
    "a revoked key": client(revoked.key),
    "a key's name in the other world": client(firm.keys.live.replace("_live_", "_test_")),
    "a forged token": client(`${firm.ownerToken.slice(0, -8)}AAAAAAAA`),
    "another scheme": client(undefined, { Authorization: `Basic ${btoa("owner:password")}` }),
  });
});

/** A key with these scopes; the same key for the same scopes. */
async function keyOf({ mode = "live" }: RouteCase, scopes: Permission[]): Promise<Client> {
  const name = `${mode} ${scopes.join()}`;
  const key = keys.get(name) ?? keyWith(firm, scopes, mode).then((made) => made.key);
  keys.set(name, key);
  return client(await key);
}

function expectProblem(answer: Answer<ProblemBody>, status: number, code: string) {
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({ status, code, type: `/problems/${code}` });
  expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
  const { title, instance, requestId } = answer.body;
  expect([title, instance, requestId].every((text) => typeof text === "string" && text !== "")).toBe(true);
  expect(answer.headers.get("Request-Id")).toBe(requestId);
  expect(answer.text).not.toMatch(/node_modules|\.ts:\d|\bat \w+ \(/);
}

describe("the list of routes", () => {
  it("has every route of the app, and none that the app has not", async () => {
    const served = [...app.routes, ...(await allRoutes()).routes]
      .filter(({ method, path }) => method !== "ALL" && !path.includes("*"))
      .map(({ method, path }) => `${method} ${path}`);
    const listed = [...guarded.map(({ route }) => route), ...Object.keys(openRoutes)];
    expect(listed.toSorted()).toEqual([...new Set(served)].toSorted());
    expect(new Set(listed).size).toBe(listed.length);
  });

  it("says why a route is open or needs no permission", () => {
    expect(Object.entries(openRoutes).filter(([, why]) => !why)).toEqual([]);
    expect(guarded.filter(({ needs, why }) => needs === null && !why)).toEqual([]);
  });

  it("agrees with the document that developers read", async () => {
    interface Operation {
      description?: string;
      security?: unknown[];
    }
    const { body } = await client().get<{ paths: Record<string, Record<string, Operation>> }>(
      "/openapi.json",
    );
    const documented = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { description, security }]) => ({
        route: `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`,
        needs: /`([a-z:]+)`/.exec(description ?? "")?.[1] ?? null,
        isOpen: security?.length === 0,
      })),
    );
    const undocumented = [
      "GET /health",
      "GET /openapi.json",
      "GET /widget.js",
      "POST /v1/stripe/webhook",
      "GET /problems",
      "GET /problems/:code",
      "GET /docs",
      "GET /docs/:file",
      "POST /v1/inbound/:provider/:token",
      "GET /v1/inbound/:provider/:token",
    ];
    const expected = [
      ...guarded.map(({ route, needs }) => ({ route, needs, isOpen: false })),
      ...Object.keys(openRoutes)
        .filter((route) => !undocumented.includes(route) && !route.includes(" /t/"))
        .map((route) => ({ route, needs: null, isOpen: true })),
    ];
    const byRoute = (a: { route: string }, b: { route: string }) => (a.route < b.route ? -1 : 1);
    expect(documented.toSorted(byRoute)).toEqual(expected.toSorted(byRoute));
  });
});

describe.each(guarded)("$route", (route) => {
  const { needs, besides = [], subject, bothWorlds, mode, ok } = route;
  const [method = ""] = route.route.split(" ");
  const path = pathOf(route);
  const hasObject = path.includes(":id");
  let made: Promise<string> | undefined;

  const { file } = route;
  const body = () => file?.content ?? (typeof route.body === "function" ? route.body(firm) : route.body);
  async function ask(who: Client, sent: unknown = body()) {
    made ??= subject?.(firm);
    const headers = file ? { "Content-Type": file.type } : undefined;
    const at = path.replace(":id", (await made) ?? "");
    return who.request<ProblemBody>(method, at, { body: await sent, headers });
  }

  /** The object as its own tenant sees it. */
  async function look() {
    made ??= subject?.(firm);
    const { status, body } = await firm.live.get(path.replace(/:id.*/, (await made) ?? ""));
    expect(status).toBe(200);
    return body;
  }

  it("refuses whoever brings no good credential", async () => {
    for (const [name, who] of Object.entries(bad)) {
      const answer = await ask(who, method === "GET" ? undefined : { nonsense: true });
      expect(answer.headers.get("WWW-Authenticate"), name).toBe("Bearer");
      expectProblem(answer, 401, "unauthorized");
    }
  });

  if (needs)
    it("refuses a key with every scope but the one it needs, whatever else is wrong", async () => {
      const others = permissions.filter((permission) => permission !== needs);
      const answer = await ask(await keyOf(route, others), method === "GET" ? undefined : { nonsense: true });
      expectProblem(answer, 403, "forbidden");
      expect(answer.body.permission).toBe(needs);
    });

  if (hasObject)
    it("knows nothing of it in another tenant", async () => {
      const before = await look();
      for (const who of [stranger.live, stranger.test, stranger.owner]) {
        expectProblem(await ask(who), 404, "not_found");
      }
      expect(await look()).toEqual(before);
    });

  if (hasObject && !bothWorlds)
    it("knows nothing of it in the tenant's other world", async () => {
      const owner = client(firm.ownerToken, { "Caas-Mode": "test" });
      const before = await look();
      for (const who of [firm.test, owner]) expectProblem(await ask(who), 404, "not_found");
      expect(await look()).toEqual(before);
    });

  if (subject && !hasObject)
    it("lists it in its own world and nowhere else", async () => {
      const id = (await subject?.(firm)) ?? "";
      const lists = async (who: Client) => (await who.all<{ id: string }>(path)).map((one) => one.id);
      expect(await lists(firm.live)).toContain(id);
      expect(await lists(stranger.live)).not.toContain(id);
      expect(await lists(stranger.test)).not.toContain(id);
      expect((await lists(firm.test)).includes(id)).toBe(bothWorlds !== undefined);
    });

  it("does it for whoever holds what it needs, and no more", async () => {
    const who = route.by
      ? client(await route.by(firm))
      : needs
        ? await keyOf(route, [...new Set([needs, ...besides])])
        : firm.owner;
    const answer = await ask(who);
    expect({ status: answer.status, body: answer.status === ok ? null : answer.body }).toEqual({
      status: ok,
      body: null,
    });
    expect(answer.headers.get("Request-Id")).toMatch(/^req_/);
    if (mode === "test") expect((await ask(firm.live)).body.code).toBe("test_mode_only");
  });
});
