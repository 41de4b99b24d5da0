import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import type { List } from "./testing/client.ts";
import { shipmentInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

interface Event {
  id: string;
  type: string;
  createdAt: string;
}

let firm: Firm;
let oldestFirst: Event[];

beforeAll(async () => {
  firm = await signUp();
  for (let made = 0; made < 8; made++) {
    await firm.live.post("/v1/shipments", shipmentInput());
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
  oldestFirst = (await firm.live.all<Event>("/v1/events")).reverse();
});

const ids = (events: Event[]) => events.map(({ id }) => id);
const since = (event: Event | undefined) => `since=${encodeURIComponent(event?.createdAt ?? "")}`;

describe("GET /v1/events", () => {
  it.each([1, 3, 100])("walks oldest first, %i at a time", async (limit) => {
    expect(ids(await firm.live.all<Event>("/v1/events?order=oldest", limit))).toEqual(ids(oldestFirst));
  });

  it("begins at an instant, which is in", async () => {
    const from = oldestFirst[5];
    const later = oldestFirst.filter(({ createdAt }) => createdAt >= (from?.createdAt ?? ""));
    expect(later.length).toBeLessThan(oldestFirst.length);
    for (const limit of [2, 100]) {
      const oldest = await firm.live.all<Event>(`/v1/events?order=oldest&${since(from)}`, limit);
      expect(ids(oldest)).toEqual(ids(later));
      const newest = await firm.live.all<Event>(`/v1/events?${since(from)}`, limit);
      expect(ids(newest)).toEqual(ids(later).reverse());
    }
  });

  it("begins at an instant among the events of one type, also in another zone's spelling", async () => {
    const from = oldestFirst.find(({ type }) => type === "shipment.created");
    const zoned = `${new Date(Date.parse(from?.createdAt ?? "") + 8 * 3_600_000).toISOString().slice(0, -1)}+08:00`;
    const path = `/v1/events?order=oldest&type=shipment.created&since=${encodeURIComponent(zoned)}`;
    const expected = oldestFirst.filter(({ type }) => type === "shipment.created");
    expect(ids(await firm.live.all<Event>(path))).toEqual(ids(expected));
  });

  it("refuses a cursor of the other order or of another instant", async () => {
    const { body } = await firm.live.get<List<Event>>("/v1/events?order=oldest&limit=1");
    const cursor = encodeURIComponent(body.nextCursor ?? "");
    for (const query of ["", "order=newest&", `order=oldest&${since(oldestFirst[1])}&`]) {
      const { status, body: problem } = await firm.live.get(`/v1/events?${query}cursor=${cursor}`);
      expect([query, status, problem.code]).toEqual([query, 400, "bad_cursor"]);
    }
  });

  it.each(["order=up", "since=yesterday", "since=2026-13-01T00:00:00Z", "since=1764000000"])(
    "refuses %s",
    async (query) => {
      const { status, body } = await firm.live.get(`/v1/events?${query}`);
      expect([status, body.errors?.[0]?.path]).toEqual([422, query.split("=")[0]]);
    },
  );
});

it("GET /v1/event-types names the events of every domain, also in a process that has served nothing else", () => {
  const asked = `
    import { createApp } from "./functions/api/app.ts";
    const answer = await createApp().request("/v1/event-types");
    const { data } = await answer.json();
    process.stdout.write(data.map(({ type }) => type).join(" "));`;
  const types = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", asked], {
    encoding: "utf8",
  }).split(" ");
  for (const type of [
    "ticket.created",
    "shipment.exception",
    "sla.breached",
    "notification.sent",
    "task.created",
  ])
    expect(types).toContain(type);
});
