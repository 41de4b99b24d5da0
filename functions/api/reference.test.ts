import { createHash } from "node:crypto";
import { brotliDecompressSync } from "node:zlib";
import { errorCodes } from "@caas/core/kernel";
import { describe, expect, it } from "vitest";
import { app } from "./testing/client.ts";

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

describe("/problems", () => {
  it.each(errorCodes())(
    "explains $code in both languages, as a page and as JSON",
    async ({ code, status }) => {
      for (const [language, locale] of [
        ["zh-CN,zh;q=0.9", "zh-CN"],
        ["en-US", "en"],
      ] as const) {
        const json = await get(`/problems/${code}`, {
          Accept: "application/json",
          "Accept-Language": language,
        });
        const body = (await json.json()) as Record<string, string>;
        expect(body).toMatchObject({ object: "problem_type", type: `/problems/${code}`, code, status });
        const page = await get(`/problems/${code}`, { Accept: "text/html", "Accept-Language": language });
        const html = await page.text();
        expect(html).toContain(`<html lang="${locale}">`);
        expect(html).toContain(`HTTP ${status}`);
        expect(/\p{Script=Han}/u.test(`${body.title}${body.meaning}`)).toBe(locale === "zh-CN");
      }
    },
  );

  it("lists all, and knows no other", async () => {
    const all = await get("/problems", { Accept: "application/json" });
    expect(((await all.json()) as { data: unknown[] }).data).toHaveLength(errorCodes().length);
    expect((await get("/problems/nothing")).status).toBe(404);
    expect((await get("/problems/constructor")).status).toBe(404);
  });
});

describe("/docs", () => {
  it("runs only what this server has", async () => {
    const page = await get("/docs");
    const html = await page.text();
    expect(html).not.toMatch(/https?:\/\//);
    const policy = page.headers.get("Content-Security-Policy") ?? "";
    const [, inline = ""] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    const hash = createHash("sha256").update(inline).digest("base64");
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}'`);
    expect(policy).toContain("connect-src 'self'");
  });

  it("has its program under a name that changes with it, packed to what a function may answer", async () => {
    const [, path = ""] = /src="([^"]+)"/.exec(await (await get("/docs")).text()) ?? [];
    const plain = await get(path);
    expect(plain.headers.get("Cache-Control")).toContain("immutable");
    const packed = await get(path, { "Accept-Encoding": "gzip, deflate, br" });
    expect(packed.headers.get("Content-Encoding")).toBe("br");
    const bytes = Buffer.from(await packed.arrayBuffer());
    // In base64, as a Lambda function answers.
    expect((bytes.length * 4) / 3).toBeLessThan(4 * 1024 * 1024);
    expect(brotliDecompressSync(bytes).equals(Buffer.from(await plain.arrayBuffer()))).toBe(true);
    expect((await get("/docs/reference.old.js")).status).toBe(404);
  });
});
