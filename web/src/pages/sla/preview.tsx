import { useQuery } from "@tanstack/react-query";
import { Card, Form, Segmented, Select } from "antd";
import { useEffect, useState } from "react";
import { caas } from "../../api/client.ts";
import { useZone } from "../../api/me.ts";
import { MomentInput } from "../../components/date-input.tsx";
import { daysAfter, instantAt, localTime } from "../../components/local-time.ts";
import { Loading } from "../../components/states.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import type { Calendar } from "../calendars/queries.ts";
import { type Priority, priorities, ticketTypes } from "./choices.ts";
import { type PolicyValues, toBody } from "./policy-form.ts";
import { type Story, stories, tell } from "./stories.ts";
import { Timeline } from "./timeline.tsx";
import { slaWords } from "./words.ts";

/** A Friday afternoon shows most: the day's end, and the weekend after it. */
function nextFriday(zone: string): string {
  const today = localTime(zone).slice(0, 10);
  const days = (5 - new Date(today).getUTCDay() + 7) % 7 || 7;
  return `${daysAfter(today, days)}T17:00`;
}

function useLater<Value>(value: Value, milliseconds: number): Value {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return later;
}

interface Props {
  calendars: readonly Calendar[];
}

/** What the clocks of an example ticket would say under the policy that is in the form. */
export function Preview({ calendars }: Props) {
  const say = useWords(slaWords);
  const term = useTerms(terms);
  const firm = useZone();
  const form = Form.useFormInstance<PolicyValues>();
  const values = Form.useWatch([], form) as PolicyValues | undefined;
  const calendar = calendars.find(({ id }) => id === values?.calendarId);
  const zone = calendar?.timezone ?? firm;
  const [story, setStory] = useState<Story>("waiting");
  const [type, setType] = useState(ticketTypes[1] ?? "complaint");
  const [priority, setPriority] = useState<Priority>("normal");
  // The clock on the wall; in which zone it hangs is said beside it.
  const [wall, setWall] = useState(() => nextFriday(firm));
  const [hours, setHours] = useState(12);
  const start = Date.parse(instantAt(zone, wall));
  const events = tell(story, start);
  const body = toBody(values ?? { name: "", targets: {} });
  const asked = useLater(
    JSON.stringify({
      calendar: calendar
        ? (({ timezone, weekly, holidays, specialDays }) => ({ timezone, weekly, holidays, specialDays }))(
            calendar,
          )
        : "24x7",
      targets: body.targets,
      byType: body.byType,
      byPriority: body.byPriority,
      pauseOnHold: body.pauseOnHold ?? false,
      ticket: { type, priority },
      timeline: events.map(({ event }) => event),
      asOf: events.at(-1)?.at,
    }),
    300,
  );
  const query = useQuery({
    queryKey: ["sla-preview", asked],
    queryFn: () => caas().slaPolicies.previewSla(JSON.parse(asked)),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: values !== undefined,
  });
  const choices = (group: string, all: readonly string[]) =>
    all.map((value) => ({ value, label: term(group, value) }));
  return (
    <Card title={say("preview.title")} className="preview">
      <p className="settings-quiet">{say("preview.hint")}</p>
      <div className="preview-choices">
        <Select
          value={story}
          onChange={setStory}
          aria-label={say("preview.story")}
          options={stories.map((value) => ({ value, label: say(`preview.stories.${value}`) }))}
        />
        <Select
          value={type}
          onChange={setType}
          aria-label={say("match.type")}
          options={choices("ticketType", ticketTypes) as { value: typeof type; label: string }[]}
        />
        <Select
          value={priority}
          onChange={setPriority}
          aria-label={say("match.priority")}
          options={choices("priority", priorities) as { value: Priority; label: string }[]}
        />
        <MomentInput
          zone={zone}
          allowClear={false}
          value={instantAt(zone, wall)}
          onChange={(chosen) => chosen && setWall(localTime(zone, Date.parse(chosen)))}
          aria-label={say("preview.start", { zone })}
        />
        <Segmented
          value={hours}
          onChange={setHours}
          aria-label={say("preview.range")}
          options={[
            { value: 2, label: say("preview.hours", { count: 2 }) },
            { value: 12, label: say("preview.hours", { count: 12 }) },
            { value: 96, label: say("preview.days", { count: 4 }) },
            { value: 0, label: say("preview.all") },
          ]}
        />
      </div>
      {query.isError ? (
        <p role="status">{say("preview.cannot")}</p>
      ) : query.data ? (
        <Timeline preview={query.data} events={events} start={start} hours={hours} zone={zone} />
      ) : (
        <Loading />
      )}
    </Card>
  );
}
