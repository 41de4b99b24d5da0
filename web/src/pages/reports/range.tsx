import { Button, Input, Space } from "antd";
import { useState } from "react";
import { useZone } from "../../api/me.ts";
import { useWords } from "../../i18n/words.ts";
import type { Days } from "./figures.ts";
import { reportWords } from "./words.ts";

const dayMs = 86_400_000;

/** Which days are looked at: some that are often wanted, or any. */
export function Range({ days, choose }: { days: Days; choose: (days: Days) => void }) {
  const say = useWords(reportWords);
  const zone = useZone();
  const [from, setFrom] = useState(days.from ?? "");
  const [to, setTo] = useState(days.to ?? "");
  const last = (count: number) => {
    const today = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date());
    const first = new Date(Date.parse(today) - (count - 1) * dayMs).toISOString().slice(0, 10);
    setFrom(first);
    setTo(today);
    choose({ from: first, to: today });
  };
  return (
    <Space wrap className="gap">
      <Button onClick={() => last(7)}>{say("last7")}</Button>
      <Button onClick={() => last(30)}>{say("last30")}</Button>
      <Button onClick={() => last(90)}>{say("last90")}</Button>
      <Input
        type="date"
        aria-label={say("from")}
        value={from}
        onChange={({ target }) => setFrom(target.value)}
        style={{ width: 150 }}
      />
      <Input
        type="date"
        aria-label={say("to")}
        value={to}
        onChange={({ target }) => setTo(target.value)}
        style={{ width: 150 }}
      />
      <Button type="primary" disabled={from === "" || to === ""} onClick={() => choose({ from, to })}>
        {say("apply")}
      </Button>
    </Space>
  );
}
