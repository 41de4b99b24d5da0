import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Button, Card, Descriptions } from "antd";
import { type ReactNode, useState } from "react";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { Page } from "../../components/page.tsx";
import { Loaded } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { Money, Personal } from "../../components/values.tsx";
import { useLanguage, useTerms, useWords } from "../../i18n/words.ts";
import { AddEvent } from "./add-event.tsx";
import { carrierName } from "./carriers.ts";
import { OpenTicket } from "./open-ticket.tsx";
import { RelatedTickets } from "./related-tickets.tsx";
import type { Shipment } from "./shipment.ts";
import { ShipmentStatus } from "./status.tsx";
import { ShipmentTimeline } from "./timeline.tsx";
import { shipmentWords } from "./words.ts";

export function ShipmentPage() {
  const say = useWords(shipmentWords);
  const may = useMay();
  const { id } = useParams({ from: "/shell/shipments/$id" });
  const [open, setOpen] = useState<"event" | "ticket" | null>(null);
  const query = useQuery({
    queryKey: ["shipments", id],
    queryFn: () => caas().shipments.get(id),
    placeholderData: undefined,
  });
  return (
    <Page
      title={query.data?.trackingNumber ?? say("title")}
      permission="shipments:read"
      actions={
        query.data && (
          <>
            {may("shipments:write") && <Button onClick={() => setOpen("event")}>{say("addEvent")}</Button>}
            {may("tickets:write") && (
              <Button type="primary" onClick={() => setOpen("ticket")}>
                {say("openTicket")}
              </Button>
            )}
          </>
        )
      }
    >
      <Loaded query={query}>
        {(shipment) => (
          <div className="columns">
            <div>
              <Card className="gap" title={say("facts")}>
                <Facts shipment={shipment} />
              </Card>
              <Card className="gap" title={say("progress")}>
                <Nodes shipment={shipment} />
              </Card>
              {may("tickets:read") && <RelatedTickets shipmentId={shipment.id} />}
            </div>
            <ShipmentTimeline shipment={shipment} />
            {open === "event" && <AddEvent shipment={shipment} close={() => setOpen(null)} />}
            {open === "ticket" && <OpenTicket shipment={shipment} close={() => setOpen(null)} />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

type Person = Shipment["recipient"];

function PersonLines({ person }: { person: Person }) {
  if (!person) return <>—</>;
  const { name, phone, address } = person as {
    name?: string;
    phone?: string;
    address?: Record<"line1" | "city" | "region", string | undefined>;
  };
  const place = [address?.region, address?.city, address?.line1].filter(Boolean).join(" ");
  return (
    <>
      <div>
        <Personal value={[name, phone].filter(Boolean).join(" ")} />
      </div>
      {place && <Personal value={place} />}
    </>
  );
}

function Facts({ shipment }: { shipment: Shipment }) {
  const say = useWords(shipmentWords);
  const term = useTerms(shipmentWords);
  const spoken = useLanguage();
  const { eta, goods, links, incomplete } = shipment;
  const weight = (grams: number) =>
    new Intl.NumberFormat(spoken, {
      style: "unit",
      ...(grams < 1000 ? { unit: "gram" } : { unit: "kilogram", maximumFractionDigits: 2 }),
    }).format(grams < 1000 ? grams : grams / 1000);
  const other = (id: string) => (
    <Link to="/shipments/$id" params={{ id }}>
      {say("number")} ↗
    </Link>
  );
  const rows: [string, ReactNode][] = [
    ["status", <ShipmentStatus key="status" status={shipment.status} reason={shipment.reason} />],
    [
      "eta",
      eta ? (
        <span key="eta">
          <Time at={eta.from} /> – <Time at={eta.to} />
        </span>
      ) : (
        "—"
      ),
    ],
    ["promised", <Time key="promised" at={shipment.promisedAt} />],
    ["carrier", shipment.carrier ? carrierName(shipment.carrier, spoken) : "—"],
    ["recipient", <PersonLines key="recipient" person={shipment.recipient} />],
    ["sender", <PersonLines key="sender" person={shipment.sender as Person} />],
    ["goods", goods ? [goods.description ?? goods.type, weight(goods.weightGrams)].join(" · ") : "—"],
    ["freight", <Money key="freight" value={shipment.freight} />],
    ["insured", <Money key="insured" value={shipment.insuredValue} />],
    ...(incomplete.length > 0
      ? [
          ["incomplete", incomplete.map((field) => term("field", field)).join(say("and"))] as [
            string,
            ReactNode,
          ],
        ]
      : []),
    ...(links.returnShipmentId ? [["return", other(links.returnShipmentId)] as [string, ReactNode]] : []),
    ...(links.returnOfShipmentId
      ? [["returnOf", other(links.returnOfShipmentId)] as [string, ReactNode]]
      : []),
  ];
  return (
    <>
      <Descriptions
        size="small"
        column={1}
        items={rows.map(([key, children]) => ({
          key,
          label: say(key as "status"),
          children: <div>{children}</div>,
        }))}
      />
      <p className="beside">
        {shipment.customerId && (
          <Link to="/customers/$id" params={{ id: shipment.customerId }}>
            {say("customer")}
          </Link>
        )}
        <a href={shipment.trackingUrl} target="_blank" rel="noreferrer">
          {say("trackingPage")} ↗
        </a>
      </p>
    </>
  );
}

/** The five nodes, when each was to be reached and when it was. */
function Nodes({ shipment }: { shipment: Shipment }) {
  const say = useWords(shipmentWords);
  return (
    <ol className="nodes">
      {shipment.nodes.map(({ node, expectedBy, reachedAt, overdue }) => (
        <li key={node} className={overdue ? "over" : reachedAt ? "reached" : ""}>
          <strong>
            <span aria-hidden="true">{overdue ? "⚠" : reachedAt ? "●" : "○"} </span>
            {say(`node.${node}`)}
          </strong>
          <span>
            {reachedAt && (
              <>
                {say("reached")} <Time at={reachedAt} />
              </>
            )}
            {overdue && ` ${say("late")}`}
            {!reachedAt && !overdue && !expectedBy && "—"}
          </span>
          <span className="quiet">
            {expectedBy && (
              <>
                {say("expected")} <Time at={expectedBy} />
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
