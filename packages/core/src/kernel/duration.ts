import { z } from "zod";

const pattern = /^P(?:(\d{1,9})W|(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?)$/;

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
const WEEK = 7 * DAY;

/** No duration of the product is longer than this many seconds (366 days). */
export const LONGEST_DURATION = 366 * DAY;

/**
 * Whole seconds of an ISO 8601 duration of weeks, or of days, hours, minutes and seconds. A day is 24 hours
 * and a week 7 of them, whatever a calendar says. Years and months, which have no fixed length, fractions and
 * signs are not durations here.
 * @returns `null` where the text is not such a duration
 */
export function parseDuration(text: string): number | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [weeks, days, hours, minutes, seconds] = match.slice(1);
  if ([weeks, days, hours, minutes, seconds].every((part) => part === undefined)) return null;
  return (
    Number(weeks ?? 0) * WEEK +
    Number(days ?? 0) * DAY +
    Number(hours ?? 0) * HOUR +
    Number(minutes ?? 0) * MINUTE +
    Number(seconds ?? 0)
  );
}

/**
 * Whole seconds of a duration that `durationSchema` has let through.
 * @throws RangeError where it is not a duration
 */
export function durationSeconds(text: string): number {
  const seconds = parseDuration(text);
  if (seconds === null) throw new RangeError(`"${text}" is not an ISO 8601 duration`);
  return seconds;
}

/**
 * Whole seconds as an ISO 8601 duration in hours, minutes and seconds (`PT26H30M`, `PT0S`). Never in days,
 * because eight hours of business time are not a third of one.
 */
export function formatDuration(seconds: number): string {
  const hours = Math.floor(seconds / HOUR);
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  const rest = seconds % MINUTE;
  const text = `${hours ? `${hours}H` : ""}${minutes ? `${minutes}M` : ""}${rest ? `${rest}S` : ""}`;
  return `PT${text || "0S"}`;
}

/** A positive ISO 8601 duration such as `PT15M`, `PT1H30M` or `P7D`, at most `P366D`; it stays a string. */
export const durationSchema = z.string().superRefine((text, context) => {
  const seconds = parseDuration(text);
  const refuse = (code: string, message: string) =>
    context.addIssue({ code: "custom", message, params: { code }, input: text });
  if (seconds === null) {
    refuse(
      "invalid_duration",
      "must be an ISO 8601 duration in days, hours, minutes and seconds, such as PT15M",
    );
  } else if (seconds === 0) {
    refuse("duration_not_positive", "must be longer than zero");
  } else if (seconds > LONGEST_DURATION) {
    refuse("duration_too_long", "must not be longer than P366D");
  }
});
