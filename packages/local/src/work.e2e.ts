import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serious } from "./accessibility.ts";
import { chromiumPath, noChromium, openBrowser, picture } from "./browser.ts";
import { buildConsole } from "./console-build.ts";
import { type Client, listed, type Story, startStory } from "./story.ts";

// A day's work beside the tickets: a parcel is found by its recipient's phone, gets an event and a ticket; a branch is
// asked for help; a claim is decided and paid; and a customer who wants to be forgotten is.

let story: Story;
let browser: Browser;
let page: Page;
let live: Client;

if (!chromiumPath) process.stderr.write(`work.e2e.ts ${noChromium}\n`);

const trackingNumber = "WK00000001";
const recipient = {
  ...{ name: "王芳", phone: "+8613800137777" },
  address: { line1: "人民路 100 号", city: "苏州", country: "CN" },
};

async function logIn(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  const opened = await context.newPage();
  opened.setDefaultTimeout(20_000);
  await opened.goto(`${story.runtime.url}/console/shipments`);
  await opened.getByLabel("邮箱").fill("owner@work.example");
  await opened.getByLabel("密码", { exact: true }).fill("a good password");
  await opened.getByRole("button", { name: "登录" }).click();
  return opened;
}

const button = (name: string) => page.getByRole("button", { name, exact: true });
const go = (name: string) => page.getByRole("navigation").getByRole("link", { name }).click();
/** Chooses in a field that can be typed into. */
async function choose(label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).last().fill(option);
  await page.keyboard.press("Enter");
}

describe.skipIf(!chromiumPath)("a day's work beside the tickets", () => {
  let shipmentId: string;
  beforeAll(async () => {
    const build = buildConsole(() => {});
    [story, browser] = await Promise.all([startStory(), openBrowser(), build.done]);
    live = (await story.signUp("work", { timezone: "Asia/Shanghai" })).live;
    const { body } = await live.post<{ id: string }>("/v1/shipments", {
      ...{ trackingNumber, recipient, goods: { type: "fragile", weightGrams: 900 } },
      ...{ freight: { amount: 1200, currency: "CNY" }, insuredValue: { amount: 100_000, currency: "CNY" } },
    });
    shipmentId = body.id;
    page = await logIn();
  });
  afterAll(async () => {
    await browser?.close();
    await story?.runtime.stop();
  });

  it("finds a parcel by phone, adds what happened to it, and opens a ticket", async () => {
    await page.getByLabel("运单号或手机号").fill("13800137777");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: trackingNumber }).click();
    await button("添加轨迹").click();
    await choose("发生了什么", "异常");
    await choose("原因", "破损");
    await page.getByLabel("说明", { exact: true }).fill("外箱压扁");
    await button("保存").click();
    await page.getByText("外箱压扁").first().waitFor();
    expect((await live.get(`/v1/shipments/${shipmentId}`)).body).toMatchObject({ status: "exception" });
    await button("开工单").click();
    await choose("问题", "破损");
    await page.getByLabel("标题", { exact: true }).fill("外箱压扁，要求处理");
    await button("保存").click();
    await page.getByRole("link", { name: "打开工单" }).waitFor();
    expect(await serious(page)).toEqual([]);
    await picture(page, "work-shipment");
  });

  it("says in the ledger why it happened and what prevents it", async () => {
    await go("异常台账");
    await button("破损").click();
    await page.getByLabel("原因", { exact: true }).fill("装车时压在重货之下");
    await page.getByLabel("预防措施", { exact: true }).fill("易碎件单独码放");
    await button("保存").click();
    await page.getByText("台账已更新").waitFor();
    expect(await listed(live, "/v1/exceptions")).toMatchObject([
      { cause: "装车时压在重货之下", prevention: "易碎件单独码放" },
    ]);
    expect(await serious(page)).toEqual([]);
  });

  it("asks a branch, whose answer it enters", async () => {
    const [ticket] = await listed<{ number: string }>(live, "/v1/tickets");
    await go("协同任务");
    await button("新建任务").click();
    await page.getByLabel("工单号", { exact: true }).fill("000-000-000");
    await page.getByLabel("标题", { exact: true }).fill("核对外箱");
    await page.getByLabel("承办人", { exact: true }).fill("姑苏网点");
    await button("保存").click();
    // Refused at its field, with what was typed still there.
    await page.locator(".ant-form-item-has-error").first().waitFor();
    await page.getByLabel("工单号", { exact: true }).fill(ticket?.number ?? "");
    await button("保存").click();
    await page.getByText("核对外箱").first().waitFor();
    await button("完成").click();
    await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
    await page.getByText("没有待办任务").waitFor();
    expect(await listed(live, "/v1/tasks")).toMatchObject([{ status: "done", result: "done" }]);
  });

  it("decides a claim and records its payment, with a ledger that is whole", async () => {
    await live.post("/v1/claims", {
      ...{ shipmentId, kind: "damaged", amount: { amount: 50_000, currency: "CNY" }, lossRatio: 0.5 },
    });
    await go("理赔");
    await page.getByRole("link", { name: "破损" }).click();
    await page.getByLabel("理由", { exact: true }).fill("照片与称重相符");
    await button("核准").click();
    await page.getByLabel("转账或收据编号").fill("TX-1");
    await button("保存").click();
    await page.getByText("TX-1").waitFor();
    await button("校验记录").click();
    await page.getByText("步均未被改动").waitFor();
    expect(await listed(live, "/v1/claims")).toMatchObject([
      { status: "paid", approvedAmount: { amount: 50_000 } },
    ]);
    expect(await serious(page)).toEqual([]);
    await picture(page, "work-claim");
  });

  it("forgets a customer who asks for that", async () => {
    await go("客户");
    await page.getByRole("link", { name: "王芳" }).click();
    await page.getByText("外箱压扁，要求处理").waitFor();
    expect(await serious(page)).toEqual([]);
    await button("删除个人信息").click();
    await button("确认删除，无法恢复").click();
    await page.getByText("个人信息已应客户要求删除").waitFor();
    await page.getByText("（个人信息已删除）").first().waitFor();
    const parcel = JSON.stringify((await live.get(`/v1/shipments/${shipmentId}`)).body);
    expect(parcel).not.toContain("王芳");
  });

  it("shows a week of bookings, and that there are none to be had", async () => {
    await go("预约");
    await page.getByText("还没有上架带时段的服务套餐").waitFor();
    await live.post("/v1/packages", {
      ...{ kind: "scheduled_delivery", name: { "zh-CN": "定时派送", en: "Window" } },
      price: { amount: 500, currency: "CNY" },
      config: {
        areas: ["姑苏区"],
        windows: [{ days: ["mon", "sun"], from: "09:00", to: "12:00", capacity: 3 }],
      },
    });
    await page.getByText("0 / 3 单").first().waitFor();
    expect(await serious(page)).toEqual([]);
  });
});
