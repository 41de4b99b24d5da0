import { createServer } from "node:net";
import { beforeAll, expect, it } from "vitest";
import { client } from "./testing/client.ts";

/** A port on which nobody listens: one that was free a moment ago. */
function deadPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

beforeAll(async () => {
  // Clients are made at their first use, so from here on this process has no store.
  process.env.AWS_ENDPOINT_URL_DYNAMODB = `http://127.0.0.1:${await deadPort()}`;
});

it("says that it is not ready while the store is away", async () => {
  const { status, body } = await client().get("/health");
  expect([status, body.code]).toEqual([503, "unavailable"]);
  expect((await client().request("HEAD", "/health")).status).toBe(503);
});

it("tells nothing of a fault but the request's id", async () => {
  const slug = "some-firm";
  const asked = await Promise.all([
    client("caas_live_0123456789abcdefghjkmnpqrstvwxyz000000").get("/v1/me"),
    client().post("/v1/auth/token", { email: "a@b.example", password: "12345678" }),
    client().post("/v1/signup", {
      company: "x",
      slug,
      email: "a@b.example",
      password: "12345678",
      name: "x",
    }),
    client().post("/v1/inbound/kuaidi100/0123456789abcdef", "param=%7B%7D"),
  ]);
  const [malformedKey, ...faults] = asked;
  expect(malformedKey?.status).toBe(401);
  for (const { status, headers, body, text } of faults) {
    expect(status).toBe(500);
    expect(headers.get("Content-Type")).toBe("application/problem+json");
    const { requestId, instance, ...fixed } = body;
    expect(headers.get("Request-Id")).toBe(requestId);
    expect(instance).toMatch(/^\/v1\//);
    expect(fixed).toEqual({
      type: "/problems/internal",
      title: "Something went wrong on our side",
      status: 500,
      detail: "Try again; if it stays, tell us the request id.",
      code: "internal",
    });
    expect(text).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|DynamoDB|Electro|stack/i);
  }
});
