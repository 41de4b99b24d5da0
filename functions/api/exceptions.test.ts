import type { Exception } from "@caas/core/exceptions";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { handler as automate } from "../consumers/automate.ts";
import { deliver, eventOf } from "./testing/deliver.ts";
import { shipmentInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

type Entry = z.infer<typeof Exception>;

let firm: Firm;
beforeAll(async () => {
  firm = await signUp();
});

const now = Date.now();
const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();

async function parcel(more: Record<string, unknown> = {}) {
  const { body } = await firm.live.post<{ id: string }>("/v1/shipments", shipmentInput(more));
  const { id } = body;
  return {
    id,
    scan: (...events: Record<string, unknown>[]) => firm.live.post(`/v1/shipments/${id}/events`, { events }),
    /** Hands the latest event of a type to the consumer, that many times. */
    async automate(type: string, times = 1) {
      const event = await eventOf(firm, type, id);
      for (let time = 0; time < times; time++) await deliver(automate, event);
    },
    ledger: () => firm.live.all<Entry>(`/v1/exceptions?shipmentId=${id}`),
  };
}

/** A parcel whose trouble is in the ledger. */
async function troubled(reason: string, status = "exception") {
  const one = await parcel();
  await one.scan({ at: at(-60), status: "in_transit" }, { at: at(-50), status, ...(reason && { reason }) });
  await one.automate("shipment.exception");
  const [entry] = await one.ledger();
  if (!entry) throw new Error("nothing is in the ledger");
  return { ...one, entry };
}

describe("trouble with a parcel", () => {
  it.each([
    ["damaged", "damage", "damaged", "line_haul"],
    ["weather", "timeliness", "delay", "weather"],
    ["lost", "quantity", "lost", "line_haul"],
    ["wrong_address", "information", "wrong_address", "sender"],
    ["stalled", "information", "missing_tracking", "line_haul"],
  ])("such as %s has its class, kind and likely party", async (reason, kindClass, kind, party) => {
    const { entry } = await troubled(reason);
    expect(entry).toMatchObject({
      ...{ object: "exception", class: kindClass, kind, reason, liableParty: party, partyDecided: false },
      ...{ status: "open", cause: null, prevention: null, resolvedAt: null, reports: 1 },
    });
    expect(entry.ticketId).toMatch(/^tkt_/);
  });

  it("is in the ledger once for an event, however often and concurrently it is delivered", async () => {
    const { id, scan, ledger } = await parcel();
    await scan({ at: at(-50), status: "exception", reason: "damaged" });
    const event = await eventOf(firm, "shipment.exception", id);
    await Promise.all([deliver(automate, event), deliver(automate, event), deliver(automate, event)]);
    await deliver(automate, event);
    expect(await ledger()).toMatchObject([{ reports: 1 }]);
    expect(await firm.live.all(`/v1/tickets?shipmentId=${id}`)).toHaveLength(1);
  });

  it("is one entry while it is open, and another of another kind or when it comes again", async () => {
    const { entry, scan, automate, ledger } = await troubled("delay");
    await scan({ at: at(-40), status: "exception", reason: "weather", message: "暴雨" });
    await automate("shipment.exception", 2);
    expect(await ledger()).toMatchObject([
      { id: entry.id, reports: 2, reason: "weather", liableParty: "weather" },
    ]);
    await scan({ at: at(-30), status: "exception", reason: "damaged" });
    await automate("shipment.exception");
    expect((await ledger()).map(({ kind }) => kind)).toEqual(["damaged", "delay"]);
    await firm.live.patch(`/v1/exceptions/${entry.id}`, { status: "resolved" });
    await scan({ at: at(-20), status: "exception", reason: "delay" });
    await automate("shipment.exception");
    expect((await ledger()).map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      ...["delay open", "damaged open", "delay resolved"],
    ]);
  });

  it("that a delivery mends is resolved with it; what is damaged is not", async () => {
    const { scan, automate, ledger } = await troubled("delay");
    await scan({ at: at(-40), status: "exception", reason: "damaged" });
    await automate("shipment.exception");
    await scan({ at: at(-10), status: "delivered" });
    await automate("shipment.delivered", 2);
    expect(await ledger()).toMatchObject([
      { kind: "damaged", status: "open", resolvedAt: null },
      { kind: "delay", status: "resolved", resolvedAt: at(-10) },
    ]);
  });

  it("is also a delivery more than a day before its window, and no other", async () => {
    const early = await parcel({ promisedAt: at(40 * 60) });
    await early.scan({ at: at(1), status: "delivered" });
    await early.automate("shipment.delivered", 2);
    expect(await early.ledger()).toMatchObject([
      { class: "timeliness", kind: "early", status: "resolved", ticketId: null },
    ]);
    const fine = await parcel({ promisedAt: at(20 * 60) });
    await fine.scan({ at: at(1), status: "delivered" });
    await fine.automate("shipment.delivered");
    expect(await fine.ledger()).toEqual([]);
  });
});

describe("an entry", () => {
  it("is looked into: who is liable, why, and what prevents it", async () => {
    const { entry, scan, automate, ledger } = await troubled("damaged");
    const path = `/v1/exceptions/${entry.id}`;
    const found = { liableParty: "sorting", cause: "分拣暴力", prevention: "加装缓冲", status: "reviewed" };
    const { body } = await firm.live.patch<Entry>(path, found, { "If-Match": `"${entry.version}"` });
    expect(body).toMatchObject({ ...found, partyDecided: true, version: entry.version + 1 });
    expect(body.resolvedAt).not.toBeNull();
    const stale = await firm.live.patch(path, { cause: "x" }, { "If-Match": `"${entry.version}"` });
    expect(stale.status).toBe(412);
    const reopened = await firm.live.patch<Entry>(path, { status: "open", cause: null });
    expect(reopened.body).toMatchObject({
      status: "open",
      cause: null,
      resolvedAt: null,
      prevention: "加装缓冲",
    });
    // What a person has decided a further report does not change.
    await scan({ at: at(-30), status: "exception", reason: "damaged", message: "again" });
    await automate("shipment.exception");
    expect(await ledger()).toMatchObject([{ reports: 2, message: "again", liableParty: "sorting" }]);
  });

  it("cannot be open again beside another of its kind", async () => {
    const { entry, scan, automate } = await troubled("damaged");
    await firm.live.patch(`/v1/exceptions/${entry.id}`, { status: "resolved" });
    await scan({ at: at(-30), status: "exception", reason: "damaged", message: "again" });
    await automate("shipment.exception");
    const { status, body } = await firm.live.patch(`/v1/exceptions/${entry.id}`, { status: "open" });
    expect([status, body.code]).toEqual([409, "conflict"]);
  });

  it("is refused what is not in the ledger's words", async () => {
    const { entry } = await troubled("damaged");
    const wrong = { liableParty: "nobody", cause: "", status: "closed", kind: "lost" };
    const { status, body } = await firm.live.patch(`/v1/exceptions/${entry.id}`, wrong);
    expect(status).toBe(422);
    expect(body.errors?.map(({ path }) => path).toSorted()).toEqual([
      "cause",
      "kind",
      "liableParty",
      "status",
    ]);
  });
});

describe("the ledger", () => {
  it("lists by status, class, liable party, parcel and time, each alone and together, page by page", async () => {
    firm = await signUp({ timezone: "Asia/Shanghai" });
    const before = new Date().toISOString();
    const damaged = await troubled("damaged");
    const delayed = await troubled("delay");
    const refused = await troubled("", "rejected");
    await firm.live.patch(`/v1/exceptions/${delayed.entry.id}`, { status: "resolved" });
    const ids = async (query: string) =>
      (await firm.live.all<Entry>(`/v1/exceptions?${query}`, 2)).map(({ id }) => id);
    const [a, b, c] = [damaged.entry.id, delayed.entry.id, refused.entry.id];
    expect(await ids("")).toEqual([c, b, a]);
    expect(await ids("status=open")).toEqual([c, a]);
    expect(await ids("class=timeliness")).toEqual([c, b]);
    expect(await ids("class=timeliness&status=resolved")).toEqual([b]);
    expect(await ids("liableParty=recipient")).toEqual([c]);
    expect(await ids(`shipmentId=${damaged.id}&status=open`)).toEqual([a]);
    expect(await ids(`from=${before}`)).toEqual([c, b, a]);
    expect(await ids(`to=${before}`)).toEqual([]);
    expect(await ids(`from=${delayed.entry.detectedAt}&class=timeliness`)).toEqual([c, b]);
    expect((await firm.live.get("/v1/exceptions?class=nonsense")).status).toBe(422);

    await firm.live.patch(`/v1/exceptions/${a}`, { cause: "x", prevention: "y", liableParty: null });
    const review = await firm.live.get<Record<string, unknown> & { data: Entry[] }>("/v1/exceptions/review");
    expect(review.body).toMatchObject({
      ...{ object: "exception_review", total: 3, lacking: 2 },
      byStatus: { open: 2, resolved: 1, reviewed: 0 },
      byClass: { timeliness: 2, damage: 1, quantity: 0, information: 0 },
      byParty: { undecided: 1, recipient: 1, line_haul: 1, weather: 0 },
    });
    expect(review.body.data.map(({ id }) => id)).toEqual([b, c]);
    const empty = await firm.live.get<Record<string, unknown>>("/v1/exceptions/review?week=2020-W53");
    expect(empty.body).toMatchObject({
      ...{ total: 0, from: "2020-12-27T16:00:00.000Z", to: "2021-01-03T16:00:00.000Z" },
    });
    for (const week of ["2021-W53", "2026-W00", "2026-47"]) {
      const { status, body } = await firm.live.get(`/v1/exceptions/review?week=${week}`);
      expect([status, body.errors?.[0]?.path]).toEqual([422, "week"]);
    }
  });
});
