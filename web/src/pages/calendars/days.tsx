import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { Button, Form, Popover, Segmented } from "antd";
import { useState } from "react";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { type Hours, hoursText, weekdays } from "./hours.ts";
import { HoursInput } from "./hours-input.tsx";
import type { Calendar } from "./queries.ts";
import { calendarsWords } from "./words.ts";

export type Days = Pick<Calendar, "holidays" | "specialDays" | "weekly">;

interface Props {
  days: Days;
  change: (days: Pick<Days, "holidays" | "specialDays">) => void;
  disabled: boolean;
  /** `YYYY-MM-DD` in the calendar's zone. */
  today: string;
}

const weekdayOf = (date: string) => weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? "mon";

/** A month of the calendar: which days are closed, and which have hours of their own. */
export function DaysFields({ days, change, disabled, today }: Props) {
  const say = useWords(calendarsWords);
  const spoken = useLanguage();
  const [month, setMonth] = useState(today.slice(0, 7));
  const first = new Date(`${month}-01T00:00:00Z`);
  const step = (by: number) =>
    setMonth(
      new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + by, 1)).toISOString().slice(0, 7),
    );
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const dates = Array.from({ length }, (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`);
  const title = new Intl.DateTimeFormat(spoken, { year: "numeric", month: "long", timeZone: "UTC" });
  return (
    <div className="month">
      <div className="month-head">
        <Button
          type="text"
          icon={<LeftOutlined />}
          aria-label={say("days.previous")}
          onClick={() => step(-1)}
          disabled={false}
        />
        <strong aria-live="polite">{title.format(first)}</strong>
        <Button
          type="text"
          icon={<RightOutlined />}
          aria-label={say("days.next")}
          onClick={() => step(1)}
          disabled={false}
        />
        <Button size="small" onClick={() => setMonth(today.slice(0, 7))} disabled={false}>
          {say("days.today")}
        </Button>
      </div>
      <div className="month-grid">
        {weekdays.map((day) => (
          <small key={day} className="settings-quiet">
            {say(`day.${day}`)}
          </small>
        ))}
        {dates.map((date, index) => (
          <Day
            key={date}
            date={date}
            days={days}
            change={change}
            disabled={disabled}
            isToday={date === today}
            column={index === 0 ? weekdays.indexOf(weekdayOf(date)) + 1 : undefined}
          />
        ))}
      </div>
      <p className="legend settings-quiet">
        <span>
          <i className="chip chip-holiday">{say("days.holidayMark")}</i> {say("days.holiday")}
        </span>
        <span>
          <i className="chip chip-special">{say("days.specialMark")}</i> {say("days.special")}
        </span>
        <span>
          <i className="chip chip-shut" /> {say("days.closedByWeek")}
        </span>
      </p>
    </div>
  );
}

type Kind = "weekly" | "holiday" | "special";

function Day({
  date,
  days,
  change,
  disabled,
  isToday,
  column,
}: Omit<Props, "today"> & { date: string; isToday: boolean; column: number | undefined }) {
  const say = useWords(calendarsWords);
  const spoken = useLanguage();
  const own = days.specialDays.find((day) => day.date === date);
  const weekly: Hours = days.weekly[weekdayOf(date)] ?? [];
  const kind: Kind = own ? "special" : days.holidays.includes(date) ? "holiday" : "weekly";
  const put = (to: Kind, hours: Hours) =>
    change({
      holidays: [...days.holidays.filter((one) => one !== date), ...(to === "holiday" ? [date] : [])].sort(),
      specialDays: [
        ...days.specialDays.filter((one) => one.date !== date),
        ...(to === "special" ? [{ date, hours }] : []),
      ].sort((one, other) => (one.date < other.date ? -1 : 1)),
    });
  const hours = own?.hours ?? (kind === "holiday" ? [] : weekly);
  const full = new Intl.DateTimeFormat(spoken, { dateStyle: "full", timeZone: "UTC" });
  const said = hours.length > 0 ? hoursText(hours) : say("days.holiday");
  const look = kind === "weekly" ? (weekly.length > 0 ? "open" : "shut") : kind;
  const cell = (
    <button
      type="button"
      className={`day day-${look}${isToday ? " day-today" : ""}`}
      style={column ? { gridColumnStart: column } : undefined}
      disabled={disabled}
    >
      {Number(date.slice(8))}
      {kind !== "weekly" && (
        <i className={`chip chip-${kind}`}>
          {say(kind === "holiday" ? "days.holidayMark" : "days.specialMark")}
        </i>
      )}
      <span className="only-heard">{` ${full.format(new Date(`${date}T00:00:00Z`))}: ${said}`}</span>
    </button>
  );
  if (disabled) return cell;
  return (
    <Popover
      trigger="click"
      title={full.format(new Date(`${date}T00:00:00Z`))}
      content={
        <div className="day-form">
          <Segmented<Kind>
            value={kind}
            onChange={(to) => put(to, own?.hours ?? (weekly.length > 0 ? weekly : [["09:00", "18:00"]]))}
            options={(["weekly", "holiday", "special"] as const).map((value) => ({
              value,
              label: say(`days.${value}`),
            }))}
          />
          {kind === "special" ? (
            <HoursInput
              aria-label={say("days.specialOf")}
              value={own?.hours ?? []}
              onChange={(to) => put("special", to)}
            />
          ) : (
            <span>{said}</span>
          )}
        </div>
      }
    >
      {cell}
    </Popover>
  );
}

/** Both lists of exceptional days as one field of a form; errors of either are told under it. */
export function DaysErrors() {
  return (
    <>
      <Form.Item name="holidays" className="tight errors-only">
        <Nothing />
      </Form.Item>
      <Form.Item name="specialDays" className="tight errors-only">
        <Nothing />
      </Form.Item>
    </>
  );
}

/** A field whose value is shown elsewhere. */
function Nothing() {
  return null;
}
