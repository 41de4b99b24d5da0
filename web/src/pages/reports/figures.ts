import type { Answer } from "@caas/sdk";
import { useQuery } from "@tanstack/react-query";
import { caas } from "../../api/client.ts";
import { liveMs } from "../../api/queries.ts";
import { moneyText } from "../../components/values.tsx";
import { useLanguage, useTerms, useWords } from "../../i18n/words.ts";
import { reportWords } from "./words.ts";

export type Figure = Answer<"getKpis">["data"][number];

export interface Days {
  from?: string;
  to?: string;
}

interface Figures extends Required<Days> {
  data: Figure[];
}

/** The figures of a range of days; with `by` day by day. */
export function useFigures(days: Days, by?: "day") {
  return useQuery({
    queryKey: ["kpis", days, by ?? ""],
    queryFn: () =>
      caas()
        .kpis.get({ ...days, ...(by && { by }) })
        .page() as unknown as Promise<Figures>,
    refetchInterval: by ? false : liveMs * 4,
  });
}

/**
 * Writes values of a figure's unit as people read them. `beside` is the greatest of those that stand beside each other,
 * which have one unit of time.
 */
export function useFigureText(): (unit: Figure["unit"], value: number, beside?: number) => string {
  const say = useWords(reportWords);
  const spoken = useLanguage();
  return (unit, value, beside = value) => {
    const number = (most: number) => new Intl.NumberFormat(spoken, { maximumFractionDigits: most });
    if (unit === "score") return number(0).format(value);
    if (unit === "share") {
      const style = { style: "percent", maximumFractionDigits: Math.abs(value) < 0.02 ? 3 : 1 } as const;
      return new Intl.NumberFormat(spoken, style).format(value);
    }
    if (beside < 60) return say("unit.seconds", { count: number(0).format(value) });
    if (beside < 7200) return say("unit.minutes", { count: number(1).format(value / 60) });
    return say("unit.hours", { count: number(1).format(value / 3600) });
  };
}

/** What a figure is made of, in words. */
export function useCountsText(): (figure: Figure) => string {
  const spoken = useLanguage();
  const term = useTerms(reportWords);
  const say = useWords(reportWords);
  return ({ kpi, counts, currency }) => {
    const number = new Intl.NumberFormat(spoken);
    const write = (count: number) =>
      currency ? moneyText(spoken, { amount: count, currency }) : number.format(count);
    const filled = Object.entries(counts).reduce(
      (text, [name, count]) => text.replace(`{{${name}}}`, write(count ?? 0)),
      term("of", kpi),
    );
    const { averageWindowMinutes: width } = counts;
    return width ? `${filled} · ${say("averageWindow", { count: width })}` : filled;
  };
}
