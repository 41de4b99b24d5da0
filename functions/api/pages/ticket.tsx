import type { Locale } from "@caas/core/kernel";
import type { TicketProgress } from "@caas/core/tickets";
import { type FirmFrame, onward } from "./frame.ts";
import { Layout } from "./layout.tsx";
import { RatingForm, type TicketPageProps, WriteForm } from "./ticket-forms.tsx";
import { ticketWords } from "./ticket-words.ts";
import { type LocalTime, localTime } from "./time.ts";
import { words } from "./words.ts";

/** A ticket's page for its customer: where it stands, who acts next and by when, what was said, and what to say. */
export function TicketPage({ frame, progress, now, notice, draft }: TicketPageProps) {
  const { locale } = frame;
  const text = ticketWords[locale];
  const time = localTime(locale, progress.timezone, now);
  const title = `${text.ticket} ${progress.number} ${text.status[progress.status]}`;
  return (
    <Layout frame={frame} title={title} sandbox={progress.mode === "test"} form="write">
      <main class="wide two">
        <section class="card top" aria-labelledby="status">
          <p class="soft">
            {text.ticket} <strong class="number">{progress.number}</strong>
          </p>
          <h1 id="status">
            <span class="hidden">{words[locale].status}: </span>
            {text.status[progress.status]}
          </h1>
          <p class="reason">{progress.subject}</p>
          {notice ? (
            <p class={notice.isError ? "note" : "note told"} role={notice.isError ? "alert" : "status"}>
              {notice.text}
            </p>
          ) : null}
          <Next frame={frame} progress={progress} time={time} />
        </section>
        <div class="side">
          <Steps locale={locale} progress={progress} time={time} />
          {progress.canRate || progress.rating ? (
            <RatingForm frame={frame} progress={progress} draft={draft} />
          ) : null}
          <Parcel frame={frame} progress={progress} />
        </div>
        <Talk frame={frame} progress={progress} time={time} draft={draft} />
        <p class="top small soft">
          {words[locale].times(time.zone(new Date(now).toISOString()))} {text.masked}
        </p>
      </main>
    </Layout>
  );
}

interface PartProps {
  frame: FirmFrame;
  progress: TicketProgress;
  time: LocalTime;
}

function Next({ frame, progress: { next, continuedUrl }, time }: PartProps) {
  const text = ticketWords[frame.locale];
  if (continuedUrl)
    return (
      <p class="note">
        {text.continued} <a href={onSite(continuedUrl, frame.url)}>{text.continuedLink}</a>
      </p>
    );
  const who = next.who === "partner" ? text.partner : next.task ? text[next.task] : text.nothing;
  const due = next.dueAt && `${time.day(next.dueAt)} ${time.clock(next.dueAt)}`;
  return (
    <>
      <p class="expected">
        {text.next} <strong>{who}</strong>
        {next.dueAt && due && !next.overdue ? <time datetime={next.dueAt}>{text.by(due)}</time> : null}
      </p>
      {due && next.overdue ? <p class="note">{text.overdue(due)}</p> : null}
    </>
  );
}

function Steps({ locale, progress: { steps }, time }: Omit<PartProps, "frame"> & { locale: Locale }) {
  const text = ticketWords[locale];
  return (
    <section class="card" aria-labelledby="steps">
      <h2 id="steps">{text.steps}</h2>
      <ol class="way">
        {steps.map(({ kind, name, at, dueAt }) => {
          const moment = at ?? dueAt;
          const told = moment && `${time.day(moment)} ${time.clock(moment)}`;
          return (
            <li class={at ? "done" : undefined}>
              <b>{name?.[locale] ?? text.step[kind]}</b>
              <span class="hidden"> {at ? text.done : text.ahead} </span>
              {moment && told ? (
                <time class="small soft" datetime={moment}>
                  {at ? told : text.due(told)}
                </time>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Talk({ frame, progress, time, draft }: PartProps & Pick<TicketPageProps, "draft">) {
  const text = ticketWords[frame.locale];
  const names = { customer: text.you, firm: frame.firm.name, bot: text.bot };
  return (
    <section class="card beside" aria-labelledby="talk">
      <h2 id="talk">{text.talk}</h2>
      {progress.messages.length === 0 ? <p class="soft">{text.noTalk}</p> : null}
      <ol class="talk">
        {progress.messages.map(({ from, body, at }) => (
          <li class={from === "customer" ? "own" : undefined}>
            <p class="small soft">
              <b>{names[from]}</b>{" "}
              <time class="number" datetime={at}>
                {time.day(at)} {time.clock(at)}
              </time>
            </p>
            <p class="lines">{body}</p>
          </li>
        ))}
      </ol>
      <WriteForm frame={frame} progress={progress} draft={draft} />
    </section>
  );
}

function Parcel({ frame, progress: { trackingNumber, trackingUrl } }: Omit<PartProps, "time">) {
  const text = ticketWords[frame.locale];
  if (!trackingNumber || !trackingUrl) return null;
  return (
    <section class="card" aria-labelledby="parcel">
      <h2 id="parcel">{text.parcel}</h2>
      <p>
        <span class="number">{trackingNumber}</span>{" "}
        <a class="screen" href={onSite(trackingUrl, frame.url)}>
          {text.track}
        </a>
      </p>
    </section>
  );
}

/** Another of our pages, by path. */
function onSite(address: string, here: URL): string {
  const { pathname, search } = new URL(address);
  return onward(pathname + search, here);
}
