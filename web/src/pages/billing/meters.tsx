import type { Answer } from "@caas/sdk";
import { Card } from "antd";
import { Time } from "../../components/time.tsx";
import { useLanguage, useTerms, useWords } from "../../i18n/words.ts";
import { billingWords } from "./words.ts";

export type Plan = Answer<"getPlan">;

/** What was used of what the period includes, with marks at four fifths and at the whole. */
export function Meters({ plan: { used, included, periodStart, periodEnd } }: { plan: Plan }) {
  const say = useWords(billingWords);
  const [before, between, after] = say("period", { from: "|", to: "|" }).split("|");
  return (
    <Card
      title={say("usage")}
      extra={
        <span className="zone">
          {before}
          <Time at={periodStart} day />
          {between}
          <Time at={periodEnd} day />
          {after}
        </span>
      }
    >
      {Object.entries(included).map(([meter, limit]) => (
        <Meter key={meter} meter={meter} used={used[meter as keyof typeof used] ?? 0} included={limit ?? 0} />
      ))}
      <p className="quiet">{say("marks")}</p>
    </Card>
  );
}

function Meter({ meter, used, included }: { meter: string; used: number; included: number }) {
  const say = useWords(billingWords);
  const term = useTerms(billingWords);
  const number = new Intl.NumberFormat(useLanguage());
  const level =
    used > included ? "over" : used === included ? "full" : used >= included * 0.8 ? "near" : null;
  // Beyond what is included the bar stands for what was used, and the marks move.
  const whole = Math.max(included, used, 1);
  const name = term("meters", meter);
  const told = say("used", { used: number.format(used), included: number.format(included) });
  const colour = level === "near" ? "near" : level === null ? "" : "over";
  return (
    <div className="meter">
      <div className="meter-head">
        <span>{name}</span>
        <span className="number">
          {level && <strong className={`meter-level ${colour}`}>{say(`level.${level}`)} </strong>}
          {told}
        </span>
      </div>
      <div className="meter-bar" role="img" aria-label={`${name}: ${told}`}>
        <div className={`meter-used ${colour}`} style={{ width: `${(used / whole) * 100}%` }} />
        <span className="meter-mark" style={{ left: `${((included * 0.8) / whole) * 100}%` }} />
        {whole > included && <span className="meter-mark" style={{ left: `${(included / whole) * 100}%` }} />}
      </div>
    </div>
  );
}
