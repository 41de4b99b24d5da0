export type Hours = [string, string][];

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

/** Half hours of a day, the last of which ends at 24:00. */
export const slots = 48;

const interval = /^(\d{1,2})(?:[:：.]?(\d{2}))?\s*(?:-|–|—|~|至|到|to)\s*(\d{1,2})(?:[:：.]?(\d{2}))?$/;

/**
 * A day's hours as people write them: `9-12, 13:30-18`, `全天`, nothing for closed. `null` where they are none; what
 * hours may be, such as not over each other, the API says.
 */
export function parseHours(text: string): Hours | null {
  const asked = text.trim().toLowerCase();
  if (["", "休", "休息", "closed", "-"].includes(asked)) return [];
  if (["全天", "24h", "24小时", "all day"].includes(asked)) return [["00:00", "24:00"]];
  const hours: Hours = [];
  for (const part of asked.split(/[,，;；、\n]|\s+(?=\d{1,2}(?:[:：.]\d{2})?\s*(?:-|–|—|~|至|到|to))/)) {
    if (part.trim() === "") continue;
    const found = interval.exec(part.trim());
    if (!found) return null;
    const [, openHour = "", openMinute = "00", closeHour = "", closeMinute = "00"] = found;
    hours.push([
      `${openHour.padStart(2, "0")}:${openMinute}`,
      `${closeHour.padStart(2, "0")}:${closeMinute}`,
    ]);
  }
  return hours;
}

export function hoursText(hours: Hours): string {
  return hours.map(([open, close]) => `${open}–${close}`).join(", ");
}

const slotOf = (time: string) => Number(time.slice(0, 2)) * 2 + Number(time.slice(3, 5)) / 30;
/** When a half hour begins. */
export const timeOf = (slot: number) =>
  `${String(Math.floor(slot / 2)).padStart(2, "0")}:${slot % 2 ? "30" : "00"}`;

/** Which half hours are open, also those that are so in part. */
export function toSlots(hours: Hours): boolean[] {
  return Array.from({ length: slots }, (_, slot) =>
    hours.some(([open, close]) => slotOf(open) < slot + 1 && slotOf(close) > slot),
  );
}

export function fromSlots(open: readonly boolean[]): Hours {
  const hours: Hours = [];
  for (let slot = 0; slot < slots; slot++) {
    if (!open[slot]) continue;
    let end = slot;
    while (open[end]) end++;
    hours.push([timeOf(slot), timeOf(end)]);
    slot = end;
  }
  return hours;
}

export type Week = Partial<Record<Weekday, Hours>>;

/** A half hour of a day. */
export interface Spot {
  day: Weekday;
  slot: number;
}

/** The week with all half hours between two, on their days and those between, opened or closed. */
export function paint(week: Week, from: Spot, to: Spot, opens: boolean): Week {
  const [first, last] = [from.slot, to.slot].sort((one, other) => one - other) as [number, number];
  const [top, bottom] = [from.day, to.day]
    .map((day) => weekdays.indexOf(day))
    .sort((one, other) => one - other) as [number, number];
  const painted = { ...week };
  for (const day of weekdays.slice(top, bottom + 1))
    painted[day] = fromSlots(
      toSlots(week[day] ?? []).map((open, slot) => (slot >= first && slot <= last ? opens : open)),
    );
  return painted;
}
