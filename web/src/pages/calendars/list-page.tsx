import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Tag } from "antd";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { Loaded } from "../../components/states.tsx";
import { useZoneName } from "../../components/time.tsx";
import { useWords } from "../../i18n/words.ts";
import { Remove } from "../settings/remove.tsx";
import { SettingsPage } from "../settings/settings-page.tsx";
import { policiesQuery } from "../sla/queries.ts";
import { hoursText, type Weekday, weekdays } from "./hours.ts";
import { type Calendar, calendarsQuery } from "./queries.ts";
import { calendarsWords } from "./words.ts";
import "./calendars.css";

/** The firm's opening hours. */
export function CalendarListPage() {
  const say = useWords(calendarsWords);
  const may = useMay();
  const query = useQuery(calendarsQuery);
  return (
    <SettingsPage
      title={say("title")}
      permission="policies:read"
      toChange="policies:write"
      actions={
        may("policies:write") && (
          <Link to="/settings/calendars/$id" params={{ id: "new" }}>
            <Button type="primary">{say("add")}</Button>
          </Link>
        )
      }
    >
      <p className="settings-quiet">{say("intro")}</p>
      <Loaded query={query}>
        {(calendars) => (
          <ul className="panels">
            {calendars.length === 0 && <li className="panel">{say("none")}</li>}
            {calendars.map((calendar) => (
              <CalendarRow key={calendar.id} calendar={calendar} />
            ))}
            <li className="panel">
              <strong>{say("alwaysOpen")}</strong>
              <div className="settings-quiet">{say("alwaysOpenHint")}</div>
              <Users calendarId="24x7" />
            </li>
          </ul>
        )}
      </Loaded>
    </SettingsPage>
  );
}

function CalendarRow({ calendar }: { calendar: Calendar }) {
  const say = useWords(calendarsWords);
  const may = useMay();
  const nameOf = useZoneName();
  const { id, name, timezone, weekly, holidays, specialDays, version } = calendar;
  return (
    <li className="panel">
      <div className="panel-head">
        <span className="grow beside">
          <Link to="/settings/calendars/$id" params={{ id }}>
            <strong>{name}</strong>
          </Link>
          <span className="settings-quiet">
            {say("version", { version })} · {nameOf(timezone)}
          </span>
        </span>
        {may("policies:write") && (
          <Remove
            ask={say("removeAsk", { name: calendar.name })}
            hint={say("removeHint")}
            word={say("remove")}
            done={say("removed")}
            remove={() => caas().calendars.delete(calendar.id)}
            queryKey={calendarsQuery.queryKey}
          />
        )}
      </div>
      <div>{useWeekInWords()(weekly)}</div>
      <div className="settings-quiet">
        {say("exceptionCount", { closed: holidays.length, special: specialDays.length })}
      </div>
      <Users calendarId={id} />
    </li>
  );
}

/** The week in a line: days with the same hours together. */
function useWeekInWords(): (weekly: Calendar["weekly"]) => string {
  const say = useWords(calendarsWords);
  return (weekly) => {
    const groups: { from: Weekday; to: Weekday; hours: string }[] = [];
    for (const day of weekdays) {
      const hours = hoursText(weekly[day] ?? []) || say("weekly.closed");
      const last = groups.at(-1);
      if (last?.hours === hours) last.to = day;
      else groups.push({ from: day, to: day, hours });
    }
    return groups
      .map(({ from, to, hours }) =>
        from === to ? `${say(`day.${from}`)} ${hours}` : `${say(`day.${from}`)}–${say(`day.${to}`)} ${hours}`,
      )
      .join(" · ");
  };
}

function Users({ calendarId }: { calendarId: string }) {
  const say = useWords(calendarsWords);
  const { data } = useQuery(policiesQuery);
  const users = data?.data.filter((policy) => policy.calendarId === calendarId) ?? [];
  return (
    <div className="beside">
      <span className="settings-quiet">{say(users.length > 0 ? "used" : "unused")}</span>
      {users.map(({ id, name }) => (
        <Link key={id} to="/settings/sla/$id" params={{ id }}>
          <Tag>{name}</Tag>
        </Link>
      ))}
    </div>
  );
}
