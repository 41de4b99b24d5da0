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

/** What people see in each language, by what it is for. */
const languages = [
  {
    ...{ locale: "zh-CN", slug: "ten", firm: "十分速运" },
    ...{ company: "公司名称", address: "网址标识", name: "你的姓名", email: "邮箱", password: "密码" },
    ...{
      signUp: "注册",
      hotline: "客服热线",
      next: "下一步",
      weekdays: "周一至周五",
      weekend: "周末的营业时间",
    },
    ...{ from: "开始", to: "结束", holidays: "导入中国法定节假日与调休", firstResponse: "首次响应（分钟）" },
    ...{ colleague: "同事姓名", colleagueEmail: "同事邮箱", invite: "发送邀请", invited: "邀请已发送到" },
    ...{ skip: "跳过", done: "进入工作台", nothing: "这个视图里没有工单", join: "设置密码并进入" },
    ...{ account: /^账号/, online: "在线", complain: "投诉", sendComplaint: "提交投诉" },
    ...{ clock: "首次响应", left: /剩 \d+ 分钟/, compose: "回复内容", insert: "插入", met: "已达成" },
  },
  {
    ...{ locale: "en", slug: "ten-en", firm: "Ten Minutes Express" },
    ...{ company: "Company", address: "Address", name: "Your name", email: "E-mail", password: "Password" },
    ...{
      signUp: "Sign up",
      hotline: "Hotline",
      next: "Next",
      weekdays: "Monday to Friday",
      weekend: "Hours of the weekend",
      ...{ from: "from", to: "to" },
    },
    ...{ holidays: "Enter China's holidays and make-up days", firstResponse: "First response (minutes)" },
    ...{ colleague: "Colleague's name", colleagueEmail: "Colleague's e-mail", invite: "Send the invitation" },
    ...{ invited: "The invitation is on its way to", skip: "Skip", done: "To the workbench" },
    ...{ nothing: "There is no ticket in this view", join: "Set password and enter", account: /^Account/ },
    ...{ online: "Online", complain: "Complain", sendComplaint: "Send complaint" },
    ...{
      clock: "First response",
      left: /\d+ min left/,
      compose: "What to say",
      insert: "Insert",
      met: "met",
    },
  },
];
type Words = (typeof languages)[number];
let say: Words;
let agentEmail: string;

async function open(url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: say.locale });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(url);
  return page;
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** The owner's first minutes, all in the browser. @returns a client with the owner's log-in */
async function setUp(): Promise<Client> {
  const page = await open(`${story.runtime.url}/console/signup`);
  await page.getByLabel(say.company).fill(say.firm);
  await page.getByLabel(say.address).fill(say.slug);
  await page.getByLabel(say.name).fill("李雷");
  await page.getByLabel(say.email).fill(`owner@${say.slug}.example`);
  await page.getByLabel(say.password, { exact: true }).fill(password);
  await button(page, say.signUp).click();

  await page.getByLabel(say.hotline).fill("4000001234");
  await button(page, say.next).click();
  // Open at any hour, so that what is left of the deadlines does not depend on when this runs.
  for (const label of [say.weekdays, say.weekend]) {
    await page.getByLabel(`${label} · ${say.from}`).fill("00:00");
    await page.getByLabel(`${label} · ${say.to}`).fill("23:59");
  }
  await page.getByLabel(say.holidays).uncheck();
  await button(page, say.next).click();
  await page.getByLabel(say.firstResponse).fill("20");
  await button(page, say.next).click();
  await page.getByLabel(say.colleague).fill("小周");
  await page.getByLabel(say.colleagueEmail).fill("nobody");
  await button(page, say.invite).click();
  await page.locator(".ant-form-item-explain-error").first().waitFor();
  await page.getByLabel(say.colleagueEmail).fill(agentEmail);
  expect(await serious(page)).toEqual([]);
  await picture(page, `${say.slug}-invite`);
  await button(page, say.invite).click();
  await page.getByText(`${say.invited} ${agentEmail}`).waitFor();
  await button(page, say.skip).click();
  await button(page, say.done).click();
  await page.getByText(say.nothing).waitFor();
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
  await page.getByLabel(say.password, { exact: true }).fill(password);
  await button(page, say.join).click();
  await button(page, say.account).click();
  await page.getByRole("menuitem", { name: say.online, exact: true }).click();
  await button(page, new RegExp(`${say.account.source}.*${say.online}`)).waitFor();
  return page;
}

/** A recipient who complains where they follow their parcel. */
async function complain(owner: Client): Promise<void> {
  const { body } = await owner.post<{ id: string; trackingUrl: string }>("/v1/shipments", {
    trackingNumber: `${say.slug.toUpperCase()}00000001`,
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
  await page.getByRole("link", { name: say.complain }).first().click();
  await page.locator("input[name=category]").first().check();
  await page.locator("[name=text]").fill("说好昨天到，三天没有动静。");
  await page.getByRole("button", { name: say.sendComplaint }).click();
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

  it.each(languages)(
    "lead from the sign-up to a complaint that is answered by the book, in time, in $locale",
    async (words) => {
      say = words;
      agentEmail = `xiaozhou@${say.slug}.example`;
      const began = performance.now();
      const owner = await setUp();
      const page = await join();
      await complain(owner);
      await story.runtime.idle();

      // The ticket came to the one who is at work; from here on there is no mouse.
      await page.locator(".queue-item").first().waitFor();
      await page.locator("body").press("j");
      const running = page.locator(".clock", { hasText: say.clock });
      await running.waitFor();
      expect(await running.textContent()).toMatch(say.left);
      await page.locator("body").press("n");
      const field = page.getByLabel(say.compose);
      await field.fill("已请网点核实。");
      await field.press("Control+Enter");
      await page.locator(".message-note:not(.outgoing)", { hasText: "已请网点核实" }).waitFor();
      await field.press("Escape");

      await page.locator("body").press("p");
      const line = page.locator(".script li").first();
      await line.waitFor();
      await line.getByRole("button", { name: say.insert }).focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => field.inputValue()).not.toBe("");
      await expect.poll(() => field.evaluate((area) => area === area.ownerDocument.activeElement)).toBe(true);
      await page.keyboard.press("Control+Enter");
      await page.locator(".message-reply:not(.outgoing)").waitFor();
      await page.locator(".clock-met", { hasText: say.clock }).waitFor();
      expect(await page.locator(".clock-met", { hasText: say.clock }).textContent()).toContain(say.met);
      await picture(page, `${say.slug}-met`);
      expect(await serious(page)).toEqual([]);

      await field.press("Escape");
      await page.locator("body").press("e");
      await expect
        .poll(async () => (await listed<{ status: string }>(owner, "/v1/tickets"))[0]?.status)
        .toBe("solved");
      // The customer was told, by what they gave: their phone.
      await story.runtime.idle();
      expect(performance.now() - began).toBeLessThan(10 * 60_000);
    },
  );
});
