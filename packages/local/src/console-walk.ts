import type { BrowserContext, Page } from "playwright-core";
import { serious } from "./accessibility.ts";

// Walks over the console's pages and says what is wrong with each. What runs in the page is text: the tests know no DOM.

/** The console's own router, as the library leaves it on the window. */
const router = "globalThis.__TSR_ROUTER__";

/** Every page's path as the router knows it, such as `/customers/$id`. */
export async function pathsOf(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`Object.keys(${router}.routesByPath)`);
}

/** A window on the console that keeps what its console and its scripts complain of. */
export interface Walker {
  page: Page;
  complaints: string[];
  /** Goes to a page of the console within it, as a link does, and waits until it stands. */
  go(path: string): Promise<void>;
  /** Waits until the page stands: loaded, drawn, and nothing asked for that has not been answered. */
  stands(): Promise<void>;
}

export async function walk(context: BrowserContext, url: string): Promise<Walker> {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  const asked = new Set<object>();
  page.on("request", (request) => asked.add(request));
  page.on("requestfinished", (request) => asked.delete(request));
  page.on("requestfailed", (request) => asked.delete(request));
  page.on("pageerror", ({ message }) => complaints.push(`error: ${message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()} ${message.location().url}`);
  });
  const stands = async () => {
    // What has been answered may ask for more, so twice in a row.
    for (let calm = 0, turn = 0; calm < 2; turn++) {
      if (turn > 200)
        throw new Error(`${page.url()} does not come to stand: ${await page.evaluate(waiting)}`);
      const still = asked.size === 0 && (await page.evaluate<string>(waiting)) === "";
      calm = still ? calm + 1 : 0;
      await page.waitForTimeout(still ? 40 : 100);
    }
  };
  await page.goto(url);
  await stands();
  return {
    page,
    complaints,
    stands,
    async go(path) {
      await page.evaluate(`${router}.history.push(${JSON.stringify(`/console${path}`)})`);
      await stands();
    },
  };
}

/** What the page still waits for, empty when it stands. */
const waiting = `(() => {
  const { isLoading, resolvedLocation, location } = ${router}.state;
  if (isLoading || resolvedLocation?.href !== location.href) return "the router is on its way to " + location.href;
  const busy = document.querySelector(".ant-skeleton, .ant-spin-spinning, .state[role=status]");
  if (busy) return "it shows that it loads: " + busy.className;
  return document.querySelector("h1, h2, [role=alert], .ant-result") ? "" : "it shows no heading";
})()`;

/** A width in pixels, and whether it is also looked at as axe does, which takes most of the time. */
export interface Look {
  width: number;
  axe: boolean;
}

/** What is wrong with the page as it stands, at a width that the window then has. */
export async function faults(walker: Walker, { width, axe }: Look): Promise<string[]> {
  const { page, complaints } = walker;
  if (page.viewportSize()?.width !== width) {
    await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
    await walker.stands();
  }
  const found = (axe ? await serious(page) : []).map((violation) => `axe ${violation.slice(0, 600)}`);
  const over = await page.evaluate<number>(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  if (over > 0) found.push(`${over} px too wide`);
  found.push(...(await page.evaluate<string[]>(raw)).map((text) => `shows "${text}"`));
  // Asked all the same what one may not see is answered by a page that says so.
  const isForbidden = await page.evaluate<boolean>("document.querySelector('.forbidden') !== null");
  const others = complaints
    .splice(0)
    .filter((complaint) => !(isForbidden && complaint.includes("403 (Forbidden)")));
  return [...found, ...others];
}

/**
 * What people are shown that only programs should see: a key that has no word, a term of the API, an instant, a value
 * that is none. What is set as code may be all that.
 */
const raw = `(() => {
  const signs = [
    /^[a-z][A-Za-z]*(\\.[a-z][\\w-]*)+$/,
    /^[a-z]+(_[a-z]+)+$/,
    /\\d{4}-\\d\\d-\\d\\dT\\d\\d:/,
    /\\b(undefined|NaN|Invalid Date)\\b|\\[object |\\{\\{/,
  ];
  const isRaw = (text) => signs.some((sign) => sign.test(text.trim()));
  const found = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    if (isRaw(node.data) && !node.parentElement.closest("code, pre, textarea, script, style")) found.add(node.data.trim());
  for (const name of ["aria-label", "placeholder"])
    for (const element of document.querySelectorAll("[" + name + "]"))
      if (isRaw(element.getAttribute(name)) && !element.closest("code, pre, textarea"))
        found.add(name + ": " + element.getAttribute(name));
  return [...found];
})()`;
