import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serious } from "./accessibility.ts";
import { chromiumPath, noChromium, openBrowser, picture } from "./browser.ts";
import { buildConsole } from "./console-build.ts";
import { type Client, type Firm, listed, type Story, startStory } from "./story.ts";

// An owner sets what the firm promises: hours, deadlines and a playbook; and the next ticket gets them.

let story: Story;
let browser: Browser;
let firm: Firm;
let agent: Client;
let page: Page;

if (!chromiumPath) process.stderr.write(`settings.e2e.ts ${noChromium}\n`);

const password = "a good password";

async function logIn(email: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  const opened = await context.newPage();
  opened.setDefaultTimeout(20_000);
  await opened.goto(`${story.runtime.url}/console/settings/sla`);
  await opened.getByLabel("邮箱").fill(email);
  await opened.getByLabel("密码", { exact: true }).fill(password);
  await opened.getByRole("button", { name: "登录" }).click();
  return opened;
}

const button = (name: string | RegExp) => page.getByRole("button", { name });

interface Target {
  name: string;
  startedAt: string;
  dueAt: string | null;
}

/** How many minutes a new complaint has for its first response. */
async function minutesToAnswer(): Promise<number> {
  const { body } = await firm.live.post<{ id: string }>("/v1/tickets", {
    ...{ type: "complaint", category: "damaged", subject: "外箱破损", channel: "phone", priority: "urgent" },
    customer: { name: "王芳", phone: `138${String(Math.random()).slice(2, 10)}` },
  });
  const { body: sla } = await firm.live.get<{ targets: Target[] }>(`/v1/tickets/${body.id}/sla`);
  const first = sla.targets.find(({ name }) => name === "firstResponse");
  return (Date.parse(first?.dueAt ?? "") - Date.parse(first?.startedAt ?? "")) / 60_000;
}

describe.skipIf(!chromiumPath)("an owner sets what the firm promises", () => {
  beforeAll(async () => {
    const build = buildConsole(() => {});
    [story, browser] = await Promise.all([startStory(), openBrowser(), build.done]);
    firm = await story.signUp("rules");
    page = await logIn("owner@rules.example");
  });
  afterAll(async () => {
    await browser?.close();
    await story?.runtime.stop();
  });

  it("makes opening hours, with a day of rest", async () => {
    await page.getByText("你还没有自己的策略").waitFor();
    expect(await serious(page)).toEqual([]);
    await page.getByRole("link", { name: "工作日历" }).click();
    await button("新建日历").click();
    await page.getByLabel("名称").fill("两班客服");
    await page.getByLabel("周一的营业时间").fill("9-12");
    await page.getByLabel("周六的营业时间").fill("十点到四点");
    await page.getByText("看不懂，请写成").waitFor();
    await page.getByLabel("周六的营业时间").fill("10-16");
    // Half hours of the Monday afternoon are painted.
    const monday = page.locator(".slots").first().locator("i");
    await monday.nth(27).hover();
    await page.mouse.down();
    for (let slot = 28; slot < 36; slot++) await monday.nth(slot).hover();
    await page.mouse.up();
    expect(await page.getByLabel("周一的营业时间").inputValue()).toBe("09:00–12:00, 13:30–18:00");
    await button(/年\d+月15日/).click();
    await page.locator(".day-form .ant-segmented").getByText("休息", { exact: true }).click();
    await page.keyboard.press("Escape");
    expect(await serious(page)).toEqual([]);
    await picture(page, "calendar");
    await button("保存").click();
    await page.getByText("周一 09:00–12:00, 13:30–18:00").waitFor();
    const [calendar] = await listed<{ weekly: object; holidays: string[] }>(firm.live, "/v1/calendars");
    expect(calendar).toMatchObject({
      weekly: {
        mon: [
          ["09:00", "12:00"],
          ["13:30", "18:00"],
        ],
        sat: [["10:00", "16:00"]],
      },
    });
    // China's holidays came along, and the day that was chosen.
    expect(calendar?.holidays.length).toBeGreaterThan(20);
    expect(calendar?.holidays.some((date) => date.endsWith("-15"))).toBe(true);
  });

  it("edits the SLA, sees its clocks, and the next ticket gets it", async () => {
    expect(await minutesToAnswer()).toBe(5);
    await page.getByRole("link", { name: "时效策略" }).click();
    await button("新建策略").click();
    await page.getByLabel("名称").fill("我们的承诺");
    await page.getByLabel("首次响应 · 紧急").fill("很快");
    await button("保存").click();
    await page.locator(".ant-form-item-explain-error").first().waitFor();
    await page.getByLabel("首次响应 · 紧急").fill("8分");
    await page.locator(".timeline").waitFor();
    await picture(page, "policy");
    expect(await serious(page)).toEqual([]);
    await button("保存").click();
    await page.getByText("策略已创建").waitFor();
    expect(await minutesToAnswer()).toBe(8);

    await page.getByRole("link", { name: "我们的承诺" }).click();
    const field = page.getByLabel("首次响应 · 紧急");
    expect(await field.inputValue()).toBe("8 分钟");
    await field.fill("半小时");
    await button("保存").click();
    await page.getByText("已保存为第 2 版").waitFor();
    expect(await minutesToAnswer()).toBe(30);
  });

  it("orders the policies by keys, and asks which one a ticket would get", async () => {
    await firm.live.post("/v1/sla-policies", {
      ...{ name: "投诉", conditions: { types: ["complaint"] }, targets: { firstResponse: "PT3M" } },
    });
    await firm.live.post("/v1/sla-policies", {
      ...{ name: "破损", conditions: { categories: ["damaged"] }, targets: { firstResponse: "PT2M" } },
    });
    await page.getByRole("link", { name: "时效策略" }).click();
    await page.reload();
    await button("上移“破损”").focus();
    await page.keyboard.press("Enter");
    await page.getByText("顺序已保存").waitFor();
    await button("查看").click();
    await page.locator(".policy.got", { hasText: "破损" }).waitFor();
    // The last must take every ticket: what the server refuses goes back.
    await button("下移“投诉”").click();
    await page.getByText("最后一条策略不能有条件").waitFor();
    const names = await page.locator(".policy .name").allTextContents();
    expect(names).toEqual(["破损", "投诉", "我们的承诺"]);
    await button("重新应用到未结工单").click();
    await button("开始").click();
    await page.getByText(/完成：检查 3 张未结工单，更换了 3 张/).waitFor();
    await page.getByRole("dialog").getByText("关闭", { exact: true }).last().click();
    expect(await serious(page)).toEqual([]);
    await picture(page, "policies");
  });

  it("changes a playbook, which an agent takes note of", async () => {
    const email = "agent@rules.example";
    await firm.live.post("/v1/members", { email, name: "小周", role: "agent" });
    await story.runtime.idle();
    const token = /invitations\/(\S+)/.exec(story.mails(email)[0]?.body ?? "")?.[1];
    const { body } = await story.as().post<{ accessToken: string }>(`/v1/invitations/${token}/accept`, {
      password,
    });
    agent = story.as(body.accessToken);

    await page.getByRole("link", { name: "处理手册" }).click();
    await page.getByRole("link", { name: "遗失" }).click();
    await page.getByLabel("期限").first().fill("3 分钟");
    await page.getByLabel("客服", { exact: true }).first().fill("99999");
    await button("保存").click();
    await page.getByText("有内容需要检查").waitFor();
    await page.getByLabel("客服", { exact: true }).first().fill("120");
    expect(await serious(page)).toEqual([]);
    await button("保存").click();
    await page.getByText("已保存为第 2 版").waitFor();
    await page.getByRole("tab", { name: "确认情况" }).click();
    await page.getByText("未确认 (1)").waitFor();
    await page.getByText("小周").waitFor();

    const owner = page;
    page = await logIn(email);
    await page.getByText("你的角色可以查看，但不能修改").waitFor();
    expect(await button("新建策略").count()).toBe(0);
    await page.getByRole("link", { name: "处理手册" }).click();
    await page.getByRole("link", { name: "遗失" }).click();
    await button("我已阅读并了解").click();
    await page.getByText("我已阅读并了解").waitFor({ state: "detached" });
    expect(await serious(page)).toEqual([]);
    page = owner;
    const { body: taken } = await agent.get<{ missing: object[] }>("/v1/playbooks/lost/acknowledgements");
    expect(taken.missing).toEqual([]);

    await page.getByRole("tab", { name: "版本" }).click();
    await button("查看").last().click();
    await page.getByText("你正在查看第 1 版").waitFor();
    await picture(page, "playbook-version");
    expect(await serious(page)).toEqual([]);
  });
});
