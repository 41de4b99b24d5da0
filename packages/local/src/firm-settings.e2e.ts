import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serious } from "./accessibility.ts";
import { chromiumPath, noChromium, openBrowser, picture } from "./browser.ts";
import { buildConsole } from "./console-build.ts";
import { type Client, type Story, startStory } from "./story.ts";

// An owner sets up the firm in the console: invites an agent, puts own words into a message, chooses the brand's
// colour, sells delivery in windows, and says what is paid; an agent sees what they may not change.

let story: Story;
let browser: Browser;
let owner: Client;
let page: Page;

if (!chromiumPath) process.stderr.write(`firm-settings.e2e.ts ${noChromium}\n`);

const password = "a good password";
const at = (path: string) => `${story.runtime.url}/console${path}`;
const button = (name: string | RegExp) => page.getByRole("button", { name });
const told = (text: string | RegExp) => page.getByText(text).first().waitFor();

async function logIn(email: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  const opened = await context.newPage();
  opened.setDefaultTimeout(20_000);
  await opened.goto(at("/login"));
  await opened.getByLabel("邮箱").fill(email);
  await opened.getByLabel("密码", { exact: true }).fill(password);
  await opened.getByRole("button", { name: "登录" }).click();
  await opened.getByRole("link", { name: "设置" }).waitFor();
  return opened;
}

describe.skipIf(!chromiumPath)("a firm's settings in the console", () => {
  beforeAll(async () => {
    const build = buildConsole(() => {});
    [story, browser] = await Promise.all([startStory(), openBrowser(), build.done]);
    const answer = await fetch(`${story.runtime.url}/v1/signup`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        ...{ company: "远山速运", slug: "settings", email: "owner@settings.example", password, name: "李雷" },
        ...{ country: "CN", timezone: "Asia/Shanghai", locale: "zh-CN" },
      }),
    });
    owner = story.as(((await answer.json()) as { accessToken: string }).accessToken);
    page = await logIn("owner@settings.example");
  });
  afterAll(async () => {
    await browser?.close();
    await story?.runtime.stop();
  });

  it("an agent is invited, told of a wrong address at its field, and the roles are told", async () => {
    await page.goto(at("/settings/team"));
    await button("邀请成员").click();
    await page.getByLabel("邮箱").fill("not an address");
    await page.getByLabel("姓名").fill("小周");
    await button("发送邀请").click();
    await page.locator(".ant-form-item-explain-error").first().waitFor();
    await page.getByLabel("邮箱").fill("agent@settings.example");
    await button("发送邀请").click();
    await told("已邀请，待接受");
    await picture(page, "team");
    expect(await serious(page)).toEqual([]);
    await page.getByRole("tab", { name: "角色与权限" }).click();
    await page.getByRole("columnheader", { name: "开发者" }).waitFor();
    const row = page.getByRole("row", { name: /API 密钥.*新建与修改/ });
    expect(await row.getByLabel("不可以").count()).toBe(3);
    expect(await serious(page)).toEqual([]);
  });

  it("a message gets own words, is shown as it is written, and goes back to the default", async () => {
    await page.goto(at("/settings/notifications/shipment.delivered.sms.zh-CN"));
    const text = page.getByLabel("正文");
    await text.fill("【{{ tenant.nam }}】已签收");
    await told("模板有误");
    await button("保存").click();
    await page.locator(".ant-form-item-explain-error").first().waitFor();
    await text.fill("【{{ tenant.name }}】您的快件已签收 ");
    await button("运单号").click();
    expect(await text.inputValue()).toContain("已签收 {{ shipment.trackingNumber }}");
    await page.locator(".bubble", { hasText: /【远山速运】您的快件已签收 \w+/ }).waitFor();
    await picture(page, "template");
    await button("保存").click();
    await told("自定义文案");
    expect(await serious(page)).toEqual([]);
    const path = "/v1/notification-templates/shipment.delivered.sms.zh-CN";
    expect((await owner.get<{ source: string }>(path)).body.source).toBe("own");
    await button("恢复默认").click();
    await page
      .getByRole("tooltip")
      .getByRole("button", { name: "确 定" })
      .or(page.getByRole("tooltip").getByRole("button", { name: "确定" }))
      .click();
    await told("系统默认文案");
    expect((await owner.get<{ source: string }>(path)).body.source).toBe("default");
  });

  it("the brand's colour is shown on the firm's page before it is saved", async () => {
    await page.goto(at("/settings/company"));
    await page.getByLabel("品牌色").last().fill("#ffd400");
    await told("颜色偏浅");
    await page.locator('iframe[src*="color=%23ffd400"]').waitFor();
    const frame = page.frameLocator("iframe");
    await frame.getByRole("heading", { name: "查询包裹" }).waitFor();
    await button("保存").click();
    await told("已保存");
    expect((await owner.get<{ branding: { color: string } }>("/v1/tenant")).body.branding.color).toBe(
      "#ffd400",
    );
    await picture(page, "company");
  });

  it("delivery in windows is sold, its price written in yuan, and changed as the next version", async () => {
    await page.goto(at("/settings/packages/new"));
    await page.getByLabel("名称（中文）").fill("定时派送");
    await page.getByLabel("名称（英文）").fill("Delivery in a window");
    await page.getByLabel("价格").fill("6.5");
    await page.getByLabel("结束 1").fill("8");
    await page.getByLabel("服务区域").fill("姑苏区");
    await page.getByLabel("服务区域").press("Enter");
    await button("保存").click();
    await page.locator(".ant-form-item-explain-error").first().waitFor();
    await page.getByLabel("结束 1").fill("1130");
    await page.getByLabel("结束 1").press("Tab");
    await page.getByLabel("周日 09:00–11:30 名额").fill("3");
    await button("保存").click();
    await page.getByRole("link", { name: "定时派送" }).click();
    await page.getByLabel("截止时间").fill("3 小时");
    await button("保存").click();
    await told("已保存为第 2 版");
    await page.getByRole("tab", { name: "历史版本" }).click();
    await told("3 小时");
    await picture(page, "package");
    expect(await serious(page)).toEqual([]);
    const { body } = await owner.get<{ data: { price: unknown; config: object; version: number }[] }>(
      "/v1/packages",
    );
    expect(body.data).toMatchObject([
      {
        version: 2,
        price: { amount: 650, currency: "CNY" },
        config: {
          cutoff: "PT3H",
          windows: [
            { days: ["mon", "tue", "wed", "thu", "fri", "sat"], from: "09:00", to: "11:30", capacity: 10 },
            { days: ["sun"], from: "09:00", to: "11:30", capacity: 3 },
            { from: "14:00", to: "18:00" },
          ],
        },
      },
    ]);
  });

  it("claims rules and service levels are saved as people write them", async () => {
    await page.goto(at("/settings/claim-rules"));
    await page.getByLabel("自动通过上限").fill("150");
    await page.getByLabel("主管的审批上限").fill("");
    await button("保存").click();
    await told("已保存为第 2 版");
    expect((await owner.get("/v1/claim-rules")).body).toMatchObject({
      autoLimit: 15_000,
      roleLimits: { agent: 20_000, supervisor: null },
    });
    expect(await serious(page)).toEqual([]);
    await page.goto(at("/settings/service-levels"));
    await page.getByLabel("提货时长").fill("90 分钟");
    await button("保存").click();
    await told("已保存");
    const { body } = await owner.get<{ levels: { nodes: object }[] }>("/v1/service-levels");
    expect(body.levels.at(-1)?.nodes).toMatchObject({ pickup: { afterOrder: "PT90M" } });
    expect(await serious(page)).toEqual([]);
  });

  it("an agent looks, and is offered nothing to change", async () => {
    await story.runtime.idle();
    const mail = story.mails("agent@settings.example")[0]?.body ?? "";
    const link = /https?:\S+\/console\/invitations\/\S+/.exec(mail)?.[0] ?? "";
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "zh-CN" });
    const agent = await context.newPage();
    agent.setDefaultTimeout(20_000);
    await agent.goto(link);
    await agent.getByLabel("密码", { exact: true }).fill(password);
    await agent.getByRole("button", { name: "设置密码并进入" }).click();
    await agent.waitForURL(/workbench/);
    for (const path of ["/settings/team", "/settings/claim-rules", "/settings/packages"]) {
      await agent.goto(at(path));
      await agent.getByText("不能修改这里的设置").waitFor();
      expect(await agent.getByRole("button", { name: /^(保存|邀请成员|新增服务)$/ }).count(), path).toBe(0);
      expect(await serious(agent), path).toEqual([]);
    }
    await agent.goto(at("/settings/channels"));
    await agent.getByText("你的角色没有权限查看这里").waitFor();
    expect(await agent.getByRole("link", { name: "通知渠道" }).count()).toBe(0);
  });
});
