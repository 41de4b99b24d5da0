import { describe, expect, it } from "vitest";
import { nowIso, tenant } from "../kernel/index.ts";
import { asTestKey } from "../kernel/test-actor.ts";
import {
  AlreadyDone,
  DueEntity,
  EventEntity,
  HandledEntity,
  LostRace,
  retryOnConflict,
  transact,
  write,
} from "./index.ts";

const draft = (objectId: string) => ({
  type: "test.made",
  objectId,
  objectVersion: 1,
  data: { made: { id: objectId } },
});

async function eventsOf(objectId: string) {
  const { data } = await EventEntity().query.ofObject({ tenantId: tenant(), objectId }).go();
  return data;
}

/** A write of some item, with a version that must be `expected`. */
const versioned = (consumer: string, eventId: string) =>
  write(HandledEntity().create({ tenantId: tenant(), consumer, eventId, expiresAt: 1 }));

describe("transact", () => {
  it("takes a change that turned out to be none", () =>
    asTestKey(async () => {
      await expect(transact({ writes: [], due: [] })).resolves.toBeUndefined();
    }));

  it("writes the change, its event and its due item, or none of them", () =>
    asTestKey(async () => {
      const at = nowIso();
      await transact({
        writes: [versioned("a", "1")],
        events: [draft("one")],
        due: [{ kind: "k", key: "1", at }],
      });
      expect(await eventsOf("one")).toMatchObject([{ type: "test.made", objectVersion: 1 }]);
      expect((await DueEntity().get({ tenantId: tenant(), dueId: "k#1" }).go()).data).toMatchObject({
        at,
        kind: "k",
      });

      const again = transact({
        writes: [versioned("a", "1")],
        events: [draft("two")],
        due: [{ kind: "k", key: "2", at }],
      });
      await expect(again).rejects.toBeInstanceOf(LostRace);
      expect(await eventsOf("two")).toEqual([]);
      expect((await DueEntity().get({ tenantId: tenant(), dueId: "k#2" }).go()).data).toBeNull();
    }));

  it("tells a failing write's own conflict, with the item that stood in the way in plain values", () =>
    asTestKey(async () => {
      await transact({ writes: [versioned("a", "1")] });
      const operation = HandledEntity().create({
        tenantId: tenant(),
        consumer: "a",
        eventId: "1",
        expiresAt: 2,
      });
      let existing: Record<string, unknown> | undefined;
      const conflict = (item: Record<string, unknown> | undefined) => {
        existing = item;
        return new Error("mine");
      };
      await expect(transact({ writes: [write(operation, conflict)] })).rejects.toThrow("mine");
      expect(existing).toMatchObject({ consumer: "a", expiresAt: 1 });
    }));

  it("does a consumer's work for an event once, though it is delivered five times at once", () =>
    asTestKey(async () => {
      const deliver = () =>
        transact({ writes: [], events: [draft("effect")], once: { consumer: "c", eventId: "evt_1" } });
      const results = await Promise.allSettled(Array.from({ length: 5 }, deliver));
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      for (const result of results) {
        if (result.status === "rejected") expect(result.reason).toBeInstanceOf(AlreadyDone);
      }
      expect(await eventsOf("effect")).toHaveLength(1);
    }));

  it("acts upon a due item once, also where acting sets it anew", () =>
    asTestKey(async () => {
      const at = nowIso();
      await transact({ writes: [], due: [{ kind: "k", key: "1", at }] });
      const { data: due } = await DueEntity().get({ tenantId: tenant(), dueId: "k#1" }).go();
      if (!due) throw new Error("no due item");
      const later = new Date(Date.now() + 60_000).toISOString();
      const act = () => transact({ writes: [], acted: due, due: [{ kind: "k", key: "1", at: later }] });
      const results = await Promise.allSettled([act(), act(), act()]);
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect((await DueEntity().get({ tenantId: tenant(), dueId: "k#1" }).go()).data?.at).toBe(later);
      await expect(transact({ writes: [], acted: due })).rejects.toBeInstanceOf(AlreadyDone);
    }));

  it("keeps what is set for the past under a minute that a sweep will still read", () =>
    asTestKey(async () => {
      await transact({ writes: [], due: [{ kind: "k", key: "old", at: "2020-01-01T00:00:00.000Z" }] });
      const { data } = await DueEntity().get({ tenantId: tenant(), dueId: "k#old" }).go();
      expect(data?.at).toBe("2020-01-01T00:00:00.000Z");
      expect(data?.minute.slice(0, 13)).toBe(nowIso().slice(0, 13));
    }));

  it("runs a lost race again, and gives up with 409", async () => {
    let tries = 0;
    const won = await retryOnConflict(async () => {
      tries++;
      if (tries < 3) throw new LostRace();
      return "won";
    });
    expect([won, tries]).toEqual(["won", 3]);
    const hopeless = retryOnConflict(() => Promise.reject(new LostRace()), 2);
    await expect(hopeless).rejects.toMatchObject({ code: "conflict" });
  });
});
