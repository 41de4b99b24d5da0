import { beforeAll, describe, expect, it } from "vitest";
import { app, client, type ProblemBody } from "./testing/client.ts";
import { customerInput, ticketInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

let firm: Firm;
beforeAll(async () => {
  firm = await signUp();
});

/** The fields that a refusal names. */
const paths = ({ errors = [] }: ProblemBody) => [...new Set(errors.map(({ path }) => path))].toSorted();

describe("a body", () => {
  it.each([["{"], ["{'a':1}"], ["undefined"], ['{"a":1}garbage'], ["\u0000"]])(
    "%j is not JSON",
    async (text) => {
      const { status, body } = await firm.live.post("/v1/customers", text);
      expect([status, body.code]).toEqual([400, "malformed_json"]);
    },
  );

  it.each([["text/plain"], ["application/x-www-form-urlencoded"], ["multipart/form-data"], [""]])(
    "of the media type %j is not taken",
    async (type) => {
      const { status, body } = await firm.live.post("/v1/customers", "{}", { "Content-Type": type });
      expect([status, body.code]).toEqual([415, "unsupported_media_type"]);
    },
  );

  it.each([["application/json; charset=utf-8"], ["APPLICATION/JSON"], ["application/merge-patch+json"]])(
    "of the media type %j is taken",
    async (type) => {
      const answer = await firm.live.post("/v1/customers", customerInput(), { "Content-Type": type });
      expect(answer.status).toBe(201);
    },
  );

  it.each(["[]", '"text"', "null", "7"])("%s is JSON but no object", async (text) => {
    const { status, body } = await firm.live.post("/v1/customers", text);
    expect([status, body.code]).toEqual([422, "validation_failed"]);
  });

  it("that is missing is told field by field", async () => {
    const { status, body } = await firm.live.post("/v1/tickets");
    expect(status).toBe(422);
    expect(paths(body)).toEqual(expect.arrayContaining(["type", "category", "subject", "channel"]));
    expect(body.errors?.[0]).toMatchObject({ code: "required", message: "is required" });
  });

  const oversized = () => JSON.stringify(customerInput({ name: "x".repeat(1024 * 1024) }));

  it("over 1 MiB is refused, whether its length is told or not", async () => {
    const length = String(new TextEncoder().encode(oversized()).length);
    for (const told of [undefined, { "Content-Length": length }]) {
      const { status, body } = await firm.live.post("/v1/customers", oversized(), told);
      expect([status, body.code]).toEqual([413, "body_too_large"]);
    }
    expect((await firm.live.post("/v1/customers", customerInput())).status).toBe(201);
  });

  it("of 1 MiB to the byte is read", async () => {
    const whole = `{"name":"${"x".repeat(1024 * 1024 - 11)}"}`;
    expect(new TextEncoder().encode(whole).length).toBe(1024 * 1024);
    expect((await firm.live.post("/v1/customers", whole)).status).toBe(422);
  });
});

describe("an address", () => {
  it.each([
    "/",
    "/v2/tickets",
    "/v1",
    "/v1/nothing",
    "/v1/tickets/",
    "/v1//tickets",
    "/v1/tickets/x/nothing",
  ])("%s that nothing is at", async (path) => {
    const { status, body } = await firm.live.get(path);
    expect([status, body.code, body.instance]).toEqual([404, "not_found", path]);
  });

  it.each([
    ["DELETE", "/v1/tickets", ["GET", "POST"]],
    ["PUT", "/v1/tickets/x", ["GET", "PATCH"]],
    ["GET", "/v1/signup", ["POST"]],
    ["POST", "/v1/me", ["GET"]],
    ["POST", "/health", ["GET"]],
    ["DELETE", "/t/some-firm", ["GET"]],
  ])("%s %s that does something else", async (method, path, allowed) => {
    const { status, body, headers } = await client().request<ProblemBody>(method, path);
    expect([status, body.code]).toEqual([405, "method_not_allowed"]);
    expect(headers.get("Allow")?.split(", ").toSorted()).toEqual(allowed);
  });

  it.each(["customers", "shipments", "tickets", "events", "members", "api-keys", "notifications"])(
    "in /v1/%s that cannot be an id, or is nobody's, is not found",
    async (kind) => {
      const ids = ["none", "%00", "%E0%A4%A", "..%2F..%2Fhealth", "x".repeat(200), "x".repeat(3000), "名"];
      for (const id of [...ids, "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4", "cus_01k2z5v9e8f3q7x0m4n6p8r2s4"]) {
        const { status, body } = await firm.live.get(`/v1/${kind}/${id}`);
        expect([id.slice(0, 30), status, body.code]).toEqual([id.slice(0, 30), 404, "not_found"]);
      }
    },
  );

  it("answers HEAD like GET, without a body", async () => {
    for (const path of ["/v1/me", "/health", "/v1/customers"]) {
      const head = await firm.live.request("HEAD", path);
      expect([path, head.status, head.text]).toEqual([path, 200, ""]);
    }
    expect((await client().request("HEAD", "/v1/me")).status).toBe(401);
  });
});

describe("versions", () => {
  it("are the ETag; a stale or strange If-Match changes nothing", async () => {
    const made = await firm.live.post<{ id: string }>("/v1/tickets", ticketInput());
    const path = `/v1/tickets/${made.body.id}`;
    expect(made.headers.get("ETag")).toBe('"1"');
    expect(made.headers.get("Location")).toBe(path);
    const change = (version: string) =>
      firm.live.patch(path, { priority: "urgent" }, { "If-Match": version });
    for (const stale of ['"0"', '"2"', '"x"', "1", '"1'])
      expect([stale, (await change(stale)).status]).toEqual([stale, 412]);
    expect((await firm.live.get(path)).headers.get("ETag")).toBe('"1"');
    expect((await change('"1"')).headers.get("ETag")).toBe('"2"');
    expect((await change('"1"')).body.code).toBe("precondition_failed");
    expect((await change("*")).headers.get("ETag")).toBe('"3"');
  });

  it("let one of two through who change the same at once", async () => {
    const made = await firm.live.post<{ id: string }>("/v1/customers", customerInput());
    const path = `/v1/customers/${made.body.id}`;
    const answers = await Promise.all(
      ["a", "b", "c", "d"].map((name) => firm.live.patch(path, { name }, { "If-Match": '"1"' })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412]);
  });
});

describe("headers", () => {
  it.each(["/v1/me", "/v1/nothing", "/health", "/openapi.json"])("of safety on %s", async (path) => {
    const { headers } = await firm.live.get(path);
    expect(Object.fromEntries(headers)).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
      "content-security-policy": expect.stringContaining("default-src 'none'"),
      "strict-transport-security": expect.stringMatching(/^max-age=\d{8}/),
      "cache-control": "no-store",
      "request-id": expect.stringMatching(/^req_/),
    });
    expect(headers.get("Set-Cookie")).toBeNull();
  });

  it("differ by request id from answer to answer", async () => {
    const ids = await Promise.all([1, 2, 3].map(() => firm.live.get("/v1/me")));
    expect(new Set(ids.map(({ headers }) => headers.get("Request-Id"))).size).toBe(3);
  });

  it("let a browser ask from elsewhere, with a credential in the header but no cookies", async () => {
    const preflight = await app.request("/v1/tickets", {
      method: "OPTIONS",
      headers: {
        Origin: "https://console.example",
        "Access-Control-Request-Method": "PATCH",
        "Access-Control-Request-Headers": "authorization,content-type,if-match",
      },
    });
    expect(preflight.status).toBe(204);
    const allowed = (name: string) =>
      preflight.headers.get(`Access-Control-Allow-${name}`)?.toLowerCase() ?? "";
    expect(allowed("Origin")).toBe("*");
    expect(allowed("Methods")).toContain("patch");
    for (const header of ["authorization", "content-type", "if-match", "caas-mode"])
      expect(allowed("Headers")).toContain(header);
    expect(preflight.headers.has("Access-Control-Allow-Credentials")).toBe(false);
    const { headers } = await firm.live.get("/v1/me", { Origin: "https://console.example" });
    expect(headers.get("Access-Control-Expose-Headers")).toContain("Request-Id");
  });

  it("tell whoever tries too often when to come again", async () => {
    const guess = (digits: number) =>
      client().get(`/t/${firm.slug}/NOBODY-HAS-IT?phone=${1000 + digits}`, { Accept: "application/json" });
    const tries = [];
    for (let digits = 0; digits < 12; digits++) tries.push(await guess(digits));
    expect(tries.map(({ status }) => status)).toEqual([...Array(10).fill(404), 429, 429]);
    const limited = tries.find(({ status }) => status === 429);
    expect(limited?.body.code).toBe("rate_limited");
    expect(Number(limited?.headers.get("Retry-After"))).toBeGreaterThan(60);
  });

  it("name a world that there is", async () => {
    const { status, body } = await firm.owner.get("/v1/me", { "Caas-Mode": "both" });
    expect([status, body.code]).toEqual([400, "bad_request"]);
  });
});
