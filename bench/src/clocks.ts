import { authenticate } from "@caas/core/auth";
import { withActor } from "@caas/core/kernel";
import { statesOf } from "@caas/core/sla";
import { type Calendars, type Clocked, historyOf, randomOf } from "./clock-histories.ts";
import { type App, send, type World } from "./world.ts";

/** What recomputing the clocks of many tickets took. */
export interface ClockFigures {
  tickets: number;
  /** Events in all of their histories. */
  events: number;
  targets: number;
  /** Wall-clock seconds on one thread: reading each history and computing where its targets stand. */
  seconds: number;
  /** The same for only reading them, with `JSON.parse`. */
  floorSeconds: number;
}

/** Held in memory at a time; between them floor and product take turns. */
const atOnce = 5000;

/**
 * Recomputes the clocks of so many made-up complaints, all different, on calendars with China's statutory holidays
 * and make-up days. Making the histories is not in the times. Nothing is kept from ticket to ticket but what the
 * product keeps, which is compiled calendars.
 */
export async function measureClocks(product: App, world: World, tickets: number): Promise<ClockFigures> {
  const calendars = await makeCalendars(product, world);
  const random = randomOf(20261122);
  const figures: ClockFigures = { tickets, events: 0, targets: 0, seconds: 0, floorSeconds: 0 };
  const until = Date.now();
  const actor = await authenticate({ authorization: world.api("GET", "/").headers.Authorization });
  await withActor(actor, async () => {
    for (let done = 0; done < tickets; done += atOnce) {
      const size = Math.min(atOnce, tickets - done);
      const texts = Array.from({ length: size }, () => JSON.stringify(historyOf(random, until, calendars)));
      figures.floorSeconds += await timed(() => {
        for (const text of texts) figures.events += (JSON.parse(text) as Clocked).clock.length;
      });
      figures.seconds += await timed(async () => {
        for (const text of texts)
          figures.targets += (await statesOf(JSON.parse(text) as Clocked, until)).length;
      });
    }
  });
  return figures;
}

/** Office hours, and two shifts on six days, as a firm would enter them. */
async function makeCalendars(product: App, { api }: World): Promise<Calendars> {
  const days = ["mon", "tue", "wed", "thu", "fri", "sat"];
  const make = async (name: string, hours: string[][], open: string[]) => {
    const weekly = Object.fromEntries(open.map((each) => [each, hours]));
    const input = { name, timezone: "Asia/Shanghai", weekly, country: "CN" };
    const answer = await send(product, api("POST", "/v1/calendars", input));
    const { id, version } = (await answer.json()) as { id: string; version: number };
    return { id, version };
  };
  const morning = ["09:00", "12:00"];
  return {
    office: await make("工作日", [morning, ["13:30", "18:00"]], days.slice(0, 5)),
    shifts: await make("两班", [morning, ["12:00", "22:00"]], days),
  };
}

async function timed(work: () => void | Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
