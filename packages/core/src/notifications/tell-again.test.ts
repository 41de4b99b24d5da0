import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as Customers from "../customers/index.ts";
import { tenant } from "../kernel/index.ts";
import { NotificationEntity } from "./entity.ts";
import * as Notifications from "./index.ts";
import { type Providers, startProviders } from "./provider-stand-in.ts";
import { testWorld } from "./test-world.ts";

let providers: Providers;
beforeAll(async () => {
  providers = await startProviders();
});
afterAll(() => providers.stop());
beforeEach(() => {
  Object.assign(providers, { taken: [], calls: 0, mood: "well", moods: {}, delay: 0 });
});

describe("an event that is delivered again", () => {
  it("is told once, five times at once and once more later", async () => {
    const world = testWorld();
    providers.delay = 150;
    const shipment = await world.ship();
    const [event] = await world.events(shipment.id);
    if (!event) throw new Error("no event");
    const tell = () => world.run(() => Notifications.onEvent(event));
    await Promise.all([tell(), tell(), tell(), tell(), tell()]);
    expect(providers.calls).toBe(1);
    expect(await world.log()).toMatchObject([{ status: "sent", version: 2 }]);
    world.setClock("2027-03-05T12:00:00+08:00");
    await tell();
    expect(providers.calls).toBe(1);
    expect(await world.events((await world.log())[0]?.id ?? "")).toHaveLength(1);
  });

  it("is sent by the next delivery when the provider was down, under the same id", async () => {
    const world = testWorld();
    providers.mood = "down";
    const shipment = await world.ship();
    await expect(world.tellAll(shipment.id)).rejects.toThrow("could not be handed over");
    const [queued] = await world.log();
    expect(queued).toMatchObject({ status: "queued", reason: "provider_unavailable", sentAt: null });
    providers.mood = "well";
    await world.tellAll(shipment.id);
    expect(await world.log()).toMatchObject([{ id: queued?.id, status: "sent", reason: null }]);
    expect(providers.taken).toMatchObject([{ notificationId: queued?.id }]);
  });

  it("is sent once more where a worker died with it, when it has been presumed dead, and not before", async () => {
    const world = testWorld();
    providers.mood = "down";
    const shipment = await world.ship();
    await world.tellAll(shipment.id).catch(() => {});
    const [{ id = "" } = {}] = await world.log();
    const leaseUntil = new Date(Date.parse(world.now()) + 60_000).toISOString();
    await world.run(async () => {
      const { data } = await NotificationEntity()
        .query.ofShipment({ tenantId: tenant(), shipmentId: shipment.id })
        .go();
      const [item] = data;
      if (item)
        await NotificationEntity()
          .put({ ...item, leaseUntil })
          .go();
    });
    providers.mood = "well";
    const calls = providers.calls;
    await expect(world.tellAll(shipment.id)).rejects.toThrow("another worker is at");
    expect(providers.calls).toBe(calls);
    world.setClock("2027-03-02T12:02:00+08:00");
    await world.tellAll(shipment.id);
    expect(providers.taken).toMatchObject([{ notificationId: id }]);
  }, 15_000);

  it("is not sent late where it is no longer true", async () => {
    const world = testWorld();
    const shipment = await world.ship();
    await world.track(shipment.id, { status: "out_for_delivery" });
    providers.mood = "down";
    await world.tellAll(shipment.id, "shipment.updated").catch(() => {});
    providers.mood = "well";
    await world.track(shipment.id, { status: "delivered" });
    await world.tellAll(shipment.id, "shipment.updated");
    expect(await world.log()).toMatchObject([{ status: "suppressed", reason: "no_longer_true" }]);
    expect(providers.taken).toHaveLength(0);
  });
});

describe("a message that cannot go", () => {
  it.each(["sms", "email"] as const)(
    "has failed when every provider refuses it for good, the preferred one first: %s",
    async (channel) => {
      const other = channel === "sms" ? "email" : "sms";
      const world = testWorld();
      providers.mood = "refusing";
      const shipment = await world.ship();
      await world.run(() =>
        Customers.update({ id: shipment.customerId ?? "", changes: { notifications: { channel } } }),
      );
      await world.tellAll(shipment.id);
      const [failed] = await world.log();
      expect(failed).toMatchObject({ channel: other, status: "failed", reason: "provider_refused" });
      expect(failed?.attempts).toMatchObject([
        { channel, ok: false, final: true },
        { channel: other, ok: false, final: true },
      ]);
      expect(await world.events(failed?.id ?? "")).toMatchObject([{ type: "notification.failed" }]);
      await world.tellAll(shipment.id);
      expect(providers.calls).toBe(2);
    },
  );

  it("has failed when its template cannot be filled in: nothing is sent, not even in part", async () => {
    const world = testWorld();
    // It is in order for the example of its event, and gives nothing for this parcel.
    const body = '{% if shipment.trackingNumber == "YT0000000000001" %}已下单{% endif %}';
    const key = { event: "shipment.created", channel: "sms", locale: "zh-CN" } as const;
    await world.run(() => Notifications.createTemplate({ ...key, body }));
    const shipment = await world.ship();
    await world.tellAll(shipment.id);
    const [failed] = await world.log();
    expect(failed).toMatchObject({ status: "failed", reason: "template_error", body: "" });
    expect(await world.events(failed?.id ?? "")).toMatchObject([{ type: "notification.failed" }]);
    expect(providers.calls).toBe(0);
  });
});
