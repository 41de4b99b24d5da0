import { Button, Form } from "antd";
import { useWords } from "../../i18n/words.ts";
import { DayDialog } from "./day-dialog.tsx";
import { type Hours, slots, toSlots, type Weekday, weekdays } from "./hours.ts";
import { HoursInput } from "./hours-input.tsx";
import { usePainting } from "./use-painting.ts";
import { calendarsWords } from "./words.ts";

/** The hours of the week: painted on a grid of half hours, chosen for a day, or written beside it. */
export function WeekFields({ disabled }: { disabled: boolean }) {
  const say = useWords(calendarsWords);
  const form = Form.useFormInstance();
  const { handlers, chosen, choose } = usePainting(disabled);
  return (
    <div className="week-grid" {...handlers}>
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
            {({ getFieldValue }) => (
              <Slots day={day} hours={getFieldValue(["weekly", day]) ?? []} disabled={disabled} />
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
      {chosen && (
        <DayDialog
          title={say("weekly.of", { day: say(`day.${chosen}`) })}
          hours={form.getFieldValue(["weekly", chosen]) ?? []}
          close={() => choose(null)}
          take={(hours) => form.setFieldValue(["weekly", chosen], hours)}
        />
      )}
    </div>
  );
}

/** For the pointer alone: whoever uses keys or a reader has the text beside it, which says the same. */
function Slots({ day, hours, disabled }: { day: Weekday; hours: Hours; disabled: boolean }) {
  const open = toSlots(hours);
  return (
    <span className={disabled ? "slots" : "slots slots-live"} data-day={day} aria-hidden="true">
      {Array.from({ length: slots }, (_, slot) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a half hour is its number
        <i key={slot} className={open[slot] ? "slot slot-open" : "slot"} />
      ))}
    </span>
  );
}
