import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, noChromium, openBrowser } from "./browser.ts";
import { buildConsole } from "./console-build.ts";
import { faults, type Look, pathsOf, type Walker, walk } from "./console-walk.ts";
import { type Client, listed, type Story, startStory } from "./story.ts";

// Every page of the console, as the router has them, with the demo's data: in both languages and colours, wide and
// narrow, as the owner and as who may do less. A page that is added is walked over without being named here, unless its
// path has a parameter.

let story: Story;
let browser: Browser;
let owner: Client;

if (!chromiumPath) process.stderr.write(`every-page.e2e.ts ${noChromium}\n`);

const wide = { width: 1440, axe: true };
const narrow = { width: 390, axe: true };
/** Where the same at the same width has been looked at by axe in the other language. */
const narrowAgain = { width: 390, axe: false };
const languages = [
  { locale: "zh-CN", colorScheme: "light" },
  { locale: "en", colorScheme: "dark" },
] as const;
type Looks = (typeof languages)[number];

/** A window in which a colleague of the demo is logged in, or nobody. */
async function open(looks: Looks, colleague: string | null, path = "/"): Promise<Walker> {
  const context = await browser.newContext({ ...looks, viewport: { width: 1440, height: 900 } });
  if (colleague !== null) {
    const { body } = await story
      .as()
      .post<object>("/v1/auth/token", { email: `${colleague}@demo.example`, password: "password" });
    const session = JSON.stringify({ ...body, endsAt: Date.now() + 600_000 });
    await context.addInitScript(`localStorage.setItem("caas.session", ${JSON.stringify(session)})`);
  }
  return walk(context, `${story.runtime.url}/console${path}`);
}

const first = async (path: string, client = owner) => (await listed<{ id: string }>(client, path))[0]?.id;

/** What stands for the parameters of the paths that have any; what is more than its path shows is added. */
async function examples(): Promise<Record<string, string[]>> {
  const [customer, shipment, claim, ticket] = await Promise.all(
    ["/v1/customers", "/v1/shipments", "/v1/claims", "/v1/tickets"].map((path) => first(path)),
  );
  const [calendar, policy, sold] = await Promise.all(
    ["/v1/calendars", "/v1/sla-policies", "/v1/packages"].map((path) => first(path)),
  );
  const editors = (path: string, id: string | undefined) =>
    [`${path}/new`].concat(id === undefined ? [] : [`${path}/${id}`]);
  return {
    "/customers/$id": [`/customers/${customer}`],
    "/shipments/$id": [`/shipments/${shipment}`],
    "/claims/$id": [`/claims/${claim}`],
    "/reports/$kpi": ["/reports/firstContactResolution"],
    "/settings/calendars/$id": editors("/settings/calendars", calendar),
    "/settings/sla/$id": editors("/settings/sla", policy),
    "/settings/packages/$id": editors("/settings/packages", sold),
    "/settings/notifications/$id": [
      "/settings/notifications/shipment.delivered.sms.zh-CN",
      "/settings/notifications/shipment.delivered.email.en",
    ],
    "/settings/notifications": ["/settings/notifications", "/settings/notifications?tab=rules"],
    "/settings/playbooks/$scenario": ["content", "versions", "acknowledgements"].map(
      (tab) => `/settings/playbooks/lost?tab=${tab}`,
    ),
    "/settings/team": ["/settings/team", "/settings/team?tab=roles", "/settings/team?member=new"],
    "/workbench": ["/workbench", "/workbench?view=all", `/workbench?view=all&ticket=${ticket}`],
    // Of the sandbox, where the demo has its own.
    "/developers/webhooks/$id": [],
    // Seen by who is not logged in.
    "/invitations/$token": [],
    "/login": [],
    "/signup": [],
    "/password": [],
  };
}

/** Every page's address, with the examples for those that have parameters. */
async function addresses(walker: Walker): Promise<string[]> {
  const known = await examples();
  const all = (await pathsOf(walker.page)).flatMap((path) => {
    if (path.includes("$") && !(path in known))
      throw new Error(`Say in every-page.e2e.ts what stands for the parameters of ${path}`);
    return known[path] ?? [path];
  });
  expect(all.length).toBeGreaterThan(40);
  return [...all, "/nowhere"];
}

/** What is wrong with these pages, each with where. */
async function faultsOf(walker: Walker, paths: readonly string[], looks: readonly Look[]) {
  const found: string[] = [];
  for (const path of paths) {
    await walker.go(path);
    // The width at which the last page was left comes first, since a change of it takes time.
    const now = walker.page.viewportSize()?.width;
    for (const look of looks.toSorted(
      (one, other) => Number(other.width === now) - Number(one.width === now),
    ))
      found.push(...(await faults(walker, look)).map((fault) => `${path} at ${look.width}: ${fault}`));
  }
  await walker.page.context().close();
  return found;
}

describe.skipIf(!chromiumPath)("every page of the console", () => {
  beforeAll(async () => {
    const build = buildConsole(() => {});
    [story, browser] = await Promise.all([startStory({ demo: true }), openBrowser(), build.done]);
    const live = story.runtime.demo?.keys.find(({ name }) => name === "live");
    owner = story.as(live?.key);
    await story.runtime.idle();
  });
  afterAll(async () => {
    await browser?.close();
    await story?.runtime.stop();
  });

  for (const looks of languages) {
    it(`is without a serious fault for its owner, in ${looks.locale}, ${looks.colorScheme}`, async () => {
      const walker = await open(looks, "owner");
      const second = looks.locale === "en" ? narrowAgain : narrow;
      expect(await faultsOf(walker, await addresses(walker), [wide, second])).toEqual([]);
    }, 300_000);

    it(`and for who is not logged in, in ${looks.locale}`, async () => {
      const walker = await open(looks, null, "/login");
      const paths = ["/login", "/signup", "/password", "/invitations/unknown"];
      expect(await faultsOf(walker, paths, [wide, narrow])).toEqual([]);
    });
  }

  it("and for an agent and a viewer, who may do less", async () => {
    const [chinese, english] = languages;
    const agent = await open(english, "agent");
    expect(await faultsOf(agent, await addresses(agent), [wide])).toEqual([]);
    const viewer = await open(chinese, "viewer");
    expect(await faultsOf(viewer, await addresses(viewer), [narrow])).toEqual([]);
  }, 300_000);

  it("and in the sandbox", async () => {
    const test = story.runtime.demo?.keys.find(({ name }) => name === "test");
    const endpoint = await first("/v1/webhook-endpoints", story.as(test?.key));
    const [looks] = languages;
    const walker = await open(looks, "developer");
    await walker.page.evaluate("sessionStorage.setItem('caas.world', 'test')");
    await walker.page.reload();
    const paths = ["/developers/webhooks", `/developers/webhooks/${endpoint}`, "/developers/events"];
    expect(await faultsOf(walker, [...paths, "/workbench?view=all"], [wide, narrow])).toEqual([]);
  });
});
