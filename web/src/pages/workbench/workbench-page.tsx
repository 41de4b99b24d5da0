import "./workbench.css";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { caas } from "../../api/client.ts";
import { useMay, useMe } from "../../api/me.ts";
import { usePages } from "../../api/use-pages.ts";
import { usePageKeys } from "../../app/page-keys.ts";
import { Forbidden, Loaded, Loading, Nothing } from "../../components/states.tsx";
import { useWords } from "../../i18n/words.ts";
import { resend } from "./outbox.ts";
import { prefetchTicket, ticketQuery } from "./queries.ts";
import { Queue } from "./queue.tsx";
import type { ComposerHandle } from "./ticket-panel.tsx";
import { useChange } from "./use-change.ts";
import { questionOf } from "./views.ts";
import { workbenchWords } from "./words.ts";

const BulkBar = lazy(() => import("./bulk-bar.tsx").then((module) => ({ default: module.BulkBar })));

/** Behind the queue, so that the queue is there first; it is fetched before a ticket is chosen. */
const readPanel = () => import("./ticket-panel.tsx");
const readCustomer = () => import("./customer-panel.tsx");
const CustomerPanel = lazy(() => readCustomer().then((module) => ({ default: module.CustomerPanel })));
const TicketPanel = lazy(() => readPanel().then((module) => ({ default: module.TicketPanel })));

/** The queue beside the ticket beside the customer; on a narrow window one of them at a time. */
export function WorkbenchPage() {
  const say = useWords(workbenchWords);
  const may = useMay();
  const search = useSearch({ from: "/shell/workbench" });
  const navigate = useNavigate({ from: "/workbench" });
  const queries = useQueryClient();
  const question = questionOf(search);
  const pages = usePages({
    queryKey: ["tickets", "list", question],
    list: (cursor) => caas().tickets.list({ ...question, limit: 50, ...(cursor && { cursor }) }),
    live: true,
    enabled: may("tickets:read"),
  });
  const { items } = pages;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const open = useCallback(
    (ticket: string | undefined) =>
      void navigate({ to: "/workbench", search: (before) => ({ ...before, ticket }), replace: true }),
    [navigate],
  );
  const at = items.findIndex(({ id }) => id === search.ticket);

  useEffect(() => {
    document.title = `${say("title")} · CaaS`;
  }, [say]);
  useEffect(resend, []);
  const isThere = pages.isSuccess;
  useEffect(() => {
    if (isThere) void Promise.all([readPanel(), readCustomer()]);
  }, [isThere]);
  // What is looked at next is most often the next in the queue.
  useEffect(() => {
    for (const next of at < 0 ? items.slice(0, 2) : [items[at + 1], items[at - 1]])
      if (next) {
        queries.setQueryData(ticketQuery(next.id).queryKey, (known) =>
          known && known.version >= next.version ? known : next,
        );
        prefetchTicket(queries, next);
      }
  }, [items, at, queries]);

  const composer = useRef<ComposerHandle>(null);
  const me = useMe().data?.member?.id;
  const change = useChange(search.ticket ?? "");
  const { mutate } = change;
  usePageKeys(
    useMemo(() => {
      const step = (by: number) => {
        const next = items[at < 0 ? 0 : at + by];
        if (next) open(next.id);
      };
      const { ticket } = search;
      const keys = [
        { keys: "j", name: say("key.next"), run: () => step(1) },
        { keys: "k", name: say("key.previous"), run: () => step(-1) },
        { keys: "p", name: say("key.playbook"), run: () => composer.current?.show("playbook") },
      ];
      if (!may("tickets:write")) return keys;
      return [
        ...keys,
        { keys: "r", name: say("key.reply"), run: () => composer.current?.write("reply") },
        { keys: "n", name: say("key.note"), run: () => composer.current?.write("note") },
        {
          keys: "e",
          name: say("key.solve"),
          run: () => ticket && mutate(() => caas().tickets.move(ticket, { to: "solved" })),
        },
        {
          keys: "a",
          name: say("key.assign"),
          run: () => ticket && me && mutate(() => caas().tickets.assign(ticket, { memberId: me })),
        },
      ];
    }, [items, at, open, search, say, may, mutate, me]),
  );

  const ticket = useQuery({ ...ticketQuery(search.ticket ?? ""), enabled: search.ticket !== undefined });
  if (!may("tickets:read")) return <Forbidden />;
  return (
    <div className={search.ticket ? "workbench with-ticket" : "workbench"}>
      <h1 className="unseen">{say("title")}</h1>
      <section className="queue" aria-label={say("queue")}>
        <Queue pages={pages} search={search} open={open} chosen={chosen} choose={setChosen} />
        {chosen.size > 0 && (
          <Suspense>
            <BulkBar chosen={chosen} question={question} clear={() => setChosen(new Set())} />
          </Suspense>
        )}
      </section>
      {search.ticket ? (
        <Loaded query={ticket}>
          {(shown) => (
            <>
              <section className="ticket" aria-label={shown.number}>
                <Button className="to-queue" type="link" onClick={() => open(undefined)}>
                  ← {say("backToQueue")}
                </Button>
                <Suspense fallback={<Loading />}>
                  <TicketPanel key={shown.id} ticket={shown} composer={composer} />
                </Suspense>
              </section>
              <aside className="beside-ticket" aria-label={say("customer")}>
                <Suspense>
                  <CustomerPanel ticket={shown} open={open} />
                </Suspense>
              </aside>
            </>
          )}
        </Loaded>
      ) : (
        <section className="ticket no-ticket">
          <Nothing text={say("pick")}>
            <span className="quiet">{say("pickHint")}</span>
          </Nothing>
        </section>
      )}
    </div>
  );
}
