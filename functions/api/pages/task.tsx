import { now } from "@caas/core/kernel";
import { type LinkedTask, taskResults } from "@caas/core/tasks";
import type { FirmFrame } from "./frame.ts";
import { Layout } from "./layout.tsx";
import { taskWords, wordOf } from "./task-words.ts";
import { localTime } from "./time.ts";
import { words } from "./words.ts";

interface TaskProps {
  frame: FirmFrame;
  task: LinkedTask;
  /** What was typed into a form that could not be taken, so that nothing has to be typed twice. */
  refused?: { note: string } | undefined;
}

/** A task's page for its branch or courier: what is asked and by when, and a form to answer it. */
export function TaskPage({ frame, task, refused }: TaskProps) {
  const { locale } = frame;
  const text = taskWords[locale];
  return (
    <Layout frame={frame} title={`${text.task} ${task.title}`} sandbox={task.mode === "test"}>
      <main class="wide narrow">
        <section class="card">
          <p class="soft">
            {text.task} · {wordOf(text.kinds, task.kind)}
          </p>
          <h1>{task.title}</h1>
          <p class="reason">
            <strong>{text.status[task.overdue ? "overdue" : task.status]}</strong>
          </p>
          {task.overdue ? <p class="note">{text.late}</p> : null}
          {task.status === "done" ? (
            <p class="expected" role="status">
              {text.thanks}
            </p>
          ) : null}
          {task.status === "cancelled" ? <p class="note">{text.cancelled}</p> : null}
          {task.description ? <p class="expected lines">{task.description}</p> : null}
          <Facts frame={frame} task={task} />
        </section>
        {task.status === "open" ? <AnswerForm frame={frame} refused={refused} /> : null}
      </main>
    </Layout>
  );
}

function Facts({ frame: { locale }, task }: { frame: FirmFrame; task: LinkedTask }) {
  const text = taskWords[locale];
  const time = localTime(locale, task.timezone, now());
  const tell = (at: string) => `${time.day(at)} ${time.clock(at)}`;
  const rows: [string, string | null, string?][] = [
    [text.deadline, tell(task.deadline), "number"],
    [text.assignee, task.assignee.name],
    [text.ticket, task.ticketNumber, "number"],
    [text.completedAt, task.completedAt && tell(task.completedAt), "number"],
    [text.result, task.result && wordOf(text.results, task.result)],
    [text.note, task.note, "lines"],
  ];
  return (
    <>
      <dl class="expected">
        {rows
          .filter(([, value]) => value)
          .map(([name, value, look]) => (
            <>
              <dt>{name}</dt>
              <dd class={look}>{value}</dd>
            </>
          ))}
      </dl>
      <p class="soft expected">{words[locale].times(time.zone(task.deadline))}</p>
    </>
  );
}

/** Sends to the page's own address, which keeps the language. It works without a script. */
function AnswerForm({ frame: { locale, url }, refused }: Pick<TaskProps, "frame" | "refused">) {
  const text = taskWords[locale];
  return (
    <section class="card" aria-labelledby="answer">
      <h2 id="answer">{text.answer}</h2>
      {refused ? (
        <p class="note" role="alert">
          {text.chooseResult}
        </p>
      ) : null}
      <form method="post" action={url.pathname + url.search}>
        <fieldset>
          <legend>{text.result}</legend>
          {taskResults.map((result) => (
            <label class="choice">
              <input type="radio" name="result" value={result} required />
              {text.results[result]}
            </label>
          ))}
        </fieldset>
        <div>
          <label for="note">
            {text.note}
            {text.optional}
          </label>
          <textarea id="note" name="note" rows={4} maxlength={4000} aria-describedby="note-hint">
            {refused?.note}
          </textarea>
          <p class="soft small" id="note-hint">
            {text.noteHint}
          </p>
        </div>
        <button type="submit">{text.submit}</button>
      </form>
    </section>
  );
}
