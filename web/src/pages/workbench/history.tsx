import { Button } from "antd";
import { caas } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { Failed, Loading } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { common } from "../../i18n/common.ts";
import { useWords } from "../../i18n/words.ts";
import { type Ticket, useWho } from "./queries.ts";

/** What changed, by whom and when, oldest first. */
export function History({ ticket }: { ticket: Ticket }) {
  const shared = useWords(common);
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
        {items.map(({ id, type, actor, createdAt }) => (
          <li key={id}>
            <Time at={createdAt} /> <code>{type}</code> <span className="quiet">{who(actor)}</span>
          </li>
        ))}
      </ol>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{shared("more")}</Button>}
    </>
  );
}
