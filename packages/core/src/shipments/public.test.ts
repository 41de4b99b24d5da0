import { afterEach, describe, expect, it, vi } from "vitest";
import { codeOf, testTenant } from "../auth/test-tenant.ts";
import { moveClock } from "../tenants/index.ts";
import { addEvents, create, ingestByNumber, toShipment, track } from "./index.ts";
import { Tracking } from "./public-view.ts";

type ShipmentInput = Parameters<typeof create>[0];
type EventInput = Parameters<typeof addEvents>[0]["events"][number];

const hour = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * hour).toISOString();

/** A tenant of its own, whose parcels are asked for by whoever the pages let in. */
async function world() {
  const tenant = await testTenant();
  const credential = (mode: "live" | "test") => tenant.apiKeys[mode];
  return {
    tenant,
    ship: (input: Partial<ShipmentInput> = {}, mode: "live" | "test" = "live") =>
      tenant.as(credential(mode), () =>
        create({
          trackingNumber: "YT0000000000001",
          recipient: {
            name: "王芳",
            phone: "13800138000",
            address: { line1: "人民路 100 号", city: "苏州", region: "江苏", country: "CN" },
          },
          goods: { type: "clothing", weightGrams: 1200 },
          ...input,
        }),
      ),
    happen: (id: string, events: EventInput[], mode: "live" | "test" = "live") =>
      tenant.as(credential(mode), () => addEvents({ id, events })),
    track: (input: Partial<Parameters<typeof track>[0]>) =>
      tenant.as(credential("live"), () => track({ trackingNumber: "YT0000000000001", ...input })),
  };
}

const markOf = (shipment: { trackingUrl: string }) =>
  new URL(shipment.trackingUrl).searchParams.get("k") ?? "";

afterEach(() => vi.useRealTimers());

describe("who may see a parcel", () => {
  it("is whoever holds its link, and nobody with another parcel's", async () => {
    const { ship, track } = await world();
    const parcel = await ship();
    const other = await ship({ trackingNumber: "YT0000000000002" });
    expect(await track({ k: markOf(parcel) })).toMatchObject({ trackingNumber: parcel.trackingNumber });
    expect(await codeOf(track({ k: markOf(other) }))).toBe("not_found");
    expect(await codeOf(track({ k: "" }))).toBe("not_found");
    expect(await codeOf(track({}))).toBe("not_found");
  });

  it("is whoever knows the last four digits of the recipient's or the sender's phone", async () => {
    const { ship, track } = await world();
    await ship({ sender: { name: "李雷", phone: "+86 139-0013-9123" } });
    for (const phone of ["8000", "13800138000", "+86 138 0013 8000", "８０００", "9123"]) {
      expect(await track({ phone }), phone).toMatchObject({ trackingNumber: "YT0000000000001" });
    }
    for (const phone of ["", "800", "0008", "8001", "13800138001"]) {
      expect(await codeOf(track({ phone })), phone).toBe("not_found");
    }
  });

  it("finds a number in any letter case and between spaces", async () => {
    const { ship, track } = await world();
    await ship();
    expect(await track({ trackingNumber: " yt0000000000001 ", phone: "8000" })).toBeTruthy();
  });

  it("says the same of a wrong number, wrong digits, another tenant's parcel and what is no number", async () => {
    const { ship, track } = await world();
    await ship();
    const stranger = await world();
    const asked = [
      track({ trackingNumber: "YT0000000000009", phone: "8000" }),
      track({ phone: "8001" }),
      stranger.track({ phone: "8000" }),
      track({ trackingNumber: "<b>", phone: "8000" }),
    ];
    const told = await Promise.all(
      asked.map((answer) => answer.catch(({ code, message }) => ({ code, message }))),
    );
    expect(told[0]).toMatchObject({ code: "not_found" });
    expect(new Set(told.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it("opens a parcel without a phone by its link only", async () => {
    const { ship, tenant, track } = await world();
    await ship();
    const { shipment } = await tenant.as(tenant.apiKeys.live, () =>
      ingestByNumber("YT0000000000007", "kuaidi100", "yuantong", []),
    );
    const url = await tenant.as(tenant.apiKeys.live, async () => toShipment(shipment));
    const trackingNumber = shipment.trackingNumber;
    expect(await track({ trackingNumber, k: markOf(url) })).toMatchObject({ recipient: null });
    expect(await codeOf(track({ trackingNumber, phone: "8000" }))).toBe("not_found");
  });
});

describe("guessing", () => {
  it("ends after ten wrong tries at a number, known or not, while the link goes on", async () => {
    const { ship, track } = await world();
    const parcel = await ship();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
    for (const trackingNumber of ["YT0000000000001", "YT0000000000009"]) {
      const guesses = [];
      for (let guess = 0; guess < 12; guess++)
        guesses.push(await codeOf(track({ trackingNumber, phone: `000${guess % 10}` })));
      expect(guesses).toEqual([...Array(10).fill("not_found"), "rate_limited", "rate_limited"]);
    }
    expect(await codeOf(track({ phone: "8000" }))).toBe("rate_limited");
    expect(await track({ k: markOf(parcel), phone: "0000" })).toBeTruthy();
    vi.setSystemTime(Date.now() + hour);
    expect(await track({ phone: "8000" })).toBeTruthy();
  });

  it("counts only what is wrong, in the sandbox too", async () => {
    const { ship, track } = await world();
    await ship({}, "test");
    for (let look = 0; look < 15; look++)
      expect(await track({ phone: "8000" })).toMatchObject({ mode: "test" });
  });

  it("lets no more through when all come at once", async () => {
    const { ship, track } = await world();
    await ship();
    const guesses = await Promise.all(
      Array.from({ length: 30 }, (_, guess) => codeOf(track({ phone: String(1000 + guess) }))),
    );
    expect(guesses.filter((code) => code === "not_found")).toHaveLength(10);
  });

  it("is counted by address over many numbers", async () => {
    const { ship, track } = await world();
    await ship();
    const address = `203.0.113.7#${Math.random()}`;
    const codes = [];
    for (let guess = 0; guess < 31; guess++) {
      const trackingNumber = `YT00000000001${String(guess).padStart(2, "0")}`;
      codes.push(await codeOf(track({ trackingNumber, phone: "8000", address })));
    }
    expect(codes.indexOf("rate_limited")).toBe(30);
    expect(await track({ phone: "8000", address: `${address}0` })).toBeTruthy();
  });
});

describe("what is seen", () => {
  it("is masked, in order, and tells how far the parcel is", async () => {
    const { ship, happen, track } = await world();
    const promisedAt = new Date(Date.now() + 5 * hour).toISOString();
    const { id } = await ship({ promisedAt, carrier: "yuantong", sender: { name: "李雷" } });
    const pickedUp = { at: ago(9), status: "picked_up" as const, location: "苏州", eventId: "1" };
    const message = "正在派件，收件人王芳 138-0013-8000，寄件人李雷，快递员 13900139123";
    const out = { at: ago(1), status: "out_for_delivery" as const, message };
    const future = { at: new Date(Date.now() + 9 * hour).toISOString(), status: "delivered" as const };
    await happen(id, [future, out, pickedUp]);

    const seen = await track({ phone: "8000" });
    expect(Tracking.parse(seen)).toEqual(seen);
    expect(seen).toMatchObject({
      status: "out_for_delivery",
      attention: false,
      late: false,
      node: "delivery",
      eta: { to: promisedAt },
      timezone: "Asia/Shanghai",
      recipient: { name: "王**", phone: "138****8000", city: "苏州" },
    });
    expect(seen.nodes.map(({ state }) => state)).toEqual(["done", "done", "done", "current", "ahead"]);
    expect(seen.nodes.map(({ at }) => at)).toEqual([pickedUp.at, null, null, out.at, null]);
    expect(seen.timeline).toEqual([
      { at: pickedUp.at, status: "picked_up", reason: null, message: null, location: "苏州" },
      {
        at: out.at,
        status: "out_for_delivery",
        reason: null,
        message: "正在派件，收件人王** 138****8000，寄件人李**，快递员 13900139123",
        location: null,
      },
    ]);
    for (const secret of ["王芳", "李雷", "13800138000", "人民路", "江苏", "1200"])
      expect(JSON.stringify(seen), secret).not.toContain(secret);
  });

  it("tells by when the nodes ahead are to be reached, as long as that is still to come", async () => {
    const { ship, happen, track } = await world();
    const promisedAt = new Date(Date.now() + 40 * hour).toISOString();
    const { id, nodes } = await ship({ orderedAt: ago(3), promisedAt });
    const by = nodes.map(({ expectedBy }) => expectedBy);
    const expected = async () => (await track({ phone: "8000" })).nodes.map(({ expectedBy }) => expectedBy);
    // The pickup is late, and when it comes to the recipient is what the window tells.
    expect(await expected()).toEqual([null, by[1], by[2], by[3], null]);
    await happen(id, [{ at: ago(1), status: "in_transit" }]);
    expect(await expected()).toEqual([null, null, null, by[3], null]);
    await happen(id, [{ at: ago(0), status: "returning" }]);
    expect(await expected()).toEqual([null, null, null, null, null]);
  });

  it("masks a name where it stands for itself, not inside another word", async () => {
    const { ship, happen, track } = await world();
    const address = { line1: "1 Main Road", city: "Suzhou", country: "CN" };
    const { id } = await ship({ recipient: { name: "Sam", phone: "13800138000", address } });
    const message = "Same day: handed to SAM (Sam)";
    await happen(id, [{ at: ago(1), status: "delivered", message }]);
    const { timeline } = await track({ phone: "8000" });
    expect(timeline[0]?.message).toBe("Same day: handed to S** (S**)");
  });

  it.each([
    { status: "exception", reason: "damaged", attention: true, states: "done done current ahead ahead" },
    { status: "in_transit", reason: "weather", attention: true, states: "done done current ahead ahead" },
    { status: "in_transit", reason: "redirected", attention: false, states: "done done current ahead ahead" },
    { status: "attempt_failed", reason: undefined, attention: true, states: "done done done current ahead" },
    { status: "rejected", reason: undefined, attention: true, states: "done done stopped ahead ahead" },
    { status: "returned", reason: undefined, attention: false, states: "done done stopped ahead ahead" },
    { status: "delivered", reason: "signed", attention: false, states: "done done done done done" },
  ] as const)("calls out $status $reason: $attention", async ({ status, reason, attention, states }) => {
    const { ship, happen, track } = await world();
    const { id } = await ship();
    await happen(id, [
      { at: ago(3), status: "in_transit" },
      { at: ago(2), status, reason },
    ]);
    const seen = await track({ phone: "8000" });
    expect(seen).toMatchObject({ status, attention });
    expect(seen.nodes.map(({ state }) => state).join(" ")).toBe(states);
  });

  it("says that a parcel is late when its window has passed", async () => {
    const { ship, track } = await world();
    await ship({ promisedAt: ago(1) });
    expect(await track({ phone: "8000" })).toMatchObject({ late: true });
  });

  it("shows the live parcel before the sandbox's of the same number", async () => {
    const { ship, track } = await world();
    const inSandbox = await ship({}, "test");
    expect(await track({ phone: "8000" })).toMatchObject({ mode: "test" });
    const live = await ship();
    expect(await track({ phone: "8000" })).toMatchObject({ mode: "live" });
    expect(await track({ k: markOf(live) })).toMatchObject({ mode: "live" });
    expect(await track({ k: markOf(inSandbox) })).toMatchObject({ mode: "test" });
  });

  it("goes by the sandbox's clock there", async () => {
    const { ship, tenant, track } = await world();
    await ship({ promisedAt: new Date(Date.now() + 5 * hour).toISOString() }, "test");
    expect(await track({ phone: "8000" })).toMatchObject({ late: false });
    await tenant.as(tenant.apiKeys.test, () => moveClock(6 * hour));
    expect(await track({ phone: "8000" })).toMatchObject({ late: true });
  });
});
