import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { randomCode } from "@caas/core/kernel";
import { nodeWords, reasons, reasonWords, statuses, statusWords } from "@caas/core/shipments";
import { beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../app.ts";

const app = createApp();
const slug = `t-${randomCode(12)}`;
const number = "YT0000000000001";
const hour = 3_600_000;
const at = "2025-03-01T20:30:00.000Z";
let keys: { live: string; test: string };
let link: string;

function post(path: string, key: string, body: unknown) {
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${key}` };
  return app.request(path, { method: "POST", headers, body: JSON.stringify(body) });
}

async function ship(key: string, trackingNumber: string, event: Record<string, unknown>): Promise<string> {
  const answer = await post("/v1/shipments", key, {
    trackingNumber,
    orderedAt: "2025-03-01T00:00:00Z",
    promisedAt: new Date(Date.now() + 5 * hour).toISOString(),
    recipient: {
      name: "王芳",
      phone: "13800138000",
      address: { line1: "人民路", city: "苏州", country: "CN" },
    },
    goods: { type: "clothing", weightGrams: 100 },
  });
  expect(answer.status).toBe(201);
  const { id, trackingUrl } = (await answer.json()) as { id: string; trackingUrl: string };
  expect((await post(`/v1/shipments/${id}/events`, key, { events: [{ at, ...event }] })).status).toBeLessThan(
    300,
  );
  const { pathname, search } = new URL(trackingUrl);
  return pathname + search;
}

async function look(path: string, headers: Record<string, string> = {}) {
  const answer = await app.request(path, { headers: { Accept: "text/html,*/*;q=0.8", ...headers } });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

beforeAll(async () => {
  const signUp = {
    company: "速达<同城>",
    slug,
    email: `${slug}@example.com`,
    password: "a password for tests",
    name: "Owner",
    country: "CN",
    timezone: "Asia/Shanghai",
    locale: "zh-CN",
  };
  const answer = await post("/v1/signup", "", signUp);
  expect(answer.status).toBe(201);
  keys = ((await answer.json()) as { apiKeys: typeof keys }).apiKeys;
  link = await ship(keys.live, number, {
    status: "exception",
    reason: "damaged",
    message: "<script>alert(1)</script> 外包装破损",
    location: "无锡",
  });
  await ship(keys.test, "TEST000001", { status: "in_transit" });
});

describe("a parcel's page", () => {
  it("opens with the link and tells in words what is wrong, when and where", async () => {
    const { status, text } = await look(link);
    expect(status).toBe(200);
    expect(text).toContain('<html lang="zh-CN">');
    expect(text).toContain("速达&lt;同城&gt;");
    for (const told of [
      "异常",
      "包裹破损",
      "请留意",
      "无锡",
      "2025年3月2日周日",
      "04:30",
      "中国标准时间（GMT+8）",
    ])
      expect(text, told).toContain(told);
    expect(text).toContain(`<time class="number" datetime="${at}">`);
    expect(text).toContain("王** 138****8000");
    expect(text).not.toContain("人民路");
    expect(text).not.toContain("Sandbox");
  });

  it("opens with the last digits, and not with wrong ones", async () => {
    expect((await look(`/t/${slug}/${number}?phone=8000`)).text).toContain("包裹破损");
    const wrong = await look(`/t/${slug}/${number}?phone=8001`);
    expect(wrong.status).toBe(404);
    expect(wrong.text).not.toContain("包裹破损");
    expect(wrong.text).toContain('role="alert"');
  });

  it("asks for the digits in the same words whether the number is known or not", async () => {
    const other = "YT0000000000002";
    for (const query of ["", "?k=wrong", "?phone=0000"]) {
      const known = await look(`/t/${slug}/${number}${query}`);
      const unknown = await look(`/t/${slug}/${other}${query}`);
      expect(known.status).toBe(404);
      expect(unknown.status).toBe(404);
      expect(known.text).toContain('name="phone"');
      expect(unknown.text.replaceAll(other, number)).toBe(known.text);
    }
  });

  it("is marked where the parcel is of the sandbox", async () => {
    const { text } = await look(`/t/${slug}/TEST000001?phone=8000`);
    expect(text).toContain("测试环境 / Sandbox");
  });

  it("has five steps, of which one is the current", async () => {
    const { text } = await look(`/t/${slug}/TEST000001?phone=8000&lang=en`);
    expect(text).toContain('aria-label="Progress: 2 of 5 steps done"');
    const steps = /<ol class="steps".*?<\/ol>/.exec(text)?.[0] ?? "";
    expect(steps.match(/<li /g)).toHaveLength(5);
    expect(steps.match(/aria-current="step"/g)).toHaveLength(1);
  });

  it("speaks the language that is asked for, then the browser's, then the firm's", async () => {
    const path = `/t/${slug}/TEST000001?phone=8000`;
    const language = async (query: string, accept?: string) => {
      const { text } = await look(path + query, accept === undefined ? {} : { "Accept-Language": accept });
      return /<html lang="([^"]+)">/.exec(text)?.[1];
    };
    expect(await language("")).toBe("zh-CN");
    expect(await language("", "fr-FR,fr;q=0.9")).toBe("zh-CN");
    expect(await language("", "fr-FR,en-US;q=0.8,zh;q=0.7")).toBe("en");
    expect(await language("", "zh-TW")).toBe("zh-CN");
    expect(await language("&lang=en", "zh-CN")).toBe("en");
    expect(await language("&lang=zh-CN", "en")).toBe("zh-CN");
  });

  it("switches the language on the spot and keeps what opened the page", async () => {
    const { text } = await look(link);
    expect(text).toContain(`href="${link.replaceAll("&", "&amp;")}&amp;lang=en"`);
  });

  it("is harmless and light: no script, nothing fetched, its style allowed by hash, under 30 kB", async () => {
    const { text, headers } = await look(link);
    expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt; 外包装破损");
    expect(text).not.toMatch(/<script|\sstyle="|\son\w+="|<img|url\(|@import/);
    const style = /<style>(.*?)<\/style>/s.exec(text)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${hash}';`);
    expect(policy).not.toContain("unsafe");
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("Vary")).toBe("Accept, Accept-Language");
    expect(gzipSync(text).length).toBeLessThan(30_000);
  });

  it("answers 429 with the time to wait when too many digits were wrong", async () => {
    for (let guess = 0; guess < 10; guess++) await look(`/t/${slug}/YT0000000000003?phone=000${guess}`);
    const { status, headers, text } = await look(`/t/${slug}/YT0000000000003?phone=8000`);
    expect(status).toBe(429);
    expect(Number(headers.get("Retry-After"))).toBeGreaterThan(3000);
    expect(text).toContain("60 分钟后再试");
  });

  it("does not repeat what cannot be a tracking number", async () => {
    const { status, text } = await look(`/t/${slug}/${encodeURIComponent("call 123 now")}?phone=8000`);
    expect(status).toBe(404);
    expect(text).not.toContain("call 123");
  });
});

describe("the look-up form", () => {
  it("asks for number and digits, and leads to the parcel", async () => {
    const form = await look(`/t/${slug}`);
    expect(form.status).toBe(200);
    expect(form.text).toContain('name="trackingNumber"');
    expect(form.text).toContain('name="phone"');
    const sent = await app.request(`/t/${slug}?trackingNumber=yt+0000000000001&phone=8000&lang=en`);
    expect(sent.status).toBe(303);
    const location = sent.headers.get("Location") ?? "";
    expect(location).toBe(`/t/${slug}/${number}?phone=8000&lang=en`);
    expect((await look(location)).text).toContain("Damaged");
  });

  it("asks again where no number can be meant", async () => {
    const { status, text } = await look(`/t/${slug}?trackingNumber=%2F%2Fevil.example&phone=8000`);
    expect(status).toBe(404);
    expect(text).toContain('name="trackingNumber"');
  });

  it("is not there for an unknown firm", async () => {
    const { status, text } = await look("/t/nobody-has-this", { "Accept-Language": "en" });
    expect(status).toBe(404);
    expect(text).toContain("There is no such page");
  });
});

describe("as JSON", () => {
  const json = { Accept: "application/json" };

  it("tells the same of a parcel", async () => {
    const { status, headers, text } = await look(link, json);
    expect(status).toBe(200);
    expect(headers.get("Content-Type")).toContain("application/json");
    const tracking = JSON.parse(text);
    expect(tracking).toMatchObject({ object: "tracking", trackingNumber: number, status: "exception" });
    expect(tracking.timeline).toHaveLength(1);
  });

  it("tells of the firm", async () => {
    const { text } = await look(`/t/${slug}`, json);
    expect(JSON.parse(text)).toMatchObject({ slug, timezone: "Asia/Shanghai", hotline: null });
  });

  it.each([`/t/${"x".repeat(8)}-nobody`, "", "?phone=0000", "?k=wrong"])(
    "answers %s with a problem document",
    async (path) => {
      const { status, headers, text } = await look(
        path.startsWith("/") ? path : `/t/${slug}/${number}${path}`,
        json,
      );
      expect(status).toBe(404);
      expect(headers.get("Content-Type")).toContain("application/problem+json");
      expect(JSON.parse(text)).toMatchObject({ code: "not_found", status: 404 });
    },
  );

  it("goes to who prefers it, and a page to everybody else", async () => {
    const kind = async (accept: string) =>
      (await look(link, { Accept: accept })).headers.get("Content-Type")?.split(";")[0];
    expect(await kind("application/json, text/plain, */*")).toBe("application/json");
    expect(await kind("text/html;q=0.5, application/json")).toBe("application/json");
    expect(await kind("text/html, application/json;q=0.9")).toBe("text/html");
    expect(await kind("*/*")).toBe("text/html");
  });
});

it.each(["zh-CN", "en"] as const)(
  "%s has a word of its own for every status, and for every reason",
  (locale) => {
    expect(new Set(statuses.map((status) => statusWords[locale][status])).size).toBe(statuses.length);
    expect(new Set(reasons.map((reason) => reasonWords[locale][reason])).size).toBe(reasons.length);
    const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
    const all = [statusWords, reasonWords, nodeWords].flatMap((words) => Object.values(words[locale]));
    expect(all.every((word) => isChinese(word) === (locale === "zh-CN"))).toBe(true);
  },
);
