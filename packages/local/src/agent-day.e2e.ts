import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serious } from "./accessibility.ts";
import { chromiumPath, noChromium, openBrowser, picture } from "./browser.ts";
import { buildConsole } from "./console-build.ts";
import { type Client, type Firm, listed, type Story, startStory } from "./story.ts";

// An agent's day by keyboard: macros that the owner wrote, a colleague on the same ticket, one's own password.

let story: Story;
let browser: Browser;
let firm: Firm;
let owner: Page;
let agent: Page;

if (!chromiumPath) process.stderr.write(`agent-day.e2e.ts ${noChromium}\n`);

const password = "a good password";
const agentEmail = "agent@day.example";

async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${story.runtime.url}/console${path}`);
  return page;
}

async function logIn(email: string, word: string, path: string): Promise<Page> {
  const page = await open(path);
  await page.getByLabel("邮箱").fill(email);
  await page.getByLabel("密码", { exact: true }).fill(word);
  await page.keyboard.press("Enter");
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

async function complaint(client: Client, subject: string): Promise<void> {
  await client.post("/v1/tickets", {
    ...{ type: "complaint", category: "delay", subject, channel: "phone", body: "三天没有动静。" },
    customer: { name: "王芳", phone: "13800138000" },
  });
}

describe.skipIf(!chromiumPath)("an agent's day", () => {
  beforeAll(async () => {
    const build = buildConsole(() => {});
    [story, browser] = await Promise.all([startStory(), openBrowser(), build.done]);
    firm = await story.signUp("day");
    await firm.live.post("/v1/members", { email: agentEmail, name: "小周", role: "agent" });
    await story.runtime.idle();
    const token = /invitations\/(\S+)/.exec(story.mails(agentEmail)[0]?.body ?? "")?.[1];
    await story.as().post(`/v1/invitations/${token}/accept`, { password });
    await complaint(firm.live, "包裹三天没有更新");
  });
  afterAll(async () => {
    await browser?.close();
    await story?.runtime.stop();
  });

  it("has macros, which the owner writes and which are tried before they are kept", async () => {
    const page = await logIn("owner@day.example", password, "/settings/macros");
    owner = page;
    await page.getByText("还没有快捷回复").waitFor();
    await button(page, "新建快捷回复").click();
    await page.getByLabel("名称").fill("致歉");
    await page.getByLabel("中文内容").fill("{{ customer.nmae }}您好");
    await button(page, "保存").click();
    await page.locator(".ant-form-item-explain-error").first().waitFor();
    await page.getByLabel("中文内容").fill("您好，非常抱歉。工单 ");
    await button(page, "工单号").first().click();
    expect(await page.getByLabel("中文内容").inputValue()).toContain("{{ ticket.number }}");
    await picture(page, "macro-form");
    expect(await serious(page)).toEqual([]);
    await button(page, "保存").click();
    await page.getByRole("table").getByText("致歉").waitFor();
    expect(await serious(page)).toEqual([]);
  });

  it("begins a reply with a macro by three keys, while a colleague sees who is at it", async () => {
    agent = await logIn(agentEmail, password, "/workbench?view=all");
    await agent.locator(".queue-item").first().waitFor();
    await agent.locator("body").press("j");
    await agent.getByRole("heading", { name: "包裹三天没有更新" }).waitFor();
    await agent.locator("body").press("r");
    const field = agent.getByLabel("回复内容");
    await expect
      .poll(() => field.evaluate((area) => area === area.ownerDocument.activeElement), { timeout: 10_000 })
      .toBe(true);
    await agent.keyboard.press("/");
    await agent.getByRole("option", { name: /致歉/ }).waitFor();
    await agent.locator(".macro-preview", { hasText: "非常抱歉" }).waitFor();
    await picture(agent, "macro-picker");
    expect(await serious(agent)).toEqual([]);
    await agent.keyboard.press("Enter");
    await expect.poll(() => field.inputValue()).toMatch(/^您好，非常抱歉。工单 \d{3}-\d{3}-\d{3}$/);

    await owner.goto(`${story.runtime.url}/console/workbench?view=all`);
    await owner.locator(".queue-item").first().waitFor();
    await owner.locator("body").press("j");
    await owner.locator(".viewers", { hasText: "小周 正在回复" }).waitFor();
    await picture(owner, "viewers");
    expect(await serious(owner)).toEqual([]);

    await agent.keyboard.press("Control+Enter");
    await agent.locator(".message-reply:not(.outgoing)", { hasText: "非常抱歉" }).waitFor();
    await agent.locator(".viewers", { hasText: "李雷 正在看" }).waitFor();
    const messages = await listed<{ id: string }>(firm.live, "/v1/tickets").then(([ticket]) =>
      listed<{ body: string }>(firm.live, `/v1/tickets/${ticket?.id}/messages`),
    );
    expect(messages.at(-1)?.body).toContain("非常抱歉");
  });

  it("ends with a new password, and with all devices logged out", async () => {
    await button(agent, /^账号/).click();
    await agent.getByRole("menuitem", { name: "修改密码" }).click();
    const dialog = agent.getByRole("dialog", { name: "修改密码" });
    await dialog.getByLabel("当前密码").fill("wrong");
    await dialog.getByLabel("新密码").fill("another good password");
    await agent.keyboard.press("Enter");
    await dialog.getByText("当前密码不正确").waitFor();
    expect(await serious(agent)).toEqual([]);
    await dialog.getByLabel("当前密码").fill(password);
    await agent.keyboard.press("Enter");
    await agent.getByText("密码已修改").waitFor();

    const phone = await logIn(agentEmail, "another good password", "/workbench?view=all");
    await phone.locator(".queue-item").first().waitFor();
    await button(agent, /^账号/).click();
    await agent.getByRole("menuitem", { name: "退出所有设备" }).click();
    await agent.getByRole("dialog").getByRole("button", { name: "退出所有设备" }).click();
    await agent.getByRole("heading", { name: "登录客服工作台" }).waitFor();
    await phone.getByRole("dialog", { name: "登录已过期" }).waitFor();
  });
});
