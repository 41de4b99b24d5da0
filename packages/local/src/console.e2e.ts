import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serious } from "./accessibility.ts";
import { chromiumPath, noChromium, openBrowser, picture } from "./browser.ts";
import { buildConsole } from "./console-build.ts";
import { type Client, listed, type Story, startStory } from "./story.ts";

// A firm with a browser: its owner signs up and sets the first things, an agent joins and answers a complaint, with a
// connection that breaks, a colleague who is quicker, and a password that is forgotten.

let story: Story;
let browser: Browser;
let owner: Client;
let ownerPage: Page;
let agentPage: Page;

if (!chromiumPath) process.stderr.write(`console.e2e.ts ${noChromium}\n`);

const email = "owner@e2e.example";
const agentEmail = "agent@e2e.example";
const password = "a good password";
const at = (path: string) => `${story.runtime.url}/console${path}`;

async function newPage(locale = "zh-CN"): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale,
    bypassCSP: false,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

describe.skipIf(!chromiumPath)("a firm in the console", () => {
  beforeAll(async () => {
    const build = buildConsole(() => {});
    [story, browser] = await Promise.all([startStory(), openBrowser(), build.done]);
    ownerPage = await newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await story?.runtime.stop();
  });

  it("is signed up, told of what is wrong at its field, and led to its first ticket", async () => {
    const page = ownerPage;
    await page.goto(at("/"));
    await page.getByRole("heading", { name: "登录客服工作台" }).waitFor();
    expect(await serious(page)).toEqual([]);
    await page.getByRole("link", { name: "免费注册" }).click();
    await page.getByLabel("公司名称").fill("远山速运");
    await page.getByLabel("网址标识").fill("Not A Slug!");
    await page.getByLabel("你的姓名").fill("李雷");
    await page.getByLabel("邮箱").fill(email);
    await page.getByLabel("密码", { exact: true }).fill(password);
    await button(page, "注册").click();
    await page.locator(".ant-form-item-explain-error").first().waitFor();
    await page.getByLabel("网址标识").fill("e2e");
    await button(page, "注册").click();

    await page.getByRole("heading", { name: "开始使用" }).waitFor();
    await picture(page, "guide");
    await page.getByLabel("客服热线").fill("4000001234");
    await button(page, "下一步").click();
    await page.getByText("用于计算服务时限").waitFor();
    await button(page, "下一步").click();
    await page.getByLabel("首次响应（分钟）").fill("20");
    await button(page, "下一步").click();
    await page.getByLabel("同事邮箱").waitFor();
    await button(page, "跳过").click();
    await page.getByLabel("签名密钥").fill("a-secret-of-ours");
    await button(page, "生成推送地址").click();
    await page.getByText(/\/v1\/inbound\/kuaidi100\//).waitFor();
    await button(page, "下一步").click();
    await page.getByLabel("客户手机号").fill("13800138000");
    await button(page, "新建工单").click();
    await page.getByRole("heading", { name: "客户说包裹三天没有更新" }).waitFor();
    await picture(page, "first-ticket");
    // In opening hours, so that how long is left depends on when this runs.
    expect(await page.locator(".clock", { hasText: "解决" }).textContent()).toMatch(/剩 \d+ (分钟|小时|天)/);
    expect(await serious(page)).toEqual([]);

    const token = await page.evaluate<string>("JSON.parse(localStorage.getItem('caas.session')).accessToken");
    owner = story.as(token);
  });

  it("has an agent who joins by the mail's link and answers by the book", async () => {
    await owner.post("/v1/members", { email: agentEmail, name: "小周", role: "agent" });
    await story.runtime.idle();
    const link = /https?:\S+\/console\/invitations\/\S+/.exec(story.mails(agentEmail)[0]?.body ?? "")?.[0];
    agentPage = await newPage();
    const page = agentPage;
    await page.goto(link ?? "");
    await page.getByLabel("密码", { exact: true }).fill(password);
    await button(page, "设置密码并进入").click();
    await page.getByText("全部", { exact: true }).click();
    await page.locator(".queue-item").first().waitFor();
    // What an agent may not do is not offered.
    await button(page, /^账号/).click();
    expect(await page.getByText("进入沙箱").count()).toBe(0);
    await page.keyboard.press("Escape");

    await page.locator("body").press("j");
    await page.getByRole("heading", { name: "客户说包裹三天没有更新" }).waitFor();
    await page.getByRole("tab", { name: "处理手册" }).click();
    await button(page, "插入").first().click();
    const field = page.getByLabel("回复内容");
    expect(await field.inputValue()).not.toBe("");
    await field.fill("您好，我们正在核实。");
    await field.press("Control+Enter");
    await page.locator(".message-reply:not(.outgoing)", { hasText: "正在核实" }).waitFor();
    await field.press("Escape");
    await page.locator("body").press("n");
    await field.fill("网点说明天派送。");
    await field.press("Control+Enter");
    await page.locator(".message-note:not(.outgoing)", { hasText: "明天派送" }).waitFor();
    await picture(page, "workbench");
  });

  it("keeps what was typed and sends it once, when the connection breaks and heals", async () => {
    const page = agentPage;
    const field = page.getByLabel("回复内容");
    await page.getByText("公开回复", { exact: true }).last().click();
    await page.context().setOffline(true);
    await field.fill("断网时写的回复");
    await field.press("Control+Enter");
    await page.getByText("未发送").waitFor();
    await page.getByText("连接中断").waitFor();
    await page.context().setOffline(false);
    await page.locator(".message-reply:not(.outgoing)", { hasText: "断网时写的回复" }).waitFor();
    await page.getByText("连接中断").waitFor({ state: "detached" });
    const [ticket] = await listed<{ id: string }>(owner, "/v1/tickets");
    const messages = await listed<{ body: string }>(owner, `/v1/tickets/${ticket?.id}/messages`);
    expect(messages.filter(({ body }) => body === "断网时写的回复")).toHaveLength(1);

    await field.fill("还没写完");
    await page.reload();
    await page.getByText("草稿已保存").waitFor();
    expect(await field.inputValue()).toBe("还没写完");
    await field.fill("");
  });

  it("says so when a colleague was quicker, and shows what they did", async () => {
    const page = agentPage;
    const [ticket] = await listed<{ id: string }>(owner, "/v1/tickets");
    await page.route(`**/v1/tickets/${ticket?.id}`, async (route) => {
      if (route.request().method() === "PATCH")
        await owner.patch(`/v1/tickets/${ticket?.id}`, { priority: "urgent" });
      await route.continue();
    });
    await page.getByLabel("优先级", { exact: true }).click();
    await page.getByTitle("低", { exact: true }).click();
    await page.getByText("同事刚刚改动了这张工单").waitFor();
    await page.locator(".ticket-head .ant-select", { hasText: "紧急" }).waitFor();
    await page.unrouteAll({ behavior: "wait" });
  });

  it("renews the log-in by itself, and asks for it over the page when it has ended", async () => {
    const page = agentPage;
    const read = () => page.evaluate<string | null>("localStorage.getItem('caas.session')");
    const before = await read();
    await page.evaluate(
      "localStorage.setItem('caas.session', JSON.stringify({ ...JSON.parse(localStorage.getItem('caas.session')), endsAt: 0 }))",
    );
    await expect.poll(read, { timeout: 15_000 }).not.toContain('"endsAt":0');
    expect(JSON.parse((await read()) ?? "{}").refreshToken).not.toBe(JSON.parse(before ?? "{}").refreshToken);

    const field = page.getByLabel("回复内容");
    await field.fill("写到一半");
    await page.evaluate(
      "localStorage.setItem('caas.session', JSON.stringify({ accessToken: 'x', refreshToken: 'x', endsAt: 0 }))",
    );
    const dialog = page.getByRole("dialog", { name: "登录已过期" });
    await dialog.waitFor();
    await dialog.getByLabel("密码", { exact: true }).fill(password);
    await dialog.getByRole("button", { name: "登录" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await field.inputValue()).toBe("写到一半");
  });

  it("is worked by keyboard, in both languages and colours, without a serious fault for any reader", async () => {
    const page = agentPage;
    await page.getByLabel("回复内容").press("Escape");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "键盘快捷键" }).getByText("标为已解决").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "搜索与跳转" }).fill("英文");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Workbench" }).waitFor();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    await page.getByRole("heading", { name: "Customers" }).waitFor();
    await page.locator("table").waitFor();
    expect(await serious(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.waitForTimeout(500);
    expect(await serious(page)).toEqual([]);
  });

  it("gives a new password by a code from the mail", async () => {
    const page = await newPage("en");
    await page.goto(at("/password"));
    await page.getByLabel("E-mail").fill(agentEmail);
    await button(page, "Send the code").click();
    await page.getByLabel("Code").waitFor();
    await story.runtime.idle();
    const [mail] = story.mails(agentEmail);
    const code = /\d{8}/.exec(mail?.subject ?? "")?.[0] ?? "";
    await page.getByLabel("Code").fill("0000 0000");
    await page.getByLabel("New password").fill("another good password");
    await button(page, "Set new password").click();
    await page.getByText("The code is wrong").waitFor();
    await page.getByLabel("Code").fill(code);
    await button(page, "Set new password").click();
    await page.getByRole("link", { name: "Workbench" }).waitFor();
    expect(await serious(page)).toEqual([]);
  });
});
