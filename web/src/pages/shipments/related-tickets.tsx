import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Card } from "antd";
import { caas } from "../../api/client.ts";
import { Loaded } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { shipmentWords } from "./words.ts";

/** The tickets about a parcel. */
export function RelatedTickets({ shipmentId }: { shipmentId: string }) {
  const say = useWords(shipmentWords);
  const term = useTerms(terms);
  const query = useQuery({
    queryKey: ["tickets", "list", { shipmentId }],
    queryFn: () => caas().tickets.list({ shipmentId, limit: 20 }).page(),
    placeholderData: undefined,
  });
  return (
    <Card className="gap" title={say("tickets")}>
      <Loaded query={query}>
        {({ data }) =>
          data.length === 0 ? (
            <p className="quiet">{say("noTickets")}</p>
          ) : (
            <ul className="rows">
              {data.map(({ id, number, subject, status, createdAt }) => (
                <li key={id}>
                  <Link to="/workbench" search={{ view: "all", ticket: id }}>
                    {subject}
                  </Link>
                  <div className="quiet">
                    <span className="number">{number}</span> · {term("ticketStatus", status)} ·{" "}
                    <Time at={createdAt} />
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}
