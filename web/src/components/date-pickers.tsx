import { DatePicker } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import "dayjs/locale/zh-cn";
import timezone from "dayjs/plugin/timezone";
import utc from "dayjs/plugin/utc";
import { worldNow } from "../api/world-clock.ts";
import type { DayRangeProps, DaysProps, MomentProps } from "./date-props.ts";
import { instantAt, localTime } from "./local-time.ts";

dayjs.extend(utc);
dayjs.extend(timezone);
// The calendars ask this for what is now and which day is today: the firm's, by the clock of the world looked at.
let firmZone = "UTC";
dayjs.extend((_, { prototype }) => {
  const inZone = prototype.tz;
  prototype.tz = function tz(zone, keep) {
    return zone === undefined ? inZone.call(dayjs(worldNow()), firmZone) : inZone.call(this, zone, keep);
  };
});

const dayFormat = "YYYY-MM-DD";
const minuteFormat = "YYYY-MM-DD HH:mm";

/** A keyboard that slides over the calendar helps nobody. */
const touched = () => matchMedia("(pointer: coarse)").matches;

/** Clocks on the wall of a zone. */
function useWall(zone: string) {
  firmZone = zone;
  return (local: string) => dayjs.tz(local, zone);
}

const dayOf = (wall: Dayjs | null | undefined) => wall?.format(dayFormat) ?? null;

export function Days({ zone, value, onChange, ...input }: DaysProps & { zone: string }) {
  const wall = useWall(zone);
  return (
    <DatePicker
      {...input}
      multiple
      maxTagCount="responsive"
      className="fill-width"
      value={value?.map(wall) ?? []}
      onChange={(days) =>
        onChange?.(
          [days]
            .flat()
            .flatMap((day) => dayOf(day) ?? [])
            .sort(),
        )
      }
    />
  );
}

export function DayRange({ zone, from, to, onChange, labels }: DayRangeProps & { zone: string }) {
  const wall = useWall(zone);
  return (
    <DatePicker.RangePicker
      className="day-range"
      classNames={{ popup: { root: "day-range-popup" } }}
      inputReadOnly={touched()}
      allowEmpty={[true, true]}
      placeholder={labels}
      aria-label={labels.join(" – ")}
      value={[from ? wall(from) : null, to ? wall(to) : null]}
      onChange={(days) => onChange({ from: dayOf(days?.[0]), to: dayOf(days?.[1]) })}
    />
  );
}

export function Moment({ zone, value, onChange, ...input }: MomentProps & { zone: string }) {
  const wall = useWall(zone);
  return (
    <DatePicker
      {...input}
      classNames={{ popup: { root: "moment-popup" } }}
      showTime={{ format: "HH:mm" }}
      format={minuteFormat}
      // What was chosen holds without an OK of its own.
      needConfirm={false}
      inputReadOnly={touched()}
      value={value ? wall(localTime(zone, Date.parse(value))) : null}
      onChange={(moment) => onChange?.(moment ? instantAt(zone, moment.format("YYYY-MM-DDTHH:mm")) : null)}
    />
  );
}
