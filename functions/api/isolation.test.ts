import { beforeAll, describe, expect, it } from "vitest";
import { type Client, client, type List } from "./testing/client.ts";
import { guarded } from "./testing/routes/index.ts";
import { shipmentInput, ticketInput, webhookInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

interface Item {
  id: string;
}
interface Shipment extends Item {
  trackingNumber: string;
  trackingUrl: string;
  customerId: string;
}
interface Ticket extends Item {
  number: string;
}

/** One of the four worlds of two tenants, with what was put into it. */
interface World {
  name: string;
  who: Client;
  firm: Firm;
  /** Ids by the list that must show exactly them. */
  made: Record<string, string[]>;
  shipments: Shipment[];
  tickets: Ticket[];
}

let worlds: World[] = [];
/** Every world has parcels with the same numbers, for the same phones: only the world tells them apart. */
const same = Array.from({ length: 23 }, () => shipmentInput());

async function fill(name: string, firm: Firm, who: Client): Promise<World> {
  const batch = await who.post<{ data: { shipment: Shipment }[] }>("/v1/shipments/batch", {
    shipments: same,
  });
  const shipments = batch.body.data.map(({ shipment }) => shipment);
  const tickets: Ticket[] = [];
  for (const { trackingNumber } of shipments.slice(0, 9)) {
    const input = ticketInput({ customer: { phone: same[0]?.recipient.phone }, trackingNumber });
    tickets.push((await who.post<Ticket>("/v1/tickets", input)).body);
  }
  const source = await who.post<Item>("/v1/inbound-sources", { provider: "kuaidi100", secret: "salt" });
  const endpoint = await who.post<Item>("/v1/webhook-endpoints", webhookInput);
  const made = {
    "/v1/shipments": shipments.map(({ id }) => id),
    "/v1/shipments?status=created": shipments.map(({ id }) => id),
    "/v1/customers": shipments.map(({ customerId }) => customerId),
    "/v1/tickets": tickets.map(({ id }) => id),
    "/v1/tickets?status=new": tickets.map(({ id }) => id),
    "/v1/inbound-sources": [source.body.id],
    "/v1/webhook-endpoints": [endpoint.body.id],
  };
  return { name, who, firm, made, shipments, tickets };
}

beforeAll(async () => {
  const firms = await Promise.all([signUp(), signUp()]);
  worlds = await Promise.all(
    firms.flatMap((firm, index) => [
      fill(`${index} live`, firm, firm.live),
      fill(`${index} test`, firm, firm.test),
    ]),
  );
});

/** Every ordered pair of different worlds. */
const pairs = () =>
  worlds.flatMap((one) => worlds.filter((other) => other !== one).map((other) => [one, other] as const));

describe("what is one world's", () => {
  it("is all that its lists show, to their ends", async () => {
    for (const { name, who, made } of worlds) {
      for (const [path, ids] of Object.entries(made)) {
        const shown = await who.all<Item>(path, 7);
        expect([name, path, shown.map(({ id }) => id).toSorted()]).toEqual([name, path, ids.toSorted()]);
      }
    }
  });

  it("is all that its events tell of", async () => {
    for (const { name, who, made } of worlds) {
      const own = new Set(Object.values(made).flat());
      const events = await who.all<{ objectId: string }>("/v1/events", 50);
      expect(events.length).toBeGreaterThan(23 + 9);
      expect([name, events.filter(({ objectId }) => !own.has(objectId))]).toEqual([name, []]);
    }
  });

  it("is found by its number and by the phone in its own world only", async () => {
    for (const { who, shipments, made } of worlds) {
      const [{ recipient, trackingNumber } = shipmentInput()] = same;
      const [first] = shipments;
      expect((await who.get<Item>(`/v1/shipments/${trackingNumber}`)).body.id).toBe(first?.id);
      const listed = await who.get<List<Item>>(`/v1/shipments?trackingNumber=${trackingNumber}`);
      expect(listed.body.data.map(({ id }) => id)).toEqual([first?.id]);
      const phone = encodeURIComponent(recipient.phone);
      const found = await who.get<List<Item>>(`/v1/customers?phone=${phone}`);
      expect(found.body.data.map(({ id }) => id)).toEqual(made["/v1/customers"]?.slice(0, 1));
    }
  });

  it("cannot be reached by id, number or filter from any other world", async () => {
    for (const [one, other] of pairs()) {
      const [shipment] = one.shipments;
      const [ticket] = one.tickets;
      const statuses = [
        await other.who.get(`/v1/shipments/${shipment?.id}`),
        await other.who.get(`/v1/tickets/${ticket?.id}`),
        await other.who.get(`/v1/tickets/${ticket?.number}`),
        await other.who.get(`/v1/customers/${shipment?.customerId}`),
      ].map(({ status }) => status);
      expect([one.name, other.name, ...statuses]).toEqual([one.name, other.name, 404, 404, 404, 404]);
      for (const filter of [`customerId=${shipment?.customerId}`, `shipmentId=${shipment?.id}`]) {
        expect(await other.who.all(`/v1/tickets?${filter}`)).toEqual([]);
      }
      expect(await other.who.all(`/v1/shipments?customerId=${shipment?.customerId}`)).toEqual([]);
    }
  });

  it("cannot be referred to from any other world", async () => {
    for (const [one, other] of pairs()) {
      const [shipment] = one.shipments;
      const refused = await Promise.all([
        other.who.post("/v1/tickets", ticketInput({ customer: undefined, customerId: shipment?.customerId })),
        other.who.post("/v1/tickets", ticketInput({ shipmentId: shipment?.id })),
      ]);
      expect(refused.map(({ body }) => body.errors?.map(({ path, code }) => [path, code]))).toEqual([
        [["customerId", "not_found"]],
        [["shipmentId", "not_found"]],
      ]);
      if (one.firm === other.firm) continue;
      const path = `/v1/tickets/${other.tickets[0]?.id}/assign`;
      const assigned = await other.who.post(path, { memberId: one.firm.ownerId });
      expect(assigned.body.errors).toMatchObject([{ path: "memberId", code: "not_found" }]);
    }
  });

  it("is not opened by its public link under another firm's name", async () => {
    const [one, , other] = worlds;
    const url = new URL(one?.shipments[0]?.trackingUrl ?? "");
    const json = { Accept: "application/json" };
    expect((await client().get(url.pathname + url.search, json)).status).toBe(200);
    const moved = url.pathname.replace(`/t/${one?.firm.slug}/`, `/t/${other?.firm.slug}/`) + url.search;
    expect((await client().get(moved, json)).status).toBe(404);
  });
});

describe("the tenant comes from the credential", () => {
  const elsewhere = () => ({ tenantId: worlds[2]?.firm.id, tenant: worlds[2]?.firm.slug });

  it("and from no body: a field that names one is refused", async () => {
    const [world] = worlds;
    const withBody = guarded.filter(({ body }) => body !== undefined);
    expect(withBody.length).toBeGreaterThan(15);
    for (const { route, body } of withBody) {
      const [method = "", path = ""] = route.split(" ");
      const input = typeof body === "function" ? await body(world?.firm) : body;
      const answer = await (world?.firm.owner ?? client()).request<{ errors?: { path: string }[] }>(
        method,
        path.replace(":id", "none"),
        { body: { ...(input as object), ...elsewhere() } },
      );
      const named = answer.body.errors?.map((error) => error.path);
      expect([route, answer.status, named]).toEqual([route, 422, ["tenantId", "tenant"]]);
    }
  });

  it("and from no query: one that names it is refused by lists", async () => {
    const lists = guarded.filter(({ route, subject }) => subject && !route.includes(":id"));
    expect(lists.length).toBeGreaterThan(8);
    for (const { route } of lists) {
      const [, path] = route.split(" ");
      const answer = await (worlds[0]?.who ?? client()).get(`${path}?tenantId=${elsewhere().tenantId}`);
      expect([route, answer.status]).toEqual([route, 422]);
    }
  });

  it("and from no header", async () => {
    const { tenantId = "", tenant = "" } = elsewhere();
    const headers = { "X-Tenant-Id": tenantId, "Tenant-Id": tenantId, "X-Tenant": tenant };
    const { body } = await (worlds[0]?.who ?? client()).get<{ tenant: Item }>("/v1/me", headers);
    expect(body.tenant.id).toBe(worlds[0]?.firm.id);
  });

  it("and a key's world from the key, whatever the header says", async () => {
    const { body } = await (worlds[0]?.who ?? client()).get("/v1/me", { "Caas-Mode": "test" });
    expect(body.mode).toBe("live");
  });
});
