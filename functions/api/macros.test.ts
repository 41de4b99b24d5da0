import { beforeAll, describe, expect, it } from "vitest";
import { client, type List } from "./testing/client.ts";
import { macroInput, newPhone, shipmentInput, ticketInput } from "./testing/samples.ts";
import { type Firm, join, signUp } from "./testing/world.ts";

let firm: Firm;

interface Macro {
  id: string;
  version: number;
}
interface Problem {
  code: string;
  errors: { path: string; code: string; message: string }[];
}
interface Preview {
  kind: string;
  locale: string;
  text: string;
}

beforeAll(async () => {
  firm = await signUp();
});

const make = async (changes: object = {}) =>
  (await firm.live.post<Macro>("/v1/macros", { ...macroInput, ...changes })).body;

async function openTicket(changes: Record<string, unknown> = {}): Promise<string> {
  const { body, text } = await firm.live.post<{ id: string }>("/v1/tickets", ticketInput(changes));
  if (!body.id) throw new Error(text);
  return body.id;
}

describe("a macro", () => {
  it("is filled in from the ticket, its customer, its parcel and who writes", async () => {
    const phone = newPhone();
    const parcel = shipmentInput({
      recipient: { name: "王芳", phone, address: { line1: "人民路 100 号", city: "苏州", country: "CN" } },
    });
    await firm.live.post("/v1/shipments", parcel);
    const { trackingNumber } = parcel;
    const ticketId = await openTicket({ trackingNumber, customer: { name: "王芳", phone } });
    const { id } = await make({
      body: {
        "zh-CN":
          "{{ customer.name }}您好，{{ shipment.trackingNumber }}：{{ ticket.subject }}。{{ agent.name }} / {{ tenant.name }}",
        en: "Hello {{ customer.name }}{% if shipment.eta %}, {{ shipment.eta }}{% endif %}",
      },
    });
    const { body } = await firm.owner.post<Preview>(`/v1/macros/${id}/preview`, { ticketId });
    expect(body).toMatchObject({
      kind: "reply",
      locale: "zh-CN",
      text: `王芳您好，${trackingNumber}：包裹破损。Owner / Test`,
    });
    const english = await firm.owner.post<Preview>(`/v1/macros/${id}/preview`, { ticketId, locale: "en" });
    expect(english.body).toMatchObject({ locale: "en", text: "Hello 王芳" });
  });

  it("speaks the language it has, where it lacks the ticket's, and leaves out what is not known", async () => {
    const { id } = await make({
      body: { "zh-CN": "您好{{ shipment.trackingNumber }}，{{ ticket.number }}" },
    });
    const ticketId = await openTicket({ language: "en" });
    const { body } = await firm.live.post<Preview>(`/v1/macros/${id}/preview`, { ticketId });
    expect(body).toMatchObject({ locale: "zh-CN", text: expect.stringMatching(/^您好，\d{3}-/) });
  });

  it.each([
    ["an unknown name", { "zh-CN": "{{ customer.phone }}" }, "body.zh-CN", "unknown_variable"],
    ["an unknown filter", { en: "{{ customer.name | shout }}" }, "body.en", "unknown_filter"],
    ["broken Liquid", { en: "{% if customer.name %}" }, "body.en", "invalid_template"],
    [
      "what may give no text",
      { "zh-CN": "您好", en: "{{ shipment.trackingNumber }}" },
      "body.en",
      "empty_text",
    ],
  ])("is refused with %s, at its language", async (_, body, path, code) => {
    const answer = await firm.live.post<Problem>("/v1/macros", { ...macroInput, body });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ path, code }]);
  });

  it("needs a text", async () => {
    const answer = await firm.live.post<Problem>("/v1/macros", { ...macroInput, body: {} });
    expect(answer.body.errors).toMatchObject([{ path: "body" }]);
  });

  it("is not filled in for a ticket that is not there", async () => {
    const { id } = await make();
    const ticketId = "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4";
    const answer = await firm.live.post<Problem>(`/v1/macros/${id}/preview`, { ticketId });
    expect(answer.body.errors).toMatchObject([{ path: "ticketId", code: "not_found" }]);
  });

  it("is listed by kind and by kind of problem, one for all problems with each", async () => {
    const other = await signUp();
    const add = (name: string, more: object) =>
      other.live.post("/v1/macros", { ...macroInput, name, ...more });
    await add("all", {});
    await add("delay", { categories: ["delay"] });
    await add("note", { kind: "note" });
    const names = async (query: string) =>
      (await other.live.get<List<{ name: string }>>(`/v1/macros?${query}`)).body.data.map(({ name }) => name);
    expect(await names("")).toEqual(["note", "delay", "all"]);
    expect(await names("kind=reply&category=delay")).toEqual(["delay", "all"]);
    expect(await names("kind=reply&category=lost")).toEqual(["all"]);
  });

  it("is changed by one at a time, and only by who may", async () => {
    const { id } = await make();
    const path = `/v1/macros/${id}`;
    const both = await Promise.all(
      ["甲", "乙"].map((name) => firm.live.patch<Macro>(path, { name }, { "If-Match": '"1"' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const agent = client((await join(firm, "agent")).token);
    expect((await agent.patch(path, { name: "x" })).status).toBe(403);
    const supervisor = client((await join(firm, "supervisor")).token);
    expect((await supervisor.patch(path, { name: "主管" })).status).toBe(200);
    const used = await agent.post<Preview>(`${path}/preview`, { ticketId: await openTicket() });
    expect(used.status).toBe(200);
    expect((await supervisor.request("DELETE", path)).status).toBe(204);
    expect((await firm.live.get(path)).status).toBe(404);
  });
});
