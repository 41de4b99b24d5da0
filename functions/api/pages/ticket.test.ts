import { createHash } from "node:crypto";
import { authenticate } from "@caas/core/auth";
import { withActor } from "@caas/core/kernel";
import { progressUrl, type TicketProgress } from "@caas/core/tickets";
import { beforeAll, describe, expect, it } from "vitest";
import { app } from "../testing/client.ts";
import { shipmentInput, ticketInput } from "../testing/samples.ts";
import { type Firm, signUp } from "../testing/world.ts";

let firm: Firm;

beforeAll(async () => {
  firm = await signUp({ company: "速达<同城>", country: "CN", timezone: "Asia/Shanghai", locale: "zh-CN" });
});

interface Opened {
  id: string;
  number: string;
  path: string;
}

async function openTicket(
  input: Record<string, unknown> = {},
  mode: "live" | "test" = "live",
): Promise<Opened> {
  const { body, text } = await firm[mode].post<{ id: string; number: string }>(
    "/v1/tickets",
    ticketInput(input),
  );
  if (!body.id) throw new Error(text);
  const actor = await authenticate({ authorization: `Bearer ${firm.keys[mode]}`, mode: undefined });
  const url = withActor(actor, () => progressUrl({ ticketId: body.id }));
  return { ...body, path: new URL(url).pathname };
}

const solve = ({ id }: Opened) => firm.live.post(`/v1/tickets/${id}/transitions`, { to: "solved" });

async function ask(path: string, init: RequestInit = {}) {
  const answer = await app.request(path, { ...init, headers: { Accept: "text/html", ...init.headers } });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

function send(path: string, fields: Record<string, string>) {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  return ask(path, { method: "POST", headers, body: new URLSearchParams(fields).toString() });
}

function sendJson(path: string, body: unknown) {
  const headers = { "Content-Type": "application/json", Accept: "application/json" };
  return ask(path, { method: "POST", headers, body: JSON.stringify(body) });
}

describe("a ticket's page", () => {
  it("tells number, subject, status, steps and who acts next, in both languages", async () => {
    const { path, number } = await openTicket({ body: "箱子压坏了" });
    const chinese = await ask(path);
    expect(chinese.status).toBe(200);
    for (const told of [
      number,
      "包裹破损",
      "已受理，等待处理",
      "由我们答复您",
      "最晚",
      "工单已创建",
      "箱子压坏了",
    ])
      expect(chinese.text, told).toContain(told);
    const english = await ask(`${path}?lang=en`);
    expect(english.text).toContain('<html lang="en">');
    for (const told of [
      "Received, waiting to be taken up",
      "We answer you",
      "Ticket opened",
      "Answer and apologise",
    ])
      expect(english.text, told).toContain(told);
    expect(english.text).toContain(`action="${path}/messages?lang=en"`);
  });

  it("is harmless: nothing that was typed is read as a page, its style is allowed by hash", async () => {
    const { id, path } = await openTicket({
      subject: "<script>alert(1)</script>",
      body: '"><img src=x onerror=a()>',
    });
    await firm.live.post(`/v1/tickets/${id}/messages`, { kind: "note", body: "SECRET-NOTE" });
    await firm.live.post(`/v1/tickets/${id}/messages`, { kind: "reply", body: "</p><b onclick=1>hi" });
    const { text, headers } = await ask(path);
    expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(text).toContain("&lt;/p&gt;&lt;b onclick=1&gt;hi");
    expect(text).not.toMatch(/<script|\sstyle="|<img|<b onclick/);
    expect(text).not.toContain("SECRET-NOTE");
    const style = /<style>(.*?)<\/style>/s.exec(text)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(headers.get("Content-Security-Policy")).toContain(`style-src 'sha256-${hash}';`);
    expect(headers.get("Cache-Control")).toBe("no-store");
  });

  it("leads to its parcel's page, in the same language", async () => {
    const { body: shipment } = await firm.live.post<{ id: string; trackingUrl: string }>(
      "/v1/shipments",
      shipmentInput(),
    );
    const { path } = await openTicket({ shipmentId: shipment.id });
    const { text } = await ask(`${path}?lang=en`);
    const href = /<a class="screen" href="(\/t\/[^"]+)">/.exec(text)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const parcel = await ask(href);
    expect(parcel.status).toBe(200);
    expect(parcel.text).toContain('<html lang="en">');
  });

  it("is not there for a changed link, nor under another firm's address", async () => {
    const { path } = await openTicket();
    const other = await signUp();
    for (const wrong of [`${path}x`, path.replace("live.", "test."), path.replace(firm.slug, other.slug)]) {
      const { status, text } = await ask(wrong);
      expect(status, wrong).toBe(404);
      expect(text).not.toContain("包裹破损");
      expect((await send(`${wrong}/messages`, { body: "hello" })).status, wrong).toBe(404);
    }
  });

  it("is marked where the ticket is of the sandbox", async () => {
    const { path } = await openTicket({}, "test");
    expect((await ask(path)).text).toContain("测试环境 / Sandbox");
  });
});

describe("the form for a message", () => {
  it("takes it once, thanks, and shows it", async () => {
    const { path } = await openTicket();
    const sending = /name="sending" value="(\w+)"/.exec((await ask(path)).text)?.[1] ?? "";
    const sent = await send(`${path}/messages?lang=en`, { body: "line one\r\nline two", sending });
    expect(sent.status).toBe(303);
    expect(sent.headers.get("Location")).toBe(`${path}?lang=en&sent=message`);
    await send(`${path}/messages`, { body: "line one\r\nline two", sending });
    const { text } = await ask(sent.headers.get("Location") ?? "");
    expect(text).toContain("We have your message.");
    expect(text.split("line one\nline two")).toHaveLength(2);
  });

  it("re-opens a solved ticket, and leads on to the follow-up of a closed one", async () => {
    const ticket = await openTicket();
    await solve(ticket);
    expect((await ask(ticket.path)).text).toContain("已解决");
    await send(`${ticket.path}/messages`, { body: "又坏了" });
    expect((await ask(ticket.path)).text).toContain("处理中");
    await solve(ticket);
    await firm.live.post(`/v1/tickets/${ticket.id}/transitions`, { to: "closed" });
    const sent = await send(`${ticket.path}/messages`, { body: "还是坏的" });
    const followed = await ask(sent.headers.get("Location") ?? "");
    expect(followed.status).toBe(200);
    expect(followed.text).toContain("还是坏的");
    expect(followed.text).not.toContain(ticket.number);
  });

  it("says what is wrong and keeps what was typed", async () => {
    const { path } = await openTicket();
    const long = await send(`${path}/messages`, { body: `<i>${"长".repeat(10_000)}` });
    expect(long.status).toBe(422);
    expect(long.text).toContain('role="alert"');
    expect(long.text).toContain("&lt;i&gt;长长");
    const other = await send(`${path}/messages`, { body: "<i>还在路上", sending: "12345678", switch: "en" });
    expect([other.status, /<html lang="([^"]+)"/.exec(other.text)?.[1]]).toEqual([200, "en"]);
    expect(other.text).toContain("&lt;i&gt;还在路上</textarea>");
    expect(other.text).toContain('name="sending" value="12345678"');
    expect(other.text).toContain(`action="${path}/messages?lang=en"`);
    expect((await ask(path)).text).not.toContain("还在路上");
    expect((await send(`${path}/messages`, { body: "x".repeat(140_000) })).status).toBe(413);
    for (let count = 0; count < 10; count++) await send(`${path}/messages`, { body: "x" });
    const many = await send(`${path}/messages`, { body: "one too many" });
    expect(many.status).toBe(429);
    expect(Number(many.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(many.text).toContain("one too many");
  });
});

describe("the form for a rating", () => {
  it("is there once the ticket is solved, and shows what was given", async () => {
    const ticket = await openTicket();
    expect((await ask(ticket.path)).text).not.toContain('name="score"');
    expect((await send(`${ticket.path}/rating`, { score: "5" })).status).toBe(409);
    await solve(ticket);
    expect((await ask(ticket.path)).text).toContain('name="score"');
    const sent = await send(`${ticket.path}/rating`, { score: "4", comment: "<b>好</b>" });
    expect(sent.status).toBe(303);
    const { text } = await ask(sent.headers.get("Location") ?? "");
    expect(text).toContain("感谢您的评分");
    expect(text).toContain("<strong>4 / 5</strong>");
    expect(text).toContain("&lt;b&gt;好&lt;/b&gt;");
    for (const score of ["", "0", "6", "x"])
      expect((await send(`${ticket.path}/rating`, { score })).status, score).toBe(422);
  });
});

describe("as JSON", () => {
  it("tells the same, and takes messages and ratings", async () => {
    const ticket = await openTicket();
    const got = await ask(ticket.path, { headers: { Accept: "application/json" } });
    expect(JSON.parse(got.text)).toMatchObject({ object: "ticket_progress", number: ticket.number });
    const sent = await sendJson(`${ticket.path}/messages`, { body: "hello" });
    expect(sent.status).toBe(201);
    expect((JSON.parse(sent.text) as TicketProgress).messages.at(-1)).toMatchObject({
      from: "customer",
      body: "hello",
    });
    const refused = await sendJson(`${ticket.path}/rating`, { score: 5 });
    expect([refused.status, JSON.parse(refused.text).code]).toEqual([409, "rating_refused"]);
    await solve(ticket);
    const rated = await sendJson(`${ticket.path}/rating`, { score: 5 });
    expect([rated.status, JSON.parse(rated.text).rating.score]).toEqual([200, 5]);
  });

  it("names what is wrong in a problem document", async () => {
    const { path } = await openTicket();
    for (const body of [{}, { body: "" }, { body: 5 }, { body: "x", kind: "note" }, [], null, "x"])
      expect((await sendJson(`${path}/messages`, body)).status, JSON.stringify(body)).toBe(422);
    const wrong = await ask(`${path}x`, { headers: { Accept: "application/json" } });
    expect([wrong.status, JSON.parse(wrong.text).code]).toEqual([404, "not_found"]);
    const text = { method: "POST", headers: { "Content-Type": "text/plain" }, body: "hello" };
    expect((await ask(`${path}/messages`, text)).status).toBe(415);
    expect((await ask(`${path}/messages`)).status).toBe(405);
  });
});
