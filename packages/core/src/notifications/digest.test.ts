import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as Customers from "../customers/index.ts";
import * as Notifications from "./index.ts";
import { type Providers, startProviders } from "./provider-stand-in.ts";
import { type TestWorld, testWorld } from "./test-world.ts";

let providers: Providers;
beforeAll(async () => {
  providers = await startProviders();
});
afterAll(() => providers.stop());
beforeEach(() => {
  Object.assign(providers, { taken: [], calls: 0, mood: "well", delay: 0 });
});

const ten = "2027-03-02T10:00:05+08:00";
const four = "2027-03-02T16:00:05+08:00";

async function moved(
  world: TestWorld,
  shipmentId: string,
  status: "picked_up" | "in_transit" = "in_transit",
) {
  await world.track(shipmentId, { status });
  await world.tellAll(shipmentId, "shipment.updated");
}

const dueDigests = async (world: TestWorld) =>
  (await world.due()).filter(({ kind }) => kind === "notification.digest");

async function sendDigests(world: TestWorld) {
  const now = world.now();
  for (const due of await dueDigests(world))
    if (due.at <= now) await world.run(() => Notifications.digest(due));
}

const digests = async (world: TestWorld) =>
  (await world.log()).filter(({ event }) => event === "shipment.digest");

describe("a digest", () => {
  it("names the parcels that moved since the last one, once, in one message to each customer", async () => {
    const world = testWorld("2027-03-02T08:30:00+08:00");
    const [first, second, still] = [await world.ship(), await world.ship(), await world.ship()];
    await moved(world, first.id, "picked_up");
    await moved(world, first.id);
    await moved(world, second.id);
    expect((await dueDigests(world)).map(({ at }) => at)).toEqual(["2027-03-02T02:00:00.000Z"]);

    world.setClock(ten);
    const [due] = await dueDigests(world);
    if (!due) throw new Error("no digest is due");
    // Two sweeps at once: one of them finds that it is done.
    await Promise.allSettled([1, 2].map(() => world.run(() => Notifications.digest(due))));
    expect(providers.taken).toHaveLength(1);
    const [message] = providers.taken;
    expect(message?.body).toContain("您有 2 件包裹在途");
    for (const { trackingNumber } of [first, second]) expect(message?.body).toContain(trackingNumber);
    expect(message?.body).not.toContain(still.trackingNumber);
    expect(message?.body.match(new RegExp(first.trackingNumber, "g"))).toHaveLength(1);
    expect(await digests(world)).toMatchObject([
      { status: "sent", customerId: first.customerId, shipmentId: null, body: message?.body },
    ]);
    expect(await world.due()).toEqual([]);

    world.setClock("2027-03-02T12:00:00+08:00");
    await moved(world, second.id);
    world.setClock(four);
    await sendDigests(world);
    expect(providers.taken[1]?.body).toContain(`您有 1 件包裹在途：${second.trackingNumber}`);
    world.setClock("2027-03-03T10:00:05+08:00");
    await sendDigests(world);
    expect(providers.taken).toHaveLength(2);
  });

  it("does not name what has arrived, and is not sent when nothing is left to name", async () => {
    const world = testWorld("2027-03-02T08:30:00+08:00");
    const [arrived, lost] = [await world.ship(), await world.ship()];
    for (const { id } of [arrived, lost]) await moved(world, id);
    await world.track(arrived.id, { status: "delivered" });
    await world.track(lost.id, { status: "exception", reason: "lost" });
    world.setClock(ten);
    await sendDigests(world);
    expect(providers.calls).toBe(0);
    expect(await digests(world)).toMatchObject([
      { status: "suppressed", reason: "no_longer_true", body: "" },
    ]);
    expect(await world.due()).toEqual([]);
  });

  it("is not made for who wants no messages, and not sent to who wants none any more", async () => {
    const world = testWorld("2027-03-02T08:30:00+08:00");
    const shipment = await world.ship();
    const optOut = (wanted: boolean) =>
      world.run(() =>
        Customers.update({
          id: shipment.customerId ?? "",
          changes: { notifications: { optOut: wanted } },
        }),
      );
    await optOut(true);
    await moved(world, shipment.id);
    expect(await dueDigests(world)).toEqual([]);
    expect(await world.log()).toMatchObject([{ reason: "opted_out" }]);
    await optOut(false);
    await moved(world, shipment.id, "picked_up");
    await optOut(true);
    world.setClock(ten);
    await sendDigests(world);
    expect(await digests(world)).toMatchObject([{ status: "suppressed", reason: "opted_out" }]);
    expect(providers.calls).toBe(0);
  });

  it("waits for the end of a customer's own quiet hours, and tells how it is by then", async () => {
    const world = testWorld("2027-03-02T08:30:00+08:00");
    const [slow, fast] = [await world.ship(), await world.ship()];
    const changes = { notifications: { quietHours: { from: "09:00", to: "11:30" } } };
    await world.run(() => Customers.update({ id: slow.customerId ?? "", changes }));
    for (const { id } of [slow, fast]) await moved(world, id);
    world.setClock(ten);
    await sendDigests(world);
    expect(await digests(world)).toMatchObject([{ status: "held", reason: "quiet_hours" }]);
    world.setClock("2027-03-02T11:00:00+08:00");
    await world.track(fast.id, { status: "out_for_delivery" });
    world.setClock("2027-03-02T11:30:05+08:00");
    for (const due of await world.due()) await world.run(() => Notifications.release(due));
    expect(await digests(world)).toMatchObject([{ status: "sent" }]);
    expect(providers.taken).toHaveLength(1);
    expect(providers.taken[0]?.body).toContain(`您有 1 件包裹在途：${slow.trackingNumber}`);
  });

  it("falls due by itself while the provider is down", async () => {
    const world = testWorld("2027-03-02T08:30:00+08:00");
    const shipment = await world.ship();
    await moved(world, shipment.id);
    world.setClock(ten);
    providers.mood = "down";
    await expect(sendDigests(world)).rejects.toThrow("could not be handed over");
    const [due, ...more] = await world.due();
    expect([due?.kind, more]).toEqual(["notification.release", []]);
    providers.mood = "well";
    world.setClock("2027-03-02T10:01:00+08:00");
    await world.run(async () => due && (await Notifications.release(due)));
    expect(await digests(world)).toMatchObject([{ status: "sent" }]);
    expect(await world.due()).toEqual([]);
  });

  it("takes a movement once however often and however concurrently its event comes", async () => {
    const world = testWorld("2027-03-02T08:30:00+08:00");
    const shipment = await world.ship();
    await moved(world, shipment.id);
    world.setClock(ten);
    await sendDigests(world);
    await Promise.all([1, 2, 3].map(() => world.tellAll(shipment.id, "shipment.updated")));
    expect(await dueDigests(world)).toEqual([]);
  });

  it("loses no movement that comes while it is written", async () => {
    const world = testWorld("2027-03-02T09:59:00+08:00");
    const shipments = await Promise.all(Array.from({ length: 8 }, () => world.ship()));
    // An e-mail names them all, an SMS the first five.
    const changes = { notifications: { channel: "email" as const } };
    await world.run(() => Customers.update({ id: shipments[0]?.customerId ?? "", changes }));
    for (const { id } of shipments.slice(0, 2)) await moved(world, id);
    world.setClock(ten);
    await Promise.all([sendDigests(world), ...shipments.slice(2).map(({ id }) => moved(world, id))]);
    world.setClock(four);
    await sendDigests(world);
    const told = providers.taken.map(({ body }) => body).join();
    for (const { trackingNumber } of shipments) expect(told.split(`${trackingNumber}：`)).toHaveLength(2);
  });
});

describe("news that is a day old", () => {
  it("is not told as news, whether it was late or we were", async () => {
    const world = testWorld("2027-03-02T12:00:00+08:00");
    const shipment = await world.ship();
    await world.track(shipment.id, { status: "attempt_failed" });
    const ticket = await world.ticketEvent("ticket.created", shipment.customerId);
    world.setClock("2027-03-03T12:00:05+08:00");
    await world.tellAll(shipment.id);
    await world.run(() => Notifications.onEvent(ticket));
    const late = { status: "awaiting_pickup" as const, at: "2027-03-02T12:00:03+08:00" };
    await world.track(shipment.id, late);
    const [, event] = await world.events(shipment.id, "shipment.updated");
    await world.run(async () => event && (await Notifications.onEvent(event)));
    expect((await world.log()).map(({ reason }) => reason)).toEqual(Array(4).fill("outdated"));
    expect(providers.calls).toBe(0);
  });

  it("is told where it was only held, if it is still true", async () => {
    const world = testWorld("2027-03-02T12:00:00+08:00");
    const shipment = await world.ship();
    const changes = { notifications: { quietHours: { from: "11:59", to: "11:58" } } };
    await world.run(() => Customers.update({ id: shipment.customerId ?? "", changes }));
    await world.track(shipment.id, { status: "awaiting_pickup", at: "2027-03-02T11:58:00+08:00" });
    await world.tellAll(shipment.id, "shipment.updated");
    world.setClock("2027-03-03T11:58:30+08:00");
    for (const due of await world.due()) await world.run(() => Notifications.release(due));
    expect(await world.log()).toMatchObject([{ event: "shipment.updated", status: "sent" }]);
  });
});
