import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serious } from "./accessibility.ts";
import { chromiumPath, noChromium, openBrowser, picture } from "./browser.ts";
import { buildConsole } from "./console-build.ts";
import { type Client, listed, type Story, startStory } from "./story.ts";

// A firm's developer with a browser: a key that works and then does not, an endpoint with its secret, a test and its
// attempt, the sandbox's clock; and the owner, who looks at what is used and what it would cost.

let story: Story;
let browser: Browser;
let page: Page;
let owner: Client;

if (!chromiumPath) process.stderr.write(`developers.e2e.ts ${noChromium}\n`);

const at = (path: string) => `${story.runtime.url}/console${path}`;
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const dialog = () => page.getByRole("dialog").last();

/** The secret that is shown this once; closes what shows it. */
async function secretShown(): Promise<string> {
  const shown = page.getByRole("dialog", { name: "请立即保存" });
  const secret = await shown.locator("code").textContent();
  await shown.getByRole("button", { name: "我已保存" }).click();
  await shown.waitFor({ state: "hidden" });
  return secret ?? "";
}

describe.skipIf(!chromiumPath)("a developer in the console", () => {
  beforeAll(async () => {
    const build = buildConsole(() => {});
    [story, browser] = await Promise.all([startStory(), openBrowser(), build.done]);
    const firm = await story.signUp("developers", { timezone: "Asia/Shanghai" });
    owner = firm.live;
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(at("/login"));
    await page.getByLabel("邮箱").fill("owner@developers.example");
    await page.getByLabel("密码", { exact: true }).fill("a good password");
    await button("登录").click();
    await page.getByRole("link", { name: "开发者" }).click();
    await page.getByRole("heading", { name: "API 密钥" }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await story?.runtime.stop();
  });

  it("makes a key with the scopes it needs, sees it once, and revokes it", async () => {
    await button("新建密钥").click();
    await dialog().getByLabel("名称").fill("仓库系统");
    await dialog().getByLabel("运单 · 读取").check();
    await dialog().getByRole("button", { name: "保存" }).click();
    const key = await secretShown();
    expect(key).toMatch(/^caas_live_/);
    expect((await story.as(key).get("/v1/shipments")).status).toBe(200);
    expect((await story.as(key).get("/v1/tickets")).status).toBe(403);
    expect(await serious(page)).toEqual([]);
    await picture(page, "developers-keys");

    await page
      .getByRole("row", { name: /仓库系统/ })
      .getByRole("button", { name: "吊销" })
      .click();
    await dialog().getByRole("button", { name: "吊销" }).click();
    await page.getByRole("row", { name: /仓库系统.*已吊销/ }).waitFor();
    expect((await story.as(key).get("/v1/shipments")).status).toBe(401);
  });

  it("enters the sandbox, makes an endpoint, sends a test and reads the answer", async () => {
    await page.getByRole("link", { name: "沙箱", exact: true }).click();
    await button("进入沙箱").click();
    await page.getByText("你正在沙箱中").waitFor();
    await page.getByRole("link", { name: "Webhook", exact: true }).click();
    await button("新建地址").first().click();
    await dialog().getByLabel("地址").fill("not an address");
    await dialog().getByRole("button", { name: "保存" }).click();
    await dialog().locator(".ant-form-item-explain-error").first().waitFor();
    await dialog().getByLabel("地址").fill("https://error.webhook.test/orders");
    await dialog().getByRole("button", { name: "保存" }).click();
    expect(await secretShown()).toMatch(/^whsec_/);

    await page.getByRole("link", { name: "https://error.webhook.test/orders" }).click();
    await page.getByText("最近 30 天没有推送记录").waitFor();
    await button("发送测试").click();
    await dialog().getByRole("button", { name: "发送测试" }).click();
    await dialog()
      .getByText(/测试未成功/)
      .waitFor();
    await dialog().getByRole("button", { name: "关闭" }).last().click();
    await page
      .getByRole("row", { name: /ticket\.created.*测试/ })
      .getByRole("button")
      .first()
      .click();
    await page
      .getByRole("region", { name: "对方的回应" })
      .getByText(/sandbox/)
      .waitFor();
    expect(await serious(page)).toEqual([]);
    await picture(page, "developers-attempts");
    await page.keyboard.press("Escape");
  });

  it("puts in examples, moves the clock and finds what happened in the log, with its schema", async () => {
    await page.getByRole("link", { name: "沙箱", exact: true }).click();
    await button("放入样例").click();
    await page.getByText("样例已就绪").waitFor();
    await button("拨快时钟").click();
    // The clock answers when all that fell due is done.
    await page.getByText("比真实时间快 2 小时").waitFor({ timeout: 60_000 });
    // The button is pale until it has answered.
    await page.locator(".ant-btn-loading").waitFor({ state: "detached", timeout: 60_000 });
    await page
      .getByText(/时钟已拨/)
      .first()
      .waitFor({ timeout: 60_000 });
    expect(await serious(page)).toEqual([]);
    await picture(page, "developers-sandbox");
    await page.getByRole("link", { name: "事件日志", exact: true }).click();
    await page.getByRole("button", { name: "ticket.created" }).first().click();
    await page.getByRole("tab", { name: "结构（JSON Schema）" }).click();
    await page
      .getByText(/"properties"/)
      .first()
      .waitFor();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await button("返回正式环境").first().click();
    await page.getByText("你正在沙箱中").waitFor({ state: "hidden" });
  });

  it("shows what is used of the trial, and says that payments are not set up", async () => {
    const opened = await owner.post("/v1/tickets", {
      ...{ type: "inquiry", category: "price-quote", subject: "运费多少？", channel: "phone" },
      customer: { phone: "13800138000" },
    });
    expect(opened.status).toBe(201);
    await story.runtime.idle();
    await page.getByRole("link", { name: "套餐与用量" }).click();
    await page.getByText(/试用中/).waitFor();
    await page.getByRole("img", { name: /^工单: 已用 1 \/ / }).waitFor();
    await page.getByRole("img", { name: /每日用量 · 工单/ }).waitFor();
    await page.getByRole("button", { name: "选择入门版" }).click();
    await page.getByText("这个环境没有配置支付").first().waitFor();
    expect(await serious(page)).toEqual([]);
    await picture(page, "billing");
  });

  it("shows the figures, why some have no value, and the tickets behind one", async () => {
    const [ticket] = await listed<{ id: string; number: string }>(owner, "/v1/tickets");
    await owner.post(`/v1/tickets/${ticket?.id}/transitions`, { to: "solved" });
    await story.runtime.idle();
    await page.getByRole("link", { name: "报表", exact: true }).click();
    await page.getByText("尚未启用机器人").first().waitFor();
    expect(await serious(page)).toEqual([]);
    await picture(page, "reports");
    await page.getByRole("link", { name: /一次解决率/ }).click();
    await page.getByRole("link", { name: ticket?.number ?? "" }).waitFor();
    await page.getByRole("img", { name: /趋势 · 一次解决率/ }).waitFor();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出 CSV" }).click();
    expect((await saved).suggestedFilename()).toMatch(/^firstContactResolution-.*\.csv$/);
    expect(await serious(page)).toEqual([]);
    await picture(page, "reports-figure");
  });
});
