import { beforeAll, describe, expect, it } from "vitest";
import { client } from "./testing/client.ts";
import { shipmentInput, templateInput } from "./testing/samples.ts";
import { type Firm, keyWith, signUp } from "./testing/world.ts";

const path = "/v1/notification-templates";
const id = "shipment.created.sms.zh-CN";

interface Template {
  id: string;
  source: "default" | "own";
  body: string;
  subject: string | null;
  enabled: boolean;
  segments: number | null;
  encoding: string | null;
  variables: string[];
  version: number;
}

let firm: Firm;
beforeAll(async () => {
  firm = await signUp();
});

const read = async (one = id) => (await firm.live.get<Template>(`${path}/${one}`)).body;

describe("the list of templates", () => {
  it("has every event, channel and language, in pages, the default where there is no own", async () => {
    const all = await firm.live.all<Template>(path, 40);
    expect(all).toHaveLength(19 * 4 * 2);
    expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
    expect(new Set(all.map(({ source }) => source))).toEqual(new Set(["default"]));
    for (const { id, segments, subject } of all) {
      expect([id, segments === null]).toEqual([id, !id.includes(".sms.")]);
      expect([id, subject === null]).toEqual([id, /\.(sms|wechat)\./.test(id)]);
    }
  });

  it("can be narrowed, and its cursor is of that list only", async () => {
    const sms = await firm.live.all<Template>(`${path}?channel=sms&locale=en`, 5);
    expect(sms).toHaveLength(19);
    const page = await firm.live.get<{ nextCursor: string }>(`${path}?channel=sms&limit=1`);
    const cursor = encodeURIComponent(page.body.nextCursor);
    expect((await firm.live.get(`${path}?cursor=${cursor}`)).body.code).toBe("bad_cursor");
    expect((await firm.test.get(`${path}?channel=sms&cursor=${cursor}`)).body.code).toBe("bad_cursor");
    expect((await firm.live.get(`${path}?channel=fax`)).body.errors?.[0]?.path).toBe("channel");
  });
});

describe("an own template", () => {
  it("takes the default's place in its own world, and gives it back", async () => {
    const { live, test } = await signUp();
    const { body: standard } = await live.get<Template>(`${path}/${id}`);
    const made = await live.post<Template>(path, templateInput);
    expect([made.status, made.headers.get("Location")]).toEqual([201, `${path}/${id}`]);
    expect(made.body).toMatchObject({
      ...templateInput,
      id,
      source: "own",
      enabled: true,
      encoding: "UCS-2",
      version: 2,
    });
    expect((await live.get<Template>(`${path}/${id}`)).body).toEqual(made.body);
    const own = (await live.all<Template>(path, 100)).filter(({ source }) => source === "own");
    expect(own).toEqual([made.body]);
    expect((await test.get<Template>(`${path}/${id}`)).body).toEqual(standard);

    const again = await live.post(path, templateInput);
    expect([again.status, again.body.code]).toEqual([409, "template_exists"]);
    expect((await live.remove(`${path}/${id}`)).status).toBe(204);
    expect((await live.remove(`${path}/${id}`)).status).toBe(204);
    const { body: back } = await live.get<Template>(`${path}/${id}`);
    expect(back).toMatchObject({ source: "default", body: standard.body, version: 3 });
    expect((await live.post(path, templateInput)).status).toBe(201);
  });

  it("comes of changing the default, under its version", async () => {
    const off = await firm.live.patch<Template>(
      `${path}/ticket.solved.email.en`,
      { enabled: false },
      { "If-Match": '"1"' },
    );
    expect(off.body).toMatchObject({ source: "own", enabled: false, version: 2 });
    expect(off.headers.get("ETag")).toBe('"2"');
    const stale = await firm.live.patch(
      `${path}/ticket.solved.email.en`,
      { subject: "x" },
      { "If-Match": '"1"' },
    );
    expect([stale.status, stale.body.code]).toEqual([412, "precondition_failed"]);
    const named = await firm.live.patch<Template>(`${path}/ticket.solved.email.en`, { subject: "Done" });
    expect(named.body).toMatchObject({ subject: "Done", enabled: false, body: off.body.body, version: 3 });
    const same = await firm.live.patch<Template>(`${path}/ticket.solved.email.en`, { subject: "Done" });
    expect(same.body.version).toBe(3);
  });

  it("is kept once of many that come at once", async () => {
    const { live } = await signUp();
    const answers = await Promise.all([1, 2, 3, 4].map(() => live.post(path, templateInput)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
    const bodies = [1, 2, 3, 4].map((number) => `${templateInput.body} ${number}`);
    const changes = await Promise.all(bodies.map((body) => live.patch<Template>(`${path}/${id}`, { body })));
    expect(changes.map(({ body }) => body.version).toSorted()).toEqual([3, 4, 5, 6]);
  });

  it("that is not there is not found", async () => {
    for (const one of ["shipment.created.fax.en", "nothing", "__proto__", "toString"])
      expect((await firm.live.get(`${path}/${one}`)).status).toBe(404);
  });
});

describe("what cannot be filled in is refused at its field", () => {
  it.each([
    ["unknown_variable", "{{ shipment.colour }}"],
    ["unknown_variable", "{{ shipment.url }}{% if ticket %}{{ ticket.number }}{% endif %}"],
    ["unknown_variable", "x{% if false %}{{ parcels[0].url }}{% endif %}"],
    ["unknown_variable", "{{ shipment[tenant.name] }}"],
    ["unknown_filter", "{{ shipment.url | shout }}"],
    ["unknown_tag", "{% include 'package.json' %}"],
    ["invalid_template", "{% if shipment.eta %}x"],
    ["empty_text", "{% if shipment.eta %}x{% endif %}"],
    ["too_much_work", "{% for i in (1..100000000) %}x{% endfor %}"],
    ["too_long", "{% for i in (1..2000) %}x{% endfor %}"],
  ])("as %s: %s", async (code, body) => {
    const before = await read();
    const saved = await firm.live.post(path, { ...templateInput, body });
    const shown = await firm.live.post(`${path}/preview`, { ...templateInput, body, enabled: undefined });
    for (const answer of [saved, shown]) {
      expect(answer.status).toBe(422);
      expect(answer.body.errors?.[0]).toMatchObject({ path: "body", code });
    }
    expect(await read()).toEqual(before);
  });

  it("with the names that there are", async () => {
    const { body } = await firm.live.post(path, { ...templateInput, body: "{{ shipment.colour }}{{ x }}" });
    expect(body.errors).toHaveLength(2);
    for (const known of ["tenant.name", "customer.name", "shipment.trackingNumber", "shipment.eta"])
      expect(body.errors?.[0]?.message).toContain(known);
    const digest = await read("shipment.digest.sms.zh-CN");
    expect(digest.variables).toEqual(
      expect.arrayContaining(["count", "parcels", "parcels[].trackingNumber"]),
    );
    const reply = { event: "ticket.message_created", channel: "sms", locale: "en", body: "{{ message }}" };
    const long = await firm.live.post(path, reply);
    expect(long.body.errors?.[0]).toMatchObject({ path: "body", code: "too_long" });
    expect(long.body.errors?.[0]?.message).toContain("truncate");
  });

  it("with a subject where there is none, or none where one is needed", async () => {
    const subject = await firm.live.post(path, { ...templateInput, subject: "x" });
    expect(subject.body.errors).toMatchObject([{ path: "subject", code: "not_allowed" }]);
    const none = await firm.live.post(path, { ...templateInput, channel: "push" });
    expect(none.body.errors).toMatchObject([{ path: "subject", code: "required" }]);
    const wrong = await firm.live.post(path, { ...templateInput, channel: "email", subject: "{{ x }}" });
    expect(wrong.body.errors).toMatchObject([{ path: "subject", code: "unknown_variable" }]);
  });
});

describe("a preview", () => {
  it("shows a text with an example or with a parcel, keeping nothing", async () => {
    const draft = { event: "shipment.created", channel: "email", locale: "en" };
    const { body: shipment } = await firm.live.post<{ id: string; trackingNumber: string }>(
      "/v1/shipments",
      shipmentInput(),
    );
    const subject = "Parcel {{ shipment.trackingNumber }}";
    const example = await firm.live.post<Template>(`${path}/preview`, { ...draft, subject });
    expect(example.body).toMatchObject({ subject: "Parcel YT0000000000001", segments: null });
    const real = await firm.live.post<Template>(`${path}/preview`, {
      ...draft,
      subject,
      shipmentId: shipment.id,
    });
    expect(real.body.subject).toBe(`Parcel ${shipment.trackingNumber}`);
    expect(real.body.body).toContain(shipment.trackingNumber);
    const sms = await firm.live.post<Template>(`${path}/preview`, { ...draft, channel: "sms", body: "€ 5" });
    expect(sms.body).toEqual({ subject: null, body: "€ 5", segments: 1, encoding: "GSM-7" });
    expect((await read("shipment.created.email.en")).source).toBe("default");

    const elsewhere = { ...draft, shipmentId: shipment.id };
    for (const who of [firm.test, (await signUp()).live]) {
      const answer = await who.post(`${path}/preview`, elsewhere);
      expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([422, "shipmentId"]);
    }
    const { key } = await keyWith(firm, ["notifications:write"]);
    expect((await client(key).post(`${path}/preview`, elsewhere)).status).toBe(403);
  });
});
