import type { BookingGlance } from "@caas/core/bookings";
import type { Locale } from "@caas/core/kernel";
import { nodeWords, reasonWords, statusWords, type Tracking } from "@caas/core/shipments";
import { Bookable } from "./bookable.tsx";
import { carrierName } from "./carriers.ts";
import { type FirmFrame, onward } from "./frame.ts";
import { Help } from "./help.tsx";
import { Layout, Phone } from "./layout.tsx";
import { Route } from "./route.tsx";
import { type LocalTime, localTime } from "./time.ts";
import { Timeline } from "./timeline.tsx";
import { words } from "./words.ts";

interface TrackingProps {
  frame: FirmFrame;
  tracking: Tracking;
  /** What is booked with the parcel, and whether something can be. */
  glance: BookingGlance;
  /** Milliseconds since the epoch. */
  now: number;
  /** What opens the parcel's forms, as a query. */
  opener: string;
  /** What became of something that was sent. */
  notice?: string | undefined;
}

interface PartProps {
  locale: Locale;
  tracking: Tracking;
  time: LocalTime;
}

/** One parcel's page: what is going on, when it comes, how far it is, and what happened. */
export function TrackingPage({ frame, tracking, glance, now, opener, notice }: TrackingProps) {
  const { locale, firm } = frame;
  const text = words[locale];
  const time = localTime(locale, tracking.timezone, now);
  const title = `${tracking.trackingNumber} ${statusWords[locale][tracking.status]}`;
  return (
    <Layout frame={frame} title={title} sandbox={tracking.mode === "test"}>
      <main class="wide two">
        <section class="card top" aria-labelledby="status">
          <p class="soft">
            {text.trackingNumber} <strong class="number">{tracking.trackingNumber}</strong>
          </p>
          <h1 id="status">
            <span class="hidden">{text.status}: </span>
            {statusWords[locale][tracking.status]}
          </h1>
          {tracking.reason && tracking.reason !== "other" ? (
            <p class="reason">{reasonWords[locale][tracking.reason]}</p>
          ) : null}
          {notice ? (
            <p class="note told" role="status">
              {notice}
            </p>
          ) : null}
          {tracking.attention ? <Attention locale={locale} hotline={firm.hotline} /> : null}
          <Expected locale={locale} tracking={tracking} time={time} />
          <Bookable frame={frame} tracking={tracking} glance={glance} opener={opener} time={time} />
          <Progress locale={locale} tracking={tracking} time={time} />
          <Route locale={locale} route={tracking.route} />
          <Help frame={frame} tracking={tracking} opener={opener} />
        </section>
        <Timeline locale={locale} tracking={tracking} time={time} />
        <Details locale={locale} tracking={tracking} time={time} />
        <p class="top small soft">
          {text.times(time.zone(tracking.lastEventAt ?? new Date(now).toISOString()))} {text.masked}{" "}
          <a class="screen" href={onward(`/t/${firm.slug}`, frame.url)}>
            {text.another}
          </a>
        </p>
      </main>
    </Layout>
  );
}

function Attention({ locale, hotline }: { locale: Locale; hotline?: string | undefined }) {
  const text = words[locale];
  return (
    <p class="note">
      <strong>
        <span aria-hidden="true">⚠ </span>
        {text.attention}
      </strong>{" "}
      {text.attentionMeaning}
      {hotline ? (
        <>
          {" "}
          {text.askHotline} <Phone number={hotline} />
        </>
      ) : null}
    </p>
  );
}

function Expected({ locale, tracking: { eta, late, status }, time }: PartProps) {
  const text = words[locale];
  if (!eta) return status === "created" ? <p class="expected soft">{text.noExpected}</p> : null;
  return (
    <>
      <p class="expected">
        {text.expected}{" "}
        <strong>
          <time datetime={eta.from}>{time.span(eta.from, eta.to)}</time>
        </strong>
        <span class="small soft">{time.zone(eta.to)}</span>
      </p>
      {late ? <p class="note">{text.late}</p> : null}
    </>
  );
}

function Progress({ locale, tracking: { nodes, attention }, time }: PartProps) {
  const text = words[locale];
  const done = nodes.filter(({ state }) => state === "done").length;
  return (
    <ol class="steps" aria-label={text.progress(done)}>
      {nodes.map(({ node, state, at, expectedBy }) => (
        <li
          class={isHere(state) && attention ? `${state} trouble` : state}
          aria-current={isHere(state) ? "step" : undefined}
        >
          <b>{nodeWords[locale][node]}</b>
          <span class="hidden"> {text.state[state]} </span>
          {at ? <NodeTime at={at} time={time} /> : null}
          {expectedBy ? (
            <span class="soft">
              {text.by} <NodeTime at={expectedBy} time={time} />
            </span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function NodeTime({ at, time }: { at: string; time: LocalTime }) {
  return (
    <time datetime={at}>
      <span>{time.shortDay(at)}</span> <span>{time.clock(at)}</span>
    </time>
  );
}

function isHere(state: Tracking["nodes"][number]["state"]): boolean {
  return state === "current" || state === "stopped";
}

function Details({ locale, tracking: { recipient, carrier, lastEventAt }, time }: PartProps) {
  const text = words[locale];
  const person = [recipient?.name, recipient?.phone].filter(Boolean).join(" ");
  const rows: [string, string | null | undefined][] = [
    [text.recipient, person],
    [text.city, recipient?.city],
    [text.carrier, carrierName(carrier, locale)],
    [text.lastUpdate, lastEventAt && `${time.day(lastEventAt)} ${time.clock(lastEventAt)}`],
  ];
  const known = rows.filter(([, value]) => value);
  if (known.length === 0) return null;
  return (
    <section class="card" aria-labelledby="details">
      <h2 id="details">{text.details}</h2>
      <dl>
        {known.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}
