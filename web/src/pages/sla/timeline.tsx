import type { Answer } from "@caas/sdk";
import { terms } from "../../i18n/terms.ts";
import { useLanguage, useTerms, useWords } from "../../i18n/words.ts";
import type { ToldEvent } from "./stories.ts";
import { slaWords } from "./words.ts";
import "./timeline.css";

interface Props {
  preview: Answer<"previewSla">;
  events: readonly ToldEvent[];
  /** Milliseconds. */
  start: number;
  /** How much of it is shown; 0 for all. */
  hours: number;
  zone: string;
}

const signs = { met: "✓", breached: "⚠", running: "◔", paused: "‖", cancelled: "–" } as const;

/** A ticket's clocks as bars over the opening hours, with what happens above them. */
export function Timeline({ preview, events, start, hours, zone }: Props) {
  const say = useWords(slaWords);
  const term = useTerms(terms);
  const time = useWallTime(zone);
  const times = [
    ...events.map(({ at }) => at),
    ...preview.targets.map(({ dueAt, breachedAt }) => dueAt ?? breachedAt),
  ].flatMap((at) => (at ? [Date.parse(at)] : []));
  const end = hours > 0 ? start + hours * 3_600_000 : Math.max(start + 3_600_000, ...times);
  const span = (end - start) * 1.04;
  const percent = (at: number) => Math.min(100, Math.max(0, ((at - start) / span) * 100));
  const place = (at: string) => ({ left: `${percent(Date.parse(at))}%` });
  const seen = (at: string) => Date.parse(at) <= start + span;
  const stretch = (from: string, to: string) => ({
    ...place(from),
    width: `${percent(Date.parse(to)) - percent(Date.parse(from))}%`,
  });
  return (
    <figure className="timeline">
      <ol className="told" aria-label={say("preview.events")}>
        {events.map(({ at, told }, index) => (
          <li key={`${at}${told}`}>
            {say(`preview.event.${told}`)}{" "}
            <small className="settings-quiet">
              {time(at, index > 0 && Date.parse(at) - start < 86_400_000 ? "clock" : "full")}
            </small>
          </li>
        ))}
      </ol>
      <div className="lane" aria-hidden="true">
        <span className="lane-name settings-quiet">{say("preview.events")}</span>
        <div className="track pins">
          {events.map(({ at, told }, index) => {
            const next = events[index + 1];
            return (
              seen(at) && (
                <span key={`${at}${told}`}>
                  {told === "pending" && next && <i className="waits" style={stretch(at, next.at)} />}
                  <i
                    className="pin"
                    style={place(at)}
                    title={`${say(`preview.event.${told}`)} ${time(at, "full")}`}
                  />
                </span>
              )
            );
          })}
        </div>
      </div>
      {preview.targets.map(({ name, status, startedAt, dueAt, warnAt, breachedAt }) => {
        const until = dueAt ?? breachedAt;
        return (
          <div className="lane" key={name}>
            <div className="lane-name">
              <span>{term("target", name)}</span>{" "}
              <span className={`state-${status}`}>
                <span aria-hidden="true">{signs[status]} </span>
                {term("targetStatus", status)}
              </span>
              {until && (
                <small className="settings-quiet">
                  {say("preview.dueAt", { time: time(until, "full") })}
                  {!seen(until) && ` · ${say("preview.later")}`}
                </small>
              )}
            </div>
            <div className="track">
              {preview.openings
                .filter(({ from }) => seen(from))
                .map(({ from, to }) => (
                  <span key={from} className="open" style={stretch(from, to)} />
                ))}
              {until && <span className={`bar bar-${status}`} style={stretch(startedAt, until)} />}
              {warnAt && seen(warnAt) && (
                <span
                  className="lane-mark lane-mark-warn"
                  style={place(warnAt)}
                  title={`${say("preview.warn")} ${time(warnAt, "full")}`}
                />
              )}
              {until && seen(until) && (
                <span
                  className="lane-mark lane-mark-due"
                  style={place(until)}
                  title={`${say("preview.due")} ${time(until, "full")}`}
                />
              )}
            </div>
          </div>
        );
      })}
      <div className="lane" aria-hidden="true">
        <span className="lane-name" />
        <div className="track scale">
          {[0, 0.25, 0.5, 0.75].map((share) => (
            <small key={share} style={{ left: `${share * 100}%` }}>
              {time(
                new Date(start + span * share).toISOString(),
                hours > 0 && hours <= 12 ? "clock" : "full",
              )}
            </small>
          ))}
        </div>
      </div>
      <figcaption className="legend settings-quiet">
        <span>
          <i className="open" /> {say("preview.open")}
        </span>
        <span>
          <i className="shut" /> {say("preview.closed")}
        </span>
        <span>
          <i className="lane-mark lane-mark-warn" /> {say("preview.warn")}
        </span>
        <span>
          <i className="lane-mark lane-mark-due" /> {say("preview.due")}
        </span>
      </figcaption>
    </figure>
  );
}

function useWallTime(zone: string): (at: string, style: "clock" | "full") => string {
  const spoken = useLanguage();
  return (at, style) =>
    new Intl.DateTimeFormat(spoken, {
      timeZone: zone,
      ...(style === "full" && { weekday: "short", month: "numeric", day: "numeric" }),
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }).format(new Date(at));
}
