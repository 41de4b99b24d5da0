import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as Customers from "../customers/index.ts";
import { transact } from "../db/index.ts";
import * as Notifications from "./index.ts";
import { type Providers, startProviders } from "./provider-stand-in.ts";
import { type TestWorld, testWorld } from "./test-world.ts";

let providers: Providers;
beforeAll(async () => {
  providers = await startProviders();
});
afterAll(() => providers.stop());
beforeEach(() => {
  Object.assign(providers, { taken: [], calls: 0, mood: "well", moods: {}, delay: 0 });
});

const night = "2027-03-02T23:30:00+08:00";
const morning = "2027-03-03T08:00:10+08:00";

async function heldOver(world: TestWorld, status: "out_for_delivery" | "attempt_failed" = "attempt_failed") {
  const shipment = await world.ship();
  await world.track(shipment.id, { status });
  await world.tellAll(shipment.id, "shipment.updated");
  return shipment;
}

async function releaseAll(world: TestWorld) {
  for (const due of await world.due()) await world.run(() => Notifications.release(due));
}

describe("what comes in the quiet hours", () => {
  it("is held, and sent at 08:00 if it is still true", async () => {
    const world = testWorld(night);
    const shipment = await heldOver(world);
    const [held] = await world.log();
    expect(held).toMatchObject({ status: "held", reason: "quiet_hours", sentAt: null, version: 1 });
    expect(held?.body).toContain(shipment.trackingNumber);
    expect(providers.calls).toBe(0);
    const [due] = await world.due();
    expect(due).toMatchObject({
      kind: "notification.release",
      at: "2027-03-03T00:00:00.000Z",
      data: { notificationId: held?.id },
    });

    await world.tellAll(shipment.id, "shipment.updated");
    await releaseAll(world);
    expect(providers.calls).toBe(0);
    expect(await world.due()).toHaveLength(1);

    world.setClock(morning);
    await Promise.all([releaseAll(world), releaseAll(world), world.tellAll(shipment.id, "shipment.updated")]);
    expect(await world.log()).toMatchObject([
      { id: held?.id, status: "sent", reason: null, body: held?.body },
    ]);
    expect(providers.taken).toMatchObject([{ to: "+8613800138000", notificationId: held?.id }]);
    expect(await world.due()).toHaveLength(0);
    if (due) await world.run(() => Notifications.release(due));
    expect(providers.calls).toBe(1);
  });

  it("is not sent when it is true no longer", async () => {
    const world = testWorld(night);
    const shipment = await heldOver(world, "out_for_delivery");
    world.setClock("2027-03-03T07:00:00+08:00");
    await world.track(shipment.id, { status: "delivered" });
    world.setClock(morning);
    await releaseAll(world);
    expect(await world.log()).toMatchObject([{ status: "suppressed", reason: "no_longer_true" }]);
    expect(providers.calls).toBe(0);
    expect(await world.due()).toHaveLength(0);
  });

  it("is told a parcel's entry in the morning while there is no later news", async () => {
    const world = testWorld(night);
    const [moving, arrived] = [await world.ship(), await world.ship()];
    for (const { id } of [moving, arrived]) await world.tellAll(id);
    await world.track(moving.id, { status: "in_transit" });
    await world.track(arrived.id, { status: "out_for_delivery" });
    world.setClock(morning);
    await releaseAll(world);
    expect(await world.log({ shipmentId: moving.id })).toMatchObject([{ status: "sent" }]);
    expect(await world.log({ shipmentId: arrived.id })).toMatchObject([{ reason: "no_longer_true" }]);
  });

  it("is not sent to who has opted out meanwhile", async () => {
    const world = testWorld(night);
    const { customerId } = await heldOver(world);
    await world.run(() =>
      Customers.update({ id: customerId ?? "", changes: { notifications: { optOut: true } } }),
    );
    world.setClock(morning);
    await releaseAll(world);
    expect(await world.log()).toMatchObject([{ status: "suppressed", reason: "opted_out" }]);
  });

  it("is held longer for who asks for longer quiet, trouble too where they ask for that", async () => {
    const world = testWorld(night);
    const shipment = await world.ship();
    const quietHours = { from: "21:00", to: "10:00", includeExceptions: true };
    const changes = { notifications: { quietHours } };
    await world.run(() => Customers.update({ id: shipment.customerId ?? "", changes }));
    await world.track(shipment.id, { status: "exception", reason: "damaged" });
    await world.tellAll(shipment.id, "shipment.exception");
    expect(await world.due()).toMatchObject([{ at: "2027-03-03T02:00:00.000Z" }]);
    await world.track(shipment.id, { status: "in_transit" });
    world.setClock("2027-03-03T10:00:01+08:00");
    await releaseAll(world);
    expect(await world.log()).toMatchObject([{ event: "shipment.exception", status: "sent" }]);
  });

  it("is held again when the quiet hours were made longer", async () => {
    const world = testWorld(night);
    const { customerId } = await heldOver(world);
    const changes = { notifications: { quietHours: { from: "22:00", to: "09:30" } } };
    await world.run(() => Customers.update({ id: customerId ?? "", changes }));
    world.setClock(morning);
    await releaseAll(world);
    expect(await world.log()).toMatchObject([{ status: "held", reason: "quiet_hours" }]);
    expect(await world.due()).toMatchObject([{ at: "2027-03-03T01:30:00.000Z" }]);
    world.setClock("2027-03-03T09:30:01+08:00");
    await releaseAll(world);
    expect(await world.log()).toMatchObject([{ status: "sent" }]);
  });

  it("stays due while the provider is down", async () => {
    const world = testWorld(night);
    await heldOver(world);
    world.setClock(morning);
    providers.mood = "down";
    await expect(releaseAll(world)).rejects.toThrow("could not be handed over");
    expect(await world.due()).toHaveLength(1);
    providers.mood = "well";
    await releaseAll(world);
    expect(await world.log()).toMatchObject([{ status: "sent" }]);
    expect(await world.due()).toHaveLength(0);
  });

  it("is not told of a ticket what later events of the ticket have overtaken", async () => {
    const world = testWorld(night);
    const { customerId } = await world.ship();
    const solved = await world.ticketEvent("ticket.solved", customerId);
    const reopened = await world.ticketEvent("ticket.solved", customerId);
    const answered = await world.ticketEvent("ticket.message_created", customerId, { body: "明天派送" });
    for (const event of [solved, reopened, answered]) {
      await world.run(() => Notifications.onEvent(event));
      const later = { type: "ticket.reopened", objectId: event.objectId, objectVersion: 2, data: {} };
      if (event !== solved) await world.run(() => transact({ writes: [], events: [later] }));
    }
    world.setClock(morning);
    await releaseAll(world);
    const reasons = async ({ objectId }: { objectId: string }) =>
      (await world.log({ ticketId: objectId })).map(({ status, reason }) => reason ?? status);
    expect(await reasons(solved)).toEqual(["sent"]);
    expect(await reasons(reopened)).toEqual(["no_longer_true"]);
    expect(await reasons(answered)).toEqual(["sent"]);
  });

  it("is told once where it happened twice in the night", async () => {
    const world = testWorld(night);
    const shipment = await heldOver(world);
    world.setClock("2027-03-03T01:00:00+08:00");
    await world.track(shipment.id, { status: "attempt_failed" });
    await world.tellAll(shipment.id, "shipment.updated");
    expect(await world.due()).toHaveLength(2);
    world.setClock(morning);
    await releaseAll(world);
    expect((await world.log()).map(({ status, reason }) => reason ?? status).sort()).toEqual([
      "duplicate",
      "sent",
    ]);
    expect(await world.due()).toHaveLength(0);
  });
});
