import { changeAccount } from "@caas/core/billing";
import { transact } from "@caas/core/db";
import { iso } from "@caas/core/kernel";
import { setUp } from "@caas/core/stripe";
import { signed, startStripe, stopStripe } from "@caas/core/stripe/testing";
import { asSystem } from "@caas/core/tenants";
import { bookWrite, hourOf } from "@caas/core/usage";
import { shipmentInput } from "@caas/functions/api/testing/samples.ts";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serious } from "./accessibility.ts";
import { chromiumPath, noChromium, openBrowser, picture } from "./browser.ts";
import { buildConsole } from "./console-build.ts";
import { type Firm, type Story, startStory } from "./story.ts";

// An owner and what the product costs, with a stand-in for Stripe and for its pages: the trial and its end, what is used
// of what is included up to the limit, a plan that is bought, changed and owed for, its invoices, and the way back.

const stripe = startStripe();
let story: Story;
let browser: Browser;
let firm: Firm;
let tenantId: string;
let page: Page;

if (!chromiumPath) process.stderr.write(`billing.e2e.ts ${noChromium}\n`);

const email = "owner@payer.example";
const button = (name: string | RegExp) => page.getByRole("button", { name });
const told = (text: string | RegExp) => page.getByText(text).first().waitFor();
const meter = (name: RegExp) => page.getByRole("img", { name }).waitFor();
const asStripe = <T>(run: () => Promise<T>) => asSystem(tenantId, "stripe", run);
const now = () => iso(Date.now());
const use = (quantity: number) =>
  asStripe(() => transact({ writes: [bookWrite("tickets", hourOf(now()), quantity)] }));

async function openTicket(): Promise<number> {
  const { status } = await firm.live.post("/v1/tickets", {
    ...{ type: "inquiry", category: "price-quote", channel: "email", subject: "运费多少？" },
    customer: { name: "王芳", email: "customer@example.com" },
  });
  await story.runtime.idle();
  return status;
}

/** Sends what happened at Stripe as its webhook would. */
async function tell(): Promise<void> {
  for (const event of stripe.events.splice(0)) {
    const { body, headers } = signed(event, Math.floor(Date.now() / 1000));
    const request = { method: "POST", body, headers };
    expect((await fetch(`${story.runtime.url}/v1/stripe/webhook`, request)).status).toBe(200);
  }
  await story.runtime.idle();
}

const subscription = () => {
  const [bought] = stripe.objects.all("subscription");
  if (!bought) throw new Error("nothing was bought");
  return bought;
};

/** Stripe's own pages: the checkout has a way to pay and one back, all others are just there. */
async function standInForStripesPages(): Promise<void> {
  await page.context().route(/\.stripe\.example\//, async (route) => {
    const sessionId = route.request().url().split("/c/")[1];
    if (!sessionId) return route.fulfill({ contentType: "text/html", body: "<h1>Stripe</h1>" });
    const session = stripe.objects.get("checkout.session", sessionId.replace(/\?.*/, ""));
    if (sessionId.endsWith("?pay")) {
      stripe.sales.pay(session.id);
      return route.fulfill({ status: 302, headers: { Location: String(session.success_url) } });
    }
    const body = `<h1>Checkout</h1><a href="?pay">Pay</a> <a href="${String(session.cancel_url)}">Back</a>`;
    return route.fulfill({ contentType: "text/html", body });
  });
}

describe.skipIf(!chromiumPath)("billing in the console", () => {
  beforeAll(async () => {
    await stripe.ready;
    const build = buildConsole(() => {});
    [story, browser] = await Promise.all([startStory(), openBrowser(), build.done]);
    await setUp(() => {}, "https://caas.example");
    firm = await story.signUp("payer", { timezone: "Asia/Shanghai" });
    tenantId = (await firm.live.get<{ tenant: { id: string } }>("/v1/me")).body.tenant.id;
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await standInForStripesPages();
    await page.goto(`${story.runtime.url}/console/billing`);
    await page.getByLabel("邮箱").fill(email);
    await page.getByLabel("密码", { exact: true }).fill("a good password");
    await button("登录").click();
  });
  afterAll(async () => {
    await browser?.close();
    await story?.runtime.stop();
    stopStripe();
  });

  it("begins with a trial, and goes on with Free when that ends", async () => {
    await told(/试用中：全部功能免费使用至/);
    await told("还没有账单");
    await asStripe(() => changeAccount((before) => ({ ...before, trialEndsAt: iso(Date.now() - 10_000) })));
    await expect
      .poll(
        async () => {
          await story.runtime.runSchedule("due");
          return (await firm.live.get<{ plan: string }>("/v1/billing/plan")).body.plan;
        },
        { timeout: 20_000 },
      )
      .toBe("free");
    await page.reload();
    await page.locator(".plan-name", { hasText: "免费版" }).waitFor();
    await told("用完后，新建工单等请求会被拒绝；客户发来的照常接收");
  });

  it("tells at 80 % and at the limit, by mail and on the page, and why a ticket is refused", async () => {
    await use(79);
    expect(await openTicket()).toBe(201);
    expect(story.mails(email).map(({ subject }) => subject)).toContain("工单用量已达 80%");
    await page.reload();
    await meter(/^工单: 已用 80 \/ 100$/);
    await told("已用超过 80%");
    expect(await serious(page)).toEqual([]);
    await picture(page, "billing-near");

    await use(19);
    expect(await openTicket()).toBe(201);
    expect(story.mails(email).map(({ subject }) => subject)).toContain("工单用量已达 100%");
    const { body } = await firm.live.post<{ id: string }>("/v1/shipments", shipmentInput());
    await page.goto(`${story.runtime.url}/console/shipments/${body.id}`);
    await button("开工单").click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("问题", { exact: true }).fill("破损");
    await page.keyboard.press("Enter");
    await dialog.getByLabel("标题", { exact: true }).fill("外箱压扁");
    await dialog.getByRole("button", { name: "保存" }).click();
    await dialog.getByRole("alert").waitFor();
    expect(await dialog.getByRole("alert").textContent()).toContain("套餐包含的用量已用完");
    expect(await dialog.getByLabel("标题", { exact: true }).inputValue()).toBe("外箱压扁");
    expect(await serious(page)).toEqual([]);
    await page.goto(`${story.runtime.url}/console/billing`);
    await told("已用完");
  });

  it("buys a plan on Stripe's page, and shows it by itself once Stripe has told of it", async () => {
    await button("选择入门版").click();
    await page.getByRole("heading", { name: "Checkout" }).waitFor();
    await page.getByRole("link", { name: "Back" }).click();
    await told("没有付款，套餐没有变化。");
    await button("选择入门版").click();
    await page.getByRole("link", { name: "Pay" }).click();
    await told("付款已提交，正在等待确认");
    await page.locator(".plan-name", { hasText: "免费版" }).waitFor();
    await tell();
    await told("付款成功，入门版已生效。");
    await page.locator(".plan-name", { hasText: "入门版" }).waitFor();
    await told("超出部分按量计费");
    await page.getByRole("row", { name: /CAAS-.*已付/ }).waitFor();
    expect(await page.getByRole("link", { name: "查看" }).getAttribute("href")).toContain(
      "invoice.stripe.example",
    );
    expect(await openTicket()).toBe(201);
    expect(await serious(page)).toEqual([]);
    await picture(page, "billing-bought");
  });

  it("changes to a greater plan at once, and to a smaller one when the period ends", async () => {
    await button("选择成长版").click();
    await told("套餐已更改");
    await page.locator(".plan-name", { hasText: "成长版" }).waitFor();
    await meter(/^工单: 已用 101 \/ 10,000$/);
    await button("选择入门版").click();
    await told(/自 .+ 起改为入门版。/);
    await page.locator(".plan-name", { hasText: "成长版" }).waitFor();
    await tell();
  });

  it("tells of a payment that failed and until when all goes on, and leads to where it is paid", async () => {
    stripe.sales.change(subscription().id, { status: "past_due" });
    stripe.sales.invoice(subscription(), "open");
    await tell();
    await page.reload();
    await told(/有一笔款项未付。.+ 前一切照常/);
    await page.getByRole("row", { name: /CAAS-.*待付/ }).waitFor();
    await asStripe(() =>
      changeAccount((before) => ({ ...before, pastDueSince: iso(Date.now() - 14 * 86_400_000) })),
    );
    await page.reload();
    await told("款项逾期，目前只能查看和导出");
    expect(await serious(page)).toEqual([]);
    await picture(page, "billing-suspended");
    await button("付款方式与账单资料").click();
    await page.waitForURL(/^https:\/\/billing\.stripe\.example\//);

    stripe.sales.change(subscription().id, { status: "active" });
    stripe.sales.invoice(subscription(), "paid");
    await tell();
    await page.goto(`${story.runtime.url}/console/billing`);
    await told(/使用正常。本期至/);
    await expect.poll(() => page.getByRole("row", { name: /CAAS-/ }).count()).toBe(3);
  });
});
