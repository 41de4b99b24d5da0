import type { Run } from "@caas/core/bookings";
import { beforeAll, expect, it } from "vitest";
import { app, client } from "../testing/client.ts";
import { bookingInput, collectorInput, dateIn, packageInput, shipmentInput } from "../testing/samples.ts";
import { type Firm, signUp } from "../testing/world.ts";

interface Made {
  id: string;
}

let firm: Firm;
let bookingIds: string[];
const date = dateIn(2);

beforeAll(async () => {
  firm = await signUp({ timezone: "Asia/Shanghai" });
  const { id } = (await firm.live.post<Made>("/v1/packages", packageInput())).body;
  const book = async (from: string) => {
    const shipment = (await firm.live.post<Made>("/v1/shipments", shipmentInput())).body;
    const input = bookingInput(id, shipment.id, { slot: { area: "gusu", date, from } });
    const booking = (await firm.live.post<Made>("/v1/bookings", input)).body;
    await firm.live.post(`/v1/bookings/${booking.id}/confirm`);
    return booking.id;
  };
  bookingIds = [await book("18:00"), await book("09:00"), await book("09:00")];
});

const runOf = async (more = "") =>
  (await firm.live.get<Run>(`/v1/bookings/run?area=gusu&date=${date}${more}`)).body;

async function pathOf(more = ""): Promise<string> {
  return new URL((await runOf(more)).link ?? "").pathname;
}

function send(at: string, fields: Record<string, string>) {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  return app.request(at, { method: "POST", headers, body: new URLSearchParams(fields).toString() });
}

it("is told page by page, by the windows' start, with each stop once", async () => {
  const first = await runOf("&limit=2");
  const second = await runOf(`&limit=2&cursor=${first.nextCursor}`);
  const stops = [...first.stops, ...second.stops];
  expect(stops.map(({ from }) => from)).toEqual(["09:00", "09:00", "18:00"]);
  expect(new Set(stops.map(({ bookingId }) => bookingId))).toEqual(new Set(bookingIds));
  expect(second.nextCursor).toBeNull();
  expect(stops[0]?.recipient).toMatchObject({ name: expect.any(String), phone: expect.any(String) });
});

it("opens for its courier without a log-in, who ticks what was done and what was missed", async () => {
  const at = await pathOf();
  const page = await client().get(`${at}?lang=zh-CN`);
  expect([page.status, page.text]).toEqual([200, expect.stringContaining("共 3 单，已完成 0 单")]);
  expect(page.text).toMatch(/href="tel:\+86/);
  const [evening = "", morning = "", other = ""] = bookingIds;
  const told = await send(`${at}?lang=en`, { bookingId: morning, result: "fulfilled" });
  expect([told.status, told.headers.get("Location")]).toEqual([303, expect.stringContaining(`#${morning}`)]);
  expect((await send(at, { bookingId: morning, result: "fulfilled" })).status).toBe(303);
  expect((await send(at, { bookingId: morning, result: "missed" })).status).toBe(409);
  expect((await send(at, { bookingId: other, result: "missed" })).status).toBe(303);
  const after = await client().get(`${at}?lang=en`);
  expect(after.text).toContain("3 stops, 2 done");
  expect((await runOf()).stops.map(({ status }) => status).toSorted()).toEqual([
    "confirmed",
    "fulfilled",
    "missed",
  ]);
  expect((await firm.live.get<{ status: string }>(`/v1/bookings/${evening}`)).body.status).toBe("confirmed");
});

it("of one window has no other window's stops, and cannot tick them", async () => {
  const at = await pathOf("&from=09:00");
  const { body } = await client().get<Run>(at, { Accept: "application/json" });
  expect(body.stops.map(({ from }) => from)).toEqual(["09:00", "09:00"]);
  expect((await send(at, { bookingId: bookingIds[0] ?? "", result: "missed" })).status).toBe(404);
});

it("opens by its own mark alone, in its own world and of its own firm", async () => {
  const at = await pathOf();
  expect((await client().get(at.replace(date, dateIn(3)))).status).toBe(404);
  expect((await client().get(at.replace("/live.", "/test."))).status).toBe(404);
  const other = await signUp({ timezone: "Asia/Shanghai" });
  const { link } = (await other.live.get<Run>(`/v1/bookings/run?area=gusu&date=${date}`)).body;
  const theirs = new URL(link ?? "").pathname.split("/")[2] ?? "";
  expect((await client().get(at.replace(/\/t\/[^/]+/, `/t/${theirs}`))).status).toBe(404);
  const over = (await firm.live.get<Run>("/v1/bookings/run?area=gusu&date=2020-01-01")).body.link ?? "";
  expect((await client().get(new URL(over).pathname)).status).toBe(410);
});

it("is not handed to who may not see personal data or change bookings", async () => {
  const scopes = ["bookings:read"];
  const { body } = await firm.live.post<{ secret: string; key?: string }>("/v1/api-keys", {
    ...{ name: "reads", scopes, mode: "live" },
  });
  const reader = client(body.secret ?? body.key ?? "");
  const { status, body: seen } = await reader.get<Run>(`/v1/bookings/run?area=gusu&date=${date}`);
  expect([status, seen.link]).toEqual([200, null]);
});

it("names who else may collect, and takes their code, which fulfils both bookings", async () => {
  const day = dateIn(3);
  const made = async (path: string, body: object) => (await firm.live.post<Made>(path, body)).body.id;
  const shipmentId = await made("/v1/shipments", shipmentInput());
  const slot = { area: "gusu", date: day, from: "09:00" };
  const sold = await made("/v1/packages", packageInput());
  const stop = await made("/v1/bookings", bookingInput(sold, shipmentId, { slot }));
  const packageId = await made("/v1/packages", packageInput({ kind: "collect_on_behalf", config: {} }));
  const collection = await made("/v1/bookings", { packageId, shipmentId });
  for (const id of [stop, collection]) await firm.live.post(`/v1/bookings/${id}/confirm`);
  const run = async () => (await firm.live.get<Run>(`/v1/bookings/run?area=gusu&date=${day}`)).body;
  expect((await run()).stops[0]?.collector).toBeNull();
  const named = await firm.live.post<{ code: string }>(
    `/v1/bookings/${collection}/collector`,
    collectorInput,
  );
  const { code } = named.body;
  const at = new URL((await run()).link ?? "").pathname;
  const page = await client().get(`${at}?lang=zh-CN`);
  expect(page.text).toContain(collectorInput.name);
  expect(page.text).toContain("手机尾号 5678");
  expect(page.text).toContain('name="code"');
  expect(page.text).not.toContain(code);

  const wrong = await send(`${at}?lang=en`, {
    ...{ bookingId: stop, result: "collected", code: code === "111111" ? "222222" : "111111" },
  });
  expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining("4 more tries")]);
  const half = await send(`${at}?lang=en`, { bookingId: stop, result: "collected", code: "12" });
  expect([half.status, await half.text()]).toEqual([422, expect.stringContaining("six digits")]);
  const sent = { bookingId: stop, result: "collected", code };
  expect((await send(`${at}?lang=en`, sent)).status).toBe(303);
  expect((await send(`${at}?lang=en`, sent)).status).toBe(303);
  for (const id of [stop, collection])
    expect((await firm.live.get<{ status: string }>(`/v1/bookings/${id}`)).body.status).toBe("fulfilled");
  const { stops } = await run();
  expect(stops[0]?.collector).toMatchObject({ bookingId: collection, collectedAt: expect.any(String) });
  expect((await client().get(`${at}?lang=en`)).text).toContain("Collected by code");
});

it("names nobody whose collection was taken back", async () => {
  const day = dateIn(4);
  const made = async (path: string, body: object) => (await firm.live.post<Made>(path, body)).body.id;
  const shipmentId = await made("/v1/shipments", shipmentInput());
  const slot = { area: "gusu", date: day, from: "09:00" };
  const sold = await made("/v1/packages", packageInput());
  const stop = await made("/v1/bookings", bookingInput(sold, shipmentId, { slot }));
  const packageId = await made("/v1/packages", packageInput({ kind: "collect_on_behalf", config: {} }));
  const collection = await made("/v1/bookings", { packageId, shipmentId });
  await firm.live.post(`/v1/bookings/${stop}/confirm`);
  await firm.live.post(`/v1/bookings/${collection}/collector`, collectorInput);
  const run = async () => (await firm.live.get<Run>(`/v1/bookings/run?area=gusu&date=${day}`)).body;
  expect((await run()).stops[0]?.collector).toMatchObject({ name: collectorInput.name });
  await firm.live.post(`/v1/bookings/${collection}/cancel`);
  expect((await run()).stops[0]?.collector).toBeNull();
});
