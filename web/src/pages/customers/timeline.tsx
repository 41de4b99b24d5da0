import type { Item } from "@caas/sdk";
import { Link } from "@tanstack/react-router";
import { Button, Card, Tag } from "antd";
import type { ReactNode } from "react";
import { caas } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { Failed, Loading, Nothing } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { Money } from "../../components/values.tsx";
import { common } from "../../i18n/common.ts";
import { terms } from "../../i18n/terms.ts";
import { useLanguage, useTerms, useWords } from "../../i18n/words.ts";
import { customerWords } from "./words.ts";

type Entry = Item<"getCustomerTimeline">;

/** Parcels, tickets, messages, notifications, bookings and claims of a customer in one stream. */
export function CustomerTimeline({ customerId }: { customerId: string }) {
  const say = useWords(customerWords);
  const shared = useWords(common);
  const { items, isPending, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = usePages({
    queryKey: ["customers", customerId, "timeline"],
    list: (cursor) => caas().customers.getTimeline(customerId, { limit: 30, ...(cursor && { cursor }) }),
    live: true,
  });
  return (
    <Card className="gap" title={say("timeline")}>
      {isPending ? (
        <Loading />
      ) : error && items.length === 0 ? (
        <Failed error={error} retry={() => void refetch()} />
      ) : items.length === 0 ? (
        <Nothing text={say("nothing")} />
      ) : (
        <>
          <ol className="rows">
            {items.map((entry) => (
              <li key={entry.id} className="stream">
                <Tag>{say(`kind.${entry.type}`)}</Tag>
                <div className="stream-what">
                  <What entry={entry} />
                </div>
                <span className="quiet">
                  <Time at={entry.at} />
                </span>
              </li>
            ))}
          </ol>
          {hasNextPage && (
            <div className="list-end">
              <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {shared("more")}
              </Button>
            </div>
          )}
        </>
      )}
    </Card>
  );
}

function What({ entry }: { entry: Entry }) {
  const say = useWords(customerWords);
  const term = useTerms(terms);
  const spoken = useLanguage();
  const lines = (first: ReactNode, second: ReactNode) => (
    <>
      <div>{first}</div>
      <div className="quiet">{second}</div>
    </>
  );
  switch (entry.type) {
    case "shipment": {
      const { id, trackingNumber, status } = entry.data;
      return lines(
        <Link className="number" to="/shipments/$id" params={{ id }}>
          {trackingNumber}
        </Link>,
        term("shipmentStatus", status),
      );
    }
    case "ticket": {
      const { id, subject, number, category, status } = entry.data;
      return lines(
        <Link to="/workbench" search={{ view: "all", ticket: id }}>
          {subject}
        </Link>,
        `${number} · ${term("category", category)} · ${term("ticketStatus", status)}`,
      );
    }
    case "message": {
      const { ticketId, kind, body } = entry.data;
      return lines(
        <span className="clamp">{body}</span>,
        <Link to="/workbench" search={{ view: "all", ticket: ticketId }}>
          {say(`messageKind.${kind}`)}
        </Link>,
      );
    }
    case "notification": {
      const { channel, status, subject, body } = entry.data;
      return lines(
        <span className="clamp">{subject ?? body}</span>,
        [channel && term("channel", channel), say(`notificationStatus.${status}`)]
          .filter(Boolean)
          .join(" · "),
      );
    }
    case "booking": {
      const { name, status, slot, area } = entry.data;
      return lines(
        name[spoken],
        <>
          {term("bookingStatus", status)} · {slot ? `${slot.date} ${slot.from}–${slot.to} ` : ""}
          {area}
        </>,
      );
    }
    case "claim": {
      const { id, kind, status, amount } = entry.data;
      return lines(
        <Link to="/claims/$id" params={{ id }}>
          {term("category", kind)} <Money value={amount} />
        </Link>,
        term("claimStatus", status),
      );
    }
  }
}
