import type { Kpi } from "@caas/core/kpis";
import type { Shipment } from "@caas/core/shipments";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { handler as rollup } from "../consumers/rollup.ts";
import type { List } from "./testing/client.ts";
import { deliver, eventOf } from "./testing/deliver.ts";
import { shipmentInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

type Figure = z.infer<typeof Kpi>;
type Parcel = z.infer<typeof Shipment>;

let firm: Firm;
beforeAll(async () => {
  firm = await signUp({ timezone: "Asia/Shanghai" });
});

const hour = 3_600_000;
const iso = (time: number) => new Date(time).toISOString();

async function figures(query = ""): Promise<Figure[]> {
  return (await firm.live.get<List<Figure>>(`/v1/kpis?${query}`)).body.data;
}
const figure = async (name: string, query = "") => (await figures(query)).find(({ kpi }) => kpi === name);

/** A parcel that goes out for delivery and comes so many minutes later. */
async function delivered(out: number, minutes: number, input: Record<string, unknown> = {}): Promise<string> {
  const { body } = await firm.live.post<Parcel>("/v1/shipments", shipmentInput(input));
  const path = `/v1/shipments/${body.id}/events`;
  await firm.live.post(path, { events: [{ at: iso(out), status: "out_for_delivery" }] });
  await firm.live.post(path, { events: [{ at: iso(out + minutes * 60_000), status: "delivered" }] });
  return body.id;
}

describe("the firm's figures", () => {
  it("come with all of their targets, and without a value where nothing is counted", async () => {
    const all = await figures();
    expect(all).toHaveLength(17);
    expect(all.every(({ value, met, target }) => value === null && met === null && target > 0)).toBe(true);
    expect(all.find(({ kpi }) => kpi === "complaintRate")).toMatchObject({
      ...{ unit: "share", direction: "at_most", target: 0.00196, counts: {} },
    });
  });

  it("count a delivery once, on its day in the firm's zone, however often its event comes", async () => {
    const entered = Date.now();
    const promisedAt = iso(entered + 2 * hour);
    const within = await delivered(entered + 60_000, 4, { promisedAt });
    const late = await delivered(entered - 5 * hour, 60, {
      ...{ orderedAt: iso(entered - 30 * hour), promisedAt: iso(entered - 8 * hour) },
    });
    for (const id of [within, late, within]) {
      const event = await eventOf(firm, "shipment.delivered", id);
      await Promise.all([deliver(rollup, event), deliver(rollup, event)]);
    }
    const counts = { onTime: 1, promised: 2, delivered: 2 };
    expect(await figure("onTimeDelivery")).toMatchObject({ value: 0.5, met: false, counts });
    // The late one was delivered before it was entered, so that nobody was told a window.
    expect(await figure("etaWithin30Min")).toMatchObject({
      ...{ value: 1, met: true, counts: { within: 1, told: 1, averageWindowMinutes: 120 } },
    });
    const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai" }).format(entered);
    const byDay = (await figures("by=day")).filter(({ kpi }) => kpi === "onTimeDelivery");
    expect(byDay).toHaveLength(30);
    expect(byDay.at(-1)?.day).toBe(day);
    expect(byDay.reduce((sum, { counts }) => sum + (counts.delivered ?? 0), 0)).toBe(2);
    const before = await figure("onTimeDelivery", `from=2020-01-01&to=2020-01-31`);
    expect(before).toMatchObject({ value: null, met: null });
  });

  it.each([
    ["from=2026-11-22&to=2026-11-21", "from", "after_to"],
    ["from=2020-01-01&to=2026-01-01", "from", "range_too_long"],
    ["from=yesterday", "from", "invalid_format"],
    ["to=2026-02-30", "to", "invalid_format"],
    ["by=hour", "by", "invalid_value"],
  ])("are refused for %s", async (query, path, code) => {
    const { status, body } = await firm.live.get(`/v1/kpis?${query}`);
    expect([status, body]).toMatchObject([422, { errors: [{ path, code }] }]);
  });
});

describe("the window of arrival", () => {
  it("learns from deliveries: twenty are worth more than a promise, by the leg and the carrier", async () => {
    firm = await signUp({ timezone: "Asia/Shanghai" });
    const out = Date.now() - 30 * hour;
    const carrier = "自营";
    for (let index = 0; index < 19; index++) {
      const id = await delivered(out, 120 + index, { carrier, orderedAt: iso(out - 20 * hour) });
      await deliver(rollup, await eventOf(firm, "shipment.delivered", id));
    }
    const window = async (of = carrier) => {
      const now = Date.now();
      const { body } = await firm.live.post<Parcel>(
        "/v1/shipments",
        shipmentInput({ carrier: of, promisedAt: iso(now + 20 * hour) }),
      );
      const { body: added } = await firm.live.post<{ shipment: Parcel }>(`/v1/shipments/${body.id}/events`, {
        events: [{ at: iso(now), status: "out_for_delivery" }],
      });
      const { eta, etaBasis } = added.shipment;
      return {
        basis: etaBasis,
        minutes: [eta?.from, eta?.to].map((at) => (Date.parse(at ?? "") - now) / 60_000),
      };
    };
    expect(await window()).toMatchObject({ basis: "promise" });
    const id = await delivered(out, 139, { carrier, orderedAt: iso(out - 20 * hour) });
    const event = await eventOf(firm, "shipment.delivered", id);
    await deliver(rollup, event);
    await deliver(rollup, event);
    const { basis, minutes } = await window();
    expect(basis).toBe("history");
    // Half of them took less than 129.5 minutes, nine in ten less than 137.
    const [from = 0, to = 0] = minutes;
    expect(from).toBeGreaterThan(105);
    expect(from).toBeLessThan(129.5);
    expect(to).toBeGreaterThan(135);
    expect(to).toBeLessThan(155);
    expect((await window("别家")).basis).toBe("promise");
  });

  it("is the carrier's where there is no history, and is kept through later changes", async () => {
    const now = Date.now();
    const promisedAt = iso(now + 50 * hour);
    const { body } = await firm.live.post<Parcel>("/v1/shipments", shipmentInput({ promisedAt }));
    expect(body).toMatchObject({ etaBasis: "promise", eta: { from: iso(now + 48 * hour), to: promisedAt } });
    const path = `/v1/shipments/${body.id}`;
    const estimatedAt = iso(now + 30 * hour);
    const patched = await firm.live.patch<Parcel>(path, { estimatedAt });
    const eta = { from: iso(now + 29 * hour), to: iso(now + 31 * hour) };
    expect(patched.body).toMatchObject({ estimatedAt, etaBasis: "carrier", eta });
    const events = [{ at: iso(now), status: "picked_up" }];
    await firm.live.post(`${path}/events`, { events });
    expect((await firm.live.get<Parcel>(path)).body).toMatchObject({ etaBasis: "carrier", eta });
    await firm.live.post(`${path}/events`, { events: [{ at: iso(now + 1000), status: "delivered" }] });
    expect((await firm.live.get<Parcel>(path)).body).toMatchObject({ eta: null, etaBasis: null });
  });
});
