import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consoleResponse } from "./console-site.ts";

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "console-"));
  mkdirSync(join(directory, "site/assets"), { recursive: true });
  writeFileSync(join(directory, "site/index.html"), "<title>the page</title>");
  writeFileSync(join(directory, "site/assets/a-1.js"), "run()");
  writeFileSync(join(directory, "secret.json"), "{}");
});
afterAll(() => rmSync(directory, { recursive: true }));

const ask = (path: string, init?: RequestInit) =>
  consoleResponse(join(directory, "site"), new Request(`http://localhost${path}`, init));

describe("the console's site", () => {
  it.each(["/console/", "/console/customers/cus_1", "/console/a.b/c"])(
    "gives its page at %s",
    async (path) => {
      const answer = await ask(path);
      expect(await answer?.text()).toContain("the page");
      expect(answer?.headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
      expect(answer?.headers.get("Cache-Control")).toBe("no-cache");
    },
  );

  it("keeps files with a digest in their names for ever, packed where asked", async () => {
    const answer = await ask("/console/assets/a-1.js", { headers: { "Accept-Encoding": "gzip, br" } });
    expect(answer?.headers.get("Cache-Control")).toContain("immutable");
    expect(answer?.headers.get("Content-Encoding")).toBe("gzip");
    expect((await ask("/console/assets/a-0.js"))?.status).toBe(404);
  });

  it("gives nothing from outside its directory", async () => {
    for (const path of [
      "/console/..%2fsecret.json",
      "/console/assets%2f..%2f..%2fsecret.json",
      "/console/%00.js",
    ])
      expect(await (await ask(path))?.text()).not.toBe("{}");
  });

  it("leads the way from the root, and leaves everything else to others", async () => {
    expect((await ask("/"))?.headers.get("Location")).toBe("/console/");
    expect(await ask("/v1/me")).toBeNull();
    expect(await ask("/console/", { method: "POST" })).toBeNull();
  });
});
