import { useQuery } from "@tanstack/react-query";
import { Card, Switch, Tag, Timeline, Tooltip } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { Loaded, Nothing } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import type { Shipment } from "./shipment.ts";
import { shipmentWords } from "./words.ts";

/** What happened to a parcel, the latest first, with the carrier's own codes for who asks for them. */
export function ShipmentTimeline({ shipment }: { shipment: Shipment }) {
  const say = useWords(shipmentWords);
  const term = useTerms(terms);
  const [raw, setRaw] = useState(false);
  const query = useQuery({
    queryKey: ["shipments", shipment.id, "timeline"],
    queryFn: () => caas().shipments.getTimeline(shipment.id).page(),
    placeholderData: undefined,
  });
  return (
    <Card
      className="gap"
      title={say("timeline")}
      extra={
        <label className="beside" htmlFor="raw-codes">
          <Switch id="raw-codes" size="small" checked={raw} onChange={setRaw} /> {say("showRaw")}
        </label>
      }
    >
      <Loaded query={query}>
        {({ data }) =>
          data.length === 0 ? (
            <Nothing text={say("noEvents")} />
          ) : (
            <Timeline
              items={[...data].reverse().map((event) => ({
                key: `${event.at} ${event.status} ${event.message}`,
                content: (
                  <>
                    <span className="beside">
                      <strong>{event.status ? term("shipmentStatus", event.status) : event.message}</strong>
                      {event.reason && term("shipmentReason", event.reason)}
                      <Time at={event.at} />
                      {event.future && <Tag>{say("future")}</Tag>}
                      {!event.timeZoneKnown && (
                        <Tooltip title={say("zoneGuessed")}>
                          <span>≈</span>
                        </Tooltip>
                      )}
                    </span>
                    <div className="quiet">
                      {[event.location, event.status && event.message].filter(Boolean).join(" · ")}
                    </div>
                    {raw && (
                      <div className="quiet">
                        {event.source === "api" ? say("manual") : event.source} ·{" "}
                        <code>{event.rawCode ?? say("noRaw")}</code>
                        {event.raw && <pre className="raw">{JSON.stringify(event.raw, null, 1)}</pre>}
                      </div>
                    )}
                  </>
                ),
              }))}
            />
          )
        }
      </Loaded>
    </Card>
  );
}
