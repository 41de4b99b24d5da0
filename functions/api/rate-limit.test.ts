import { client as store } from "@caas/core/db";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { client } from "./testing/client.ts";
import { type Firm, keyWith, signUp } from "./testing/world.ts";

// As it is by default; other tests are in more of a hurry.
vi.hoisted(() => {
  process.env.API_BURST = "500";
});

let firm: Firm;
beforeEach(async () => {
  firm = await signUp();
});

afterEach(() => vi.useRealTimers());

const [burst, perSecond] = [500, 25];
const parse = (header: string | null) =>
  Object.fromEntries(
    (header ?? "").split(", ").map((part) => {
      const [name = "", ...parameters] = part.split(";");
      return [
        name,
        Object.fromEntries(parameters.map((each) => each.split("=")).map(([k, v]) => [k, Number(v)])),
      ];
    }),
  );

it("lets a burst through, then refuses until there is room, and nobody else suffers", async () => {
  let writes = 0;
  store().middlewareStack.add(
    (next, { commandName }) =>
      (input) => {
        if (commandName === "UpdateItemCommand" || commandName === "UpdateCommand") writes++;
        return next(input);
      },
    { step: "initialize" },
  );
  const stranger = await signUp();
  await firm.live.get("/v1/me");
  // Time stands still, so that nothing comes back however slow the machine is.
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  writes = 0;
  const answers = [];
  for (let batch = 0; batch < 14; batch++) {
    answers.push(...(await Promise.all(Array.from({ length: 50 }, () => firm.live.get("/v1/me")))));
  }
  const passed = answers.filter(({ status }) => status === 200).length;
  // The first request took a block of twenty before time stood still.
  expect(passed).toBeGreaterThanOrEqual(burst - 1);
  expect(passed).toBeLessThanOrEqual(burst + 20);
  // Two limits, each asked once in a block of twenty; those refused ask nobody.
  expect(writes).toBeLessThanOrEqual(2 * 2 * (passed / 20 + 2));

  const refused = answers.find(({ status }) => status === 429);
  expect(refused?.body).toMatchObject({ code: "rate_limited" });
  const seconds = Number(refused?.headers.get("Retry-After"));
  expect(seconds).toBeGreaterThan(0);
  for (const other of [firm.test, stranger.live]) expect((await other.get("/v1/me")).status).toBe(200);
  vi.setSystemTime(Date.now() + seconds * 1000);
  expect((await firm.live.get("/v1/me")).status).toBe(200);
});

it("counts all credentials of a tenant together, and tells what is left", async () => {
  const { headers } = await firm.live.get("/v1/me");
  expect(parse(headers.get("RateLimit-Policy"))).toEqual({
    '"tenant"': { q: burst, w: burst / perSecond },
    '"credential"': { q: burst, w: burst / perSecond },
  });
  const second = client((await keyWith(firm, ["tenant:read"])).key);
  for (let count = 0; count < 30; count++) await second.get("/v1/me");
  const left = parse((await firm.live.get("/v1/me")).headers.get("RateLimit"));
  expect(left['"tenant"']?.r).toBeLessThan(left['"credential"']?.r ?? 0);
  expect(left['"tenant"']?.t).toBeGreaterThan(0);
});

it("leaves those alone who come without a credential", async () => {
  const { status, headers } = await client().get("/v1/event-types");
  expect([status, headers.get("RateLimit")]).toEqual([200, null]);
});
