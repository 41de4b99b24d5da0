import { expect, it } from "vitest";
import { shards } from "../db/index.ts";
import { asTestKey } from "../kernel/test-actor.ts";
import * as Shipments from "./index.ts";
import { UnknownCodeEntity } from "./unknown-code-entity.ts";

const event = (minute: number, rawCode: string) => ({
  at: new Date(Date.UTC(2026, 10, 20, 0, minute)).toISOString(),
  ...{
    status: "unknown" as const,
    unmapped: true,
    rawCode,
    message: `words for ${rawCode}`,
    timeZoneKnown: true,
  },
});
const ingest = (number: string, ...events: ReturnType<typeof event>[]) =>
  Shipments.ingestByNumber(number, "kuaidi100", undefined, events);

it("codes come with the last seen first, in pages", () =>
  asTestKey(async () => {
    for (const code of ["c1", "c2", "c3"]) await ingest(`UC${code}00000`, event(1, code));
    await ingest("UCC100001", event(1, "c1"));
    const first = await Shipments.unknownCodes({ limit: 2 });
    const second = await Shipments.unknownCodes({ limit: 2, cursor: first.nextCursor ?? "" });
    expect([first, second].map(({ data }) => data.map(({ code, count }) => [code, count]))).toEqual([
      [
        ["c1", 2],
        ["c3", 1],
      ],
      [["c2", 1]],
    ]);
    expect(second.nextCursor).toBeNull();
    expect(first.data[0]).toMatchObject({ id: "kuaidi100:c1", text: "words for c1" });
    const lowered = await Shipments.unknownCodes({ cursor: "bad" }).catch((error) => error.code);
    expect(lowered).toBe("bad_cursor");
  }));

it("a report of more codes than a transaction takes is counted whole", () =>
  asTestKey(async () => {
    const events = Array.from({ length: 130 }, (_, minute) => event(minute, `code ${minute}`));
    expect(await ingest("UCMANY0001", ...events)).toMatchObject({ accepted: 130, duplicates: 0 });
    expect((await Shipments.unknownCodes({ limit: 100 })).data).toHaveLength(100);
    expect((await Shipments.timeline({ id: "UCMANY0001" })).length).toBe(130);
    expect(await ingest("UCMANY0001", ...events)).toMatchObject({ accepted: 0, duplicates: 130 });
  }));

it("a storm of one code is counted exactly, and no item bears more than a few of it", () =>
  asTestKey(async () => {
    const parcels = Array.from({ length: 200 }, (_, index) => `UCSTORM${1000 + index}`);
    const queue = [...parcels];
    const worker = async () => {
      for (let number = queue.pop(); number; number = queue.pop()) await ingest(number, event(1, "storm"));
    };
    await Promise.all(Array.from({ length: 10 }, worker));
    const { data } = await Shipments.unknownCodes({});
    expect(data.map(({ code, count }) => [code, count])).toEqual([["storm", 200]]);
    const { tenantId } = (await Shipments.load(data[0]?.shipmentId ?? "")) as { tenantId: string };
    const parts = await Promise.all(
      shards.map((shard) => UnknownCodeEntity().query.primary({ tenantId, shard }).go({ pages: "all" })),
    );
    const counts = parts.map(({ data: items }) => items.map(({ count = 0 }) => count));
    expect(Math.max(...counts.flat())).toBeLessThan(15);
    expect(Math.max(...counts.map((each) => each.reduce((a, b) => a + b, 0)))).toBeLessThan(50);
  }));
