import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { app } from "../testing/client.ts";
import { roundTrips } from "../testing/round-trips.ts";
import { shipmentInput } from "../testing/samples.ts";
import { type Firm, signUp } from "../testing/world.ts";

let firm: Firm;
let parcel: { path: string; link: string };
let ticket: string;

const brand = (branding: Record<string, unknown>) => firm.live.patch("/v1/tenant", { branding });

const longWay = Array.from({ length: 60 }, (_, hour) => ({
  at: new Date(Date.now() - (61 - hour) * 3_600_000).toISOString(),
  status: "in_transit",
  location: `第 ${hour} 转运中心`,
  message: `快件已到达【第 ${hour} 转运中心】，正在发往下一站，请耐心等待。`,
}));

beforeAll(async () => {
  firm = await signUp({ country: "CN", timezone: "Asia/Shanghai", locale: "zh-CN" });
  const { body } = await firm.live.post<{ id: string; trackingUrl: string }>(
    "/v1/shipments",
    shipmentInput(),
  );
  await firm.live.post(`/v1/shipments/${body.id}/events`, { events: longWay });
  const { pathname, search } = new URL(body.trackingUrl);
  parcel = { path: pathname, link: search };
  const opened = await firm.live.post<{ progressUrl: string }>("/v1/tickets", {
    ...{ type: "inquiry", category: "other", subject: "?", channel: "phone", shipmentId: body.id },
    customer: { phone: "13800138000" },
  });
  ticket = new URL(opened.body.progressUrl).pathname;
});

async function look(path: string, headers: Record<string, string> = {}) {
  const answer = await app.request(path, { headers: { Accept: "text/html", ...headers } });
  const policy = answer.headers.get("Content-Security-Policy") ?? "";
  return { status: answer.status, headers: answer.headers, policy, text: await answer.text() };
}

const ancestors = (policy: string) => /frame-ancestors ([^;]+)/.exec(policy)?.[1];

describe("the widget's script", () => {
  it("is small, kept by caches, and asked for anew by its tag", async () => {
    const { status, headers, text } = await look("/widget.js");
    expect([status, headers.get("Content-Type")]).toEqual([200, "text/javascript; charset=utf-8"]);
    expect(Buffer.byteLength(text)).toBeLessThan(10_000);
    expect(headers.get("Cache-Control")).toContain("public, max-age=3600");
    const tag = headers.get("ETag") ?? "";
    expect((await look("/widget.js", { "If-None-Match": tag })).status).toBe(304);
    expect((await look("/widget.js", { "If-None-Match": '"other"' })).status).toBe(200);
    expect(() => new Function(text)).not.toThrow();
    expect(text).not.toMatch(/cookie|localStorage|sessionStorage|innerHTML/);
  });

  it("is shown on a page that may load it, and frame the firm's pages", async () => {
    const { text, policy } = await look(`/t/${firm.slug}/widget-demo?lang=en`);
    expect(text).toContain(`<script src="/widget.js" data-tenant="${firm.slug}" data-locale="en"`);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-src 'self'");
  });
});

describe("a page in a frame", () => {
  it("is allowed where it says so, and nowhere else", async () => {
    for (const path of [`/t/${firm.slug}`, `${parcel.path}${parcel.link}`, ticket]) {
      const plain = await look(path);
      expect(ancestors(plain.policy), path).toBe("'none'");
      expect(plain.headers.get("X-Frame-Options")).toBe("DENY");
      expect(plain.policy).toContain("script-src 'none'");
      expect(plain.text).not.toContain("<script");
      const framed = await look(`${path}${path.includes("?") ? "&" : "?"}embed=1`);
      expect(ancestors(framed.policy), path).toBe("*");
      expect(framed.headers.get("X-Frame-Options")).toBeNull();
      expect(framed.text.match(/<script>/g)).toHaveLength(1);
    }
    expect(ancestors((await look(`/t/${firm.slug}/tasks/x?embed=1`)).policy)).toBe("'none'");
    expect((await look("/health")).headers.get("X-Frame-Options")).toBe("DENY");
  });

  it("hands on that it is in one", async () => {
    const { text } = await look(`${parcel.path}${parcel.link}&embed=1&lang=en`);
    for (const [, href = ""] of text.matchAll(/href="(\/t\/[^"]+)"/g)) expect(href).toMatch(/embed=1/);
    const form = await look(`/t/${firm.slug}?embed=1`);
    expect(form.text).toContain('name="embed" value="1"');
    const sent = await look(`/t/${firm.slug}?embed=1&trackingNumber=YT0000001&phone=1234`);
    expect(sent.headers.get("Location")).toContain("embed=1");
  });

  it("shows a colour that the frame asks for; a page of its own and what is no colour do not", async () => {
    const asked = `color=${encodeURIComponent("#7a0011")}`;
    const framed = await look(`${parcel.path}${parcel.link}&embed=1&${asked}`);
    expect(framed.text).toContain("--brand:#7a0011");
    for (const [, href = ""] of framed.text.matchAll(/href="(\/t\/[^"]+)"/g))
      expect(href).toContain("color=%237a0011");
    const style = /<style>(@media screen{:root{--brand:[^<]*)<\/style>/.exec(framed.text)?.[1] ?? "";
    expect(framed.policy).toContain(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
    expect((await look(`${parcel.path}${parcel.link}&${asked}`)).text).not.toContain("#7a0011");
    const wrong = await look(`/t/${firm.slug}?embed=1&color=${encodeURIComponent("red}body{display:none")}`);
    expect(wrong.text.match(/<style>/g)).toHaveLength(
      (await look(`/t/${firm.slug}`)).text.match(/<style>/g)?.length ?? 0,
    );
  });

  it("is allowed on the sites that the firm names", async () => {
    const slugOf = `/t/${firm.slug}?embed=1`;
    const origins = ["https://www.shop.example", "http://localhost:5173"];
    expect((await brand({ widgetOrigins: origins })).status).toBe(200);
    expect(ancestors((await look(slugOf)).policy)).toBe(`'self' ${origins.join(" ")}`);
    await brand({ widgetOrigins: [] });
    expect(ancestors((await look(slugOf)).policy)).toBe("'self'");
    await brand({ widgetOrigins: null });
    expect(ancestors((await look(slugOf)).policy)).toBe("*");
  });

  it.each([
    "*",
    "https://*",
    "http://shop.example",
    "https://shop.example/path",
    "https://a.example; script-src *",
    "https://a.example https://b.example",
    "'self'",
    "javascript:alert(1)",
  ])("is not allowed on %o", async (origin) => {
    expect((await brand({ widgetOrigins: [origin] })).status).toBe(422);
  });
});

describe("a firm's brand", () => {
  it("is shown, and allowed by the page's policy", async () => {
    await brand({ logoUrl: "https://cdn.shop.example/a/logo.png?v=1&w=2", color: "#ffee00" });
    const { text, policy } = await look(`/t/${firm.slug}`);
    expect(text).toContain('<img src="https://cdn.shop.example/a/logo.png?v=1&amp;w=2"');
    expect(policy).toContain("img-src data: https://cdn.shop.example;");
    expect(policy.match(/'sha256-/g)).toHaveLength(2);
    expect(text).toContain("--on-brand:#000000");
    expect((await brand({ logoUrl: "http://cdn.shop.example/logo.png" })).status).toBe(422);
    expect((await brand({ logoUrl: "https://a;script-src/logo.png" })).status).toBe(422);
    expect((await brand({ color: "red;}" })).status).toBe(422);
  });
});

describe("what a page costs", () => {
  const pages = () => {
    const { path, link } = parcel;
    return ["", "/change", "/ask", "/complain", "/claim"].map((form) => `${path}${form}${link}`);
  };

  it("is two round trips of the store, for the parcel and each of its forms", async () => {
    for (const path of pages()) {
      await look(path);
      const cost = await roundTrips(() => look(path));
      // The parcel's own page also reads what is booked and what can be, beside the parcel.
      expect(cost, path).toEqual({ calls: path === pages()[0] ? 4 : 2, waves: 2 });
    }
    expect(await roundTrips(() => look(`/t/${firm.slug}`))).toEqual({ calls: 0, waves: 0 });
    await look(ticket);
    expect((await roundTrips(() => look(ticket))).waves, "the ticket's page").toBeLessThanOrEqual(2);
  });

  it("is a round trip more for the digits, which are counted", async () => {
    const { body } = await firm.live.post<{ trackingNumber: string }>("/v1/shipments", {
      ...shipmentInput(),
      recipient: { ...shipmentInput().recipient, phone: "13800131234" },
    });
    const path = `/t/${firm.slug}/${body.trackingNumber}?phone=1234`;
    await look(path);
    const cost = await roundTrips(async () => expect((await look(path)).status).toBe(200));
    expect(cost.waves).toBeLessThanOrEqual(3);
  });

  it("is under 30 kB compressed with all that it needs, also for a very long way", async () => {
    for (const path of [...pages(), `/t/${firm.slug}`, ticket]) {
      const { text } = await look(path);
      expect(gzipSync(text).length, path).toBeLessThan(30_000);
      const fetched = [...text.matchAll(/(?:src|href)="(https?:[^"]+)"/g)].map(([, address]) => address);
      expect(fetched.filter((address) => !address?.startsWith("https://cdn.shop.example/"))).toEqual([]);
    }
  });
});
