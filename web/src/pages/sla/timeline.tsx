import type { Answer } from "@caas/sdk";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import type { ToldEvent } from "./stories.ts";
import { useWallTime } from "./wall-time.ts";
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

/** Below it there is no place for many marks. */
const narrow = matchMedia("(max-width: 767px)").matches;
const signs = { met: "✓", breached: "⚠", running: "◔", paused: "‖", cancelled: "–" } as const;

/** A ticket's clocks as bars over the opening hours, with what happens above them. */
export function Timeline({ preview, events, start, hours, zone }: Props) {
  const say = useWords(slaWords);
  const term = useTerms(terms);
  const wall = useWallTime(zone);
  const full = (at: string) => wall.full(Date.parse(at));
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
              {index > 0 && Date.parse(at) - start < 86_400_000 ? wall.clock(Date.parse(at)) : full(at)}
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
                    title={`${say(`preview.event.${told}`)} ${full(at)}`}
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
                  {say("preview.dueAt", { time: full(until) })}
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
                  className="flag flag-warn"
                  style={place(warnAt)}
                  title={`${say("preview.warn")} ${full(warnAt)}`}
                />
              )}
              {until && seen(until) && (
                <span
                  className="flag flag-due"
                  style={place(until)}
                  title={`${say("preview.due")} ${full(until)}`}
                />
              )}
            </div>
          </div>
        );
      })}
      <div className="lane" aria-hidden="true">
        <span className="lane-name" />
        <div className="track scale">
          {wall.ticks(start, span, narrow ? 5 : 10).map(({ at, text }) => (
            <small key={at} style={{ left: `${percent(at)}%` }}>
              {text}
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
          <i className="waits" /> {say("preview.event.pending")}
        </span>
        <span>
          <i className="flag flag-warn" /> {say("preview.warn")}
        </span>
        <span>
          <i className="flag flag-due" /> {say("preview.due")}
        </span>
      </figcaption>
    </figure>
  );
}
