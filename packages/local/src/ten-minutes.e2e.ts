import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serious } from "./accessibility.ts";
import { chromiumPath, noChromium, openBrowser, picture } from "./browser.ts";
import { buildConsole } from "./console-build.ts";
import { type Client, listed, type Story, startStory } from "./story.ts";

// The first ten minutes: an owner with no training signs up, sets hours and deadlines and invites an agent; a recipient
// complains on the parcel's page; the agent answers by the book, by keyboard, and the deadline is met.

let story: Story;
let browser: Browser;

if (!chromiumPath) process.stderr.write(`ten-minutes.e2e.ts ${noChromium}\n`);

const password = "a good password";
const agentEmail = "xiaozhou@ten.example";

async function open(url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** The owner's first minutes, all in the browser. @returns a client with the owner's log-in */
async function setUp(): Promise<Client> {
  const page = await open(`${story.runtime.url}/console/signup`);
  await page.getByLabel("公司名称").fill("十分速运");
  await page.getByLabel("网址标识").fill("ten");
  await page.getByLabel("你的姓名").fill("李雷");
  await page.getByLabel("邮箱").fill("owner@ten.example");
  await page.getByLabel("密码", { exact: true }).fill(password);
  await button(page, "注册").click();

  await page.getByLabel("客服热线").fill("4000001234");
  await button(page, "下一步").click();
  // Open at any hour, so that what is left of the deadlines does not depend on when this runs.
  for (const label of ["周一至周五", "周末"]) {
    await page.getByLabel(`${label} ↦`).fill("00:00");
    await page.getByLabel(`${label} ⇥`).fill("23:59");
  }
  await page.getByLabel("导入中国法定节假日与调休").uncheck();
  await button(page, "下一步").click();
  await page.getByLabel("首次响应（分钟）").fill("20");
  await button(page, "下一步").click();
  await page.getByLabel("同事姓名").fill("小周");
  await page.getByLabel("同事邮箱").fill("nobody");
  await button(page, "发送邀请").click();
  await page.locator(".ant-form-item-explain-error").first().waitFor();
  await page.getByLabel("同事邮箱").fill(agentEmail);
  expect(await serious(page)).toEqual([]);
  await picture(page, "ten-invite");
  await button(page, "发送邀请").click();
  await page.getByText(`邀请已发送到 ${agentEmail}`).waitFor();
  await button(page, "跳过").click();
  await button(page, "进入工作台").click();
  await page.getByText("这个视图里没有工单").waitFor();
  return story.as(
    await page.evaluate<string>("JSON.parse(localStorage.getItem('caas.session')).accessToken"),
  );
}

/** The invited agent, logged in and at work. */
async function join(): Promise<Page> {
  await story.runtime.idle();
  const mailbox = await fetch(`${story.runtime.url}/_local/mailbox`);
  expect(await mailbox.text()).toContain(agentEmail);
  const link = /https?:\S+\/console\/invitations\/\S+/.exec(story.mails(agentEmail)[0]?.body ?? "")?.[0];
  const page = await open(link ?? "");
  await page.getByLabel("密码", { exact: true }).fill(password);
  await button(page, "设置密码并进入").click();
  await button(page, /^账号/).click();
  await page.getByRole("menuitem", { name: "在线", exact: true }).click();
  await button(page, /账号.*在线/).waitFor();
  return page;
}

/** A recipient who complains where they follow their parcel. */
async function complain(owner: Client): Promise<void> {
  const { body } = await owner.post<{ id: string; trackingUrl: string }>("/v1/shipments", {
    trackingNumber: "TEN00000001",
    recipient: {
      ...{ name: "王芳", phone: "+8613800138001" },
      address: { line1: "人民路 100 号", city: "苏州", country: "CN" },
    },
    goods: { type: "clothing", weightGrams: 900 },
  });
  const at = new Date(Date.now() - 3_600_000).toISOString();
  await owner.post(`/v1/shipments/${body.id}/events`, {
    events: [{ at, status: "in_transit", location: "苏州" }],
  });
  const page = await open(body.trackingUrl);
  await page.getByRole("link", { name: "投诉" }).first().click();
  await page.locator("input[name=category]").first().check();
  await page.locator("[name=text]").fill("说好昨天到，三天没有动静。");
  await page.getByRole("button", { name: "提交投诉" }).click();
  await page.getByText("说好昨天到").waitFor();
  await page.context().close();
}

describe.skipIf(!chromiumPath)("the first ten minutes", () => {
  beforeAll(async () => {
    const build = buildConsole(() => {});
    [story, browser] = await Promise.all([startStory(), openBrowser(), build.done]);
  });
  afterAll(async () => {
    await browser?.close();
    await story?.runtime.stop();
  });

  it("lead from the sign-up to a complaint that is answered by the book, in time", async () => {
    const began = performance.now();
    const owner = await setUp();
    const page = await join();
    await complain(owner);
    await story.runtime.idle();

    // The ticket came to the one who is at work; from here on there is no mouse.
    await page.locator(".queue-item").first().waitFor();
    await page.locator("body").press("j");
    const running = page.locator(".clock", { hasText: "首次响应" });
    await running.waitFor();
    expect(await running.textContent()).toMatch(/剩 \d+ 分钟/);
    await page.locator("body").press("n");
    const field = page.getByLabel("回复内容");
    await field.fill("已请网点核实。");
    await field.press("Control+Enter");
    await page.locator(".message-note:not(.outgoing)", { hasText: "已请网点核实" }).waitFor();
    await field.press("Escape");

    await page.locator("body").press("p");
    const line = page.locator(".script li").first();
    await line.waitFor();
    await line.getByRole("button", { name: "插入" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => field.inputValue()).not.toBe("");
    await expect.poll(() => field.evaluate((area) => area === area.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press("Control+Enter");
    await page.locator(".message-reply:not(.outgoing)").waitFor();
    await page.locator(".clock-met", { hasText: "首次响应" }).waitFor();
    expect(await page.locator(".clock-met", { hasText: "首次响应" }).textContent()).toContain("已达成");
    await picture(page, "ten-met");
    expect(await serious(page)).toEqual([]);

    await field.press("Escape");
    await page.locator("body").press("e");
    await expect
      .poll(async () => (await listed<{ status: string }>(owner, "/v1/tickets"))[0]?.status)
      .toBe("solved");
    // The customer was told, by what they gave: their phone.
    await story.runtime.idle();
    expect(performance.now() - began).toBeLessThan(10 * 60_000);
  });
});
