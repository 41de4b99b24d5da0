import { useQuery } from "@tanstack/react-query";
import { Card, Select } from "antd";
import { lazy, Suspense, useState } from "react";
import { caas } from "../../api/client.ts";
import { Loaded, Loading, Nothing } from "../../components/states.tsx";
import { useTerms, useWords } from "../../i18n/words.ts";
import { billingWords } from "./words.ts";

// The library of charts is large, and the page is read before they are.
const Chart = lazy(() => import("../../components/chart.tsx"));

const meters = [
  "tickets",
  "notifications.sms",
  "notifications.email",
  "notifications.wechat",
  "notifications.push",
  "bookings",
  "api_requests",
] as const;

/** What was used on each of the last 30 days. */
export function DailyUsage() {
  const say = useWords(billingWords);
  const term = useTerms(billingWords);
  const [meter, setMeter] = useState<(typeof meters)[number]>("tickets");
  const query = useQuery({
    queryKey: ["billing", "usage"],
    queryFn: () => caas().usage.get().page() as unknown as Promise<Used>,
  });
  return (
    <Card
      className="whole"
      title={say("daily")}
      extra={
        <Select
          value={meter}
          onChange={setMeter}
          aria-label={say("daily")}
          style={{ minWidth: 140 }}
          options={meters.map((value) => ({ value, label: term("meters", value) }))}
        />
      }
    >
      <Loaded query={query}>
        {({ data, from, to }) => {
          const ofMeter = new Map(
            data.flatMap((one) => (one.meter === meter ? [[one.day, one.quantity] as const] : [])),
          );
          if (ofMeter.size === 0) return <Nothing text={say("noUsage")} />;
          const days = daysBetween(from, to);
          return (
            <Suspense fallback={<Loading />}>
              <Chart
                kind="bar"
                label={`${say("daily")} · ${term("meters", meter)} · ${say("dailyHint")}`}
                days={days}
                values={days.map((day) => ofMeter.get(day) ?? 0)}
                format={(value) => String(value)}
              />
            </Suspense>
          );
        }}
      </Loaded>
    </Card>
  );
}

interface Used {
  data: { meter: string; day: string; quantity: number }[];
  from: string;
  to: string;
}

export function daysBetween(from: string, to: string): string[] {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const count = Math.round((last - first) / 86_400_000) + 1;
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * 86_400_000).toISOString().slice(0, 10),
  );
}
