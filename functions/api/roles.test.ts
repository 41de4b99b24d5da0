import { type Role, roles } from "@caas/core/kernel";
import { beforeAll, describe, expect, it } from "vitest";
import { handler as notify } from "../consumers/notify.ts";
import { type Client, client } from "./testing/client.ts";
import { deliver, eventOf } from "./testing/deliver.ts";
import { guarded } from "./testing/routes/index.ts";
import { shipmentInput, ticketInput } from "./testing/samples.ts";
import { type Firm, join, signUp } from "./testing/world.ts";

let firm: Firm;
const tokens = new Map<Role, string>();

const as = (role: Role, mode = "live"): Client => client(tokens.get(role), { "Caas-Mode": mode });

beforeAll(async () => {
  firm = await signUp({ timezone: "UTC" });
  tokens.set("owner", firm.ownerToken);
  for (const role of roles) if (role !== "owner") tokens.set(role, (await join(firm, role)).token);
});

const everybody = [...roles];
const heads: Role[] = ["owner", "admin"];
const workers: Role[] = [...heads, "supervisor", "agent"];
const builders: Role[] = [...heads, "developer"];

/** What each role is for, said once more beside the table of permissions, by what they can reach. */
const may: [route: string, who: Role[]][] = [
  ["GET /v1/tenant", everybody],
  ["PATCH /v1/tenant", heads],
  ["GET /v1/members", workers],
  ["POST /v1/members", heads],
  ["GET /v1/roles", workers],
  ["GET /v1/api-keys", builders],
  ["POST /v1/api-keys", builders],
  ["GET /v1/audit-events", [...heads, "supervisor"]],
  ["GET /v1/customers", everybody],
  ["POST /v1/customers", workers],
  ["GET /v1/shipments", everybody],
  ["POST /v1/shipments", workers],
  ["POST /v1/shipments/batch", workers],
  ["GET /v1/tickets", everybody],
  ["POST /v1/tickets", workers],
  ["GET /v1/claims", everybody],
  ["POST /v1/claims", workers],
  ["PUT /v1/claim-rules", heads],
  ["POST /v1/sla-policies/preview", everybody],
  ["GET /v1/exceptions", everybody],
  ["GET /v1/kpis", everybody],
  ["PUT /v1/service-levels", heads],
  ["GET /v1/notifications", everybody],
  ["GET /v1/inbound-sources", [...builders, "supervisor"]],
  ["POST /v1/inbound-sources", builders],
  ["GET /v1/webhook-endpoints", builders],
  ["POST /v1/webhook-endpoints", builders],
  ["GET /v1/events", [...builders, "supervisor"]],
  ["POST /v1/test/clock/advance", builders],
];

it.each(may)("%s", async (route, who) => {
  const [method = "", path = ""] = route.split(" ");
  const right = method === "GET" ? 200 : 422;
  const expected = Object.fromEntries(roles.map((role) => [role, who.includes(role) ? right : 403]));
  const answers = roles.map(async (role) => {
    const body = method === "GET" ? undefined : { nonsense: true };
    return [role, (await as(role).request(method, path, { body })).status];
  });
  expect(Object.fromEntries(await Promise.all(answers))).toEqual(expected);
});

describe("nobody hands out more than they have", () => {
  it.each<[Role, string, Record<string, unknown>]>([
    ["developer", "/v1/api-keys", { name: "k", mode: "live", scopes: ["*"] }],
    ["developer", "/v1/api-keys", { name: "k", mode: "test", scopes: ["keys:read", "tickets:write"] }],
    ["admin", "/v1/api-keys", { name: "k", mode: "live", scopes: ["billing:write"] }],
    ["admin", "/v1/members", { name: "O", email: "o@x.example", role: "owner" }],
  ])("a %s at %s with %j", async (role, path, body) => {
    const answer = await as(role).post(path, body);
    expect([answer.status, answer.body.code]).toEqual([403, "forbidden"]);
  });

  it("a key of the sandbox opens no live world and makes no owner", async () => {
    const key = await firm.test.post("/v1/api-keys", { name: "k", mode: "live", scopes: ["tickets:read"] });
    expect([key.status, key.body.code]).toEqual([403, "forbidden"]);
    const owner = await firm.test.post("/v1/members", { name: "O", email: "o@x.example", role: "owner" });
    expect([owner.status, owner.body.code]).toEqual([403, "forbidden"]);
  });

  it("an agent is at work for themselves and for nobody else", async () => {
    const { body: me } = await as("agent").get<{ member: { id: string } }>("/v1/me");
    const own = await as("agent").put(`/v1/members/${me.member.id}/presence`, { presence: "online" });
    expect(own.body).toMatchObject({ presence: "online" });
    const other = await as("agent").put(`/v1/members/${firm.ownerId}/presence`, { presence: "offline" });
    expect([other.status, other.body.code]).toEqual([403, "forbidden"]);
  });
});

describe("personal data", () => {
  const name = "欧阳紫霞";
  const phone = "+8613912345678";
  const email = "ouyang@personal.example";
  const line1 = "平江路 77 号 3 幢";
  const all = [name, phone, "13912345678", email, line1];

  /** Ids for the paths, all about one person, in the sandbox, where nothing leaves the house. */
  async function onePerson(): Promise<Record<string, string>> {
    // Held for now, so that the text is there and no provider is needed.
    const [from, to] = [-1, 1].map((hours) =>
      new Date(Date.now() + hours * 3_600_000).toISOString().slice(11, 16),
    );
    await firm.test.post("/v1/customers", { name, phone, notifications: { quietHours: { from, to } } });
    const recipient = { name, phone, email, address: { line1, city: "苏州", country: "CN" } };
    const shipment = await firm.test.post<{ id: string; customerId: string; trackingNumber: string }>(
      "/v1/shipments",
      shipmentInput({ recipient, sender: recipient }),
    );
    const { id: shipmentId, customerId, trackingNumber } = shipment.body;
    const ticket = await firm.test.post<{ id: string }>(
      "/v1/tickets",
      ticketInput({ customer: { phone }, trackingNumber }),
    );
    const told = await eventOf(firm, "shipment.created", shipmentId, "test");
    await deliver(notify, told);
    const notifications = await firm.test.all<{ id: string; body: string }>("/v1/notifications");
    expect(notifications[0]?.body).toContain(trackingNumber);
    return {
      customers: customerId,
      shipments: shipmentId,
      tickets: ticket.body.id,
      notifications: notifications[0]?.id ?? "",
      events: told.id,
    };
  }

  it("is masked for a viewer wherever they can look, and clear for those who work with it", async () => {
    const ids = await onePerson();
    const seen = new Set<string>();
    for (const { route } of guarded.filter((one) => one.route.startsWith("GET "))) {
      const path = route.slice(4).replace(/(\w+)\/:id/, (_, kind) => `${kind}/${ids[kind] ?? "none"}`);
      const answer = await as("viewer", "test").get(path);
      if (answer.status !== 200) continue;
      seen.add(route);
      expect(
        all.filter((value) => answer.text.includes(value)),
        route,
      ).toEqual([]);
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        "GET /v1/customers",
        "GET /v1/customers/:id",
        "GET /v1/shipments",
        "GET /v1/shipments/:id",
        "GET /v1/tickets/:id/messages",
        "GET /v1/tickets/:id/events",
        "GET /v1/notifications/:id",
      ]),
    );
    // What was written to somebody names them and has their link in it.
    const message = await as("viewer", "test").get(`/v1/notifications/${ids.notifications}`);
    expect(message.body).toMatchObject({ body: "（含个人信息，已隐藏）", subject: null });
    for (const role of workers) {
      const { text } = await as(role, "test").get(`/v1/shipments/${ids.shipments}`);
      expect(
        all.filter((value) => !text.includes(value)),
        role,
      ).toEqual([]);
    }
  });

  it("keeps enough of itself to be recognised", async () => {
    const list = await as("viewer", "test").get<{ data: Record<string, unknown>[] }>("/v1/customers");
    expect(list.body.data[0]).toMatchObject({
      name: "欧**",
      phone: "+86139****5678",
      email: "o***@personal.example",
    });
  });
});
