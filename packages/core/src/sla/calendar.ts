import { BoundedCache, zoneWindow } from "../kernel/index.ts";
import {
  type BusinessHours,
  type CalendarDefinition,
  CLOSED_YEAR_DAYS,
  dayNumber,
  secondOfDay,
  weekdayOf,
  weekdays,
} from "./calendar-schema.ts";

const DAY = 86_400;
const BLOCK_DAYS = 32;
const BLOCK = BLOCK_DAYS * DAY;
/** A due time is looked for this far ahead (20 years), so that a calendar that hardly opens costs no more. */
const HORIZON_BLOCKS = 229;
const CACHED_BLOCKS = 256;

/** Business time of one calendar. Instants are whole seconds since the epoch, amounts are whole seconds. */
export interface Calendar {
  /**
   * The earliest instant at which `seconds` of business time have passed since `start`: a budget that ends
   * exactly at closing ends at closing, and no budget at all ends at `start` itself, open or not. Where the
   * calendar does not open for that long within 20 years, the end of those 20 years.
   */
  add(start: number, seconds: number): number;
  /** Business time between two instants; zero where `to` is not after `from`. */
  elapsed(from: number, to: number): number;
  /** The stretches `[open, close)` of business time between two instants, in order and apart from each other. */
  openings(from: number, to: number): [open: number, close: number][];
}

/** The calendar that is always open. */
export const roundTheClock: Calendar = {
  add: (start, seconds) => start + Math.max(0, seconds),
  elapsed: (from, to) => Math.max(0, to - from),
  openings: (from, to) => (to > from ? [[from, to]] : []),
};

/**
 * Makes a calendar of a checked definition. Compile once and use it for many tickets: it remembers the opening
 * hours, in UTC, of the months that it was asked about.
 */
export function compileCalendar(definition: CalendarDefinition): Calendar {
  return definition === "24x7" ? roundTheClock : new HoursCalendar(definition);
}

/** Whether a calendar opens at all within 366 days of an instant. */
export function opensWithinYear(calendar: Calendar, from: number): boolean {
  return calendar.elapsed(from, from + CLOSED_YEAR_DAYS * DAY) > 0;
}

/** Opening hours of 32 days of UTC: intervals `[opens[i], closes[i])` in order, apart from each other. */
interface Block {
  opens: number[];
  closes: number[];
  /** Business time in the block until the end of each interval. */
  sums: number[];
  total: number;
}

/** `[open, close]` of a day in seconds of its clock face. */
type DayHours = [number, number][];

class HoursCalendar implements Calendar {
  private readonly zone: string;
  private readonly weekly: Map<string, DayHours>;
  private readonly exceptions: Map<number, DayHours>;
  private readonly blocks = new BoundedCache<number, Block>(CACHED_BLOCKS);

  constructor(definition: BusinessHours) {
    this.zone = definition.timezone;
    this.weekly = new Map(weekdays.map((weekday) => [weekday, inOrder(definition.weekly[weekday] ?? [])]));
    // A special day wins over a holiday of the same date: it is the later and more exact word.
    this.exceptions = new Map([
      ...definition.holidays.map((date): [number, DayHours] => [dayNumber(date), []]),
      ...definition.specialDays.map(({ date, hours }): [number, DayHours] => [
        dayNumber(date),
        inOrder(hours),
      ]),
    ]);
  }

  add(start: number, seconds: number): number {
    if (seconds <= 0) return start;
    let number = Math.floor(start / BLOCK);
    let block = this.block(number);
    // Business time from the block's beginning to the due time.
    let budget = position(block, start) + seconds;
    const last = number + HORIZON_BLOCKS;
    while (budget > block.total) {
      budget -= block.total;
      number++;
      if (number > last) return number * BLOCK;
      block = this.block(number);
    }
    const index = firstAtLeast(block.sums, budget);
    return (block.closes[index] ?? 0) - ((block.sums[index] ?? 0) - budget);
  }

  elapsed(from: number, to: number): number {
    if (to <= from) return 0;
    const end = Math.floor(to / BLOCK);
    let number = Math.floor(from / BLOCK);
    let seconds = -position(this.block(number), from);
    for (; number < end; number++) seconds += this.block(number).total;
    return seconds + position(this.block(end), to);
  }

  openings(from: number, to: number): [number, number][] {
    if (to <= from) return [];
    const { opens, closes } = this.openingHours(from, to);
    return opens.map((open, index) => [open, closes[index] ?? to]);
  }

  private block(number: number): Block {
    return this.blocks.get(number, () => this.openingHours(number * BLOCK, (number + 1) * BLOCK));
  }

  /** The UTC opening hours between two instants. */
  private openingHours(start: number, end: number): Block {
    // Local days begin up to 14 hours before and 12 after those of UTC; two days more on each side hold them all.
    const firstDay = Math.floor(start / DAY) - 2;
    const lastDay = Math.floor(end / DAY) + 2;
    const zone = zoneWindow(this.zone, (firstDay - 1) * DAY, (lastDay + 2) * DAY);
    const block: Block = { opens: [], closes: [], sums: [], total: 0 };
    let opened = start;
    let closed = start;
    const push = () => {
      if (closed <= opened) return;
      block.total += closed - opened;
      block.opens.push(opened);
      block.closes.push(closed);
      block.sums.push(block.total);
    };
    for (let day = firstDay; day <= lastDay; day++) {
      for (const [from, to] of this.hoursOf(day)) {
        // An opening time that comes twice opens at the first, a closing time closes at the second; hours that
        // fall into a gap altogether are none. After an hour that comes twice, hours may meet or overlap.
        const open = Math.min(Math.max(zone.first(day * DAY + from), start), end);
        const close = Math.min(Math.max(zone.last(day * DAY + to), start), end);
        if (close <= open) continue;
        if (open > closed) {
          push();
          opened = open;
          closed = close;
        } else if (close > closed) {
          closed = close;
        }
      }
    }
    push();
    return block;
  }

  private hoursOf(day: number): DayHours {
    return this.exceptions.get(day) ?? this.weekly.get(weekdayOf(day)) ?? [];
  }
}

function inOrder(hours: [string, string][]): DayHours {
  return hours
    .map(([open, close]): [number, number] => [secondOfDay(open), secondOfDay(close)])
    .sort((a, b) => a[0] - b[0]);
}

/** Business time from a block's beginning to an instant within it. */
function position(block: Block, instant: number): number {
  const index = firstAtLeast(block.closes, instant);
  if (index === block.closes.length) return block.total;
  const untilClose = (block.closes[index] ?? 0) - Math.max(instant, block.opens[index] ?? 0);
  return (block.sums[index] ?? 0) - untilClose;
}

/** Index of the first of the rising values that is not below `wanted`; their number where there is none. */
function firstAtLeast(values: number[], wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
