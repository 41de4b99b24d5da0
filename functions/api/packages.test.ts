import type { Booking } from "@caas/core/bookings";
import type { Package } from "@caas/core/packages";
import { beforeAll, describe, expect, it } from "vitest";
import type { Client, List } from "./testing/client.ts";
import { bookingInput, packageInput, shipmentInput } from "./testing/samples.ts";
import { signUp } from "./testing/world.ts";

let live: Client;

beforeAll(async () => {
  live = (await signUp({ country: "CN", timezone: "Asia/Shanghai" })).live;
});

async function made<Body = { id: string }>(path: string, input: unknown): Promise<Body> {
  const { status, body, text } = await live.post<Body>(path, input);
  if (status !== 201) throw new Error(`${path} answered ${status}: ${text}`);
  return body;
}

const parcel = async () => (await made("/v1/shipments", shipmentInput())).id;
const newPackage = async (config = {}) => (await made("/v1/packages", packageInput({}, config))).id;
const hold = async (packageId: string) =>
  made<Booking>("/v1/bookings", bookingInput(packageId, await parcel()));
const act = (id: string, move: string) => live.post<Booking>(`/v1/bookings/${id}/${move}`);

describe("what is sold", () => {
  it("fills in the defaults, and makes a version of every change", async () => {
    const first = await made<Package>("/v1/packages", packageInput());
    expect(first).toMatchObject({
      object: "package",
      enabled: true,
      version: 1,
      config: { cutoff: "PT2H", holdFor: "PT10M", maxReschedules: 2, horizonDays: 14, holidays: [] },
    });
    const booked = await hold(first.id);
    const { body } = await live.patch<Package>(`/v1/packages/${first.id}`, {
      price: { amount: 900, currency: "CNY" },
      config: { maxReschedules: 0 },
    });
    expect(body).toMatchObject({ version: 2, config: { maxReschedules: 0, cutoff: "PT2H" } });
    expect((await act(booked.id, "confirm")).body).toMatchObject({
      packageVersion: 1,
      price: { amount: 500 },
      maxReschedules: 2,
    });
    expect((await hold(first.id)).price.amount).toBe(900);
  });

  it.each([
    [{ windows: [] }, "config.windows"],
    [{ windows: [{ days: ["mon"], from: "12:00", to: "09:00", capacity: 1 }] }, "config.windows.0.to"],
    [{ windows: [{ days: ["mon"], from: "9:00", to: "12:00", capacity: 1 }] }, "config.windows.0.from"],
    [
      { windows: [{ days: ["mon"], from: "09:00", to: "12:00", capacity: 0.5 }] },
      "config.windows.0.capacity",
    ],
    [{ areas: [] }, "config.areas"],
    [{ cutoff: "2 hours" }, "config.cutoff"],
    [{ holdFor: "P2D" }, "config.holdFor"],
    [{ maxReschedules: -1 }, "config.maxReschedules"],
    [{ colour: "red" }, "config.colour"],
    [
      {
        windows: [
          { days: ["mon", "tue"], from: "09:00", to: "12:00", capacity: 1 },
          { days: ["tue"], from: "09:00", to: "10:00", capacity: 1 },
        ],
      },
      "config.windows.1.from",
    ],
  ])("refuses %j", async (config, path) => {
    const { status, body } = await live.post("/v1/packages", packageInput({}, config));
    expect(status).toBe(422);
    expect(body.errors?.map((error) => error.path)).toContain(path);
  });

  it("takes away what a change sets to null, where the kind can do without", async () => {
    const id = await newPackage({ holidays: ["2026-12-25"] });
    const { body } = await live.patch<Package>(`/v1/packages/${id}`, { config: { holidays: null } });
    expect(body.config).toMatchObject({ holidays: [], cutoff: "PT2H" });
    const refused = await live.patch(`/v1/packages/${id}`, { config: { windows: null } });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: "config.windows" }] } });
  });

  it("tells its versions, the newest first", async () => {
    const id = await newPackage();
    await live.patch(`/v1/packages/${id}`, { price: { amount: 700, currency: "CNY" } });
    await live.patch(`/v1/packages/${id}`, { enabled: false });
    const { body } = await live.get<List<Package>>(`/v1/packages/${id}/versions?limit=2`);
    expect(body.data).toMatchObject([
      { id, version: 3, enabled: false, price: { amount: 700 } },
      { id, version: 2, enabled: true, price: { amount: 700 } },
    ]);
    const rest = await live.get<List<Package>>(
      `/v1/packages/${id}/versions?limit=2&cursor=${body.nextCursor}`,
    );
    expect(rest.body).toMatchObject({ data: [{ version: 1, price: { amount: 500 } }], nextCursor: null });
  });

  it("refuses a price that is negative or a fraction", async () => {
    for (const amount of [-1, 1.5]) {
      const answer = await live.post("/v1/packages", packageInput({ price: { amount, currency: "CNY" } }));
      expect(answer.body.errors?.[0]?.path).toBe("price.amount");
    }
  });

  it("sells what has no windows, such as green packaging, without one", async () => {
    const config = { areas: ["gusu"] };
    const id = (await made("/v1/packages", { ...packageInput(), kind: "green_packaging", config })).id;
    const bare = { packageId: id, shipmentId: await parcel() };
    const refused = await live.post("/v1/bookings", bare);
    expect(refused.body.errors?.[0]).toMatchObject({ path: "area", code: "required" });
    const booking = await made<Booking>("/v1/bookings", { ...bare, area: "gusu" });
    expect(booking).toMatchObject({ slot: null, area: "gusu", kind: "green_packaging" });
    expect((await act(booking.id, "confirm")).body.status).toBe("confirmed");
  });
});
