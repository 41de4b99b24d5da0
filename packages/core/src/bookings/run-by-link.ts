import { z } from "zod";
import { fn, type Mode, notFound, scope, withActor } from "../kernel/index.ts";
import { clockOffset } from "../tenants/index.ts";
import { load } from "./change.ts";
import { runOf } from "./entity.ts";
import { endRun } from "./moves.ts";
import { type Stop, stopsOf } from "./run.ts";
import { modeOfRun, openRun, type RunKey } from "./run-link.ts";

/** A run as its courier sees it. */
export interface LinkedRun extends RunKey {
  object: "run";
  mode: Mode;
  timezone: string;
  stops: Stop[];
}

/** How a courier says that a stop went. */
const StopResult = z.strictObject({
  bookingId: z.string().max(60),
  result: z.enum(["fulfilled", "missed"]),
});

const Token = z.string().max(400);

/** Stops that are read at once. */
const atOnce = 100;

/** Goes on in the world that the token names, of the actor's tenant; the mark is what allows it. */
async function inWorldOf<T>(token: string, callback: () => Promise<T>): Promise<T> {
  const { tenant } = scope();
  const mode = modeOfRun(token);
  const offset = mode === "test" ? await clockOffset(tenant.id) : 0;
  return withActor({ type: "system", name: "run_link", tenant, mode, clockOffset: offset }, callback);
}

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
  inWorldOf(token, () => readRun(openRun(token))),
);

/**
 * Takes from whoever holds a run's link how one of its stops went; the same said twice stays as it is.
 * @throws AppError `not_found`, `link_expired`, `booking_not_confirmed` where it went otherwise or was taken back
 */
export const endStopByLink = fn(
  z.strictObject({ token: Token, stop: StopResult }),
  null,
  ({ token, stop: { bookingId, result } }) =>
    inWorldOf(token, async () => {
      const key = openRun(token);
      const { run, runFrom, status } = await load(bookingId);
      const isOfRun = run === runOf(key.area, key.date) && (key.from === undefined || runFrom === key.from);
      if (!isOfRun) throw notFound("stop of this run");
      if (status !== result) await endRun(bookingId, result);
      return readRun(key);
    }),
);
