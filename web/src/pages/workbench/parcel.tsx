import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Descriptions, Timeline } from "antd";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { Forbidden, Loaded, Nothing } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { Personal } from "../../components/values.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import type { Ticket } from "./queries.ts";
import { workbenchWords } from "./words.ts";

/** The parcel that the ticket is about, and what happened to it. */
export function Parcel({ ticket }: { ticket: Ticket }) {
  const say = useWords(workbenchWords);
  const may = useMay();
  if (!ticket.shipmentId) return <Nothing text={say("noParcel")} />;
  if (!may("shipments:read")) return <Forbidden />;
  return <ParcelOf id={ticket.shipmentId} />;
}

function ParcelOf({ id }: { id: string }) {
  const say = useWords(workbenchWords);
  const term = useTerms(terms);
  const shipment = useQuery({
    queryKey: ["shipments", id],
    queryFn: () => caas().shipments.get(id),
    placeholderData: undefined,
  });
  const timeline = useQuery({
    queryKey: ["shipments", id, "timeline"],
    queryFn: () => caas().shipments.getTimeline(id).page(),
    placeholderData: undefined,
  });
  return (
    <Loaded query={shipment}>
      {({ trackingNumber, status, reason, eta, recipient }) => (
        <>
          <Descriptions
            size="small"
            column={{ xs: 1, sm: 2 }}
            items={[
              {
                key: "number",
                label: say("parcel"),
                children: (
                  <Link className="number" to="/shipments/$id" params={{ id }}>
                    {trackingNumber}
                  </Link>
                ),
              },
              {
                key: "status",
                label: say("status"),
                children: `${term("shipmentStatus", status)}${reason ? ` · ${term("shipmentReason", reason)}` : ""}`,
              },
              {
                key: "eta",
                label: say("eta"),
                children: eta ? (
                  <span>
                    <Time at={eta.from} /> – <Time at={eta.to} />
                  </span>
                ) : (
                  "—"
                ),
              },
              {
                key: "to",
                label: say("recipient"),
                children: <Personal value={[recipient?.name, recipient?.phone].filter(Boolean).join(" ")} />,
              },
            ]}
          />
          <Loaded query={timeline}>
            {({ data }) =>
              data.length === 0 ? (
                <Nothing text={say("noTimeline")} />
              ) : (
                <Timeline
                  className="parcel-timeline"
                  items={[...data].reverse().map((event) => ({
                    key: `${event.at} ${event.message}`,
                    content: (
                      <>
                        <strong>{term("shipmentStatus", event.status ?? "unknown")}</strong>
                        {event.reason && ` · ${term("shipmentReason", event.reason)}`} <Time at={event.at} />
                        <div className="quiet">
                          {[event.location, event.message].filter(Boolean).join(" · ")}
                        </div>
                      </>
                    ),
                  }))}
                />
              )
            }
          </Loaded>
        </>
      )}
    </Loaded>
  );
}
