import { table } from "@caas/core/db";
import { roles } from "@caas/core/kernel";
import { statuses } from "@caas/core/shipments";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dynamoDbCall } from "../dynamodb-call.ts";
import { loadFunctions } from "../load-functions.ts";
import { type Runtime, startRuntime } from "../runtime.ts";
import { parcels } from "./parcels.ts";
import { seed } from "./seed.ts";
import { password } from "./team.ts";

let runtime: Runtime;
const keys: Record<string, string> = {};

/** An empty store of its own, with the whole product at work on what is seeded. */
beforeAll(async () => {
  runtime = await startRuntime({ dataDir: ":memory:", port: 0, demo: true, table, load: loadFunctions });
  for (const { name, key } of runtime.demo?.keys ?? []) keys[name] = key;
  await runtime.idle();
});
afterAll(() => runtime.stop());

interface Listed {
  id: string;
  status: string;
  type: string;
  url: string;
  priority: string;
  role: string;
  locale: string;
  source: string;
  trackingNumber: string;
  trackingUrl: string;
  createdAt: string;
}

async function read(path: string, key = keys.live): Promise<{ data: Listed[] }> {
  const response = await fetch(`${runtime.url}${path}`, { headers: { authorization: `Bearer ${key}` } });
  expect(response.status).toBe(200);
  return (await response.json()) as { data: Listed[] };
}

const of = async (path: string, field: keyof Listed, key?: string) =>
  new Set((await read(`${path}?limit=100`, key)).data.map((item) => item[field]));

it("has parcels in every status that a parcel can come to", async () => {
  const { data } = await read("/v1/shipments?limit=100");
  // Those that are entered, and the four that are known from pushes only.
  expect(data).toHaveLength(parcels.length + 4);
  expect(new Set(data.map(({ status }) => status))).toEqual(new Set(statuses));
  const days = new Set(data.map(({ createdAt }) => createdAt.slice(0, 10)));
  expect(days.size).toBeGreaterThanOrEqual(5);
});

it("has a parcel that comes back under another waybill, and a code that no table knows", async () => {
  const response = await fetch(`${runtime.url}/v1/shipments/YT2600000000003`, {
    headers: { authorization: `Bearer ${keys.live}` },
  });
  const { links } = (await response.json()) as { links: { returnOfShipmentId: string } };
  const { data } = await read("/v1/shipments?status=returning");
  expect(data.map(({ id }) => id)).toContain(links.returnOfShipmentId);
  expect((await read("/v1/unknown-codes")).data).toMatchObject([
    { provider: "kuaidi100", code: "99", count: 1 },
  ]);
});

it("has tickets of every status and type, and one for each exception that stands", async () => {
  const tickets = "/v1/tickets";
  const all = ["new", "open", "pending", "on_hold", "solved", "closed"];
  expect(await of(tickets, "status")).toEqual(new Set(all));
  const types = ["inquiry", "complaint", "claim", "exception", "suggestion", "appointment"];
  expect(await of(tickets, "type")).toEqual(new Set(types));
  expect(await of(tickets, "priority")).toEqual(new Set(["low", "normal", "high", "urgent"]));
  const { data: troubled } = await read("/v1/shipments?status=exception");
  expect(troubled.length).toBeGreaterThan(0);
  for (const { id } of troubled) {
    const { data } = await read(`${tickets}?shipmentId=${id}`);
    expect(data).toMatchObject([{ type: "exception", status: "new" }]);
  }
});

it("has policies with its own hours, work asked of branches, and playbook steps that run", async () => {
  const { data: policies } = await read("/v1/sla-policies");
  expect(policies).toHaveLength(3);
  expect(await of("/v1/tasks", "status")).toEqual(new Set(["open", "done"]));
  expect((await read("/v1/tickets?breached=true")).data.length).toBeGreaterThan(0);
  expect((await read("/v1/tickets?order=due")).data.length).toBeGreaterThan(3);
});

it("has a member of every role, who can log in", async () => {
  expect(await of("/v1/members", "role")).toEqual(new Set(roles));
  const logins = runtime.demo?.logins ?? [];
  expect(new Set(logins.map(({ role }) => role))).toEqual(new Set(roles));
  expect(logins[0]).toEqual({ email: "owner@demo.example", password: "password", role: "owner" });
  for (const { email } of logins) {
    const response = await fetch(`${runtime.url}/v1/auth/token`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email, password }),
    });
    expect(response.status, email).toBe(200);
  }
});

it("has customers in both languages, and a sandbox of its own", async () => {
  expect(await of("/v1/customers", "locale")).toEqual(new Set(["zh-CN", "en"]));
  const numbers = await of("/v1/shipments", "trackingNumber", keys.test);
  expect([...numbers].sort()).toEqual(["TEST1001", "TEST1002", "TEST1003"]);
  expect((await read("/v1/tickets", keys.test)).data).toHaveLength(2);
});

it("shows a parcel's page to who has its link", async () => {
  const { data } = await read("/v1/shipments?status=out_for_delivery");
  const { pathname, search } = new URL(data[0]?.trackingUrl ?? "");
  const page = await fetch(`${runtime.url}${pathname}${search}`);
  expect(page.status).toBe(200);
  const html = await page.text();
  expect(html).toContain(data[0]?.trackingNumber);
  expect(html).toContain("快递员正在为您派送");
  expect(html).toContain("400-000-1234");
});

it("tells recipients what happened today, and nobody what happened before their parcel was entered", async () => {
  expect(runtime.mailbox.list().some(({ body }) => body.includes("QH26000022"))).toBe(true);
  expect(runtime.mailbox.list().filter(({ body }) => body.includes("QH26000001"))).toEqual([]);
  for (const queue of ["automate", "notify", "webhook"]) expect(runtime.deadLetters.list(queue)).toEqual([]);
});

it("has templates of its own beside the product's", async () => {
  const { data } = await read("/v1/notification-templates?event=shipment.out_for_delivery");
  const sources = data.map(({ id, source }) => [id, source]);
  expect(sources).toContainEqual(["shipment.out_for_delivery.sms.zh-CN", "own"]);
  expect(sources).toContainEqual(["shipment.out_for_delivery.sms.en", "default"]);
});

it("has webhook endpoints in the sandbox: one that works, one that fails, one that was switched off", async () => {
  const { data } = await read("/v1/webhook-endpoints", keys.test);
  const logs = data.map(async ({ id, status, url }) => {
    const log = await read(`/v1/webhook-endpoints/${id}/attempts?limit=100`, keys.test);
    return [new URL(url).hostname, status, new Set(log.data.map((attempt) => attempt.status))];
  });
  expect(new Set(await Promise.all(logs))).toEqual(
    new Set([
      ["ok.webhook.test", "enabled", new Set([200])],
      ["error.webhook.test", "enabled", new Set([500])],
      ["gone.webhook.test", "disabled", new Set([410])],
    ]),
  );
  expect((await read("/v1/webhook-endpoints")).data).toEqual([]);
});

it("is seeded once", async () => {
  const before = await count();
  expect(before).toBeGreaterThan(500);
  expect(await seed()).toBeNull();
  await runtime.idle();
  expect(await count()).toBe(before);
});

async function count(): Promise<number> {
  const call = dynamoDbCall(process.env.AWS_ENDPOINT_URL_DYNAMODB ?? "");
  let total = 0;
  let from: object | undefined;
  do {
    const page = await call<{ Count: number; LastEvaluatedKey?: object }>("DynamoDB_20120810.Scan", {
      TableName: table.name,
      Select: "COUNT",
      ExclusiveStartKey: from,
    });
    total += page.Count;
    from = page.LastEvaluatedKey;
  } while (from);
  return total;
}

it("has claims in every state, with photos that can be looked at and ledgers that hold", async () => {
  const { data } = await read("/v1/claims?limit=100");
  const states = new Set(data.map(({ status }) => status));
  expect(states).toEqual(new Set(["auto_approved", "in_review", "approved", "paid", "rejected"]));
  const found = data as unknown as { id: string; evidence: { upload: { id: string } | null }[] }[];
  const uploads = found.flatMap(({ evidence }) =>
    evidence.flatMap(({ upload }) => (upload ? [upload.id] : [])),
  );
  expect(uploads).toHaveLength(7);
  const headers = { authorization: `Bearer ${keys.live}` };
  for (const id of uploads) {
    const upload = await fetch(`${runtime.url}/v1/uploads/${id}`, { headers });
    const { url } = (await upload.json()) as { url: string };
    const photo = await fetch(url);
    expect([photo.status, photo.headers.get("content-type")]).toEqual([200, "image/png"]);
  }
  for (const { id } of found) {
    const verified = await fetch(`${runtime.url}/v1/claims/${id}/verify`, { headers });
    expect(await verified.json()).toMatchObject({ valid: true });
  }
});

it("has cash on delivery in every state, with a difference", async () => {
  const states = await of("/v1/cod-orders", "status");
  expect(states).toEqual(new Set(["due", "part_collected", "collected", "settled", "cancelled"]));
});

it("sells windows, with bookings in every status, and has granted vouchers", async () => {
  const statuses = await of("/v1/bookings", "status");
  expect(statuses).toEqual(new Set(["held", "confirmed", "fulfilled", "missed", "cancelled", "expired"]));
  expect(await of("/v1/vouchers", "status")).toEqual(new Set(["open", "used"]));
});
