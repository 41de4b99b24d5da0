import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { client } from "../db/index.ts";
import { type Actor, AppError, newId, withActor } from "../kernel/index.ts";
import { testKey } from "../kernel/test-actor.ts";
import * as Packages from "../packages/index.ts";
import { act as actOn, dueInSandbox } from "../schedule/index.ts";
import * as Shipments from "../shipments/index.ts";
import * as Bookings from "./index.ts";

/** Windows of two places each, so that a few bookings are a crowd. */
const everyDay = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const starts = ["09:00", "14:00", "18:00"] as const;
const capacity = 2;
const parcels = 5;
const runs = 200;

const at = fc.constantFrom(...starts);
const who = fc.nat(parcels - 1);
const step = fc.oneof(
  fc.record({ does: fc.constant("hold" as const), who, at }),
  fc.record({ does: fc.constant("reschedule" as const), who, at }),
  fc.record({ does: fc.constantFrom("confirm" as const, "cancel" as const, "pass" as const), who }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

let key: ReturnType<typeof testKey>;
let shipmentIds: string[];
const date = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

beforeAll(() => {
  key = testKey({ mode: "test" });
});

/** Parcels of their own for a few runs, so that the lists of what they have had stay short. */
async function newParcels(): Promise<void> {
  shipmentIds = await withActor(key, () =>
    Promise.all(
      Array.from({ length: parcels }, async (_, index) => {
        const trackingNumber = `ST${newId("shipment").slice(-12)}${index}`;
        const address = { line1: "人民路 100 号", city: "苏州", country: "CN" };
        const recipient = { name: "王芳", phone: `1380013800${index}`, address };
        const goods = { type: "clothing", weightGrams: 900 };
        return (await Shipments.create({ trackingNumber, recipient, goods })).id;
      }),
    ),
  );
}

/** Kills a process after some call of the store: what is under way is done or not, and nothing follows it. */
function killAfter(calls: number, beforeTheCall: boolean): () => void {
  let left = calls;
  const stack = client().middlewareStack;
  stack.add(
    (next) => async (args) => {
      const isLast = left-- === 0;
      if (isLast && beforeTheCall) throw new Error("killed");
      const answer = await next(args);
      if (isLast) throw new Error("killed");
      return answer;
    },
    { step: "initialize", name: "killer" },
  );
  return () => stack.remove("killer");
}

/** Refusals are part of the game, and so is being killed. */
async function play(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isExpected = error instanceof AppError || (error instanceof Error && /killed/.test(error.message));
    if (!isExpected) throw error;
  }
}

async function live(packageId: string): Promise<Map<string, Bookings.Booking>> {
  const found = new Map<string, Bookings.Booking>();
  for (const shipmentId of shipmentIds) {
    const { data } = await Bookings.list({ shipmentId, packageId, limit: 100 });
    for (const booking of data)
      if (booking.status === "held" || booking.status === "confirmed") found.set(shipmentId, booking);
  }
  return found;
}

async function sweep(): Promise<void> {
  for (const due of await dueInSandbox()) await actOn(due);
}

it("ends with capacity − available = live bookings, whatever is done at once and whoever is killed", async () => {
  let kills = 0;
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
      fc.option(fc.tuple(fc.nat(12), fc.boolean()), { nil: undefined }),
      async (rounds: Step[][], kill) => {
        if (run++ % 10 === 0) await newParcels();
        let clock = 0;
        const as = <T>(work: () => Promise<T>) => withActor({ ...key, clockOffset: clock } as Actor, work);
        const windows = starts.map((from) => ({ days: [...everyDay], from, to: "22:00", capacity }));
        const config = { areas: ["gusu"], windows, maxReschedules: 20 };
        const name = { "zh-CN": "定时派送", en: "Delivery in a window" };
        const price = { amount: 500, currency: "CNY" };
        const { id: packageId } = await as(() =>
          Packages.create({ kind: "scheduled_delivery", name, price, config }),
        );
        for (const [index, steps] of rounds.entries()) {
          const now = await as(() => live(packageId));
          const revive = kill && index === 0 ? killAfter(...kill) : () => undefined;
          if (kill && index === 0) kills++;
          try {
            await Promise.all(
              steps.map((one) =>
                play(async () => {
                  const shipmentId = shipmentIds[one.who] ?? "";
                  const id = now.get(shipmentId)?.id ?? newId("booking");
                  const slot = "at" in one ? { area: "gusu", date, from: one.at } : undefined;
                  if (one.does === "hold") await as(() => Bookings.hold({ packageId, shipmentId, slot }));
                  if (one.does === "reschedule" && slot)
                    await as(() => Bookings.reschedule({ id, to: { slot } }));
                  if (one.does === "confirm") await as(() => Bookings.confirm({ id }));
                  if (one.does === "cancel") await as(() => Bookings.cancel({ id }));
                  if (one.does === "pass") {
                    clock += 11 * 60_000;
                    await as(() => sweep());
                  }
                }),
              ),
            );
          } finally {
            revive();
          }
        }
        const bookings = [...(await as(() => live(packageId))).values()];
        const slots = await as(() => Packages.slots({ id: packageId, area: "gusu", from: date, to: date }));
        for (const { from, available } of slots) {
          const taken = bookings.filter((booking) => booking.slot?.from === from).length;
          expect(taken).toBeLessThanOrEqual(capacity);
          expect({ from, taken: capacity - available }).toEqual({ from, taken });
        }
        // Nothing hangs: an hour later every hold is gone, and its place is free.
        clock += 3_600_000;
        for (let times = 0; times < 2; times++) await as(() => sweep());
        const left = [...(await as(() => live(packageId))).values()];
        expect(left.filter(({ status }) => status === "held")).toEqual([]);
      },
    ),
    { numRuns: runs, interruptAfterTimeLimit: 170_000, markInterruptAsFailure: true },
  );
  expect(kills).toBeGreaterThan(runs / 10);
}, 180_000);
