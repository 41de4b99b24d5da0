import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { App, Button, Segmented, Tooltip } from "antd";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { usePages } from "../../api/use-pages.ts";
import { Page } from "../../components/page.tsx";
import { PagedTable } from "../../components/paged-table.tsx";
import { Nothing } from "../../components/states.tsx";
import { DueTime, Time } from "../../components/time.tsx";
import { Tone } from "../../components/tone.tsx";
import { useTerms, useWords } from "../../i18n/words.ts";
import { NewTask } from "./new-task.tsx";
import { taskViews } from "./search.ts";
import { type Task, TaskMoves } from "./task-moves.tsx";
import { taskWords } from "./words.ts";

export function TaskListPage() {
  const say = useWords(taskWords);
  const may = useMay();
  const navigate = useNavigate();
  const { view = "open", ticket } = useSearch({ from: "/shell/tasks" });
  const go = (search: { view?: typeof view; ticket?: string }) => void navigate({ to: "/tasks", search });
  const question = view === "open" ? { status: view, order: "due" as const } : { status: view };
  const pages = usePages({
    queryKey: ["tasks", "list", view],
    list: (cursor) => caas().tasks.list({ ...question, limit: 50, ...(cursor && { cursor }) }),
    live: true,
  });
  return (
    <Page
      title={say("title")}
      permission="tickets:read"
      actions={
        may("tickets:write") && (
          <Button type="primary" onClick={() => go({ view, ticket: "" })}>
            {say("create")}
          </Button>
        )
      }
    >
      <Segmented
        className="gap"
        value={view}
        options={taskViews.map((value) => ({ value, label: say(`views.${value}`) }))}
        onChange={(next) => go({ view: next })}
      />
      <PagedTable
        pages={pages}
        empty={<Nothing text={say(view === "open" ? "noneOpen" : "none")} />}
        width={900}
        columns={[
          { title: say("task"), render: (_, task) => <What task={task} /> },
          {
            title: say("ticket"),
            render: (_, { ticketId, ticketNumber }) => (
              <Link className="number" to="/workbench" search={{ view: "all", ticket: ticketId }}>
                {ticketNumber}
              </Link>
            ),
          },
          {
            title: say("assignee"),
            render: (_, { assignee }) => (
              <>
                {assignee.name}
                <div className="quiet number">{assignee.phone ?? assignee.email}</div>
              </>
            ),
          },
          view === "open"
            ? { title: say("deadline"), render: (_, task) => <Deadline task={task} /> }
            : { title: say("result"), render: (_, task) => <Outcome task={task} /> },
          { title: say("moves"), render: (_, task) => <Moves task={task} /> },
        ]}
      />
      {ticket !== undefined && <NewTask ticket={ticket} close={() => go({ view })} />}
    </Page>
  );
}

function What({ task: { title, kind, description } }: { task: Task }) {
  const kindOf = useTerms(taskWords);
  return (
    <>
      <strong>{title}</strong>
      <div className="quiet">{[kindOf("kinds", kind), description].filter(Boolean).join(" · ")}</div>
    </>
  );
}

function Deadline({ task: { deadline, remindedAt, escalatedAt } }: { task: Task }) {
  const say = useWords(taskWords);
  return (
    <>
      <DueTime at={deadline} />
      <div className="quiet">
        <Time at={deadline} />
      </div>
      {remindedAt && <Tone tone="soon">{say("reminded")}</Tone>}
      {escalatedAt && <Tone tone="over">{say("escalated")}</Tone>}
    </>
  );
}

function Outcome({ task: { result, note, completedAt, completedVia, cancelledAt } }: { task: Task }) {
  const say = useWords(taskWords);
  const word = useTerms(taskWords);
  return (
    <>
      {result ? word("results", result) : "—"} {note && <span className="quiet">{note}</span>}
      <div className="quiet">
        <Time at={completedAt ?? cancelledAt} /> {completedVia && say(`via.${completedVia}`)}
      </div>
    </>
  );
}

function Moves({ task }: { task: Task }) {
  const say = useWords(taskWords);
  const may = useMay();
  const { message } = App.useApp();
  if (task.status !== "open" || !may("tickets:write")) return null;
  const copy = async (link: string) => {
    await navigator.clipboard.writeText(link);
    void message.success(say("copied"));
  };
  const { link } = task;
  return (
    <span className="beside">
      {link && (
        <Tooltip title={say("linkHint")}>
          <Button size="small" onClick={() => void copy(link)}>
            {say("link")}
          </Button>
        </Tooltip>
      )}
      <TaskMoves task={task} />
    </span>
  );
}
