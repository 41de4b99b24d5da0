import type { Answer } from "@caas/sdk";
import { Button } from "antd";
import { daysAfter } from "../../components/local-time.ts";
import { Nothing } from "../../components/states.tsx";
import { useWords } from "../../i18n/words.ts";
import { bookingWords } from "./words.ts";

type Window = Answer<"getBookingCalendar">["windows"][number];

interface Props {
  windows: readonly Window[];
  from: string;
  today: string;
  /** How a date is said. */
  name: (date: string) => string;
  open: (date: string) => void;
}

/** A week's windows of an area: a column a day, and in each window how full it is, in words and as a bar. */
export function Week({ windows, from, today, name, open }: Props) {
  const say = useWords(bookingWords);
  if (windows.length === 0) return <Nothing text={say("noWindows")} />;
  const days = Array.from({ length: 7 }, (_, index) => daysAfter(from, index));
  const times = [...new Set(windows.map(({ from, to }) => `${from}–${to}`))].sort();
  return (
    // A region that scrolls is reached by the keyboard as well.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="scrolls" tabIndex={0} aria-label={say("week")}>
      <table className="week">
        <thead>
          <tr>
            <th scope="col">{say("window")}</th>
            {days.map((day) => (
              <th key={day} scope="col" {...(day === today && { "aria-current": "date" as const })}>
                <Button type="link" className="inline-link" title={say("open")} onClick={() => open(day)}>
                  {name(day)}
                </Button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map((time) => (
            <tr key={time}>
              <th scope="row" className="number">
                {time}
              </th>
              {days.map((day) => (
                <td key={day}>
                  <Load
                    window={windows.find((one) => one.date === day && `${one.from}–${one.to}` === time)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Load({ window }: { window: Window | undefined }) {
  const say = useWords(bookingWords);
  if (!window) return <span className="quiet">{say("closed")}</span>;
  const { capacity, held, confirmed, fulfilled, missed } = window;
  const taken = held + confirmed + fulfilled + missed;
  const share = capacity ? Math.min(1, taken / capacity) : 0;
  const full = capacity !== null && taken >= capacity;
  return (
    <>
      <div className={full ? "due-over" : share >= 0.8 ? "due-soon" : ""}>
        {capacity === null ? say("takenOnly", { taken }) : say("taken", { taken, capacity })}
        {full && ` · ${say("full")}`}
      </div>
      <div className="load" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </div>
      <div className="quiet">
        {[
          held > 0 && say("held", { count: held }),
          fulfilled > 0 && say("fulfilled", { count: fulfilled }),
          missed > 0 && say("missed", { count: missed }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </div>
    </>
  );
}
