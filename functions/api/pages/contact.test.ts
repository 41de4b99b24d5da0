import { beforeAll, describe, expect, it, vi } from "vitest";
import { app, type List } from "../testing/client.ts";
import { newPhone, shipmentInput } from "../testing/samples.ts";
import { type Firm, signUp } from "../testing/world.ts";

let firm: Firm;

beforeAll(async () => {
  firm = await signUp({ company: "速达", country: "CN", timezone: "Asia/Shanghai", locale: "zh-CN" });
});

interface Parcel {
  id: string;
  trackingNumber: string;
  path: string;
  /** `k=…` */
  link: string;
  /** `phone=…` */
  digits: string;
}

async function ship(status = "in_transit", mode: "live" | "test" = "live"): Promise<Parcel> {
  const phone = newPhone();
  const input = shipmentInput();
  const recipient = { ...input.recipient, phone };
  const { body, text } = await firm[mode].post<{ id: string; trackingNumber: string; trackingUrl: string }>(
    "/v1/shipments",
    { ...input, recipient },
  );
  if (!body.id) throw new Error(text);
  const at = new Date(Date.now() - 3_600_000).toISOString();
  await firm[mode].post(`/v1/shipments/${body.id}/events`, { events: [{ at, status, location: "苏州" }] });
  const { pathname, searchParams } = new URL(body.trackingUrl);
  return {
    ...body,
    path: pathname,
    link: `k=${searchParams.get("k")}`,
    digits: `phone=${phone.slice(-4)}`,
  };
}

async function ask(path: string, init: RequestInit = {}) {
  const answer = await app.request(path, { ...init, headers: { Accept: "text/html", ...init.headers } });
  const location = answer.headers.get("Location") ?? "";
  return { status: answer.status, headers: answer.headers, location, text: await answer.text() };
}

function send(path: string, fields: Record<string, string>) {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  return ask(path, { method: "POST", headers, body: new URLSearchParams(fields).toString() });
}

const passIn = (text: string) => /name="v" value="([^"]+)"/.exec(text)?.[1] ?? "";

async function ticketsOf(shipmentId: string, mode: "live" | "test" = "live") {
  const { body } = await firm[mode].get<List<Record<string, unknown>>>(
    `/v1/tickets?shipmentId=${shipmentId}`,
  );
  return body.data;
}

/** Opens a form and sends it. */
async function contact({ path, link }: Parcel, kind: string, fields: Record<string, string>, opener = link) {
  const { text } = await ask(`${path}/${kind}?${opener}`);
  return send(`${path}/${kind}?${opener}`, { v: passIn(text), ...fields });
}

describe("the parcel's page", () => {
  it.each([
    ["out_for_delivery", ["change", "ask", "complain", "claim"]],
    ["delivered", ["ask", "complain", "claim"]],
    ["created", ["change", "ask", "complain"]],
  ])("offers for %s what can be asked then", async (status, kinds) => {
    const parcel = await ship(status);
    const { text } = await ask(`${parcel.path}?${parcel.link}`);
    const offered = [...text.matchAll(new RegExp(`href="${parcel.path}/(\\w+)\\?[^"]*"><b>`, "g"))];
    expect(offered.map(([, kind]) => kind)).toEqual(kinds);
    expect(text.includes("category=signed-not-received")).toBe(status === "delivered");
  });

  it("hands on a pass instead of the digits, which opens this parcel and no other", async () => {
    const [parcel, other] = [await ship(), await ship()];
    const { text } = await ask(`${parcel.path}?${parcel.digits}`);
    const href = /href="([^"]+\/ask\?[^"]+)"/.exec(text)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(href).toMatch(/\?v=live\.digits\./);
    expect((await ask(href)).status).toBe(200);
    for (const wrong of [
      href.replace(parcel.trackingNumber, other.trackingNumber),
      href.replace("digits", "link"),
      href.replace("live", "test"),
      `${href}x`,
    ])
      expect((await ask(wrong)).status, wrong).toBe(404);
  });
});

describe("a form", () => {
  it("opens a ticket of the recipient, and leads to its progress", async () => {
    const parcel = await ship("delivered");
    const { text } = await ask(`${parcel.path}/complain?${parcel.link}&category=signed-not-received`);
    expect(text).toMatch(/value="signed-not-received"[^>]*checked/);
    const fields = { category: "signed-not-received", text: "没收到\r\n请查" };
    const sent = await contact(parcel, "complain", fields);
    expect(sent.status).toBe(303);
    expect(sent.location).toMatch(/^\/t\/[^/]+\/tickets\/live\.[^?]+\?sent=opened$/);
    const page = await ask(sent.location);
    expect(page.text).toContain("没收到\n请查");
    expect(page.text).toContain("我们已收到您的请求");
    const { body: shipment } = await firm.live.get<{ customerId: string }>(`/v1/shipments/${parcel.id}`);
    expect(await ticketsOf(parcel.id)).toMatchObject([
      {
        ...{ type: "complaint", category: "signed-not-received", channel: "web", language: "zh-CN" },
        ...{ customerId: shipment.customerId, openedBy: { type: "customer" } },
      },
    ]);
  });

  it.each([
    ["change", { category: "change-address", address: "苏州市人民路 200 号" }, "appointment", "人民路 200"],
    ["ask", { category: "where-is-my-parcel", text: "" }, "inquiry", "Where is my parcel?"],
    ["claim", { category: "damaged", text: "two cups broken" }, "claim", "two cups broken"],
  ])("for %s makes a ticket of its type, in the page's language", async (kind, fields, type, told) => {
    const parcel = await ship();
    const sent = await contact(parcel, kind, fields, `${parcel.link}&lang=en`);
    expect(sent.location).toContain("lang=en");
    expect((await ask(sent.location)).text).toContain(told);
    const [ticket] = await ticketsOf(parcel.id);
    expect(ticket).toMatchObject({ type, category: fields.category, language: "en" });
  });

  it("that names an amount files a claim, once, and leads to its page", async () => {
    const parcel = await ship();
    await firm.live.request("PATCH", `/v1/shipments/${parcel.id}`, {
      body: { freight: { amount: 1200, currency: "CNY" } },
    });
    const url = `${parcel.path}/claim?${parcel.link}`;
    const fields = {
      v: passIn((await ask(url)).text),
      category: "damaged",
      text: "杯子碎了",
      amount: "80.50",
    };
    const sent = await Promise.all([send(url, fields), send(url, fields)]);
    sent.push(await send(url, fields));
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(new Set(sent.map(({ location }) => location)).size).toBe(1);
    const { body } = await firm.live.get<{ data: object[] }>(`/v1/claims?shipmentId=${parcel.id}`);
    expect(body.data).toMatchObject([
      {
        ...{ kind: "damaged", status: "in_review", description: "杯子碎了", createdBy: { type: "customer" } },
        ...{ amount: { amount: 8050, currency: "CNY" }, entitlement: { amount: 3600, currency: "CNY" } },
      },
    ]);
    const page = await ask(sent[0]?.location ?? "");
    for (const word of ["审核中", "破损或污染处的照片", "¥36.00"]) expect(page.text).toContain(word);
    expect(await ticketsOf(parcel.id)).toMatchObject([{ type: "claim", openedBy: { type: "customer" } }]);
    const wrong = await contact(parcel, "claim", { category: "damaged", text: "x", amount: "-1" });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("请填写大于 0 的金额");
  });

  it("pressed twice, one after the other or at once, is taken once", async () => {
    const parcel = await ship();
    const url = `${parcel.path}/ask?${parcel.link}`;
    const fields = { v: passIn((await ask(url)).text), category: "other", text: "在吗" };
    const sent = await Promise.all([send(url, fields), send(url, fields), send(url, fields)]);
    sent.push(await send(url, fields));
    expect(new Set(sent.map(({ location }) => location)).size).toBe(1);
    expect(await ticketsOf(parcel.id)).toHaveLength(1);
    const page = await ask(sent[0]?.location ?? "");
    expect(page.text.split("在吗")).toHaveLength(2);
    const again = await send(url, { ...fields, text: "另一个问题" });
    expect(again.location).toContain("sent=joined");
    await send(url, { ...fields, text: "另一个问题" });
    expect((await ask(again.location)).text.split("另一个问题")).toHaveLength(2);
    expect(await ticketsOf(parcel.id)).toHaveLength(1);
  });

  it("tells at each field what is wrong and keeps what was typed, also when the language is switched", async () => {
    const parcel = await ship();
    const typed = { category: "change-time", date: "2020-01-01", period: "18-21", address: "x", text: "<b>" };
    const refused = await contact(parcel, "change", typed);
    expect(refused.status).toBe(422);
    for (const told of ['id="date-error"', 'href="#date"', 'id="address-error"', 'role="alert"'])
      expect(refused.text, told).toContain(told);
    const kept = ['value="2020-01-01"', "&lt;b&gt;</textarea>", ">x</textarea>"];
    for (const value of kept) expect(refused.text, value).toContain(value);
    expect(refused.text).toMatch(/value="18-21" selected/);
    const v = passIn(refused.text);
    const url = `${parcel.path}/change?${parcel.link}`;
    const other = await send(url, { ...typed, v, switch: "en" });
    expect(other.status).toBe(200);
    expect(other.text).toContain('<html lang="en">');
    expect(other.text).toContain(`action="${url.replace("&", "&amp;")}&amp;lang=en"`);
    for (const value of kept) expect(other.text, value).toContain(value);
    expect(other.text).not.toContain("-error");
    expect(await ticketsOf(parcel.id)).toEqual([]);
  });

  it.each([
    ["complain", {}, ["category", "text"]],
    ["complain", { category: "damaged", text: "  " }, ["text"]],
    ["complain", { category: "signed-not-received", text: "?" }, ["category"]],
    ["complain", { category: "lost", text: "?" }, ["category"]],
    ["claim", { category: "lost", text: "long".repeat(501) }, ["text"]],
    ["ask", { category: "other" }, ["text"]],
    ["change", { category: "change-address" }, ["address"]],
    ["change", { category: "change-time" }, ["date"]],
    ["change", { category: "change-time", date: "2026-02-30" }, ["date"]],
  ])("for %s refuses %o", async (kind, fields: Record<string, string>, wrong) => {
    const parcel = await ship();
    const refused = await contact(parcel, kind, fields);
    expect(refused.status).toBe(422);
    expect([...refused.text.matchAll(/id="(\w+)-error"/g)].map(([, field]) => field)).toEqual(wrong);
    expect(await ticketsOf(parcel.id)).toEqual([]);
  });

  it("is not there for what the parcel's status rules out", async () => {
    const parcel = await ship("delivered");
    const { text } = await ask(`${parcel.path}/change?${parcel.link}`);
    expect(text).not.toContain("<form");
    expect(text).toContain("包裹现在的状态不支持此项申请");
  });

  it("is taken with its own mark only, and asks to be sent again where that is too old", async () => {
    const [parcel, other] = [await ship(), await ship()];
    const url = `${parcel.path}/ask?${parcel.link}`;
    const fields = { category: "other", text: "在吗" };
    const foreign = passIn((await ask(`${other.path}/ask?${other.link}`)).text);
    for (const v of ["", "x", foreign]) {
      const refused = await send(url, { ...fields, v });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain("在吗</textarea>");
    }
    expect(await ticketsOf(parcel.id)).toEqual([]);
    const v = passIn((await ask(url)).text);
    const onlyPass = `${parcel.path}/ask?v=${v}`;
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 12 * 3_600_000 + 1000 });
    try {
      const late = await send(url, { ...fields, v });
      expect([late.status, late.text.includes("页面打开时间过长")]).toEqual([422, true]);
      expect((await send(url, { ...fields, v: passIn(late.text) })).status).toBe(303);
      expect((await ask(onlyPass)).status).toBe(410);
      expect((await send(onlyPass, { ...fields, v })).status).toBe(410);
    } finally {
      vi.useRealTimers();
    }
  });

  it("does not show what others wrote to whoever knows the digits alone", async () => {
    const parcel = await ship();
    await contact(parcel, "ask", { category: "other", text: "只给客服看" });
    const sent = await contact(parcel, "complain", { category: "delay", text: "太慢" }, parcel.digits);
    expect(sent.status).toBe(303);
    expect(sent.location).not.toContain("/tickets/");
    const page = await ask(sent.location);
    expect([page.status, page.text.includes("已收到"), page.text.includes("只给客服看")]).toEqual([
      200,
      true,
      false,
    ]);
    const own = await ship();
    const url = `${own.path}/ask?${own.digits}`;
    const fields = { v: passIn((await ask(url)).text), category: "other", text: "在吗" };
    const opened = await Promise.all([send(url, fields), send(url, fields)]);
    for (const { location } of opened) expect(location).toContain("/tickets/");
  });

  it("answers 429 with what was typed when there is too much of it", async () => {
    const parcel = await ship();
    for (let count = 0; count < 6; count++)
      expect((await contact(parcel, "ask", { category: "other", text: `${count}` })).status).toBe(303);
    const many = await contact(parcel, "ask", { category: "other", text: "one too many" });
    expect(many.status).toBe(429);
    expect(Number(many.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(many.text).toContain("one too many</textarea>");
  });

  it("works in the sandbox, by its clock", async () => {
    const parcel = await ship("in_transit", "test");
    await firm.test.post("/v1/test/clock/advance", { by: "P2D" });
    const date = new Date(Date.now() + 15 * 86_400_000).toISOString().slice(0, 10);
    const sent = await contact(parcel, "change", { category: "change-time", date });
    expect(sent.location).toContain("/tickets/test.");
    expect(await ticketsOf(parcel.id, "test")).toHaveLength(1);
  });
});

describe("as JSON", () => {
  const json = { Accept: "application/json", "Content-Type": "application/json" };
  const post = async (path: string, body: unknown) => {
    const { status, text } = await ask(path, { method: "POST", headers: json, body: JSON.stringify(body) });
    return { status, body: JSON.parse(text) };
  };

  it("tells what can be chosen, and takes it", async () => {
    const parcel = await ship();
    const { text } = await ask(`${parcel.path}/claim?${parcel.link}`, { headers: json });
    const form = JSON.parse(text);
    expect(form).toMatchObject({
      object: "contact_form",
      kind: "claim",
      choices: expect.arrayContaining(["lost"]),
    });
    const wanted = { category: "lost", text: "不见了" };
    const first = await post(`${parcel.path}/claim?${parcel.link}`, { ...wanted, v: form.pass });
    expect(first).toMatchObject({ status: 201, body: { object: "contact", joined: false } });
    const second = await post(`${parcel.path}/claim?${parcel.link}`, { ...wanted, v: form.pass });
    expect(second.body).toEqual(first.body);
    const more = await post(`${parcel.path}/ask?${parcel.digits}`, { category: "other", text: "?" });
    expect(more.body).toMatchObject({ number: first.body.number, joined: true, progressUrl: null });
  });

  it("names what is wrong in a problem document", async () => {
    const parcel = await ship();
    const url = `${parcel.path}/complain?${parcel.link}`;
    const { status, body } = await post(url, { category: "nonsense", kind: "x" });
    expect(status).toBe(422);
    expect(body.errors.map(({ path }: { path: string }) => path).sort()).toEqual([
      "category",
      "kind",
      "text",
    ]);
    for (const nonsense of [null, [], "x", 5]) expect((await post(url, nonsense)).status).toBe(422);
    expect((await post(`${parcel.path}/complain`, {})).status).toBe(404);
    expect((await ask(url, { method: "PUT" })).status).toBe(405);
  });
});
