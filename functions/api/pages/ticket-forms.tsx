import { randomCode } from "@caas/core/kernel";
import type { TicketProgress } from "@caas/core/tickets";
import { type FirmFrame, onward } from "./frame.ts";
import { ticketWords } from "./ticket-words.ts";

export interface TicketPageProps {
  frame: FirmFrame;
  progress: TicketProgress;
  /** Milliseconds since the epoch. */
  now: number;
  /** What became of something that was sent. */
  notice?: { text: string; isError: boolean } | undefined;
  /** What was typed into a form that could not be taken, so that nothing has to be typed twice. */
  draft?: { body?: string; sending?: string; score?: string; comment?: string } | undefined;
}

type FormProps = Pick<TicketPageProps, "frame" | "progress" | "draft">;

/** Sends a message. It works without a script; pressed twice, it sends once. */
export function WriteForm({ frame: { locale, url }, progress: { status }, draft }: FormProps) {
  const text = ticketWords[locale];
  const consequence = { solved: text.writeAgain, closed: text.writeAnew }[status as string];
  return (
    <form id="write" method="post" action={onward(`${url.pathname}/messages`, url)}>
      <div>
        <label for="body">{text.write}</label>
        {consequence ? <p class="small">{consequence}</p> : null}
        <textarea id="body" name="body" rows={4} required maxlength={10_000} aria-describedby="body-hint">
          {draft?.body}
        </textarea>
        <p class="soft small" id="body-hint">
          {text.writeHint}
        </p>
      </div>
      <input type="hidden" name="sending" value={draft?.sending ?? randomCode(20)} />
      <button type="submit">{text.send}</button>
    </form>
  );
}

const scores = [5, 4, 3, 2, 1] as const;

/** The rating that was given, and the form to give or change it while that can be. */
export function RatingForm({ frame: { locale, url }, progress: { rating, canRate }, draft }: FormProps) {
  const text = ticketWords[locale];
  const chosen = Number(draft?.score ?? rating?.score);
  return (
    <section class={rating ? "card" : "card screen"} aria-labelledby="rating">
      <h2 id="rating">{rating ? text.yourRating : text.rate}</h2>
      {rating ? (
        <p>
          <strong>{rating.score} / 5</strong> {text.scores[rating.score as 1 | 2 | 3 | 4 | 5]}
        </p>
      ) : null}
      {rating?.comment ? <p class="lines">{rating.comment}</p> : null}
      {canRate ? (
        <form method="post" action={onward(`${url.pathname}/rating`, url)}>
          <fieldset>
            <legend>{text.score}</legend>
            {scores.map((score) => (
              <label class="choice">
                <input type="radio" name="score" value={score} required checked={score === chosen} />
                <span>
                  {score} {text.scores[score]}
                </span>
              </label>
            ))}
          </fieldset>
          <div>
            <label for="comment">{text.comment}</label>
            <textarea id="comment" name="comment" rows={3} maxlength={2000} aria-describedby="rating-hint">
              {draft?.comment ?? rating?.comment}
            </textarea>
            <p class="soft small" id="rating-hint">
              {text.rateHint}
            </p>
          </div>
          <button type="submit">{rating ? text.rateChange : text.rateSend}</button>
        </form>
      ) : null}
    </section>
  );
}
