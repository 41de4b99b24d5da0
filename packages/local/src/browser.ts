import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

const places = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Where this machine has a Chromium at this moment. */
export function findChromium(): string | undefined {
  return places.find((path) => path !== undefined && existsSync(path));
}

/** Where this machine has a Chromium; `undefined` where it has none. `CHROMIUM` names one elsewhere. */
export const chromiumPath = findChromium();

/** What a story is told that has no browser. */
export const noChromium = "skipped: no Chromium on this machine (install it, or name one in CHROMIUM)";

/** Without movement: what fades away is gone at once, so that no story waits for an end that a busy machine never draws. */
export function openBrowser(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu", "--force-prefers-reduced-motion"];
  return chromium.launch({ executablePath: chromiumPath ?? "", args });
}

/** Keeps a picture of the whole page where `SCREENSHOTS` names a directory to put it. */
export async function picture(page: Page, name: string): Promise<void> {
  const directory = process.env.SCREENSHOTS;
  if (!directory) return;
  await mkdir(directory, { recursive: true });
  await page.screenshot({ path: join(directory, `${name}.png`), fullPage: true });
}
