import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import axe from "axe-core";
import { type BrowserContext, chromium } from "playwright-core";

const help = `Takes pictures of console pages of a running demo, and says what axe, the browser's console and the width say.

  npx tsx web/tools/screenshots.ts [options] /workbench /customers …

  --url http://localhost:3000   where the product runs
  --as owner@demo.example       who is logged in; "nobody" for pages without a log-in
  --out screenshots             the directory of the pictures
  --only zh-CN,light,1440       of languages zh-CN en, colours light dark, widths 1440 390
  --full                        the whole page, however long; without it what a window shows
  --wait "css selector"         what to wait for before the picture`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: "string", default: "http://localhost:3000" },
    as: { type: "string", default: "owner@demo.example" },
    out: { type: "string", default: "screenshots" },
    only: { type: "string", default: "" },
    full: { type: "boolean" },
    wait: { type: "string" },
    help: { type: "boolean" },
  },
});

const say = (line: string) => process.stdout.write(`${line}\n`);
if (values.help || positionals.length === 0) {
  say(help);
  process.exit(positionals.length === 0 && !values.help ? 1 : 0);
}

const only = values.only.split(",").filter(Boolean);
const wanted = <Value extends string | number>(all: readonly Value[]) => {
  const named = all.filter((one) => only.includes(String(one)));
  return named.length > 0 ? named : all;
};

/** A log-in as the console itself keeps it. */
async function session(): Promise<string | null> {
  if (values.as === "nobody") return null;
  const answer = await fetch(`${values.url}/v1/auth/token`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ email: values.as, password: "password" }),
  });
  if (!answer.ok) throw new Error(`${values.as} cannot log in: ${answer.status} ${await answer.text()}`);
  const { accessToken, refreshToken, expiresIn } = (await answer.json()) as Record<string, string>;
  return JSON.stringify({ accessToken, refreshToken, endsAt: Date.now() + Number(expiresIn) * 1000 });
}

async function look(context: BrowserContext, path: string, name: string): Promise<void> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${values.url}/console${path}`);
  await page.waitForLoadState("load");
  if (values.wait) await page.waitForSelector(values.wait);
  await page.waitForSelector("h1, [role=alert]", { timeout: 15_000 });
  await page.waitForSelector(".ant-skeleton, .ant-spin-spinning", { state: "detached", timeout: 15_000 });
  await page.waitForTimeout(600);
  if (values.full) {
    const longer =
      "Math.max(0, ...[document.documentElement, document.querySelector('#content')].map((at) => at ? at.scrollHeight - at.clientHeight : 0))";
    const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 };
    const more = (await page.evaluate(longer)) as number;
    await page.setViewportSize({ width, height: Math.min(height + more, 6000) });
    await page.waitForTimeout(300);
  }
  await page.screenshot({ path: `${values.out}/${name}.png` });
  const over = (await page.evaluate(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  )) as number;
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate("axe.run(document)")) as {
    violations: { id: string; impact: string; nodes: { target: string[]; html: string }[] }[];
  };
  say(`${name}: ${over > 0 ? `${over} px too wide; ` : ""}${complaints.join(" | ")}`);
  for (const { id, impact, nodes } of violations)
    say(
      `  axe ${impact} ${id} ×${nodes.length}: ${nodes[0]?.target.join(" ")} ${nodes[0]?.html.slice(0, 140)}`,
    );
  await page.close();
}

mkdirSync(values.out, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
const stored = await session();
for (const language of wanted(["zh-CN", "en"] as const))
  for (const colour of wanted(["light", "dark"] as const))
    for (const width of wanted([1440, 390] as const)) {
      const context = await browser.newContext({
        viewport: { width, height: width === 390 ? 844 : 900 },
        colorScheme: colour,
        locale: language,
      });
      await context.addInitScript(
        ([spoken, kept]) => {
          const { localStorage } = globalThis as unknown as { localStorage: Map<string, string> & Storage };
          localStorage.setItem("caas.language", spoken ?? "");
          if (kept) localStorage.setItem("caas.session", kept);
        },
        [language, stored] as const,
      );
      for (const path of positionals)
        await look(
          context,
          path,
          `${path.replace(/[^\w-]+/g, "-").slice(1) || "home"}.${language}.${colour}.${width}`,
        );
      await context.close();
    }
await browser.close();
