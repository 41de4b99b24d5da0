import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { useDark } from "../app/dark.ts";

use([
  ...[BarChart, LineChart, AriaComponent, GridComponent, MarkLineComponent, TooltipComponent, CanvasRenderer],
]);

interface Props {
  kind: "bar" | "line";
  /** What it shows, also for those who do not see it. */
  label: string;
  days: string[];
  /** One a day; `null` where there was nothing to measure. */
  values: (number | null)[];
  format: (value: number) => string;
  target?: { value: number; label: string };
}

/** One value a day. Imported by `lazy`, since the library is large. */
export default function Chart({ kind, label, days, values, format, target }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const dark = useDark();
  useEffect(() => {
    if (!place.current) return;
    const chart = init(place.current, dark ? "dark" : null);
    const accent = dark ? "#8ab4ff" : "#1d4ed8";
    chart.setOption({
      backgroundColor: "transparent",
      animation: false,
      grid: { left: 8, right: 16, top: 24, bottom: 8, containLabel: true },
      tooltip: {
        trigger: "axis",
        valueFormatter: (value: unknown) => (value == null ? "—" : format(Number(value))),
      },
      xAxis: { type: "category", data: days.map((day) => day.slice(5)) },
      yAxis: { type: "value", axisLabel: { formatter: format } },
      series: [
        {
          ...{ type: kind, data: values, color: accent, connectNulls: false },
          ...(target && {
            markLine: {
              ...{ symbol: "none", data: [{ yAxis: target.value }] },
              label: { formatter: target.label, position: "insideStartTop" },
              lineStyle: { color: dark ? "#fbbf24" : "#92400e", type: "dashed" },
            },
          }),
        },
      ],
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [kind, days, values, format, target, dark]);
  return <div ref={place} className="chart" role="img" aria-label={label} />;
}
