import { Segmented } from "antd";
import { DayRangeInput } from "../../components/date-input.tsx";
import { daysAfter } from "../../components/local-time.ts";
import { useToday } from "../../components/time.tsx";
import { useWords } from "../../i18n/words.ts";
import type { Days } from "./figures.ts";
import { reportWords } from "./words.ts";

const spans = [7, 30, 90] as const;

/** Which days are looked at: some that are often wanted, or any. */
export function Range({ days: { from, to }, choose }: { days: Days; choose: (days: Days) => void }) {
  const say = useWords(reportWords);
  const today = useToday();
  const last = (count: number): Required<Days> => ({ from: daysAfter(today, 1 - count), to: today });
  const chosen = spans.find((count) => from === last(count).from && to === today);
  return (
    <div className="filters">
      <Segmented<number>
        value={chosen ?? 0}
        options={spans.map((value) => ({ value, label: say(`last${value}`) }))}
        onChange={(count) => choose(last(count))}
      />
      <DayRangeInput
        from={from}
        to={to}
        labels={[say("from"), say("to")]}
        onChange={(days) => days.from && days.to && choose({ from: days.from, to: days.to })}
      />
    </div>
  );
}
