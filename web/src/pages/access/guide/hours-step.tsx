import { useQuery } from "@tanstack/react-query";
import { Checkbox, Form, Skeleton } from "antd";
import { caas } from "../../../api/client.ts";
import { useMe } from "../../../api/me.ts";
import { ClockInput } from "../../../components/clock-input.tsx";
import { useWords } from "../../../i18n/words.ts";
import { calendarsQuery } from "../../calendars/queries.ts";
import { accessWords } from "../words.ts";
import { StepDone } from "./step-done.tsx";
import { StepForm } from "./step-form.tsx";

interface Hours {
  weekdays: { from: string; to: string };
  weekendOpen: boolean;
  weekend: { from: string; to: string };
  holidays: boolean;
}

export function HoursStep({ next }: { next: (calendarId: string) => void }) {
  const say = useWords(accessWords);
  const tenant = useMe().data?.tenant;
  const inChina = tenant?.country === "CN";
  const { data: calendars } = useQuery(calendarsQuery);
  const [present] = (calendars ?? []).filter(({ id }) => id !== "default");
  if (!calendars) return <Skeleton active />;
  if (present) return <StepDone what={present.name} at="/settings/calendars" next={() => next(present.id)} />;
  return (
    <StepForm<Hours, { id: string }>
      initial={{
        weekdays: { from: "09:00", to: "18:00" },
        weekendOpen: true,
        weekend: { from: "09:00", to: "18:00" },
        holidays: inChina,
      }}
      send={({ weekdays, weekendOpen, weekend, holidays }) => {
        const day: [string, string][] = [[weekdays.from, weekdays.to]];
        const rest: [string, string][] = weekendOpen ? [[weekend.from, weekend.to]] : [];
        return caas().calendars.create({
          name: say("guide.hoursName"),
          timezone: tenant?.timezone ?? "Asia/Shanghai",
          weekly: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: rest, sun: rest },
          ...(holidays && { country: "CN" as const }),
        });
      }}
      next={({ id }) => next(id)}
    >
      <p>{say("guide.hoursHint")}</p>
      <Span name="weekdays" label={say("guide.weekdays")} />
      <Form.Item name="weekendOpen" valuePropName="checked" label={say("guide.weekend")}>
        <Checkbox>{say("guide.open")}</Checkbox>
      </Form.Item>
      <Form.Item noStyle dependencies={["weekendOpen"]}>
        {({ getFieldValue }) =>
          getFieldValue("weekendOpen") && <Span name="weekend" label={say("guide.weekendHours")} />
        }
      </Form.Item>
      {inChina && (
        <Form.Item name="holidays" valuePropName="checked">
          <Checkbox>{say("guide.holidays")}</Checkbox>
        </Form.Item>
      )}
    </StepForm>
  );
}

function Span({ name, label }: { name: string; label: string }) {
  const say = useWords(accessWords);
  return (
    <fieldset className="span">
      <legend>{label}</legend>
      <Form.Item name={[name, "from"]} noStyle>
        <ClockInput aria-label={`${label} · ${say("guide.from")}`} />
      </Form.Item>
      –
      <Form.Item name={[name, "to"]} noStyle>
        <ClockInput aria-label={`${label} · ${say("guide.to")}`} />
      </Form.Item>
    </fieldset>
  );
}
