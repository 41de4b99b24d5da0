import { home, invalid, iso, localTimeAt, now, scope } from "../kernel/index.ts";
import { hourOf, hourStart, hours } from "./hours.ts";
import { type Meter, meters } from "./meters.ts";
import { flushRequests } from "./requests.ts";
import type { Usage } from "./schema.ts";

const dayMs = 86_400_000;
const longest = 366;
const usual = 30;

interface Asked {
  from?: string | undefined;
  to?: string | undefined;
  meter?: Meter | undefined;
  by: "day" | "hour";
}

/**
 * What the tenant used, by days of its own zone or by hours of UTC; days and hours without use are left out. From and to
 * are days of its zone, both included; the last 30 where none are given.
 * @throws AppError `validation_failed` with `after_to`, `range_too_long` beyond 366 days
 */
export async function usage({ from, to, meter, by }: Asked) {
  const zone = scope().tenant.timezone;
  const last = to ?? localTimeAt(now(), zone).day;
  const first = from ?? iso(Date.parse(last) - (usual - 1) * dayMs).slice(0, 10);
  if (first > last) throw invalid("from", "after_to", `${first} is after ${last}.`);
  if ((Date.parse(last) - Date.parse(first)) / dayMs >= longest)
    throw invalid("from", "range_too_long", `Ask for ${longest} days at most.`);
  await flushRequests(home());
  const asked = meter ? [meter] : meters;
  // A zone is at most 14 hours away from UTC; what is outside of the days is left out below.
  const [low, high] = [Date.parse(first) - dayMs, Date.parse(last) + 2 * dayMs];
  const found = await Promise.all(asked.map((one) => hours(one, hourOf(iso(low)), hourOf(iso(high)))));
  const dayOf = (hour: string) => localTimeAt(hourStart(hour), zone).day;
  const inRange = found.flat().filter(({ hour }) => dayOf(hour) >= first && dayOf(hour) <= last);
  const sums = new Map<string, Usage>();
  for (const { meter, hour, quantity } of inRange) {
    const day = dayOf(hour);
    const key = `${meter} ${by === "hour" ? hour : day}`;
    const sum = sums.get(key) ?? {
      ...{ object: "usage" as const, meter, day, quantity: 0 },
      hour: by === "hour" ? iso(hourStart(hour)) : null,
    };
    sums.set(key, { ...sum, quantity: sum.quantity + quantity });
  }
  const order = ({ day, hour, meter }: Usage) => `${hour ?? day} ${meter}`;
  const data = [...sums.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return { object: "list" as const, from: first, to: last, data, nextCursor: null };
}
