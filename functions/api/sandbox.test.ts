import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { client as store, table } from "@caas/core/db";
import { beforeAll, expect, it } from "vitest";
import { handler as notify } from "../consumers/notify.ts";
import { client } from "./testing/client.ts";
import { deliver, eventOf } from "./testing/deliver.ts";
import { shipmentInput, ticketInput, zoneAtNoon } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

let firm: Firm;
beforeAll(async () => {
  // Awake, since messages wait for the morning.
  firm = await signUp({ timezone: zoneAtNoon() });
});

interface Fixtures {
  customers: Record<string, string>;
  shipments: Record<string, string>;
  tickets: Record<string, string>;
}

const count = async (path: string) => (await firm.test.all(path)).length;

it("fixtures are made once, however often they are asked for", async () => {
  const [first, same] = [
    await firm.test.post<Fixtures>("/v1/test/fixtures"),
    await firm.test.post("/v1/test/fixtures"),
  ];
  expect([first.status, same.text]).toEqual([200, first.text]);
  expect(await count("/v1/shipments")).toBe(5);
  expect(await count("/v1/customers")).toBe(3);
  expect(await count("/v1/tickets")).toBe(2);
  const { shipments } = first.body;
  for (const [name, id] of Object.entries(shipments)) {
    if (name === "bouncing") continue;
    expect((await firm.test.get<{ status: string }>(`/v1/shipments/${id}`)).body.status).toBe(name);
  }
  expect((await firm.live.post("/v1/test/fixtures")).body.code).toBe("test_mode_only");
  expect(await firm.live.all("/v1/shipments")).toEqual([]);
});

it("a number that bounces is refused in the sandbox", async () => {
  const { body } = await firm.test.post<Fixtures>("/v1/test/fixtures");
  const shipmentId = body.shipments.bouncing ?? "";
  await deliver(notify, await eventOf(firm, "shipment.created", shipmentId, "test"));
  const told = await firm.test.all<{ status: string; attempts: object[] }>(
    `/v1/notifications?shipmentId=${shipmentId}`,
  );
  expect(told).toMatchObject([
    { status: "failed", attempts: [{ channel: "sms", ok: false, reason: "sandbox_bounced" }] },
  ]);
});

it("a wipe leaves nothing of the sandbox, sets its clock back, and touches nothing else", async () => {
  const [other, kept] = [
    await signUp(),
    await firm.live.post<{ id: string }>("/v1/shipments", shipmentInput()),
  ];
  const theirs = await other.test.post<{ id: string }>("/v1/shipments", shipmentInput());
  await firm.test.post("/v1/test/fixtures");
  await firm.test.post("/v1/tickets", ticketInput(), { "Idempotency-Key": "kept" });
  await firm.test.post("/v1/webhook-endpoints", { url: "https://ok.webhook.test/", events: ["*"] });
  expect((await firm.live.post("/v1/test/wipe")).body.code).toBe("test_mode_only");

  const { status, body } = await firm.test.post<{ removed: number; done: boolean }>("/v1/test/wipe");
  expect([status, body.done]).toEqual([200, true]);
  expect(body.removed).toBeGreaterThan(50);
  for (const list of ["shipments", "customers", "tickets", "events", "notifications", "webhook-endpoints"])
    expect(await firm.test.all(`/v1/${list}`)).toEqual([]);
  const left = await Promise.all(
    Array.from({ length: 10 }, (_, shard) =>
      store().send(
        new QueryCommand({
          TableName: table.name,
          IndexName: "gsi7",
          KeyConditionExpression: "gsi7pk = :pk",
          ExpressionAttributeValues: { ":pk": `t#${firm.id}_test#sandbox#${shard}` },
        }),
      ),
    ),
  );
  const kinds = left.flatMap(({ Items = [] }) => Items.map(({ pk }) => String(pk).split("#")[2]));
  expect(new Set(kinds)).toEqual(new Set(["idempotency"]));

  expect((await firm.live.get(`/v1/shipments/${kept.body.id}`)).status).toBe(200);
  expect((await other.test.get(`/v1/shipments/${theirs.body.id}`)).status).toBe(200);
  expect((await client(firm.keys.test).post("/v1/test/fixtures")).status).toBe(200);
  expect(await count("/v1/tickets")).toBe(2);
});

it("the sandbox's clock is read, and the live world has none", async () => {
  const before = await firm.test.get<{ now: string }>("/v1/test/clock");
  const moved = await firm.test.post<{ now: string }>("/v1/test/clock/advance", { by: "PT3H" });
  const after = await firm.test.get<{ now: string }>("/v1/test/clock");
  expect(Date.parse(after.body.now)).toBeGreaterThanOrEqual(Date.parse(moved.body.now));
  expect(Date.parse(after.body.now) - Date.parse(before.body.now)).toBeGreaterThanOrEqual(3 * 3_600_000);
  expect((await firm.live.get("/v1/test/clock")).body.code).toBe("test_mode_only");
});
