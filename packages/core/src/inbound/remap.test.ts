import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventsOf, type TestTenant, testTenant } from "../auth/test-tenant.ts";
import { shardOf, shards } from "../db/index.ts";
import { randomCode } from "../kernel/index.ts";
import * as Shipments from "../shipments/index.ts";
import { PayloadEntity } from "./entity.ts";
import * as Inbound from "./index.ts";
import type { Mapping } from "./provider.ts";
import { codes } from "./providers/kuaidi100-codes.ts";

const salt = "a salt";
/** A code that only these tests use, so that teaching it to the table changes nobody else's parcels. */
const code = "remap-1";
const table = codes as Record<string, Mapping>;

let firm: TestTenant;
beforeAll(async () => {
  firm = await testTenant();
});
afterAll(() => {
  delete table[code];
});

type Row = Record<string, string>;
const newNumber = () => `RM${randomCode(10).toUpperCase()}`;
const row = (hour: number, context: string, statusCode?: string): Row => ({
  ftime: `2026-11-20 ${String(hour).padStart(2, "0")}:00:00`,
  context,
  ...(statusCode === undefined ? {} : { statusCode }),
});

async function openSource() {
  const source = await firm.asOwner(() => Inbound.create({ provider: "kuaidi100", secret: salt }));
  const token = source.url.split("/").at(-1) ?? "";
  return {
    id: source.id,
    /** @param rows newest first */
    async push(nu: string, rows: Row[], more: Row = {}) {
      const param = JSON.stringify({ lastResult: { nu, com: "yuantong", data: rows, ...more } });
      const sign = createHash("md5")
        .update(param + salt)
        .digest("hex")
        .toUpperCase();
      const body = new URLSearchParams({ param, sign }).toString();
      const reply = await Inbound.push("kuaidi100", token, { body, header: () => undefined });
      expect(JSON.parse(reply.body)).toMatchObject({ result: true });
    },
    remap: (input: { limit?: number; cursor?: string } = {}) =>
      firm.asOwner(() => Inbound.remap({ id: source.id, ...input })),
    async kept() {
      const found = await Promise.all(
        shards.map((shard) =>
          PayloadEntity().query.primary({ tenantId: firm.tenant.id, sourceId: source.id, shard }).go(),
        ),
      );
      return found.flatMap(({ data }) => data);
    },
  };
}

const read = (id: string) => firm.asOwner(() => Shipments.get({ id }));
const timeline = (id: string) => firm.asOwner(() => Shipments.timeline({ id }));
const told = async (id: string) =>
  (await eventsOf(firm.tenant.id, id)).map(({ type, data }) => [type, data.remapped ?? false]);
async function unknown(of: string) {
  const { data } = await firm.asOwner(() => Shipments.unknownCodes({ limit: 100 }));
  return data.find((each) => each.code === of);
}

describe("a push", () => {
  it("is kept once, however often it comes, also where it brings nothing new", async () => {
    const { push, kept } = await openSource();
    const number = newNumber();
    const rows = [row(9, "已揽收", "103")];
    await Promise.all([push(number, rows), push(number, rows), push(number, rows)]);
    expect(await kept()).toHaveLength(1);
    await push(number, rows, { state: "1" });
    expect(await kept()).toHaveLength(2);
  });

  it("that is larger than an item is kept in pieces and read whole", async () => {
    const { push, kept, remap } = await openSource();
    const number = newNumber();
    const rows = [{ ...row(9, "已揽收", "103"), noise: randomBytes(400_000).toString("hex") }];
    await push(number, rows);
    expect((await timeline(number)).map(({ status, raw }) => [status, raw])).toEqual([["picked_up", null]]);
    expect((await kept()).map(({ piece, pieces }) => [piece, pieces])).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(await remap()).toMatchObject({ payloads: 1, parcels: 1, changed: 0, unreadable: 0 });
  });

  it("tells when the carrier expects to deliver; one that comes late or is read anew takes nothing back", async () => {
    const { push, remap } = await openSource();
    const number = newNumber();
    const estimates = async () => {
      const { estimatedAt, etaBasis, version } = await read(number);
      return [estimatedAt, etaBasis, version];
    };
    const [morning, noon] = [row(9, "已揽收", "103"), row(12, "运输中", "1002")];
    await push(number, [noon, morning], { arrivalTime: "2099-11-22 18" });
    const first = await estimates();
    expect(first.slice(0, 2)).toEqual(["2099-11-22T10:00:00.000Z", "carrier"]);
    await push(number, [morning], { arrivalTime: "2099-11-21 18" });
    expect(await estimates()).toEqual(first);
    await push(number, [noon, morning], { arrivalTime: "2099-11-23 18" });
    const second = await estimates();
    expect(second[0]).toBe("2099-11-23T10:00:00.000Z");
    await remap();
    expect(await estimates()).toEqual(second);
    expect(await told(number)).not.toContainEqual(["shipment.updated", true]);
  });

  it("that is older than 30 days is not read", async () => {
    const { push, kept, remap } = await openSource();
    await push(newNumber(), [row(9, "已揽收", "103")]);
    for (const item of await kept())
      await PayloadEntity()
        .put({ ...item, expiresAt: 1 })
        .go();
    expect((await remap()).payloads).toBe(0);
  });
});

describe("a code that no table has", () => {
  it("is counted, and is understood where it came when a table learns it", async () => {
    const { push, remap } = await openSource();
    const [one, two] = [newNumber(), newNumber()];
    await push(one, [row(9, "无人车配送", code), row(8, "已揽收", "103")]);
    await push(one, [row(10, "已交无人车", code), row(9, "无人车配送", code), row(8, "已揽收", "103")]);
    await push(two, [row(9, "无人车配送", code)]);
    expect(await unknown(code)).toMatchObject({ provider: "kuaidi100", count: 3, text: expect.any(String) });
    expect((await read(one)).status).toBe("picked_up");
    expect(await remap()).toMatchObject({ payloads: 3, changed: 0, stillUnknown: 4, nextCursor: null });

    const before = await timeline(one);
    table[code] = { status: "out_for_delivery" };
    expect(await remap()).toMatchObject({ payloads: 3, stillUnknown: 0 });
    const after = await timeline(one);
    expect(after.map(({ at, status, rawCode }) => [at, status, rawCode])).toEqual([
      [before[0]?.at, "picked_up", "103"],
      [before[1]?.at, "out_for_delivery", code],
      [before[2]?.at, "out_for_delivery", code],
    ]);
    const parcel = await read(one);
    expect(parcel).toMatchObject({ status: "out_for_delivery", node: "delivery" });
    expect(await unknown(code)).toBeUndefined();
    expect((await told(parcel.id)).slice(0, 3)).toEqual([
      ["shipment.created", false],
      ["shipment.updated", false],
      ["shipment.updated", false],
    ]);
    expect((await told(parcel.id)).slice(3).every(([type, old]) => type === "shipment.updated" && old)).toBe(
      true,
    );

    expect((await remap()).changed).toBe(0);
    expect(await read(one)).toEqual(parcel);
  });

  it("tells trouble and delivery that come to light, once, and as old", async () => {
    const { push, remap } = await openSource();
    const number = newNumber();
    delete table[code];
    await push(number, [row(9, "?", code), row(8, "已揽收", "103")]);
    table[code] = { status: "exception", reason: "damaged" };
    await remap();
    table[code] = { status: "exception", reason: "lost" };
    await remap();
    table[code] = { status: "delivered" };
    await remap();
    await remap();
    const { id, status } = await read(number);
    expect(status).toBe("delivered");
    expect((await told(id)).filter(([type]) => type !== "shipment.updated")).toEqual([
      ["shipment.created", false],
      ["shipment.exception", true],
      ["shipment.delivered", true],
    ]);
  });
});

describe("reading anew", () => {
  it("goes on where the last answer left off", async () => {
    const { push, remap } = await openSource();
    for (let index = 0; index < 7; index++) await push(newNumber(), [row(9, "已揽收", "103")]);
    const seen: number[] = [];
    let cursor: string | null | undefined;
    do {
      const answer = await remap({ limit: 3, ...(cursor ? { cursor } : {}) });
      seen.push(answer.payloads);
      cursor = answer.nextCursor;
    } while (cursor);
    expect(seen.reduce((sum, count) => sum + count, 0)).toBe(7);
    expect(Math.max(...seen)).toBe(3);
  });

  it("by the operator takes the sources of all tenants in turn", async () => {
    const { id, push } = await openSource();
    await push(newNumber(), [row(9, "已揽收", "103")]);
    const before = { shard: shardOf(id) as (typeof shards)[number], sourceId: id.slice(0, -1), cursor: null };
    const step = await Inbound.remapStep(before);
    expect(step).toMatchObject({ world: firm.tenant.id, sourceId: id, payloads: 1, changed: 0 });
    const next = await Inbound.remapStep(step?.next);
    expect(next?.sourceId).not.toBe(id);
    expect(await Inbound.remapStep({ shard: "9", sourceId: "src_z", cursor: null })).toBeNull();
  });
});

describe("a row without a code of its own", () => {
  it("stays one event when a later push has a newer row", async () => {
    const { push } = await openSource();
    const number = newNumber();
    await push(number, [row(8, "已揽收")], { state: "1" });
    await push(number, [row(9, "派送中"), row(8, "已揽收")], { state: "5" });
    await push(number, [row(9, "派送中"), row(8, "已揽收")], { state: "3" });
    await push(number, [row(8, "已揽收")], { state: "1" });
    expect((await timeline(number)).map(({ status, rawCode }) => [status, rawCode])).toEqual([
      ["picked_up", "1"],
      ["delivered", "3"],
    ]);
    expect((await read(number)).status).toBe("delivered");
  });
});
