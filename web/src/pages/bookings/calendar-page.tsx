import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button, Segmented, Select } from "antd";
import { caas } from "../../api/client.ts";
import { liveMs } from "../../api/queries.ts";
import { daysAfter } from "../../components/local-time.ts";
import { Page } from "../../components/page.tsx";
import { Loaded, Nothing } from "../../components/states.tsx";
import { useToday } from "../../components/time.tsx";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { Run } from "./run.tsx";
import type { BookingSearch } from "./search.ts";
import { Week } from "./week.tsx";
import { bookingWords } from "./words.ts";

/** The Monday of a local date's week. */
function monday(date: string): string {
  const weekday = new Date(date).getUTCDay();
  return daysAfter(date, -((weekday + 6) % 7));
}

export function BookingPage() {
  const say = useWords(bookingWords);
  const spoken = useLanguage();
  const navigate = useNavigate();
  const search = useSearch({ from: "/shell/bookings" });
  const today = useToday();
  const { view = "week", date = today } = search;
  const from = monday(date);
  const to = daysAfter(from, 6);
  const { area } = search;
  const query = useQuery({
    queryKey: ["bookings", "calendar", area, from],
    queryFn: () => caas().bookings.getCalendar({ from, to, ...(area && { area }) }),
    refetchInterval: liveMs,
  });
  const go = (change: BookingSearch) => void navigate({ to: "/bookings", search: { ...search, ...change } });
  const step = view === "week" ? 7 : 1;
  const day = (at: string) =>
    new Intl.DateTimeFormat(spoken, {
      timeZone: "UTC",
      month: "short",
      day: "numeric",
      weekday: "short",
    }).format(new Date(at));
  return (
    <Page title={say("title")} permission="bookings:read">
      <Loaded query={query}>
        {(calendar) =>
          calendar.area === null ? (
            <Nothing text={say("noPackages")} />
          ) : (
            <>
              <div className="filters">
                <Select
                  className="filter"
                  aria-label={say("area")}
                  showSearch
                  value={calendar.area}
                  options={[...new Set([calendar.area, ...calendar.areas])].map((value) => ({
                    value,
                    label: value,
                  }))}
                  onChange={(value: string) => go({ area: value })}
                />
                <Segmented
                  value={view}
                  options={(["week", "day"] as const).map((value) => ({ value, label: say(value) }))}
                  onChange={(value) => go({ view: value })}
                />
                <span className="beside">
                  <Button aria-label={say("previous")} onClick={() => go({ date: daysAfter(date, -step) })}>
                    ‹
                  </Button>
                  <Button onClick={() => go({ date: today })}>{say("today")}</Button>
                  <Button aria-label={say("next")} onClick={() => go({ date: daysAfter(date, step) })}>
                    ›
                  </Button>
                </span>
                <strong>{view === "week" ? `${day(from)} – ${day(to)}` : day(date)}</strong>
              </div>
              {view === "week" ? (
                <Week
                  windows={calendar.windows}
                  from={from}
                  today={today}
                  name={day}
                  open={(chosen) => go({ date: chosen, view: "day" })}
                />
              ) : (
                <Run area={calendar.area} date={date} name={day(date)} />
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
