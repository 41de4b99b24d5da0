import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Card } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { Loaded } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { useTerms, useWords } from "../../i18n/words.ts";
import { useWho } from "../workbench/queries.ts";
import type { Claim } from "./claim.ts";
import { claimWords } from "./words.ts";

/** Every step of a claim, and on demand whether the chain of them is whole. */
export function Ledger({ claim }: { claim: Claim }) {
  const say = useWords(claimWords);
  const word = useTerms(claimWords);
  const who = useWho();
  const [asked, setAsked] = useState(false);
  const query = useQuery({
    // A claim that moved has more steps.
    queryKey: ["claims", claim.id, "ledger", claim.version],
    queryFn: () => caas().claims.getLedger(claim.id, { limit: 100 }).page(),
  });
  const verified = useQuery({
    queryKey: ["claims", claim.id, "verify", claim.version],
    queryFn: () => caas().claims.verify(claim.id),
    enabled: asked,
    placeholderData: undefined,
  });
  return (
    <Card
      className="gap"
      title={say("ledger")}
      extra={
        <Button size="small" loading={verified.isFetching} onClick={() => setAsked(true)}>
          {say("verify")}
        </Button>
      }
    >
      <p className="quiet">{say("ledgerHint")}</p>
      {verified.data && (
        <Alert
          className="gap"
          type={verified.data.valid ? "success" : "error"}
          showIcon
          title={
            verified.data.valid
              ? say("valid", { entries: verified.data.entries })
              : say("broken", { at: verified.data.brokenAt ?? "?" })
          }
          description={
            <>
              {say("head")} <code>{verified.data.head.slice(0, 16)}…</code>
            </>
          }
        />
      )}
      <Loaded query={query}>
        {({ data }) => (
          <ol className="rows">
            {data.map(({ seq, at, actor, action, data, hash }) => (
              <li key={seq}>
                <span className="beside">
                  <span className="number">{seq}</span>
                  <strong>{word("statuses", action)}</strong>
                  <Time at={at} />
                  <span className="quiet">{who(actor)}</span>
                </span>
                <div className="quiet">
                  {typeof data.reason === "string" && `${data.reason} · `}
                  <code title={hash}>{hash.slice(0, 12)}…</code>
                </div>
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Card>
  );
}
