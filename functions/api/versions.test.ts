import { beforeAll, describe, expect, it } from "vitest";
import { endpointsOf } from "./endpoint.ts";
import { takesVersion, tellsVersion } from "./openapi/refusals.ts";
import { allRoutes } from "./route-groups.ts";
import { client } from "./testing/client.ts";
import { guarded, pathOf, type RouteCase } from "./testing/routes/index.ts";
import { type Firm, signUp } from "./testing/world.ts";

let firm: Firm;
beforeAll(async () => {
  firm = await signUp();
});

const definitions = new Map(
  endpointsOf(await allRoutes()).map((endpoint) => [
    `${endpoint.method.toUpperCase()} ${endpoint.path.replace(/\{(\w+)\}/g, ":$1")}`,
    endpoint,
  ]),
);
const named = (cases: RouteCase[]) => cases.map((each) => [each.route, each] as const);
const definitionOf = ({ route }: RouteCase) => definitions.get(route);

const readable = guarded.filter(
  (each) => each.route.startsWith("GET ") && tellsVersion(definitionOf(each)?.answers[200]?.schema),
);
const conditional = guarded.filter((each) => {
  const definition = definitionOf(each);
  return definition && takesVersion(definition);
});

/** An object of the route's own, its path, and what reads it. */
async function objectOf(each: RouteCase): Promise<{ path: string; read: string }> {
  const path = pathOf(each).replace(":id", (await each.subject?.(firm)) ?? "");
  // What is done to an object stands behind its own path.
  const read = guarded.some(({ route }) => route === each.route.replace(/^\w+/, "GET"))
    ? path
    : path.replace(/\/[a-z-]+$/, "");
  return { path, read };
}

it("every PATCH takes If-Match, and what is read with a version can be told by it", () => {
  const patches = guarded.filter(({ route }) => route.startsWith("PATCH "));
  expect(patches.length).toBeGreaterThan(10);
  for (const each of patches) expect(conditional).toContain(each);
  expect(readable.length).toBeGreaterThan(15);
});

describe.each(named(readable))("%s", (_, each) => {
  it("answers the version as ETag, and 304 to who has it", async () => {
    const { path } = await objectOf(each);
    const first = await firm.live.get<{ version: number }>(path);
    expect([first.status, first.headers.get("ETag")]).toEqual([200, `"${first.body.version}"`]);
    const etag = first.headers.get("ETag") ?? "";
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
      const again = await firm.live.get(path, { "If-None-Match": known });
      expect([known, again.status, again.text, again.headers.get("ETag")]).toEqual([known, 304, "", etag]);
    }
    for (const other of ['"999999"', "x", etag.slice(1, -1)])
      expect([other, (await firm.live.get(path, { "If-None-Match": other })).status]).toEqual([other, 200]);
  });
});

describe.each(named(conditional))("%s", (route, each) => {
  it("with a stale If-Match answers 412 and changes nothing", async () => {
    const { path, read } = await objectOf(each);
    const [method = ""] = route.split(" ");
    const who = each.by ? client(await each.by(firm)) : firm.live;
    const body = await (typeof each.body === "function" ? each.body(firm) : each.body);
    const before = (await firm.live.get(read)).body;
    for (const stale of ['"999999"', '"x"']) {
      const { status, body: problem } = await who.request<{ code: string }>(method, path, {
        body,
        headers: { "If-Match": stale },
      });
      expect([stale, status, problem.code]).toEqual([stale, 412, "precondition_failed"]);
    }
    expect((await firm.live.get(read)).body).toEqual(before);
    const { version } = before as { version?: number };
    const right = await who.request(method, path, {
      body,
      headers: { "If-Match": version === undefined ? "*" : `"${version}"` },
    });
    expect([right.status, right.text.slice(0, 300)]).toEqual([each.ok, expect.anything()]);
  });
});
