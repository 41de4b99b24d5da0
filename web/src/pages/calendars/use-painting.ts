import { Form } from "antd";
import { type PointerEvent, useRef, useState } from "react";
import { paint, type Spot, slots, type Week, type Weekday, weekdays } from "./hours.ts";

interface Stroke {
  from: Spot;
  /** Where a finger came down; it paints only when it goes sideways: up and down it scrolls. */
  x: number;
  opens: boolean;
  before: Week;
  paints: boolean;
}

/**
 * Painting on the rows of the week that are marked with `data-day`, by mouse, pen and finger. A finger that is only put
 * down and lifted chooses the day.
 */
export function usePainting(disabled: boolean) {
  const form = Form.useFormInstance();
  const stroke = useRef<Stroke | null>(null);
  const tapped = useRef<Weekday | null>(null);
  const [chosen, choose] = useState<Weekday | null>(null);

  const put = (to: Spot) => {
    const { from, opens, before } = stroke.current ?? {};
    if (!from || !before) return;
    const week = paint(before, from, to, opens ?? true);
    for (const day of weekdays)
      if (JSON.stringify(form.getFieldValue(["weekly", day])) !== JSON.stringify(week[day]))
        form.setFieldValue(["weekly", day], week[day]);
  };

  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const row = (event.target as HTMLElement).closest<HTMLElement>("[data-day]");
      if (disabled || !row || event.button !== 0) return;
      const from = { day: row.dataset.day as Weekday, slot: slotIn(row, event.clientX) };
      const before: Week = Object.fromEntries(
        weekdays.map((day) => [day, form.getFieldValue(["weekly", day]) ?? []]),
      );
      const byFinger = event.pointerType === "touch";
      const isOpen = (event.target as HTMLElement).classList.contains("slot-open");
      stroke.current = { from, before, x: event.clientX, opens: !isOpen, paints: !byFinger };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (byFinger) return;
      event.preventDefault();
      put(from);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const now = stroke.current;
      if (!now) return;
      if (!now.paints && Math.abs(event.clientX - now.x) < 8) return;
      now.paints = true;
      const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-day]")];
      // A finger is not as steady as a mouse: it stays on its day.
      const row = event.pointerType === "touch" ? rowOf(rows, now.from.day) : nearest(rows, event.clientY);
      if (row) put({ day: row.dataset.day as Weekday, slot: slotIn(row, event.clientX) });
    },
    onPointerUp: () => {
      tapped.current = stroke.current?.paints === false ? stroke.current.from.day : null;
      stroke.current = null;
    },
    // Not before the click: a dialog that opens under the finger would get it.
    onClick: () => {
      if (tapped.current) choose(tapped.current);
      tapped.current = null;
    },
    // The page scrolls instead.
    onPointerCancel: () => {
      stroke.current = null;
    },
  };
  return { handlers, chosen, choose };
}

function slotIn(row: HTMLElement, x: number): number {
  const { left, width } = row.getBoundingClientRect();
  return Math.min(slots - 1, Math.max(0, Math.floor(((x - left) / width) * slots)));
}

function rowOf(rows: readonly HTMLElement[], day: Weekday): HTMLElement | undefined {
  return rows.find((row) => row.dataset.day === day);
}

function nearest(rows: readonly HTMLElement[], y: number): HTMLElement | undefined {
  const away = (row: HTMLElement) => {
    const { top, height } = row.getBoundingClientRect();
    return Math.abs(y - top - height / 2);
  };
  return rows.reduce<HTMLElement | undefined>(
    (found, row) => (!found || away(row) < away(found) ? row : found),
    undefined,
  );
}
