import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { caas } from "../../api/client.ts";
import { usePages } from "../../api/use-pages.ts";
import { Page } from "../../components/page.tsx";
import { PagedTable } from "../../components/paged-table.tsx";
import { Nothing } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { Tone } from "../../components/tone.tsx";
import { useWords } from "../../i18n/words.ts";
import { Entry } from "./entry.tsx";
import type { ExceptionSearch } from "./search.ts";
import { exceptionWords } from "./words.ts";

const { statuses, classes, parties } = exceptionWords.zh;

export function ExceptionListPage() {
  const say = useWords(exceptionWords);
  const { open, ...asked } = useSearch({ from: "/shell/exceptions" });
  const navigate = useNavigate();
  const go = (search: ExceptionSearch) => void navigate({ to: "/exceptions", search });
  const pages = usePages({
    queryKey: ["exceptions", "list", asked],
    list: (cursor) => caas().exceptions.list({ ...asked, limit: 50, ...(cursor && { cursor }) }),
  });
  const choice = (field: "status" | "class" | "liableParty", value: string | null) => {
    const { [field]: _, ...others } = asked;
    go(value ? { ...others, [field]: value } : others);
  };
  const keys = <Group extends object>(group: Group) => Object.keys(group) as (keyof Group & string)[];
  return (
    <Page title={say("title")} permission="exceptions:read">
      <ThisWeek />
      <search className="filters">
        <Select
          className="filter"
          allowClear
          aria-label={say("status")}
          placeholder={say("anyStatus")}
          value={asked.status ?? null}
          options={keys(statuses).map((value) => ({ value, label: say(`statuses.${value}`) }))}
          onChange={(value: string | null) => choice("status", value)}
        />
        <Select
          className="filter"
          allowClear
          aria-label={say("class")}
          placeholder={say("anyClass")}
          value={asked.class ?? null}
          options={keys(classes).map((value) => ({ value, label: say(`classes.${value}`) }))}
          onChange={(value: string | null) => choice("class", value)}
        />
        <Select
          className="filter"
          allowClear
          aria-label={say("party")}
          placeholder={say("anyParty")}
          value={asked.liableParty ?? null}
          options={keys(parties).map((value) => ({ value, label: say(`parties.${value}`) }))}
          onChange={(value: string | null) => choice("liableParty", value)}
        />
      </search>
      <PagedTable
        pages={pages}
        empty={<Nothing text={say("none")} />}
        width={980}
        columns={[
          { title: say("detected"), width: 120, render: (_, { detectedAt }) => <Time at={detectedAt} /> },
          {
            title: say("kind"),
            render: (_, { id, kind, class: group }) => (
              <>
                <Button type="link" className="inline-link" onClick={() => go({ ...asked, open: id })}>
                  {say(`kinds.${kind}`)}
                </Button>
                <div className="quiet">{say(`classes.${group}`)}</div>
              </>
            ),
          },
          {
            title: say("shipment"),
            render: (_, { shipmentId, trackingNumber }) => (
              <Link className="number" to="/shipments/$id" params={{ id: shipmentId }}>
                {trackingNumber}
              </Link>
            ),
          },
          {
            title: say("party"),
            render: (_, { liableParty, partyDecided }) => (
              <>
                {liableParty ? say(`parties.${liableParty}`) : say("undecided")}
                {liableParty && !partyDecided && <div className="quiet">{say("suggested")}</div>}
              </>
            ),
          },
          { title: say("cause"), render: (_, { cause }) => cause ?? <Missing /> },
          { title: say("prevention"), render: (_, { prevention }) => prevention ?? <Missing /> },
          {
            title: say("status"),
            render: (_, { status }) => (
              <Tone tone={status === "open" ? "soon" : "calm"}>{say(`statuses.${status}`)}</Tone>
            ),
          },
        ]}
      />
      {open && <Entry id={open} close={() => go(asked)} />}
    </Page>
  );
}

function Missing() {
  const say = useWords(exceptionWords);
  return <span className="quiet">{say("missing")}</span>;
}

/** What this week's review will ask about. */
function ThisWeek() {
  const say = useWords(exceptionWords);
  const { data } = useQuery({
    queryKey: ["exceptions", "review"],
    queryFn: () => caas().exceptions.review(),
  });
  if (!data) return null;
  return <p className="quiet">{say("thisWeek", { total: data.total, lacking: data.lacking })}</p>;
}
