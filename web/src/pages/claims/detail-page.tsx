import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Card, Descriptions } from "antd";
import type { ReactNode } from "react";
import { caas } from "../../api/client.ts";
import { liveMs } from "../../api/queries.ts";
import { Page } from "../../components/page.tsx";
import { Loaded } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { Money } from "../../components/values.tsx";
import { terms } from "../../i18n/terms.ts";
import { useLanguage, useTerms, useWords } from "../../i18n/words.ts";
import { useWho } from "../workbench/queries.ts";
import { ClaimActions } from "./actions.tsx";
import type { Claim } from "./claim.ts";
import { Evidence } from "./evidence.tsx";
import { Ledger } from "./ledger.tsx";
import { ClaimStatus } from "./status.tsx";
import { claimWords } from "./words.ts";

export function ClaimPage() {
  const say = useWords(claimWords);
  const term = useTerms(terms);
  const { id } = useParams({ from: "/shell/claims/$id" });
  const query = useQuery({
    queryKey: ["claims", id],
    queryFn: () => caas().claims.get(id),
    refetchInterval: liveMs,
    placeholderData: undefined,
  });
  const title = query.data
    ? `${term("category", query.data.kind)} · ${query.data.trackingNumber}`
    : say("title");
  return (
    <Page title={title} permission="claims:read">
      <Loaded query={query}>
        {(claim) => (
          <div className="columns">
            <div>
              <Card className="gap" title={say("facts")} extra={<ClaimStatus status={claim.status} />}>
                <Facts claim={claim} />
              </Card>
              <ClaimActions claim={claim} />
            </div>
            <div>
              <Evidence claim={claim} />
              <Ledger claim={claim} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Facts({ claim }: { claim: Claim }) {
  const say = useWords(claimWords);
  const spoken = useLanguage();
  const who = useWho();
  const { decision, payment, customerId } = claim;
  const rows: [Parameters<typeof say>[0], ReactNode][] = [
    ["amount", <Money key="a" value={claim.amount} />],
    [
      "entitlement",
      <strong key="e">
        <Money value={claim.entitlement} />
      </strong>,
    ],
    [
      "rule",
      <div key="r">
        {say(`rules.${claim.rule}`)}
        <div className="quiet">
          {claim.ruleSource[spoken]} · {say("rulesVersion", { version: claim.rulesVersion })}
        </div>
      </div>,
    ],
    ["lossRatio", `${Math.round(claim.lossRatio * 10_000) / 100} %`],
    ["freight", <Money key="f" value={claim.freight} />],
    ["insured", <Money key="i" value={claim.insuredValue} />],
    ["description", claim.description ?? "—"],
  ];
  if (claim.approvedAmount) rows.push(["approved", <Money key="p" value={claim.approvedAmount} />]);
  if (decision)
    rows.push([
      "decision",
      <div key="d">
        {decision.reason}
        <div className="quiet">
          {who(decision.by)} · <Time at={decision.at} />
        </div>
      </div>,
    ]);
  if (payment)
    rows.push([
      "paid",
      <div key="y">
        {say(`methods.${payment.method as "transfer"}`)} <span className="number">{payment.reference}</span>
        <div className="quiet">
          {who(payment.by)} · <Time at={payment.at} />
        </div>
      </div>,
    ]);
  return (
    <>
      <Descriptions
        size="small"
        column={1}
        items={rows.map(([word, children]) => ({ key: word, label: say(word), children }))}
      />
      <p className="beside">
        <Link to="/shipments/$id" params={{ id: claim.shipmentId }}>
          {say("shipment")}
        </Link>
        {customerId && (
          <Link to="/customers/$id" params={{ id: customerId }}>
            {say("customer")}
          </Link>
        )}
        <Link to="/workbench" search={{ view: "all", ticket: claim.ticketId }}>
          {say("ticket")}
        </Link>
        <a href={claim.link} target="_blank" rel="noreferrer">
          {say("page")} ↗
        </a>
      </p>
    </>
  );
}
