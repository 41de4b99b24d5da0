import { z } from "zod";
import { findCollector, ProveCollection } from "../collectors/index.ts";
import { fn, type Mode, notFound, parse, scope } from "../kernel/index.ts";
import { load } from "./change.ts";
import { prove } from "./collect.ts";
import { type BookingItem, runOf } from "./entity.ts";
import { endRun } from "./moves.ts";
import { type Stop, stopsOf } from "./run.ts";
import { openRun, type RunKey, runLinks } from "./run-link.ts";

/** A run as its courier sees it. */
export interface LinkedRun extends RunKey {
  object: "run";
  mode: Mode;
  timezone: string;
  stops: Stop[];
}

/** How a courier says that a stop went. */
const StopResult = z.discriminatedUnion("result", [
  z.strictObject({ bookingId: z.string().max(60), result: z.enum(["fulfilled", "missed"]) }),
  /** Somebody who may collect the parcel got it and told their code. */
  z.strictObject({
    bookingId: z.string().max(60),
    result: z.literal("collected"),
    ...ProveCollection.shape,
  }),
]);

const Token = z.string().max(400);

/** Stops that are read at once. */
const atOnce = 100;

async function readRun(key: RunKey): Promise<LinkedRun> {
  const { mode, tenant } = scope();
  const stops: Stop[] = [];
  let cursor: string | undefined;
  do {
    const { data, nextCursor } = await stopsOf(key, atOnce, cursor);
    stops.push(...data);
    cursor = nextCursor ?? undefined;
  } while (cursor);
  return { object: "run", ...key, mode, timezone: tenant.timezone, stops };
}

/** A whole run for whoever holds its link. The tenant is the actor's. @throws AppError `not_found`, `link_expired` */
export const runByLink = fn(z.strictObject({ token: Token }), null, ({ token }) =>
  runLinks.inWorldOf(token, () => readRun(openRun(token))),
);

/**
 * Takes from whoever holds a run's link how one of its stops went; the same said twice stays as it is. A stop whose
 * parcel was collected is fulfilled, and so is the collection.
 * @throws AppError `not_found`, `link_expired`, `booking_not_confirmed` where it went otherwise or was taken back,
 * `collection_code_wrong`, `collection_locked`, `collection_refused`
 */
export const endStopByLink = fn(
  z.strictObject({ token: Token, stop: z.unknown() }),
  null,
  ({ token, stop: given }) =>
    runLinks.inWorldOf(token, async () => {
      const key = openRun(token);
      const stop = parse(StopResult, given);
      const booking = await load(stop.bookingId);
      const { run, runFrom, status } = booking;
      const isOfRun = run === runOf(key.area, key.date) && (key.from === undefined || runFrom === key.from);
      if (!isOfRun) throw notFound("stop of this run");
      const how = stop.result === "missed" ? "missed" : "fulfilled";
      if (stop.result === "collected") await proveOfStop(booking, stop.code);
      if (status !== how) await endRun(stop.bookingId, how);
      return readRun(key);
    }),
);

/** Goes on where the proof was taken and the courier's phone lost its answer. */
async function proveOfStop({ shipmentId, status }: BookingItem, code: string): Promise<void> {
  const collector = await findCollector(shipmentId);
  if (!collector) throw notFound("collector of this stop");
  if (collector.collected) return;
  // What went otherwise uses up no try.
  if (status !== "confirmed" && status !== "fulfilled") return;
  await prove(collector.bookingId, code);
}
