import { linkReturn, type Shipment } from "@caas/core/shipments";
import { asSystem } from "@caas/core/tenants";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { handler as automate } from "../consumers/automate.ts";
import { deliver, eventOf } from "./testing/deliver.ts";
import { newTrackingNumber, shipmentInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

type Parcel = z.infer<typeof Shipment>;

let firm: Firm;
beforeAll(async () => {
  firm = await signUp();
});

const enter = async () => (await firm.live.post<Parcel>("/v1/shipments", shipmentInput())).body;
const read = async (id: string) => (await firm.live.get<Parcel>(`/v1/shipments/${id}`)).body;
const returnOf = (child: Parcel, parent: Parcel | null) =>
  firm.live.patch<Parcel & { code?: string }>(`/v1/shipments/${child.id}`, {
    returnOf: parent ? parent.trackingNumber : null,
  });
const hours = (ago: number) => new Date(Date.now() - ago * 3_600_000).toISOString();
const scan = (parcel: Parcel, ago: number, status: string) =>
  firm.live.post(`/v1/shipments/${parcel.id}/events`, { events: [{ at: hours(ago), status }] });
/** Lets the automation go on with what was last told of a return. */
const follow = async (child: Parcel) =>
  deliver(automate, await eventOf(firm, "shipment.return_moved", child.id));

describe("a return under a new waybill", () => {
  it("takes its parcel back with it, whatever the parcel's own carrier goes on to tell", async () => {
    const [parent, child] = [await enter(), await enter()];
    await scan(parent, 9, "rejected");
    const { status, body } = await returnOf(child, parent);
    expect([status, body.links]).toEqual([200, { returnShipmentId: null, returnOfShipmentId: parent.id }]);
    expect((await read(parent.id)).links).toEqual({ returnShipmentId: child.id, returnOfShipmentId: null });
    await follow(child);
    expect((await read(parent.id)).status).toBe("rejected");

    await scan(child, 8, "picked_up");
    await follow(child);
    await follow(child);
    expect(await read(parent.id)).toMatchObject({ status: "returning", reason: "new_waybill" });
    await scan(parent, 7, "in_transit");
    await scan(parent, 6, "delivered");
    expect((await read(parent.id)).status).toBe("returning");

    await scan(child, 5, "delivered");
    await follow(child);
    const { version } = await read(parent.id);
    await follow(child);
    expect(await read(parent.id)).toMatchObject({ status: "returned", version });
    const path = `/v1/shipments/${parent.id}/timeline`;
    const scans = (await firm.live.all<{ status: string; source: string }>(path)).filter(
      ({ source }) => source === "return",
    );
    expect(scans.map(({ status }) => status)).toEqual(["returning", "returned"]);
  });

  it("that has set out before it is linked counts from then on", async () => {
    const [parent, child] = [await enter(), await enter()];
    await scan(child, 3, "in_transit");
    await returnOf(child, parent);
    await follow(child);
    expect((await read(parent.id)).status).toBe("returning");
  });

  it("can be told by a carrier, and is created with the parcel's customer", async () => {
    const parent = await enter();
    const returnNumber = newTrackingNumber();
    const link = () =>
      asSystem(firm.id, "inbound", () =>
        linkReturn({ number: parent.trackingNumber, returnNumber }, "kuaidi100"),
      );
    await Promise.all([link(), link(), link()]);
    const child = await read(returnNumber);
    expect(child).toMatchObject({
      customerId: parent.customerId,
      recipient: null,
      links: { returnOfShipmentId: parent.id },
    });
    const { version, links } = await read(parent.id);
    expect(links.returnShipmentId).toBe(child.id);
    await link();
    expect((await read(parent.id)).version).toBe(version);
  });

  it("can be taken back", async () => {
    const [parent, child] = [await enter(), await enter()];
    await returnOf(child, parent);
    await returnOf(child, null);
    for (const { id } of [parent, child])
      expect((await read(id)).links).toEqual({ returnShipmentId: null, returnOfShipmentId: null });
  });
});

describe("a link", () => {
  it("in a circle is refused, at whatever length", async () => {
    const [one, two, three] = [await enter(), await enter(), await enter()];
    await returnOf(two, one);
    await returnOf(three, two);
    for (const [child, parent] of [
      [one, one],
      [one, two],
      [one, three],
    ] as const) {
      const { status, body } = await returnOf(child, parent);
      expect([status, body.code]).toEqual([409, "return_refused"]);
    }
    expect((await read(one.id)).links.returnOfShipmentId).toBeNull();
  });

  it("made both ways at once holds one way", async () => {
    const [one, two] = [await enter(), await enter()];
    const answers = await Promise.all([returnOf(one, two), returnOf(two, one)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it("to a parcel that comes back otherwise, or to none, is refused", async () => {
    const [parent, child, other] = [await enter(), await enter(), await enter()];
    await returnOf(child, parent);
    expect((await returnOf(other, parent)).body).toMatchObject({
      code: "return_refused",
      returnShipmentId: child.id,
    });
    const answer = await firm.live.patch(`/v1/shipments/${other.id}`, { returnOf: "NOBODY12345" });
    expect([answer.status, answer.body.errors?.[0]]).toMatchObject([
      422,
      { path: "returnOf", code: "not_found" },
    ]);
  });
});
