import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Segmented, Select } from "antd";
import { caas } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { Page } from "../../components/page.tsx";
import { PagedTable } from "../../components/paged-table.tsx";
import { Nothing } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { Money } from "../../components/values.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import type { ClaimSearch } from "./search.ts";
import { ClaimStatus } from "./status.tsx";
import { claimWords } from "./words.ts";

const queues = ["in_review", "approved", "auto_approved", "rejected", "paid", "all"] as const;
const kinds = ["lost", "damaged", "contaminated", "short", "delay"] as const;

export function ClaimListPage() {
  const say = useWords(claimWords);
  const term = useTerms(terms);
  const { status = "in_review", kind } = useSearch({ from: "/shell/claims" });
  const navigate = useNavigate();
  const go = (search: ClaimSearch) => void navigate({ to: "/claims", search });
  const asked = { ...(status !== "all" && { status }), ...(kind && { kind }) };
  const pages = usePages({
    queryKey: ["claims", "list", asked],
    list: (cursor) => caas().claims.list({ ...asked, limit: 50, ...(cursor && { cursor }) }),
    live: true,
  });
  return (
    <Page title={say("title")} permission="claims:read">
      <search className="filters">
        <div className="scrolls">
          <Segmented
            value={status}
            options={queues.map((value) => ({
              value,
              label: value === "all" ? say("all") : term("claimStatus", value),
            }))}
            onChange={(next) => go({ status: next as (typeof queues)[number], ...(kind && { kind }) })}
          />
        </div>
        <Select
          className="filter"
          allowClear
          aria-label={say("kind")}
          placeholder={say("anyKind")}
          value={kind ?? null}
          options={kinds.map((value) => ({ value, label: term("category", value) }))}
          onChange={(next: (typeof kinds)[number] | null) => go({ status, ...(next && { kind: next }) })}
        />
      </search>
      <PagedTable
        pages={pages}
        empty={<Nothing text={say(status === "in_review" ? "noneReview" : "none")} />}
        width={900}
        columns={[
          {
            title: say("claim"),
            render: (_, { id, kind, trackingNumber }) => (
              <>
                <Link to="/claims/$id" params={{ id }}>
                  {term("category", kind)}
                </Link>
                <div className="quiet number">{trackingNumber}</div>
              </>
            ),
          },
          { title: say("amount"), render: (_, { amount }) => <Money value={amount} /> },
          {
            title: say("entitlement"),
            render: (_, { entitlement, rule }) => (
              <>
                <Money value={entitlement} />
                <div className="quiet">{say(`rules.${rule}`)}</div>
              </>
            ),
          },
          {
            title: say("missing"),
            render: (_, { missing }) =>
              missing.length === 0 ? (
                <span className="quiet">{say("complete")}</span>
              ) : (
                missing.map((proof) => say(`proofs.${proof}`)).join("、")
              ),
          },
          { title: say("status"), render: (_, { status }) => <ClaimStatus status={status} /> },
          { title: say("created"), render: (_, { createdAt }) => <Time at={createdAt} /> },
        ]}
      />
    </Page>
  );
}
