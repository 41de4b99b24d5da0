import { Button, Form } from "antd";
import { useRef } from "react";
import { useWords } from "../../i18n/words.ts";
import { fromSlots, type Hours, slots, toSlots, type Weekday, weekdays } from "./hours.ts";
import { HoursInput } from "./hours-input.tsx";
import { calendarsWords } from "./words.ts";

/** The hours of the week: painted on a grid of half hours, or written beside it. */
export function WeekFields({ disabled }: { disabled: boolean }) {
  const say = useWords(calendarsWords);
  const form = Form.useFormInstance();
  // While the pointer is down: what it makes of the half hours that it passes.
  const painting = useRef<boolean | null>(null);
  const stop = () => {
    painting.current = null;
  };
  return (
    <div className="week-grid" onPointerUp={stop} onPointerLeave={stop}>
      <div className="week-row week-scale" aria-hidden="true">
        <span />
        <span className="week-hours">
          {[0, 3, 6, 9, 12, 15, 18, 21].map((hour) => (
            <small key={hour}>{hour}:00</small>
          ))}
        </span>
        <span />
      </div>
      {weekdays.map((day) => (
        <div key={day} className="week-row">
          <span>{say(`day.${day}`)}</span>
          <Form.Item noStyle shouldUpdate={(one, other) => one.weekly?.[day] !== other.weekly?.[day]}>
            {({ getFieldValue, setFieldValue }) => (
              <Slots
                hours={(getFieldValue(["weekly", day]) as Hours | undefined) ?? []}
                disabled={disabled}
                painting={painting}
                change={(hours) => setFieldValue(["weekly", day], hours)}
              />
            )}
          </Form.Item>
          <Form.Item name={["weekly", day]} className="tight">
            <HoursInput aria-label={say("weekly.of", { day: say(`day.${day}`) })} disabled={disabled} />
          </Form.Item>
        </div>
      ))}
      {!disabled && (
        <Button
          size="small"
          onClick={() => {
            const monday = form.getFieldValue(["weekly", "mon"]);
            for (const day of ["tue", "wed", "thu", "fri"] satisfies Weekday[])
              form.setFieldValue(["weekly", day], monday);
          }}
        >
          {say("weekly.copy")}
        </Button>
      )}
    </div>
  );
}

interface SlotsProps {
  hours: Hours;
  disabled: boolean;
  painting: { current: boolean | null };
  change: (hours: Hours) => void;
}

/** For the pointer alone: whoever uses keys or a reader has the text beside it, which says the same. */
function Slots({ hours, disabled, painting, change }: SlotsProps) {
  const open = toSlots(hours);
  const put = (slot: number, to: boolean) => {
    if (open[slot] === to) return;
    change(fromSlots(open.map((one, index) => (index === slot ? to : one))));
  };
  return (
    <span className={disabled ? "slots" : "slots slots-live"} aria-hidden="true">
      {Array.from({ length: slots }, (_, slot) => (
        <i
          // biome-ignore lint/suspicious/noArrayIndexKey: a half hour is its number
          key={slot}
          className={open[slot] ? "slot slot-open" : "slot"}
          onPointerDown={(event) => {
            if (disabled) return;
            event.preventDefault();
            event.currentTarget.releasePointerCapture(event.pointerId);
            painting.current = !open[slot];
            put(slot, painting.current);
          }}
          onPointerEnter={() => painting.current !== null && put(slot, painting.current)}
        />
      ))}
    </span>
  );
}
