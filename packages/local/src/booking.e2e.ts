import type { Booking } from "@caas/core/bookings";
import type { Shipment } from "@caas/core/shipments";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { chromiumPath, noChromium, openBrowser, picture } from "./browser.ts";
import { advance, type Client, listed, type Story, startStory } from "./story.ts";

// A recipient with a browser: from the parcel's page to a booked window, another window, and none; without scripts of
// ours, on a phone and on a desk.

type Booked = z.infer<typeof Booking>;
type Parcel = z.infer<typeof Shipment>;

let story: Story;
let sandbox: Client;
let browser: Browser;
let packageId: string;
let count = 0;

if (!chromiumPath) process.stderr.write(`booking.e2e.ts ${noChromium}\n`);

const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const dateIn = (more: number) =>
  new Date(Date.now() + (more * 24 + 8) * 3_600_000).toISOString().slice(0, 10);

async function ship(): Promise<Parcel> {
  const { body } = await sandbox.post<Parcel>("/v1/shipments", {
    trackingNumber: `EE${String(count++).padStart(8, "0")}`,
    recipient: {
      ...{ name: "王芳", phone: `+861380013${String(count).padStart(3, "0")}7` },
      address: { line1: "人民路 100 号", city: "苏州", country: "CN" },
    },
    goods: { type: "clothing", weightGrams: 900 },
  });
  return body;
}

/** A firm that sells delivery in three windows a day, of which the first has one place. */
async function firm(slug: string): Promise<void> {
  sandbox = (await story.signUp(slug, { timezone: "Asia/Shanghai" })).test;
  const window = (from: string, to: string, capacity = 5) => ({ days, from, to, capacity });
  const made = await sandbox.post<{ id: string }>("/v1/packages", {
    kind: "scheduled_delivery",
    name: { "zh-CN": "定时派送", en: "Delivery in a window" },
    description: { "zh-CN": "在您选择的时段送达。", en: "Delivered in the window you choose." },
    price: { amount: 500, currency: "CNY" },
    config: {
      areas: ["姑苏区"],
      windows: [window("09:00", "12:00", 1), window("14:00", "16:00"), window("18:00", "21:00")],
    },
  });
  packageId = made.body.id;
}

const bookingsOf = (shipmentId: string) => listed<Booked>(sandbox, `/v1/bookings?shipmentId=${shipmentId}`);

/** A page that fails the test for any error of its own. */
async function open(width: number, locale: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, locale });
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return { page, errors };
}

/** How far the page is wider than the screen, in pixels. */
const overflow = (page: Page) =>
  page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

describe.skipIf(!chromiumPath)("a recipient in a browser", () => {
  beforeAll(async () => {
    story = await startStory();
    await firm("browser");
    // One window is full.
    const other = await ship();
    const slot = { area: "姑苏区", date: dateIn(2), from: "09:00" };
    await sandbox.post("/v1/bookings", { packageId, shipmentId: other.id, slot });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await story?.runtime.stop();
  });

  for (const { width, locale, book, move, cancel, confirmed } of [
    {
      width: 390,
      locale: "zh-CN",
      book: "确认预约",
      move: "确认改期",
      cancel: "取消预约",
      confirmed: "您已预约",
    },
    {
      width: 1440,
      locale: "en-GB",
      book: "Book",
      move: "Move",
      cancel: "Cancel the booking",
      confirmed: "Your booking",
    },
  ]) {
    it(`books 14–16, changes it and cancels it, ${width} pixels wide, ${locale}`, async () => {
      const parcel = await ship();
      const { page, errors } = await open(width, locale);
      await page.goto(parcel.trackingUrl);
      await picture(page, `${width}-${locale}-1-parcel`);
      expect(await overflow(page)).toBe(0);
      await page.locator(".booked a").click();
      await picture(page, `${width}-${locale}-2-windows`);
      expect(await overflow(page)).toBe(0);
      const date = dateIn(2);
      expect(await page.locator(`input[value="${date}/09:00/姑苏区"]`).isDisabled(), "is full").toBe(true);

      await page.locator(`input[value="${date}/14:00/姑苏区"]`).check();
      await page.getByRole("button", { name: book, exact: true }).click();
      await page.getByRole("status").waitFor();
      expect(await page.locator(".booked").textContent()).toContain("14:00–16:00");
      expect(await page.locator(".booked").textContent()).toContain(confirmed);
      await picture(page, `${width}-${locale}-3-booked`);
      expect(await bookingsOf(parcel.id)).toMatchObject([{ status: "confirmed", slot: { from: "14:00" } }]);

      await page.locator(`input[value="${date}/18:00/姑苏区"]`).check();
      await page.getByRole("button", { name: move, exact: true }).click();
      await page.getByText("18:00–21:00").first().waitFor();
      expect(await page.locator(".booked").textContent()).toContain("18:00–21:00");
      await page.goto(parcel.trackingUrl);
      expect(await page.locator(".booked").textContent()).toContain("18:00–21:00");
      await picture(page, `${width}-${locale}-4-parcel-booked`);

      await page.locator(".booked a").click();
      await page.getByRole("button", { name: cancel, exact: true }).click();
      await page.getByRole("status").waitFor();
      expect(await page.locator(".booked").count()).toBe(0);
      expect(await bookingsOf(parcel.id)).toMatchObject([{ status: "cancelled" }]);
      expect(errors).toEqual([]);
      await page.close();
    });
  }

  it("confirms what is held for them, and is told past the cut-off and where there is nothing to book", async () => {
    // Alone in its sandbox: what falls due for other parcels takes the clock its time.
    await firm("alone");
    const parcel = await ship();
    const slot = { area: "姑苏区", date: dateIn(3), from: "14:00" };
    const { body: held } = await sandbox.post<Booked>("/v1/bookings", {
      packageId,
      shipmentId: parcel.id,
      slot,
    });
    const { page, errors } = await open(390, "zh-CN");
    await page.goto(held.link);
    await picture(page, "390-zh-CN-5-held");
    await page.locator('button[value="confirm"]').click();
    await page.getByText("您已预约").waitFor();
    expect((await bookingsOf(parcel.id))[0]?.status).toBe("confirmed");

    const minutes = Math.round((Date.parse(held.slot?.startAt ?? "") - Date.now()) / 60_000) - 30;
    await advance(sandbox, `PT${minutes}M`);
    await page.goto(held.link);
    await page.getByText("已过更改截止时间").waitFor();
    await picture(page, "390-zh-CN-6-cut-off");

    await sandbox.patch(`/v1/packages/${packageId}`, { enabled: false });
    const { link } = (await sandbox.get<Booked>(`/v1/bookings/${held.id}`)).body;
    const other = await ship();
    await page.goto(other.trackingUrl.replace("?", "/booking?"));
    await page.getByText("目前没有可预约的时段。").waitFor();
    await picture(page, "390-zh-CN-7-none");

    const run = await sandbox.get<{ link: string }>(
      `/v1/bookings/run?area=${encodeURIComponent("姑苏区")}&date=${slot.date}`,
    );
    await page.goto(run.body.link);
    await page.getByText("共 1 单，已完成 0 单").waitFor();
    await picture(page, "390-zh-CN-8-run");
    await page.locator('button[value="fulfilled"]').click();
    await page.getByText("共 1 单，已完成 1 单").waitFor();
    expect(await overflow(page)).toBe(0);
    expect((await bookingsOf(parcel.id))[0]?.status).toBe("fulfilled");
    expect(link).toBe(held.link);
    expect(errors).toEqual([]);
    await page.close();
  });
});
