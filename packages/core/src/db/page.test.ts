import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tenant, withActor } from "../kernel/index.ts";
import { asTestKey, testKey } from "../kernel/test-actor.ts";
import { EventEntity, type Page, page, shardOf, shards, transact, write } from "./index.ts";

const draft = (objectId: string) => ({
  type: "test.made",
  objectId,
  objectVersion: 1,
  data: { made: { id: objectId } },
});

async function make(count: number): Promise<void> {
  for (let index = 0; index < count; index++)
    await transact({ writes: [], events: [draft(`object-${index}`)] });
}

function list(
  limit: number,
  cursor?: string,
  options: Partial<Parameters<typeof page>[0]> = {},
): Promise<Page<string>> {
  return page({
    queries: shards.map((shard) => EventEntity().query.all({ tenantId: tenant(), shard })),
    limit,
    cursor,
    name: "test",
    ...options,
    map: (item) => String(item.eventId),
  });
}

async function walk(limit: number, options?: Partial<Parameters<typeof page>[0]>): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const next = await list(limit, cursor, options);
    seen.push(...next.data);
    cursor = next.nextCursor ?? undefined;
  } while (cursor);
  return seen;
}

describe("a list over shards", () => {
  it("gives every item once and in order, whatever the size of a page", () =>
    asTestKey(async () => {
      await make(60);
      const all = await walk(100);
      expect(all).toHaveLength(60);
      expect(all).toEqual([...all].sort().reverse());
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 70 }), async (limit) => {
          expect(await walk(limit)).toEqual(all);
        }),
        { numRuns: 8 },
      );
      expect(await walk(7, { order: "oldest" })).toEqual([...all].reverse());
    }));

  it("neither repeats nor skips what was there while new items come", () =>
    asTestKey(async () => {
      await make(20);
      const before = await walk(100);
      const first = await list(8);
      await make(5);
      const second = await list(100, first.nextCursor ?? undefined);
      expect([...first.data, ...second.data]).toEqual(before);
    }));

  it("filters without losing its place", () =>
    asTestKey(async () => {
      await make(30);
      const all = await walk(100);
      const wanted = new Set(all.filter((_, index) => index % 7 === 0));
      const found = await walk(2, { filter: (item) => wanted.has(String(item.eventId)) });
      expect(found).toEqual([...wanted]);
    }));

  it("refuses a cursor that was changed, or is of another list or tenant", async () => {
    const cursor = await asTestKey(async () => {
      await make(5);
      const { nextCursor } = await list(2);
      await expect(list(2, `${nextCursor}x`)).rejects.toMatchObject({ code: "bad_cursor" });
      await expect(list(2, nextCursor ?? "", { name: "another" })).rejects.toMatchObject({
        code: "bad_cursor",
      });
      return nextCursor ?? "";
    });
    await asTestKey(async () => expect(list(2, cursor)).rejects.toMatchObject({ code: "bad_cursor" }));
  });

  it("passes over what has expired, though the store has not yet deleted it", () =>
    asTestKey(async () => {
      await make(3);
      const expired = {
        ...draft("old"),
        tenantId: tenant(),
        eventId: "evt_zzz",
        actor: { type: "system" as const, id: "test" },
        createdAt: new Date().toISOString(),
        shard: shardOf("evt_zzz"),
        expiresAt: Math.floor(Date.now() / 1000) - 10,
      };
      await transact({ writes: [write(EventEntity().put(expired))] });
      expect(await walk(2)).toHaveLength(3);
    }));

  it("keeps the two worlds of a tenant apart", async () => {
    const live = testKey();
    await withActor(live, () => make(2));
    expect(await withActor({ ...live, mode: "test" }, () => walk(10))).toEqual([]);
    expect(await withActor(live, () => walk(10))).toHaveLength(2);
  });
});
