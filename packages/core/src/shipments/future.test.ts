import { describe, expect, it } from "vitest";
import { eventsOf } from "../auth/test-tenant.ts";
import { DueEntity } from "../db/index.ts";
import { newId, withActor } from "../kernel/index.ts";
import { testKey } from "../kernel/test-actor.ts";
import { rederiveKind } from "./future.ts";
import * as Shipments from "./index.ts";
import { nodeKind } from "./settle.ts";
import type { Status } from "./status.ts";

const hour = 3_600_000;

/** A parcel in a world of its own, in which the time can be set. */
async function parcel() {
  const tenantId = newId("tenant", Date.now());
  const start = Date.now();
  const at = <T>(hours: number, callback: () => Promise<T>) =>
    withActor(testKey({ tenantId, clockOffset: hours * hour }), callback);
  const { shipment } = await at(0, () => Shipments.ingestByNumber("FU12345678", "kuaidi100", undefined, []));
  const id = shipment.shipmentId;
  const add = (now: number, ...events: [number, Status][]) =>
    at(now, () =>
      Shipments.addEvents({
        id,
        events: events.map(([hours, status]) => ({
          at: new Date(start + hours * hour).toISOString(),
          status,
          reason: status === "exception" ? ("damaged" as const) : undefined,
        })),
      }),
    );
  const due = async () =>
    (
      await DueEntity()
        .get({ tenantId, dueId: `${rederiveKind}#${id}` })
        .go({ consistent: true })
    ).data;
  return {
    add,
    due,
    promise: (hours: number) =>
      at(0, () => {
        const [orderedAt, promisedAt] = [0, hours].map((ahead) =>
          new Date(start + ahead * hour).toISOString(),
        );
        return Shipments.update({ id, changes: { orderedAt, promisedAt } });
      }),
    nodes: async (now: number) => (await at(now, () => Shipments.get({ id }))).nodes,
    /** When the next node is overdue, in hours from the start. */
    nodeDueAt: async () => {
      const { data } = await DueEntity()
        .get({ tenantId, dueId: `${nodeKind}#${id}` })
        .go({ consistent: true });
      return data && (Date.parse(data.at) - start) / hour;
    },
    /** When it is due, in hours from the start. */
    dueAt: async () => {
      const item = await due();
      return item && (Date.parse(item.at) - start) / hour;
    },
    async act(now: number) {
      const item = await due();
      if (item) await at(now, () => Shipments.rederive(item));
    },
    status: async (now: number) => (await at(now, () => Shipments.get({ id }))).status,
    told: async () => (await eventsOf(tenantId, id)).map(({ type }) => type.slice("shipment.".length)),
  };
}

/** How long before its time, by our clock, an event counts as present: a carrier's clock may be ahead. */
const tolerance = 5 / 60;

describe("an event from the future", () => {
  it("becomes current when its time comes, and tells then what it tells", async () => {
    const { add, act, due, dueAt, status, told } = await parcel();
    await add(0, [-1, "picked_up"], [2, "exception"], [4, "delivered"]);
    expect(await status(0)).toBe("picked_up");
    expect(await dueAt()).toBeCloseTo(2 - tolerance, 5);
    expect(await told()).toEqual(["created", "updated"]);

    await act(2);
    expect(await status(2)).toBe("exception");
    expect(await dueAt()).toBeCloseTo(4 - tolerance, 5);
    await act(4);
    expect(await status(4)).toBe("delivered");
    expect(await due()).toBeNull();
    expect(await told()).toEqual([
      ...["created", "updated"],
      ...["updated", "exception"],
      ...["updated", "delivered"],
    ]);
  });

  it("reaches its node when its time comes, and then the next node is waited for", async () => {
    const { add, act, promise, nodes, nodeDueAt } = await parcel();
    await promise(40);
    await add(0, [1, "picked_up"], [3, "delivered"]);
    expect((await nodes(0)).map(({ reachedAt }) => reachedAt !== null)).not.toContain(true);
    expect(await nodeDueAt()).toBe(2);
    await act(1);
    expect((await nodes(1)).map(({ reachedAt }) => reachedAt !== null)).toEqual([
      ...[true, false, false, false, false],
    ]);
    expect(await nodeDueAt()).toBeGreaterThan(2);
    await act(3);
    expect((await nodes(3)).map(({ reachedAt }) => reachedAt !== null)).not.toContain(false);
    expect(await nodeDueAt()).toBeNull();
  });

  it("is told by what is reported after its time, where that comes first", async () => {
    const { add, act, due, status, told } = await parcel();
    await add(0, [2, "exception"]);
    await add(3, [2.5, "in_transit"]);
    expect([await status(3), await due()]).toEqual(["in_transit", null]);
    expect(await told()).toEqual(["created", "updated", "updated", "exception"]);
    await act(3);
    expect((await told()).length).toBe(4);
  });

  it("is waited for no longer than for one that comes before it", async () => {
    const { add, dueAt } = await parcel();
    await add(0, [5, "delivered"]);
    await add(0, [3, "in_transit"]);
    expect(await dueAt()).toBeCloseTo(3 - tolerance, 5);
  });

  it("is acted upon once, by two sweeps at once", async () => {
    const { add, act, told } = await parcel();
    await add(0, [2, "delivered"]);
    await Promise.allSettled([act(2), act(2)]);
    await act(2);
    expect((await told()).filter((type) => type === "delivered")).toEqual(["delivered"]);
  });
});
