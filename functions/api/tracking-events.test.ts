import type { Shipment, TrackingEvent } from "@caas/core/shipments";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Client, List } from "./testing/client.ts";
import { shipmentInput } from "./testing/samples.ts";
import { signUp } from "./testing/world.ts";

type Parcel = z.infer<typeof Shipment>;
type Scan = z.infer<typeof TrackingEvent>;
type Event = { at: string; status: string } & Record<string, unknown>;

let live: Client;
beforeAll(async () => {
  live = (await signUp()).live;
});

const at = (hour: number, status: string, more: Record<string, unknown> = {}): Event => ({
  at: new Date(Date.UTC(2026, 10, 20, hour)).toISOString(),
  status,
  ...more,
});

/** A parcel of its own, to which each call adds events. */
async function parcel() {
  const { body } = await live.post<Parcel>("/v1/shipments", shipmentInput());
  const path = `/v1/shipments/${body.id}`;
  return {
    id: body.id,
    path,
    add: (...events: Event[]) =>
      live.post<{ shipment: Parcel; accepted: number; duplicates: number }>(`${path}/events`, { events }),
    timeline: async () => (await live.get<List<Scan>>(`${path}/timeline`)).body.data,
    told: async (type: string) =>
      (await live.all<{ objectId: string; data: { exception?: Scan } }>(`/v1/events?type=${type}`)).filter(
        ({ objectId }) => objectId === body.id,
      ),
  };
}

describe("the status follows the latest event", () => {
  it("however late the earlier ones come", async () => {
    const { add, timeline } = await parcel();
    await add(at(9, "out_for_delivery"));
    const { body } = await add(at(1, "picked_up"), at(5, "in_transit"));
    expect(body).toMatchObject({ accepted: 2, duplicates: 0 });
    expect(body.shipment).toMatchObject({
      status: "out_for_delivery",
      node: "delivery",
      lastEventAt: at(9, "").at,
    });
    expect((await timeline()).map(({ status }) => status)).toEqual([
      "picked_up",
      "in_transit",
      "out_for_delivery",
    ]);
  });

  it("and of two in one second the one told later, whoever reads it", async () => {
    const { add, path } = await parcel();
    const { body } = await add(at(3, "in_transit"), at(3, "out_for_delivery"));
    expect(body.shipment.status).toBe("out_for_delivery");
    await add(at(2, "picked_up"));
    expect((await live.get<Parcel>(path)).body.status).toBe("out_for_delivery");
  });

  it("but not one from the future, which is kept and marked", async () => {
    const { add, timeline } = await parcel();
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    const { body } = await add(at(1, "picked_up"), { at: tomorrow, status: "delivered" });
    expect(body.shipment).toMatchObject({ status: "picked_up", lastEventAt: at(1, "").at });
    expect((await timeline()).map(({ future }) => future)).toEqual([false, true]);
  });

  it("but not a code that nobody knows", async () => {
    const { add } = await parcel();
    const { body } = await add(at(1, "in_transit"), at(2, "unknown", { message: "code 7777" }));
    expect(body.shipment).toMatchObject({ status: "in_transit", lastEventAt: at(2, "").at });
  });
});

describe("delivered is the end", () => {
  it("that a late scan does not undo", async () => {
    const { add, told } = await parcel();
    await add(at(9, "delivered", { reason: "signed" }));
    const { body } = await add(at(11, "in_transit"), at(4, "in_transit"));
    expect(body.shipment).toMatchObject({ status: "delivered", reason: "signed", node: "sign" });
    expect((await told("shipment.delivered")).length).toBe(1);
  });

  it("but for a return", async () => {
    const { add } = await parcel();
    await add(at(9, "delivered"));
    expect((await add(at(12, "returning"))).body.shipment.status).toBe("returning");
    expect((await add(at(15, "returned"))).body.shipment.status).toBe("returned");
    expect((await add(at(16, "out_for_delivery"))).body.shipment.status).toBe("returned");
  });

  it("or a correction, also of an event that was told before without one", async () => {
    const { add } = await parcel();
    await add(at(9, "delivered"), at(10, "in_transit"));
    const { body } = await add(at(10, "in_transit", { correction: true }));
    expect(body).toMatchObject({ accepted: 1, shipment: { status: "in_transit" } });
    expect((await add(at(11, "delivered"))).body.shipment.status).toBe("delivered");
  });
});

describe("the same event twice is one", () => {
  it("by what it says, and by the sender's id of it", async () => {
    const { add, timeline, told } = await parcel();
    const events = [
      at(1, "picked_up"),
      at(2, "in_transit", { message: "a" }),
      at(2, "in_transit", { message: "b" }),
    ];
    expect((await add(...events, ...events)).body).toMatchObject({ accepted: 3, duplicates: 3 });
    expect((await add(...events)).body).toMatchObject({
      accepted: 0,
      duplicates: 3,
      shipment: { version: 2 },
    });
    expect((await add(at(4, "customs", { eventId: "s1" }))).body.accepted).toBe(1);
    expect((await add(at(5, "customs", { eventId: "s1" }))).body).toMatchObject({
      accepted: 0,
      duplicates: 1,
    });
    expect((await timeline()).length).toBe(4);
    expect((await told("shipment.updated")).length).toBe(2);
  });

  it("when ten tell it at once, and nothing that they tell besides is lost", async () => {
    const { add, timeline } = await parcel();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        add(at(1, "picked_up"), at(2, "in_transit", { message: `${index}` })),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(answers.reduce((sum, { body }) => sum + body.accepted, 0)).toBe(11);
    expect((await timeline()).length).toBe(11);
  });
});

describe("an exception", () => {
  it("is told once, with the event that told it", async () => {
    const { add, told } = await parcel();
    const damaged = at(3, "exception", { reason: "damaged", message: "外箱压坏" });
    await add(at(1, "picked_up"), damaged);
    await add(damaged);
    const events = await told("shipment.exception");
    expect(events.length).toBe(1);
    expect(events[0]?.data.exception).toMatchObject({
      reason: "damaged",
      message: "外箱压坏",
      at: damaged.at,
    });
  });

  it("that later movement has mended is history, but what is damaged stays so", async () => {
    const [mended, damaged] = [await parcel(), await parcel()];
    await mended.add(at(1, "exception", { reason: "delay" }), at(5, "out_for_delivery"));
    expect((await mended.told("shipment.exception")).length).toBe(0);
    await damaged.add(at(1, "exception", { reason: "damaged" }), at(5, "out_for_delivery"));
    expect((await damaged.told("shipment.exception")).length).toBe(1);
  });
});

describe("a report", () => {
  it("of 200 events is taken whole, of 201 or none refused", async () => {
    const { add, path, timeline } = await parcel();
    const many = Array.from({ length: 201 }, (_, minute) => ({
      at: new Date(Date.UTC(2026, 10, 20, 0, minute)).toISOString(),
      status: "in_transit",
    }));
    expect((await add(...many.slice(1))).body).toMatchObject({ accepted: 200, duplicates: 0 });
    expect((await timeline()).length).toBe(200);
    for (const events of [many, []]) {
      const { status, body } = await live.post(`${path}/events`, { events });
      expect([status, body.errors?.[0]?.path]).toEqual([422, "events"]);
    }
  });

  it("with a mistake anywhere changes nothing and says where", async () => {
    const { path, timeline } = await parcel();
    const events = [
      at(1, "picked_up"),
      at(2, "lost"),
      { status: "in_transit" },
      at(3, "in_transit", { reason: "x" }),
    ];
    const { status, body } = await live.post(`${path}/events`, { events });
    expect(status).toBe(422);
    expect(body.errors?.map(({ path, code }) => [path, code])).toEqual([
      ["events.1.status", "invalid_value"],
      ["events.2.at", "required"],
      ["events.3.reason", "invalid_value"],
    ]);
    expect(await timeline()).toEqual([]);
  });
});
