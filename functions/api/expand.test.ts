import { beforeAll, describe, expect, it } from "vitest";
import { endpointsOf } from "./endpoint.ts";
import { openApiDocument } from "./openapi/document.ts";
import { allRoutes } from "./route-groups.ts";
import { type Client, client, type List } from "./testing/client.ts";
import { roundTrips } from "./testing/round-trips.ts";
import { shipmentInput, ticketInput } from "./testing/samples.ts";
import { newBooking } from "./testing/subjects.ts";
import { type Firm, join, keyWith, signUp } from "./testing/world.ts";

interface Named {
  id: string;
  customerId: string;
  shipmentId: string;
}
type Expanded = Named & Record<string, { id: string; object: string } | null>;

let firm: Firm;
let shipment: Named;
let ticket: Named;
beforeAll(async () => {
  firm = await signUp();
  shipment = (await firm.live.post<Named>("/v1/shipments", shipmentInput())).body;
  const input = ticketInput({
    shipmentId: shipment.id,
    customer: undefined,
    customerId: shipment.customerId,
  });
  ticket = (await firm.live.post<Named>("/v1/tickets", input)).body;
  await firm.live.post(`/v1/tickets/${ticket.id}/assign`, { memberId: firm.ownerId });
});

const get = (path: string, who: Client = firm.live) => who.get<Expanded>(path);

describe("expand", () => {
  it("puts what an object names beside its ids, as it is read by itself", async () => {
    const { status, body } = await get(`/v1/tickets/${ticket.id}?expand=customer,shipment,assignee`);
    expect(status).toBe(200);
    expect(body.customer).toEqual((await firm.live.get(`/v1/customers/${shipment.customerId}`)).body);
    expect(body.shipment).toEqual((await firm.live.get(`/v1/shipments/${shipment.id}`)).body);
    expect(body.assignee).toEqual((await firm.live.get(`/v1/members/${firm.ownerId}`)).body);
    expect(body).toMatchObject({ customerId: shipment.customerId, shipmentId: shipment.id });
  });

  it("does so in lists, in one round trip more however many objects there are", async () => {
    await firm.live.post("/v1/tickets", ticketInput());
    const plain = await roundTrips(() => firm.live.get("/v1/tickets"));
    let answer: List<Expanded> | undefined;
    const expanded = await roundTrips(async () => {
      answer = (await firm.live.get<List<Expanded>>("/v1/tickets?expand=customer,shipment,assignee")).body;
    });
    expect(expanded.waves).toBe(plain.waves + 1);
    expect(expanded.calls).toBe(plain.calls + 2);
    expect(answer?.data).toHaveLength(2);
    for (const { customerId, shipmentId, ...one } of answer?.data ?? []) {
      expect(one.customer?.id ?? null).toBe(customerId);
      expect(one.shipment?.id ?? null).toBe(shipmentId);
    }
    expect(answer?.data.map(({ assignee }) => assignee?.id ?? null)).toEqual([null, firm.ownerId]);
  });

  it("goes with fields, and keeps the version's ETag", async () => {
    const { body, headers } = await get(`/v1/tickets/${ticket.id}?fields=subject&expand=customer`);
    expect(Object.keys(body).toSorted()).toEqual(["customer", "id", "object", "subject"]);
    const known = { "If-None-Match": headers.get("ETag") ?? "" };
    expect(known["If-None-Match"]).toMatch(/^"\d+"$/);
    expect((await firm.live.get(`/v1/tickets/${ticket.id}?fields=subject`, known)).status).toBe(304);
    // The customer may have changed without the ticket.
    expect((await firm.live.get(`/v1/tickets/${ticket.id}?expand=customer`, known)).status).toBe(200);
  });

  it.each([
    ["shipments", "customer"],
    ["bookings", "package,shipment,customer"],
    ["claims", "ticket,shipment,customer"],
    ["tasks", "ticket"],
  ])("serves /v1/%s with %s", async (kind, names) => {
    if (kind === "bookings") await firm.live.post("/v1/bookings", await newBooking(firm));
    const about = { shipmentId: shipment.id, kind: "lost", amount: { amount: 100, currency: "CNY" } };
    if (kind === "claims") await firm.live.post("/v1/claims", { ...about, evidence: [] });
    const assignee = { name: "张三", phone: "13900000000" };
    if (kind === "tasks")
      await firm.live.post("/v1/tasks", {
        ...{ ticketId: ticket.id, kind: "search", title: "找件", assignee, deadline: "PT2H" },
      });
    const { body, text } = await firm.live.get<List<Expanded>>(`/v1/${kind}?expand=${names}&limit=1`);
    const [one] = body.data ?? [];
    for (const name of names.split(","))
      expect([name, one?.[name]?.id], text.slice(0, 500)).toEqual([name, one?.[`${name}Id` as "id"]]);
  });

  it("says which names there are not, and that some objects name nothing", async () => {
    const { status, body } = await firm.live.get(
      `/v1/tickets/${ticket.id}?expand=customer,__proto__,package`,
    );
    expect([status, body.code]).toEqual([422, "validation_failed"]);
    expect(body.errors?.map(({ path, message }) => [path, message])).toEqual([
      ["expand", '"__proto__" cannot be expanded here'],
      ["expand", '"package" cannot be expanded here'],
    ]);
    expect((await firm.live.get(`/v1/customers/${shipment.customerId}?expand=customer`)).status).toBe(422);
  });

  it("takes the permission to read what is put there", async () => {
    const path = `/v1/tickets/${ticket.id}`;
    const narrow = client((await keyWith(firm, ["tickets:read", "shipments:read"])).key);
    expect((await narrow.get(`${path}?expand=shipment`)).status).toBe(200);
    const refused = await narrow.get(`${path}?expand=shipment,customer`);
    expect([refused.status, refused.body.permission]).toEqual([403, "customers:read"]);
  });

  it("masks personal data for whoever may not see it in clear", async () => {
    const viewer = client((await join(firm, "viewer")).token);
    const { body } = await get(`/v1/tickets/${ticket.id}?expand=customer,shipment`, viewer);
    expect(body.customer).toEqual((await viewer.get(`/v1/customers/${shipment.customerId}`)).body);
    expect(body.shipment).toEqual((await viewer.get(`/v1/shipments/${shipment.id}`)).body);
    const clear = (await get(`/v1/tickets/${ticket.id}?expand=customer,shipment`)).body;
    expect(body.customer).not.toEqual(clear.customer);
    expect(body.shipment).not.toEqual(clear.shipment);
  });

  it("works in the sandbox, whose members are the firm's", async () => {
    const made = (await firm.test.post<Named>("/v1/tickets", ticketInput())).body;
    await firm.test.post(`/v1/tickets/${made.id}/assign`, { memberId: firm.ownerId });
    const { body } = await get(`/v1/tickets/${made.id}?expand=assignee,customer`, firm.test);
    expect([body.assignee?.id, body.customer?.id]).toEqual([firm.ownerId, made.customerId]);
  });

  it("is documented where it works, with the shape of what it puts there", async () => {
    const document = await openApiDocument();
    const expanding = Object.values(document.paths ?? {}).flatMap((item) => {
      const { operationId, parameters = [] } = (
        item as { get?: { operationId: string; parameters?: object[] } }
      ).get ?? { operationId: "" };
      return parameters.some((one) => "name" in one && one.name === "expand") ? [operationId] : [];
    });
    expect(expanding).toEqual(
      expect.arrayContaining([
        "getTicket",
        "listTickets",
        "getShipment",
        "getBooking",
        "getClaim",
        "listClaims",
      ]),
    );
    expect(expanding).not.toContain("getCustomer");
    expect(expanding.length).toBeLessThan(endpointsOf(await allRoutes()).length);
    expect(document.components?.schemas?.Ticket).toMatchObject({
      properties: { customer: { anyOf: [{ $ref: "#/components/schemas/Customer" }, { type: "null" }] } },
    });
  });
});
