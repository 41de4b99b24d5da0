import { Tooltip } from "antd";
import { useEffect, useState } from "react";
import { useZone } from "../api/me.ts";
import { useAhead } from "../api/world-clock.ts";
import { common } from "../i18n/common.ts";
import type { Language } from "../i18n/language.ts";
import { useLanguage, useWords } from "../i18n/words.ts";
import { localTime } from "./local-time.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, zone: string, style: "day" | "minute" | "full"): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${style}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    ...(style === "full" && { year: "numeric", second: "2-digit", timeZoneName: "short" }),
    month: language === "en" ? "short" : "numeric",
    day: "numeric",
    ...(style !== "day" && { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  });
  formats.set(key, made);
  return made;
}

/** An instant in the firm's zone; the whole of it, with the zone, when pointed at. */
export function Time({ at, day = false }: { at: string | null | undefined; day?: boolean }) {
  const zone = useZone();
  const spoken = useLanguage();
  if (!at) return <>—</>;
  const instant = new Date(at);
  return (
    <Tooltip title={format(spoken, zone, "full").format(instant)}>
      <time dateTime={at}>{format(spoken, zone, day ? "day" : "minute").format(instant)}</time>
    </Tooltip>
  );
}

/** An instant in the firm's zone as part of a sentence. */
export function useInstant(): (at: string) => string {
  const zone = useZone();
  const spoken = useLanguage();
  return (at) => format(spoken, zone, "minute").format(new Date(at));
}

/** What a zone is called in the member's language: 中国标准时间. */
export function useZoneName(): (zone: string) => string {
  const spoken = useLanguage();
  return (zone) => {
    const format = new Intl.DateTimeFormat(spoken, { timeZone: zone, timeZoneName: "longGeneric" });
    return format.formatToParts().find(({ type }) => type === "timeZoneName")?.value ?? zone;
  };
}

/** The time now in the world that is looked at, again every so many milliseconds. */
export function useNow(everyMs = 15_000): number {
  const ahead = useAhead();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now + ahead;
}

/** Today's date in the firm's zone: `2026-11-22`. */
export function useToday(): string {
  return localTime(useZone(), useNow(60_000)).slice(0, 10);
}

/** A span in the largest unit that fits: minutes, hours, days. */
export function useSpan(): (milliseconds: number) => string {
  const say = useWords(common);
  return (milliseconds) => {
    const minutes = Math.max(1, Math.round(Math.abs(milliseconds) / 60_000));
    if (minutes < 60) return say("time.minutes", { count: minutes });
    if (minutes < 48 * 60) return say("time.hours", { count: Math.round(minutes / 60) });
    return say("time.days", { count: Math.round(minutes / 1440) });
  };
}

/** How long ago something was. */
export function Ago({ at }: { at: string }) {
  const say = useWords(common);
  const span = useSpan();
  const past = useNow(30_000) - Date.parse(at);
  return <time dateTime={at}>{past < 60_000 ? say("time.now") : say("time.ago", { span: span(past) })}</time>;
}

/** How long is left until a deadline, or how long it is over: in words and a sign, and in a colour besides. */
export function DueTime({ at, warnMs = 30 * 60_000 }: { at: string; warnMs?: number }) {
  const say = useWords(common);
  const span = useSpan();
  const left = Date.parse(at) - useNow();
  const urgency = left < 0 ? "over" : left < warnMs ? "soon" : "calm";
  const sign = { over: "⚠", soon: "◔", calm: "○" }[urgency];
  return (
    <span className={`due due-${urgency}`}>
      <span aria-hidden="true">{sign} </span>
      {say(left < 0 ? "time.over" : "time.left", { span: span(left) })}
    </span>
  );
}
