import { DownloadOutlined } from "@ant-design/icons";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import { Page } from "../../components/page.tsx";
import { Loaded } from "../../components/states.tsx";
import { useTerms, useWords } from "../../i18n/words.ts";
import { download } from "./csv.ts";
import { type Days, type Figure, useCountsText, useFigures, useFigureText } from "./figures.ts";
import { Range } from "./range.tsx";
import "./reports.css";
import { Verdict } from "./verdict.tsx";
import { reportWords } from "./words.ts";

export function ReportsPage() {
  const say = useWords(reportWords);
  const term = useTerms(reportWords);
  const days = useSearch({ from: "/shell/reports" });
  const navigate = useNavigate();
  const query = useFigures(days);
  const counts = useCountsText();
  const save = (from: string, to: string, figures: Figure[]) =>
    download(`kpis-${from}-${to}.csv`, [
      ["kpi", "name", "value", "unit", "target", "met", "counts", "missing"],
      ...figures.map((one) => [
        ...[one.kpi, term("kpi", one.kpi), one.value, one.unit, one.target],
        one.met === null ? null : String(one.met),
        one.missing ? null : counts(one),
        one.missing && term("missing", one.missing),
      ]),
    ]);
  return (
    <Page
      title={say("title")}
      permission="kpis:read"
      actions={
        query.data && (
          <Button
            icon={<DownloadOutlined />}
            onClick={() => query.data && save(query.data.from, query.data.to, query.data.data)}
          >
            {say("export")}
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {({ data, from, to }) => (
          <div className="reports">
            <Range
              key={`${from}${to}`}
              days={{ from, to }}
              choose={(search) => void navigate({ to: "/reports", search })}
            />
            <p className="zone" style={{ whiteSpace: "normal" }}>
              {say("zone")}
            </p>
            <div className="figures">
              {data
                .filter(({ missing }) => missing === null)
                .map((figure) => (
                  <FigureCard key={figure.kpi} figure={figure} days={days} />
                ))}
            </div>
            <h2>{say("unmeasuredTitle")}</h2>
            <div className="figures">
              {data
                .filter(({ missing }) => missing !== null)
                .map((figure) => (
                  <div key={figure.kpi} className="figure">
                    {term("kpi", figure.kpi)}
                    <span>{say("unmeasured")}</span>
                    <Verdict figure={figure} />
                    <small>{figure.missing && term("missing", figure.missing)}</small>
                  </div>
                ))}
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function FigureCard({ figure, days }: { figure: Figure; days: Days }) {
  const say = useWords(reportWords);
  const term = useTerms(reportWords);
  const text = useFigureText();
  const counts = useCountsText();
  const { kpi, unit, value } = figure;
  return (
    <Link to="/reports/$kpi" params={{ kpi }} search={days} className="figure">
      {term("kpi", kpi)}
      {value === null ? <span>{say("none")}</span> : <strong>{text(unit, value)}</strong>}
      <Verdict figure={figure} />
      <small>{counts(figure)}</small>
    </Link>
  );
}
