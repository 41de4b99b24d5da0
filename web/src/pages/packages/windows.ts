export const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Day = (typeof days)[number];

/** As the API has it: one capacity for some days. */
export interface Window {
  days: Day[];
  from: string;
  to: string;
  capacity: number;
}

/** As the grid shows it: a time of day, with its places on each day that it is open. */
export interface Row {
  from: string;
  to: string;
  places: Partial<Record<Day, number>>;
}

/** Windows of the same time of day become one row. */
export function rowsOf(windows: readonly Window[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { from, to, days: open, capacity } of windows) {
    const row = rows.get(from + to) ?? { from, to, places: {} };
    for (const day of open) row.places[day] = capacity;
    rows.set(from + to, row);
  }
  return [...rows.values()].sort((a, b) => a.from.localeCompare(b.from));
}

/** A row becomes as many windows as it has different capacities. */
export function windowsOf(rows: readonly Row[]): Window[] {
  return rows.flatMap(({ from, to, places }) => {
    const byCapacity = new Map<number, Day[]>();
    for (const day of days) {
      const capacity = places[day];
      if (capacity !== undefined) byCapacity.set(capacity, [...(byCapacity.get(capacity) ?? []), day]);
    }
    return [...byCapacity].map(([capacity, open]) => ({ days: open, from, to, capacity }));
  });
}
