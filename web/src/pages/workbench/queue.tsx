import { useNavigate } from "@tanstack/react-router";
import { Button, Checkbox, Input, Segmented } from "antd";
import { lazy, Suspense, useEffect, useRef } from "react";
import { useMay } from "../../api/me.ts";
import type { usePages } from "../../api/use-pages.ts";
import { Failed, Loading, Nothing } from "../../components/states.tsx";
import { Ago, DueTime } from "../../components/time.tsx";
import { common } from "../../i18n/common.ts";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import type { Ticket } from "./queries.ts";
import { type ViewName, viewNames, type WorkbenchSearch } from "./views.ts";
import { workbenchWords } from "./words.ts";

/** Behind the tickets, which are waited for; selects weigh much. */
const QueueFilters = lazy(() => import("./queue-filters.tsx"));

interface Props {
  pages: ReturnType<typeof usePages<Ticket>>;
  search: WorkbenchSearch;
  open: (id: string) => void;
  chosen: ReadonlySet<string>;
  choose: (ids: ReadonlySet<string>) => void;
}

export function Queue({ pages, search, open, chosen, choose }: Props) {
  const say = useWords(workbenchWords);
  const shared = useWords(common);
  const may = useMay();
  const navigate = useNavigate();
  const { items, isPending, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = pages;
  const look = (next: WorkbenchSearch) => {
    choose(new Set());
    void navigate({ to: "/workbench", search: next });
  };
  return (
    <>
      <div className="queue-head">
        <Input.Search
          key={search.q ?? ""}
          defaultValue={search.q}
          allowClear
          placeholder={say("find")}
          aria-label={say("find")}
          onSearch={(text) => look({ ...search, q: text.trim() || undefined })}
        />
        <Segmented<ViewName | "">
          block
          size="small"
          aria-label={say("queue")}
          value={search.q ? "" : (search.view ?? "mine")}
          options={viewNames.map((value) => ({ value, label: say(`views.${value}`) }))}
          onChange={(view) => view !== "" && look({ ...search, q: undefined, view })}
        />
        <Suspense fallback={<div className="filters-coming" />}>
          <QueueFilters search={search} look={look} />
        </Suspense>
      </div>
      {isPending ? (
        <Loading />
      ) : error && items.length === 0 ? (
        <Failed error={error} retry={() => void refetch()} />
      ) : items.length === 0 ? (
        <Empty search={search} look={look} />
      ) : (
        <ul className="tickets">
          {items.map((ticket) => (
            <QueueItem
              key={ticket.id}
              ticket={ticket}
              current={ticket.id === search.ticket}
              open={open}
              chosen={may("tickets:write") ? chosen.has(ticket.id) : undefined}
              choose={(add) => {
                const next = new Set(chosen);
                if (add) next.add(ticket.id);
                else next.delete(ticket.id);
                choose(next);
              }}
            />
          ))}
          {hasNextPage && (
            <li className="list-end">
              <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {shared("more")}
              </Button>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

/** Why there is nothing, and where there may be something. */
function Empty({ search, look }: Pick<Props, "search"> & { look: (next: WorkbenchSearch) => void }) {
  const say = useWords(workbenchWords);
  const { q, type, priority, view = "mine" } = search;
  const narrowed = q !== undefined || type !== undefined || priority !== undefined;
  const mine = view === "mine" && !narrowed;
  return (
    <Nothing text={say(narrowed ? "nothingFound" : mine ? "nothingMine" : "nothingHere")}>
      {(narrowed || view !== "all") && (
        <Button onClick={() => look({ view: mine ? "unassigned" : "all" })}>
          {say(mine ? "seeUnassigned" : "seeAll")}
        </Button>
      )}
    </Nothing>
  );
}

interface ItemProps {
  ticket: Ticket;
  current: boolean;
  open: (id: string) => void;
  /** `undefined` for those who may not change tickets. */
  chosen: boolean | undefined;
  choose: (add: boolean) => void;
}

function QueueItem({ ticket, current, open, chosen, choose }: ItemProps) {
  const say = useWords(workbenchWords);
  const term = useTerms(terms);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const { number, subject, status, type, category, priority, nextDueAt, updatedAt } = ticket;
  return (
    <li ref={item} className={current ? "queue-item current" : "queue-item"}>
      {chosen !== undefined && (
        <Checkbox
          checked={chosen}
          aria-label={say("select", { number })}
          onChange={({ target }) => choose(target.checked)}
        />
      )}
      <button type="button" aria-current={current} onClick={() => open(ticket.id)}>
        <span className="queue-subject">{subject}</span>
        <span className="queue-line">
          <span className={`priority priority-${priority}`}>{term("priority", priority)}</span>
          <span>
            {term("ticketType", type)} · {term("category", category)}
          </span>
        </span>
        <span className="queue-line">
          <span>{term("ticketStatus", status)}</span>
          {nextDueAt ? <DueTime at={nextDueAt} /> : <Ago at={updatedAt} />}
        </span>
      </button>
    </li>
  );
}
