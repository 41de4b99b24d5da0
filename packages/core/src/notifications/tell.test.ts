import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as Customers from "../customers/index.ts";
import * as Shipments from "../shipments/index.ts";
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

describe("tell", () => {
  it("tells a new parcel by SMS, keeps it in the log with the number masked, and tells that it did", async () => {
    const world = testWorld();
    const shipment = await world.ship({ promisedAt: "2027-03-03T10:00:00Z" });
    await world.tellAll(shipment.id);

    const [logged] = await world.log();
    expect(Notifications.Notification.parse(logged)).toEqual(logged);
    expect(logged).toMatchObject({
      event: "shipment.created",
      channel: "sms",
      to: "+86138****8000",
      status: "sent",
      reason: null,
      subject: null,
      shipmentId: shipment.id,
      ticketId: null,
      customerId: shipment.customerId,
      version: 2,
    });
    expect(logged?.body).toContain(shipment.trackingNumber);
    expect(logged?.body).toContain("3月3日周三 16:00–18:00 (GMT+8)");
    expect(logged?.body).toContain(shipment.trackingUrl);
    expect(providers.taken).toEqual([
      {
        channel: "sms",
        to: "+8613800138000",
        subject: null,
        body: logged?.body,
        from: null,
        notificationId: logged?.id,
      },
    ]);
    const [sent] = await world.events(logged?.id ?? "");
    expect(sent).toMatchObject({ type: "notification.sent", data: { notification: logged } });
    await expect(world.run(() => Notifications.get({ id: logged?.id ?? "" }))).resolves.toEqual(logged);
  });

  it("writes to a customer who prefers e-mail, in their language and in the tenant's name", async () => {
    const world = testWorld();
    const shipment = await world.ship();
    await world.run(() =>
      Customers.update({
        id: shipment.customerId ?? "",
        changes: { locale: "en", notifications: { channel: "email" } },
      }),
    );
    await world.tellAll(shipment.id);
    expect(providers.taken).toMatchObject([
      {
        channel: "email",
        to: "wang.fang@example.com",
        subject: `Your parcel ${shipment.trackingNumber}`,
        from: "=?UTF-8?B?6L+c5bGx6YCf6L+Q?= <no-reply@caas.example>",
      },
    ]);
    expect(await world.log()).toMatchObject([{ to: "w***@example.com", status: "sent" }]);
  });

  it.each(["out_for_delivery", "awaiting_pickup", "attempt_failed", "returning", "returned"] as const)(
    "tells that a parcel is %s",
    async (status) => {
      const world = testWorld();
      const shipment = await world.ship();
      await world.track(shipment.id, { status });
      await world.tellAll(shipment.id, "shipment.updated");
      expect(await world.log()).toMatchObject([{ event: "shipment.updated", status: "sent" }]);
    },
  );

  it("leaves movement to the digest, and says nothing of mere corrections of details", async () => {
    const world = testWorld();
    const shipment = await world.ship();
    await world.track(shipment.id, { status: "picked_up" });
    await world.track(shipment.id, { status: "in_transit" });
    await world.tellAll(shipment.id, "shipment.updated");
    const [told] = await world.events(shipment.id, "shipment.updated");
    const unchanged = { ...told?.data, events: [] };
    await world.run(async () => {
      if (told)
        await Notifications.onEvent({ ...told, id: told.id.replace(/.{4}$/, "zzzz"), data: unchanged });
    });
    const entry = { event: "shipment.updated", status: "suppressed", reason: "digest", body: "" };
    expect(await world.log()).toMatchObject([entry, entry]);
    expect(providers.calls).toBe(0);
  });

  it("tells trouble at once at any hour, with its reason, and delivery too by day", async () => {
    const world = testWorld("2027-03-02T23:30:00+08:00");
    const shipment = await world.ship();
    await world.track(shipment.id, { status: "exception", reason: "damaged" });
    await world.tellAll(shipment.id, "shipment.exception");
    expect(providers.taken[0]?.body).toContain("包裹破损");
    world.setClock("2027-03-03T09:00:00+08:00");
    await world.track(shipment.id, { status: "delivered", reason: "signed" });
    await world.tellAll(shipment.id, "shipment.delivered");
    expect(providers.taken[1]?.body).toContain("已于 3月3日周三 09:00 (GMT+8) 签收");
    expect(await world.log()).toMatchObject([
      { event: "shipment.delivered", status: "sent" },
      { event: "shipment.exception", status: "sent" },
    ]);
  });

  it("tells of a ticket, of its answers and of its end, but not of notes", async () => {
    const world = testWorld();
    const { customerId } = await world.ship();
    const events = [
      await world.ticketEvent("ticket.created", customerId),
      await world.ticketEvent("ticket.message_created", customerId, { body: "内部备注", kind: "note" }),
      await world.ticketEvent("ticket.message_created", customerId, { body: "我们正在核实" }),
      await world.ticketEvent("ticket.solved", customerId),
    ];
    for (const event of events) await world.run(() => Notifications.onEvent(event));
    expect(providers.taken.map(({ body }) => body)).toEqual([
      "【远山速运】我们已为您建立工单，会随时告知进展。工单号 483-920-157。",
      "【远山速运】工单 483-920-157 的答复：我们正在核实",
      "【远山速运】您的工单 483-920-157 已解决。如仍有问题，请在 7 天内告诉我们，我们会继续处理。",
    ]);
  });

  it("respects who wants no messages", async () => {
    const world = testWorld();
    const shipment = await world.ship();
    const changes = { notifications: { optOut: true } };
    await world.run(() => Customers.update({ id: shipment.customerId ?? "", changes }));
    await world.tellAll(shipment.id);
    expect(await world.log()).toMatchObject([{ status: "suppressed", reason: "opted_out", sentAt: null }]);
    expect(providers.calls).toBe(0);
  });

  it("keeps that there was nobody to tell, or no way to reach them", async () => {
    const world = testWorld();
    const shipment = await world.ship();
    const [created] = await world.events(shipment.id);
    const identities = [{ kind: "wechat" as const, value: "oX1" }];
    const changes = { phone: null, email: null, identities };
    await world.run(() => Customers.update({ id: shipment.customerId ?? "", changes }));
    await world.tellAll(shipment.id);
    await world.run(async () => {
      if (created)
        await Notifications.onEvent({
          ...created,
          data: { ...created.data, shipment: { ...shipment, customerId: null } },
        });
    });
    expect(await world.log()).toMatchObject([
      { status: "suppressed", reason: "no_contact", channel: null, to: null },
      { status: "suppressed", reason: "no_contact", channel: null, to: null },
    ]);
    expect((await world.log()).map(({ customerId }) => customerId).sort()).toEqual(
      [shipment.customerId, null].sort(),
    );
  });

  it("tells nobody of what happened before a parcel was entered", async () => {
    const world = testWorld();
    const old = await world.ship({ orderedAt: "2027-02-20T09:00:00+08:00" });
    await world.track(old.id, { status: "out_for_delivery", at: "2027-03-02T11:54:00+08:00" });
    await world.track(old.id, { status: "delivered", at: "2027-03-02T11:54:30+08:00" });
    await world.tellAll(old.id);
    const log = await world.log();
    expect(log.map(({ event, status, reason }) => [event, status, reason])).toEqual([
      ["shipment.delivered", "suppressed", "before_import"],
      ["shipment.updated", "suppressed", "before_import"],
      ["shipment.created", "suppressed", "before_import"],
    ]);
    const news = await world.ship({ orderedAt: "2027-03-02T09:00:00+08:00" });
    await world.track(news.id, { status: "out_for_delivery", at: "2027-03-02T11:57:00+08:00" });
    await world.tellAll(news.id);
    expect(await world.log({ shipmentId: news.id })).toMatchObject([{ status: "sent" }, { status: "sent" }]);
  });

  it("tells of what is understood only now where it is of the last 24 hours", async () => {
    const world = testWorld();
    const shipment = await world.ship({ orderedAt: "2027-03-02T09:00:00+08:00" });
    const report = (
      hour: string,
      status: "unknown" | "out_for_delivery" | "attempt_failed",
      remap: boolean,
    ) =>
      world.run(() =>
        Shipments.ingestByNumber(
          shipment.trackingNumber,
          "kuaidi100",
          undefined,
          [{ at: `2027-03-${hour}:00:00+08:00`, status, rawCode: hour, timeZoneKnown: true }],
          { remap },
        ),
      );
    await report("02T13", "unknown", false);
    await report("03T09", "unknown", false);
    world.setClock("2027-03-03T20:00:00+08:00");
    await report("02T13", "out_for_delivery", true);
    await report("03T09", "attempt_failed", true);
    await world.tellAll(shipment.id, "shipment.updated");
    expect((await world.log()).map(({ status, reason }) => [status, reason])).toEqual([
      ["sent", null],
      ["suppressed", "outdated"],
    ]);
  });

  it("does not tell the same fact twice within 30 minutes, and tells another fact at once", async () => {
    const world = testWorld();
    const shipment = await world.ship();
    const attempt = async () => {
      await world.track(shipment.id, { status: "attempt_failed" });
      await world.tellAll(shipment.id, "shipment.updated");
    };
    await attempt();
    world.setClock("2027-03-02T12:20:00+08:00");
    await attempt();
    await world.track(shipment.id, { status: "returning" });
    await world.tellAll(shipment.id, "shipment.updated");
    world.setClock("2027-03-02T12:31:00+08:00");
    await attempt();
    const log = (await world.log()).reverse();
    expect(log.map(({ status, reason }) => reason ?? status)).toEqual(["sent", "duplicate", "sent", "sent"]);
    expect(providers.taken).toHaveLength(3);
  });

  it("tells one of two events of the same fact that come at the same time", async () => {
    const world = testWorld();
    const shipment = await world.ship();
    await world.track(shipment.id, { status: "returning" });
    const [event] = await world.events(shipment.id, "shipment.updated");
    if (!event) throw new Error("no event");
    const twin = { ...event, id: event.id.replace(/.{6}$/, "zzzzzz") };
    await Promise.all([event, twin].map((each) => world.run(() => Notifications.onEvent(each))));
    expect((await world.log()).map(({ status }) => status).sort()).toEqual(["sent", "suppressed"]);
    expect(providers.taken).toHaveLength(1);
  });
});
