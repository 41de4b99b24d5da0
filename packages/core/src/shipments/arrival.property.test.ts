import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomCode } from "../kernel/index.ts";
import { asTestKey } from "../kernel/test-actor.ts";
import { asTimeline } from "./consequences.ts";
import { derive, inOrder } from "./derive.ts";
import type { TrackingEventItem } from "./entity.ts";
import * as Shipments from "./index.ts";
import { withReachedTimes } from "./nodes.ts";
import { type ReportedEvent, trackingItems } from "./reported.ts";
import { retold } from "./retell.ts";
import type { statuses } from "./status.ts";

const start = Date.UTC(2026, 10, 20);
const now = start + 3_600_000;

/** What really happened, oldest first: at few different times, and of few kinds, so that much of it looks alike. */
const happened = fc
  .uniqueArray(
    fc.record({
      minute: fc.integer({ min: 0, max: 4 }),
      code: fc.constantFrom("1", "2", "7", "x"),
      message: fc.constantFrom("a", "b", undefined),
    }),
    { selector: (event) => JSON.stringify(event), minLength: 1, maxLength: 8 },
  )
  .map((events) => events.toSorted((a, b) => a.minute - b.minute))
  .chain((events) =>
    fc.record({
      events: fc.constant(
        events.map(
          ({ minute, code, message }): ReportedEvent => ({
            at: new Date(start + minute * 60_000).toISOString(),
            status: meaning[code] ?? null,
            ...{ rawCode: code, message, timeZoneKnown: false },
            ...(meaning[code] === "unknown" ? { unmapped: true } : {}),
          }),
        ),
      ),
      /** Each push tells some of it, in its order; together they tell all. */
      parts: fc.array(fc.subarray(events.map((_, index) => index)), { maxLength: 5 }),
      shuffle: fc.array(fc.nat({ max: 1000 }), { minLength: 12, maxLength: 12 }),
    }),
  );
const meaning: Record<string, (typeof statuses)[number]> = {
  "1": "in_transit",
  "2": "out_for_delivery",
  "7": "delivered",
  x: "unknown",
};

type Story = typeof happened extends fc.Arbitrary<infer T> ? T : never;

/** The pushes, the whole story among them, and the same in another order with each told twice. */
function pushes({ events, parts, shuffle }: Story): [ReportedEvent[][], ReportedEvent[][]] {
  const some = parts.map((indexes) => indexes.flatMap((index) => events[index] ?? []));
  const told = [...some, events];
  const again = [...told, ...told]
    .map((push, index) => ({ push, key: shuffle[index] ?? 0 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ push }) => push);
  return [told, again];
}

function timelineOf(told: ReportedEvent[][]): TrackingEventItem[] {
  const known = new Map<string, TrackingEventItem>();
  for (const push of told)
    for (const item of trackingItems("shp_x", "kuaidi100", push)) {
      const before = known.get(item.fingerprint);
      known.set(item.fingerprint, before ? (retold(before, item) ?? before) : item);
    }
  return [...known.values()];
}

type Shown = Partial<Record<"at" | "status" | "reason" | "rawCode" | "message" | "order", unknown>>;
/** What is seen of an event; what is absent in the store is null to whoever reads. */
const shown = ({ at, status, reason, rawCode, message, order }: Shown) => ({
  ...{ at, status: status ?? null, reason: reason ?? null, rawCode, message: message ?? null, order },
});

describe("however the reports of a parcel are cut, repeated and mixed up", () => {
  it("its timeline and its state are the same", async () => {
    await asTestKey(async () => {
      fc.assert(
        fc.property(happened, (story) => {
          const [one, other] = pushes(story).map((told) => inOrder(timelineOf(told).map(asTimeline)));
          expect(other?.map(shown)).toEqual(one?.map(shown));
          const [state, same] = [derive(one ?? [], now), derive(other ?? [], now)].map(
            ({ by: _, moves, ...rest }) => ({ ...rest, nodes: withReachedTimes({}, moves) }),
          );
          expect(same).toEqual(state);
        }),
        { numRuns: 300 },
      );
    });
  });

  it("also in the store, when all come at once, and nothing of it is lost", async () => {
    await fc.assert(
      fc.asyncProperty(happened, (story) =>
        asTestKey(async () => {
          const [told, again] = pushes(story);
          const [one, other] = [randomCode(10), randomCode(10)].map((code) => `AR${code.toUpperCase()}`);
          if (!one || !other) return;
          for (const push of told) await Shipments.ingestByNumber(one, "kuaidi100", undefined, push);
          await Promise.all(
            again.map((push) => Shipments.ingestByNumber(other, "kuaidi100", undefined, push)),
          );
          const [first, second] = await Promise.all(
            [one, other].map(async (id) => ({
              scans: (await Shipments.timeline({ id })).map(shown),
              parcel: await Shipments.get({ id }),
            })),
          );
          expect(second?.scans).toEqual(first?.scans);
          expect(second?.scans).toHaveLength(story.events.length);
          for (const name of ["status", "reason", "node", "nodes", "lastEventAt"] as const)
            expect(second?.parcel[name]).toEqual(first?.parcel[name]);
          const { data } = await Shipments.unknownCodes({});
          const unknown = story.events.filter(({ status }) => status === "unknown").length;
          expect(data.map(({ count }) => count)).toEqual(unknown === 0 ? [] : [2 * unknown]);
        }),
      ),
      { numRuns: 12 },
    );
  });
});
