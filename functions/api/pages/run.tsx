import type { LinkedRun } from "@caas/core/bookings";
import { type Locale, now } from "@caas/core/kernel";
import type { FirmFrame } from "./frame.ts";
import { Layout, Phone } from "./layout.tsx";
import { runWords } from "./run-words.ts";
import { localTime } from "./time.ts";

type Stop = LinkedRun["stops"][number];

interface RunProps {
  frame: FirmFrame;
  run: LinkedRun;
  notice?: string | undefined;
}

/** A courier's run on a phone or on paper: by window, whom to meet where, and how it went. */
export function RunPage({ frame, run, notice }: RunProps) {
  const { locale } = frame;
  const text = runWords[locale];
  const { stops, area, date, mode, timezone } = run;
  const done = stops.filter(({ status }) => status !== "confirmed").length;
  const starts = [...new Set(stops.map(({ startAt }) => startAt))];
  const day = localTime(locale, timezone, now()).day(stops[0]?.startAt ?? `${date}T12:00:00Z`);
  return (
    <Layout frame={frame} title={`${text.title} ${date}`} sandbox={mode === "test"}>
      <main class="wide">
        <section class="card">
          <p class="soft">
            {text.area} <strong>{area}</strong>
          </p>
          <h1>
            {text.title} <span class="nowrap">{day}</span>
          </h1>
          <p>{stops.length > 0 ? text.stops(done, stops.length) : text.none}</p>
          {notice ? (
            <p class="note told" role="status">
              {notice}
            </p>
          ) : null}
          <p class="small soft screen">{text.print}</p>
        </section>
        {starts.map((start) => {
          const there = stops.filter(({ startAt }) => startAt === start);
          return (
            <section class="card" aria-label={`${text.window} ${there[0]?.from}`}>
              <h2 class="number">
                {there[0]?.from}–{there[0]?.to}
              </h2>
              <ol class="stops">
                {there.map((stop) => (
                  <StopRow frame={frame} stop={stop} timezone={timezone} />
                ))}
              </ol>
            </section>
          );
        })}
      </main>
    </Layout>
  );
}

interface StopProps {
  frame: FirmFrame;
  stop: Stop;
  timezone: string;
}

function StopRow({ frame, stop, timezone }: StopProps) {
  const { locale, url } = frame;
  const text = runWords[locale];
  const { bookingId, status, trackingNumber, name, recipient, collector } = stop;
  const went = status === "fulfilled" || status === "missed" ? status : "confirmed";
  return (
    <li class={went} id={bookingId}>
      <p>
        <span class="tick" aria-hidden="true" />
        <strong class="number">{trackingNumber}</strong>{" "}
        <span class="soft small">
          {name[locale]} · {text.status[went]}
        </span>
      </p>
      <dl>
        <dt>{text.recipient}</dt>
        <dd>
          {recipient?.name ?? text.unknown} {recipient?.phone ? <Phone number={recipient.phone} /> : null}
        </dd>
        <dt>{text.address}</dt>
        <dd>{addressText(recipient?.address, locale === "zh-CN") || text.unknown}</dd>
        {collector ? (
          <>
            <dt>{text.collector}</dt>
            <dd>
              {collector.name}{" "}
              <span class="soft small">{collectorMarks(collector, locale, timezone).join(" · ")}</span>
            </dd>
          </>
        ) : null}
      </dl>
      {went === "confirmed" && collector && !collector.collectedAt ? (
        <form method="post" action={url.pathname + url.search} class="code">
          <input type="hidden" name="bookingId" value={bookingId} />
          <label>
            {text.code}
            <input
              name="code"
              required
              inputmode="numeric"
              autocomplete="one-time-code"
              pattern="[0-9]{6}"
              maxlength={6}
              title={text.codeForm}
            />
          </label>
          <button type="submit" name="result" value="collected">
            {text.collected}
          </button>
          <p class="small soft">{text.codeMeaning}</p>
        </form>
      ) : null}
      {went === "confirmed" ? (
        <form method="post" action={url.pathname + url.search} class="pair">
          <input type="hidden" name="bookingId" value={bookingId} />
          <button type="submit" name="result" value="fulfilled">
            {text.fulfilled}
          </button>
          <button type="submit" name="result" value="missed" class="other">
            {text.missed}
          </button>
        </form>
      ) : null}
    </li>
  );
}

/** By what a courier knows a collector, and when they got the parcel. */
function collectorMarks(
  { relation, phoneLastDigits, idLastDigits, collectedAt }: NonNullable<Stop["collector"]>,
  locale: Locale,
  timezone: string,
): string[] {
  const text = runWords[locale];
  const when = collectedAt && localTime(locale, timezone, now()).clock(collectedAt);
  return [
    text.relation[relation],
    text.phoneEnds(phoneLastDigits),
    ...(idLastDigits ? [text.idEnds(idLastDigits)] : []),
    ...(when ? [text.collectedAt(when)] : []),
  ];
}

/** From large to small where it is written so. */
function addressText(address: Record<string, unknown> | undefined, largeFirst: boolean): string {
  const parts = ["region", "city", "line1"].map((part) => address?.[part]).filter(Boolean);
  return largeFirst ? parts.join(" ") : parts.reverse().join(", ");
}
