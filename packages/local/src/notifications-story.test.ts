import type { Notification } from "@caas/core/notifications";
import type { Shipment } from "@caas/core/shipments";
import { newPhone, shipmentInput } from "@caas/functions/api/testing/samples.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { advance as advanceClock, type Client, listed, type Story, startStory } from "./story.ts";

// What recipients are told and when, over HTTP, with the sandbox's clock and the local mailbox: held in the quiet
// hours, told at once in trouble, twice a day on the way, and not at all for who does not want it.

let story: Story;
let sandbox: Client;
let now: number;

beforeAll(async () => {
  story = await startStory();
  sandbox = (await story.signUp("stories", { timezone: "Asia/Shanghai" })).test;
  now = Date.now();
});

afterAll(async () => {
  await story?.runtime.stop();
});

async function advance(milliseconds: number) {
  const moved = await advanceClock(sandbox, `PT${Math.ceil(milliseconds / 1000)}S`);
  expect(moved.settled).toBe(true);
  now = Date.parse(moved.now);
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** Moves the clock to the next time at which it shows `time` in Shanghai, which knows no daylight saving. */
async function until(time: string) {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const wanted = (hours * 60 + minutes) * minute;
  const shown = (now + 8 * 60 * minute) % day;
  await advance(((wanted - shown + day) % day) + 1000);
}

async function parcel(customer: object = {}) {
  const phone = newPhone();
  const input = shipmentInput();
  const { status, body } = await sandbox.post<z.infer<typeof Shipment>>("/v1/shipments", {
    ...input,
    recipient: { ...input.recipient, phone },
  });
  expect(status).toBe(201);
  if (Object.keys(customer).length > 0)
    expect((await sandbox.patch(`/v1/customers/${body.customerId}`, customer)).status).toBe(200);
  await story.runtime.idle();
  return { ...body, phone };
}

async function track(id: string, event: object) {
  const at = new Date(now).toISOString();
  const { status } = await sandbox.post(`/v1/shipments/${id}/events`, { events: [{ at, ...event }] });
  expect(status).toBe(200);
  await story.runtime.idle();
}

/** The texts that a phone has got, the oldest first. */
const mails = (phone: string) =>
  story
    .mails(phone)
    .map(({ body }) => body)
    .toReversed();

type Logged = z.infer<typeof Notification>;
const logged = (filter: string) => listed<Logged>(sandbox, `/v1/notifications?${filter}`);
const log = (id: string) => logged(`shipmentId=${id}`);

describe("in the night", () => {
  it("an out-for-delivery is held and sent at 08:00", async () => {
    await until("21:00");
    const { id, phone } = await parcel();
    const before = mails(phone).length;
    expect(before).toBe(1);
    await until("23:10");
    await track(id, { status: "out_for_delivery" });
    expect((await log(id))[0]).toMatchObject({ status: "held", reason: "quiet_hours", sentAt: null });
    await until("07:59");
    expect(mails(phone)).toHaveLength(before);
    await until("08:00");
    expect(mails(phone)).toHaveLength(before + 1);
    expect(mails(phone)[before]).toContain("正在派送");
    const [sent] = await log(id);
    expect(sent).toMatchObject({ status: "sent", reason: null });
    const wall = new Date(Date.parse(sent?.sentAt ?? "") + 8 * 60 * minute).toISOString().slice(11, 16);
    expect(wall).toBe("08:00");
  });

  it("a damage goes at once with its reason and the new time, or is held too for who asks for that", async () => {
    await until("23:10");
    const loud = await parcel();
    const quiet = await parcel({
      notifications: { quietHours: { from: "22:00", to: "08:00", includeExceptions: true } },
    });
    for (const { id } of [loud, quiet]) {
      const promisedAt = new Date(now + 2 * day).toISOString();
      await sandbox.patch(`/v1/shipments/${id}`, { promisedAt });
      await track(id, { status: "exception", reason: "damaged" });
    }
    expect(mails(loud.phone).join()).toMatch(/包裹破损。最新预计送达/);
    expect(mails(quiet.phone)).toEqual([]);
    await until("08:00");
    expect(mails(quiet.phone).join()).toContain("包裹破损");
  }, 60_000);
});

describe("a parcel on the way", () => {
  it("is told of twice a day, at 10:00 and 16:00, and no more when it is delivered", async () => {
    await until("08:30");
    const { id, phone, trackingNumber } = await parcel();
    const other = await parcel();
    const digests = () => mails(phone).filter((body) => body.includes("在途"));
    await track(id, { status: "picked_up" });
    await advance(20 * minute);
    await track(id, { status: "inbound", location: "上海" });
    await until("09:59");
    expect(digests()).toEqual([]);
    await until("10:00");
    expect(digests()).toHaveLength(1);
    expect(digests()[0]).toContain(`您有 1 件包裹在途：${trackingNumber} 已入库`);
    await until("13:00");
    await track(id, { status: "in_transit" });
    await until("16:00");
    expect(digests()).toHaveLength(2);
    await until("10:00");
    expect(digests()).toHaveLength(2);

    await track(id, { status: "in_transit", location: "无锡" });
    await track(id, { status: "delivered", reason: "signed" });
    await until("16:00");
    await story.as().post("/_local/run/digest");
    expect(digests()).toHaveLength(2);
    expect(mails(phone).at(-1)).toContain("签收");
    expect(mails(other.phone)).toHaveLength(1);
    const untold = await logged("event=shipment.digest&status=suppressed");
    expect(untold).toMatchObject([{ reason: "no_longer_true", body: "" }]);
    const scans = (await log(id)).filter(({ reason }) => reason === "digest");
    expect(scans).toHaveLength(4);
  }, 60_000);
});

describe("a customer who has opted out", () => {
  it("gets nothing, and the log says why", async () => {
    await until("09:00");
    const { id, phone } = await parcel({ notifications: { optOut: true } });
    const before = mails(phone).length;
    await track(id, { status: "in_transit" });
    await track(id, { status: "exception", reason: "damaged" });
    await track(id, { status: "out_for_delivery" });
    await until("10:00");
    await until("16:00");
    expect(mails(phone)).toHaveLength(before);
    const untold = await logged(`shipmentId=${id}&status=suppressed`);
    expect(untold.length).toBeGreaterThanOrEqual(3);
    for (const entry of untold) expect(entry).toMatchObject({ reason: "opted_out", sentAt: null });
  });
});

describe("a tenant's own template", () => {
  const path = "/v1/notification-templates";
  const template = { event: "shipment.created", channel: "sms", locale: "zh-CN" };
  const id = "shipment.created.sms.zh-CN";

  it("is sent in place of the default, switched off, and given up", async () => {
    await until("09:00");
    const body = "【{{ tenant.name }}】{{ customer.name }}，{{ shipment.trackingNumber }} 已下单";
    expect(await sandbox.post(path, { ...template, body })).toMatchObject({ status: 201, body: { id } });
    const own = await parcel();
    expect(mails(own.phone)).toEqual([`【远山速运】王芳，${own.trackingNumber} 已下单`]);
    expect((await log(own.id))[0]).toMatchObject({ status: "sent", template: id });
    await sandbox.patch(`${path}/${id}`, { enabled: false });
    const silent = await parcel();
    expect(mails(silent.phone)).toEqual([]);
    expect((await log(silent.id))[0]).toMatchObject({ status: "suppressed", reason: "template_disabled" });
    expect((await sandbox.remove(`${path}/${id}`)).status).toBe(204);
    const usual = await parcel();
    expect(mails(usual.phone).join()).toContain("查看进度");
  });

  it("that cannot be filled in sends nothing, and the firm is told once", async () => {
    await until("09:00");
    const body = '{% if shipment.trackingNumber == "YT0000000000001" %}x{% endif %}';
    await sandbox.patch(`${path}/${id}`, { body });
    const broken = [await parcel(), await parcel()];
    for (const { id, phone } of broken) {
      expect(mails(phone)).toEqual([]);
      expect((await log(id))[0]).toMatchObject({ status: "failed", reason: "template_error", body: "" });
    }
    const told = story.mails("owner@stories.example").filter(({ subject }) => subject?.includes(id));
    expect(told).toHaveLength(1);
    await sandbox.remove(`${path}/${id}`);
  });
});
