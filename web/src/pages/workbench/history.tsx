import { Button } from "antd";
import { caas } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { Failed, Loading } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { common } from "../../i18n/common.ts";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { type Ticket, useWho } from "./queries.ts";
import { workbenchWords } from "./words.ts";

/** What changed, by whom and when, oldest first. */
export function History({ ticket }: { ticket: Ticket }) {
  const shared = useWords(common);
  const term = useTerms(workbenchWords);
  const who = useWho();
  const { items, isPending, error, refetch, hasNextPage, fetchNextPage } = usePages({
    queryKey: ["tickets", ticket.id, "events"],
    list: (cursor) => caas().tickets.listEvents(ticket.id, { limit: 50, ...(cursor && { cursor }) }),
  });
  if (isPending) return <Loading />;
  if (error && items.length === 0) return <Failed error={error} retry={() => void refetch()} />;
  return (
    <>
      <ol className="history">
        {items.map(({ id, type, actor, createdAt, data }) => (
          <li key={id}>
            <Time at={createdAt} /> <strong>{term("event", type)}</strong> <What data={data} />{" "}
            <span className="quiet">{who(actor)}</span>
          </li>
        ))}
      </ol>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{shared("more")}</Button>}
    </>
  );
}

/** Of what an event tells, what a reader wants at once: which deadline, or what the ticket was from then on. */
function What({ data }: { data: Readonly<Record<string, unknown>> }) {
  const term = useTerms(terms);
  const who = useWho();
  const { target, ticket } = data as { target?: string; ticket?: Partial<Ticket> };
  if (target) return <span>{term("target", target)}</span>;
  if (!ticket?.status || !ticket.priority) return null;
  const { status, priority, assigneeId } = ticket;
  return (
    <span>
      {[
        term("ticketStatus", status),
        term("priority", priority),
        assigneeId && who({ type: "member", id: assigneeId }),
      ]
        .filter(Boolean)
        .join(" · ")}
    </span>
  );
}
