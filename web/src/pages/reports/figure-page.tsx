import { DownloadOutlined } from "@ant-design/icons";
import type { Answer } from "@caas/sdk";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Button, Card, Segmented } from "antd";
import { lazy, Suspense, useMemo, useState } from "react";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { usePages } from "../../api/use-pages.ts";
import { Page } from "../../components/page.tsx";
import { PagedTable } from "../../components/paged-table.tsx";
import { Loaded, Loading, NotFound, Nothing } from "../../components/states.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { download } from "./csv.ts";
import { type Days, type Figure, useCountsText, useFigures, useFigureText } from "./figures.ts";
import { Range } from "./range.tsx";
import "./reports.css";
import { Verdict } from "./verdict.tsx";
import { reportWords } from "./words.ts";

// The library of charts is large, and the figure is read before it is drawn.
const Chart = lazy(() => import("../../components/chart.tsx"));

type Behind = Answer<"listKpiTickets">["data"][number];

export function FigurePage() {
  const say = useWords(reportWords);
  const term = useTerms(reportWords);
  const { kpi } = useParams({ from: "/shell/reports/$kpi" });
  const days = useSearch({ from: "/shell/reports/$kpi" });
  const navigate = useNavigate();
  const whole = useFigures(days);
  const daily = useFigures(days, "day");
  const ofDays = useMemo(() => daily.data?.data.filter((one) => one.kpi === kpi) ?? [], [daily.data, kpi]);
  return (
    <Page
      title={term("kpi", kpi)}
      permission="kpis:read"
      actions={
        <>
          <Link to="/reports" search={days}>
            <Button>← {say("title")}</Button>
          </Link>
          <Button
            icon={<DownloadOutlined />}
            disabled={ofDays.length === 0}
            onClick={() =>
              download(`${kpi}-${whole.data?.from}-${whole.data?.to}.csv`, [
                ["day", "value", "unit", "target", ...Object.keys(ofDays[0]?.counts ?? {})],
                ...ofDays.map((one) => [
                  ...[one.day, one.value, one.unit, one.target],
                  ...Object.values(one.counts).map((count) => count ?? null),
                ]),
              ])
            }
          >
            {say("export")}
          </Button>
        </>
      }
    >
      <Loaded query={whole}>
        {({ data, from, to }) => {
          const figure = data.find((one) => one.kpi === kpi);
          if (!figure) return <NotFound />;
          return (
            <div className="reports">
              <Range
                key={`${from}${to}`}
                days={{ from, to }}
                choose={(search) => void navigate({ to: "/reports/$kpi", params: { kpi }, search })}
              />
              <Summary figure={figure} />
              <Card className="gap" title={say("trend")}>
                <Loaded query={daily}>{() => <Trend figure={figure} ofDays={ofDays} />}</Loaded>
              </Card>
              <h2>{say("tickets")}</h2>
              {figure.hasTickets ? (
                <TicketsBehind figure={figure} days={days} />
              ) : (
                <p>{say("noTicketsFor")}</p>
              )}
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Summary({ figure }: { figure: Figure }) {
  const say = useWords(reportWords);
  const term = useTerms(reportWords);
  const text = useFigureText();
  const counts = useCountsText();
  const { kpi, missing, unit, value } = figure;
  return (
    <div className="figure gap">
      {missing ? (
        <p>
          {say("unmeasured")} · {term("missing", missing)}
        </p>
      ) : (
        <>
          {value === null ? <span>{say("none")}</span> : <strong>{text(unit, value)}</strong>}
          <Verdict figure={figure} />
          <span>{term("meaning", kpi)}</span>
          <small>{counts(figure)}</small>
        </>
      )}
    </div>
  );
}

function Trend({ figure, ofDays }: { figure: Figure; ofDays: Figure[] }) {
  const say = useWords(reportWords);
  const term = useTerms(reportWords);
  const text = useFigureText();
  const { kpi, unit, direction, target } = figure;
  const days = useMemo(() => ofDays.map(({ day }) => day ?? ""), [ofDays]);
  // Drawn in the unit in which it is read, so that the marks at its side are round.
  const most = Math.max(target, ...ofDays.map(({ value }) => value ?? 0));
  const scale = unit !== "seconds" || most < 60 ? 1 : most < 7200 ? 60 : 3600;
  const values = useMemo(
    () => ofDays.map(({ value }) => (value === null ? null : value / scale)),
    [ofDays, scale],
  );
  if (!values.some((value) => value !== null)) return <Nothing text={say("noTrend")} />;
  return (
    <Suspense fallback={<Loading />}>
      <Chart
        kind="line"
        label={`${say("trend")} · ${term("kpi", kpi)}`}
        days={days}
        values={values}
        format={(value) => text(unit, value * scale, most)}
        target={{ value: target / scale, label: say(`target.${direction}`, { value: text(unit, target) }) }}
      />
    </Suspense>
  );
}

function TicketsBehind({ figure: { kpi, unit }, days }: { figure: Figure; days: Days }) {
  const say = useWords(reportWords);
  const term = useTerms(terms);
  const text = useFigureText();
  const may = useMay();
  const [which, setWhich] = useState<"all" | "bad">("all");
  const pages = usePages({
    queryKey: ["kpis", kpi, "tickets", days, which],
    enabled: may("tickets:read"),
    list: (cursor) =>
      caas().kpis.listTickets(kpi, {
        ...days,
        ...(which === "bad" && { good: "false" as const }),
        limit: 50,
        ...(cursor && { cursor }),
      }),
  });
  return (
    <>
      <Segmented
        className="gap"
        value={which}
        onChange={setWhich}
        options={[
          { value: "all", label: say("allTickets") },
          { value: "bad", label: say("onlyBad") },
        ]}
      />
      <PagedTable<Behind>
        pages={pages}
        width={820}
        empty={<Nothing text={say("noTickets")} />}
        columns={[
          {
            title: say("number"),
            width: 140,
            render: (_, { id, number }) => (
              <Link to="/workbench" search={{ view: "all", ticket: id }}>
                {number}
              </Link>
            ),
          },
          { title: say("subject"), dataIndex: "subject" },
          { title: say("type"), width: 90, render: (_, { type }) => term("ticketType", type) },
          { title: say("status"), width: 110, render: (_, { status }) => term("ticketStatus", status) },
          {
            title: say("value"),
            width: 110,
            render: (_, { value }) => (value === null ? "—" : text(unit, value)),
          },
          {
            title: say("good"),
            width: 110,
            render: (_, { good }) =>
              good === null ? (
                "—"
              ) : (
                <span className={good ? "verdict-met" : "verdict-missed"}>
                  {say(good ? "met" : "missed")}
                </span>
              ),
          },
          { title: say("day"), width: 120, dataIndex: "day", className: "number" },
        ]}
      />
    </>
  );
}
