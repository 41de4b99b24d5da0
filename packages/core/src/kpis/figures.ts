import { shards } from "../db/index.ts";
import { invalid, localTimeAt, now, scope, tenant } from "../kernel/index.ts";
import { countNames, type DayCounts, type Revenue } from "./counts.ts";
import { type KpiDefinition, kpiDefinitions } from "./definitions.ts";
import { KpiDayEntity } from "./entity.ts";
import { KpiRevenueEntity } from "./revenue-entity.ts";
import type { Kpi } from "./schema.ts";

const dayMs = 86_400_000;

/** The longest range, and the one where none is given, in days. */
const longest = 366;
const usual = 30;

interface Asked {
  from?: string | undefined;
  to?: string | undefined;
  by?: "day" | undefined;
}

/** @throws AppError `validation_failed` where the range is reversed or too long */
export async function figures({ from, to = localTimeAt(now(), scope().tenant.timezone).day, by }: Asked) {
  const first = from ?? dayOf(Date.parse(to) - (usual - 1) * dayMs);
  const days = daysBetween(first, to);
  const [counts, revenue] = await Promise.all([countsByDay(first, to), revenueByDay(first, to)]);
  const earned = [...revenue.values()];
  const currency = earned[0]?.currency;
  const whole = {
    ...sum([...counts.values()]),
    freight: earned.reduce((total, { freight }) => total + freight, 0),
    valueAdded: earned.reduce((total, { valueAdded }) => total + valueAdded, 0),
    ...(currency && { currency }),
  };
  const on = (day: string) => ({ ...(counts.get(day) ?? nothing()), ...(revenue.get(day) ?? noRevenue) });
  const data = kpiDefinitions.flatMap((definition) =>
    by && definition.measure
      ? days.map((day) => toKpi(definition, on(day), day))
      : [toKpi(definition, whole, null)],
  );
  return { object: "list" as const, from: first, to, data, nextCursor: null };
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): string[] {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  if (first > last) throw invalid("from", "after_to", `${from} is after ${to}.`);
  const count = (last - first) / dayMs + 1;
  if (count > longest) throw invalid("from", "range_too_long", `Ask for ${longest} days at most.`);
  return Array.from({ length: count }, (_, index) => dayOf(first + index * dayMs));
}

async function countsByDay(from: string, to: string): Promise<Map<string, DayCounts>> {
  const found = await Promise.all(
    shards.map((shard) =>
      KpiDayEntity()
        .query.primary({ tenantId: tenant(), shard })
        .between({ day: from }, { day: to })
        .go({ pages: "all" }),
    ),
  );
  const byDay = new Map<string, DayCounts>();
  for (const item of found.flatMap(({ data }) => data)) {
    byDay.set(item.day, sum([byDay.get(item.day) ?? nothing(), item]));
  }
  return byDay;
}

const noRevenue: Revenue = { freight: 0, valueAdded: 0 };

/** In the currency that most was earned in: sums of several mean nothing. */
async function revenueByDay(from: string, to: string): Promise<Map<string, Revenue>> {
  const found = await Promise.all(
    shards.map((shard) =>
      KpiRevenueEntity()
        .query.primary({ tenantId: tenant(), shard })
        .between({ day: from }, { day: `${to}~` })
        .go({ pages: "all" }),
    ),
  );
  const byCurrency = new Map<string, Map<string, Revenue>>();
  const totals = new Map<string, number>();
  for (const { day, currency, freight = 0, valueAdded = 0 } of found.flatMap(({ data }) => data)) {
    const days = byCurrency.get(currency) ?? new Map<string, Revenue>();
    const before = days.get(day) ?? noRevenue;
    days.set(day, {
      freight: before.freight + freight,
      valueAdded: before.valueAdded + valueAdded,
      currency,
    });
    byCurrency.set(currency, days);
    totals.set(currency, (totals.get(currency) ?? 0) + freight + valueAdded);
  }
  const [greatest] = [...totals].sort(([, a], [, b]) => b - a);
  return (greatest && byCurrency.get(greatest[0])) ?? new Map();
}

function nothing(): DayCounts {
  return sum([]);
}

function sum(parts: Partial<DayCounts>[]): DayCounts {
  const entries = countNames.map((name) => [
    name,
    parts.reduce((total, part) => total + (part[name] ?? 0), 0),
  ]);
  return Object.fromEntries(entries) as DayCounts;
}

function toKpi(
  { kpi, description, unit, direction, target, measure, missing, ofTicket }: KpiDefinition,
  counts: DayCounts & Revenue,
  day: string | null,
): Kpi {
  const { value, counts: from, currency } = measure?.(counts) ?? { value: null, counts: {} };
  const met = value === null ? null : direction === "at_least" ? value >= target : value <= target;
  return {
    object: "kpi",
    kpi,
    description,
    unit,
    direction,
    value,
    target,
    met,
    counts: from,
    ...(currency && { currency }),
    day,
    missing,
    hasTickets: ofTicket !== undefined,
  };
}
