import type { Query } from "@caas/sdk";
import { useQueryClient } from "@tanstack/react-query";
import { App, Button, Checkbox, Dropdown } from "antd";
import { useRef, useState } from "react";
import { caas } from "../../api/client.ts";
import { useMay, useMe } from "../../api/me.ts";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { workbenchWords } from "./words.ts";

interface Props {
  chosen: ReadonlySet<string>;
  question: Query<"listTickets">;
  clear: () => void;
}

/** So many tickets are changed at once. */
const atOnce = 4;

/** Does one thing to every chosen ticket, or to all that the view's question finds, one after the other. */
export function BulkBar({ chosen, question, clear }: Props) {
  const say = useWords(workbenchWords);
  const term = useTerms(terms);
  const may = useMay();
  const me = useMe().data?.member?.id;
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [all, setAll] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const stopped = useRef(false);

  async function ids(): Promise<string[]> {
    if (!all) return [...chosen];
    const found: string[] = [];
    // Read first, changed then: what is changed may leave the list that is being read.
    for await (const { id } of caas().tickets.list({ ...question, limit: 100 })) found.push(id);
    return found;
  }

  async function run(work: (id: string) => Promise<unknown>): Promise<void> {
    stopped.current = false;
    setDone(0);
    let [succeeded, failed] = [0, 0];
    try {
      const waiting = await ids();
      const one = async () => {
        for (let id = waiting.shift(); id !== undefined && !stopped.current; id = waiting.shift()) {
          await work(id).then(
            () => succeeded++,
            () => failed++,
          );
          setDone(succeeded + failed);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, one));
      failed += waiting.length;
    } catch {
      failed += all ? 1 : chosen.size;
    }
    setDone(null);
    clear();
    void message.info(say("bulkDone", { done: succeeded, failed }), 6);
    void queries.invalidateQueries({ queryKey: ["tickets"] });
  }

  if (!may("tickets:write")) return null;
  if (done !== null)
    return (
      <div className="bulk" role="status">
        {say("bulkRunning", { done })}
        <Button
          size="small"
          onClick={() => {
            stopped.current = true;
          }}
        >
          {say("stop")}
        </Button>
      </div>
    );
  return (
    <div className="bulk">
      <span>{all ? say("allMatching") : say("selected", { count: chosen.size })}</span>
      <Checkbox checked={all} onChange={({ target }) => setAll(target.checked)}>
        {say("selectMatching")}
      </Checkbox>
      <span className="beside">
        {me && (
          <Button size="small" onClick={() => void run((id) => caas().tickets.assign(id, { memberId: me }))}>
            {say("take")}
          </Button>
        )}
        <Button size="small" onClick={() => void run((id) => caas().tickets.move(id, { to: "solved" }))}>
          {say("solve")}
        </Button>
        <Dropdown
          trigger={["click"]}
          menu={{
            items: (["low", "normal", "high", "urgent"] as const).map((priority) => ({
              key: priority,
              label: term("priority", priority),
              onClick: () => void run((id) => caas().tickets.update(id, { priority })),
            })),
          }}
        >
          <Button size="small">{say("priority")}</Button>
        </Dropdown>
        <Button size="small" type="text" onClick={clear}>
          {say("clear")}
        </Button>
      </span>
    </div>
  );
}
