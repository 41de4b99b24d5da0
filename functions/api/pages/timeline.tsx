import type { Locale } from "@caas/core/kernel";
import { reasonWords, statusWords, type Tracking } from "@caas/core/shipments";
import type { LocalTime } from "./time.ts";
import { words } from "./words.ts";

type Entry = Tracking["timeline"][number];

interface TimelineProps {
  locale: Locale;
  tracking: Tracking;
  time: LocalTime;
}

/** What happened, newest first, by local day. */
export function Timeline({ locale, tracking, time }: TimelineProps) {
  const text = words[locale];
  const days = byDay(tracking.timeline.toReversed(), time);
  return (
    <section class="card" aria-labelledby="timeline">
      <h2 id="timeline">{text.timeline}</h2>
      {days.length === 0 ? <p class="soft">{text.noTimeline}</p> : null}
      {days.map(({ day, entries }, index) => (
        <div class={index === 0 ? "day newest" : "day"}>
          <h3>{day}</h3>
          <ol>
            {entries.map((entry) => (
              <Happened locale={locale} entry={entry} time={time} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function byDay(entries: Entry[], time: LocalTime): { day: string; entries: Entry[] }[] {
  const days: { day: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const day = time.day(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

const troubled: ReadonlySet<Entry["status"]> = new Set(["exception", "attempt_failed", "rejected"] as const);

function Happened({ locale, entry, time }: { locale: Locale; entry: Entry; time: LocalTime }) {
  const { at, status, reason, message, location } = entry;
  const isTrouble = troubled.has(status);
  const why = reason && reason !== "other" ? reasonWords[locale][reason] : null;
  // The tag says already that something is wrong, so that the reason alone says more.
  const where = status && !(status === "exception" && why) ? statusWords[locale][status] : null;
  const headline = [where, why].filter(Boolean).join(locale === "en" ? " – " : "，");
  return (
    <li class={isTrouble ? "trouble" : undefined}>
      <time class="number" datetime={at}>
        {time.clock(at)}
      </time>
      <div>
        {isTrouble || headline ? (
          <p>
            {isTrouble ? <span class="tag">{words[locale].problem}</span> : null}
            <strong>{headline}</strong>
          </p>
        ) : null}
        {message ? <p lang={foreign(message, locale)}>{message}</p> : null}
        {location ? (
          <p class="soft small" lang={foreign(location, locale)}>
            {location}
          </p>
        ) : null}
      </div>
    </li>
  );
}

/** Carriers write in their own language; a screen reader is told where that is not the page's. */
function foreign(text: string, locale: Locale): Locale | undefined {
  const language = /\p{Script=Han}/u.test(text) ? "zh-CN" : "en";
  return language === locale ? undefined : language;
}
