import { useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Modal, Progress } from "antd";
import { useRef, useState } from "react";
import { caas } from "../../api/client.ts";
import { useProblem } from "../../api/problem.ts";
import { common } from "../../i18n/common.ts";
import { useWords } from "../../i18n/words.ts";
import { slaWords } from "./words.ts";

type State = "asked" | "running" | "done" | "stopped";

/** Gives every open ticket the policy it would get now, step by step, with how far it is. */
export function Reapply() {
  const say = useWords(slaWords);
  const known = useWords(common);
  const tell = useProblem();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [state, setState] = useState<State>("asked");
  const [count, setCount] = useState({ looked: 0, changed: 0 });
  const [error, setError] = useState<unknown>(null);
  const stopped = useRef(false);

  async function run(): Promise<void> {
    stopped.current = false;
    setError(null);
    setState("running");
    const sum = { looked: 0, changed: 0 };
    setCount(sum);
    let cursor: string | null = null;
    try {
      do {
        const step: Awaited<ReturnType<ReturnType<typeof caas>["slaPolicies"]["reapplyPolicies"]>> =
          await caas().slaPolicies.reapplyPolicies({ limit: 25, ...(cursor && { cursor }) });
        sum.looked += step.looked;
        sum.changed += step.changed;
        setCount({ ...sum });
        cursor = step.nextCursor;
      } while (cursor !== null && !stopped.current);
      setState(cursor === null ? "done" : "stopped");
    } catch (failure) {
      setError(failure);
      setState("stopped");
    }
    void queries.invalidateQueries({ queryKey: ["tickets"] });
  }

  const close = () => {
    stopped.current = true;
    setOpen(false);
  };
  return (
    <>
      <Button
        onClick={() => {
          setState("asked");
          setError(null);
          setOpen(true);
        }}
      >
        {say("reapply.open")}
      </Button>
      <Modal
        title={say("reapply.title")}
        open={open}
        onCancel={close}
        footer={
          state === "asked" ? (
            <Button type="primary" onClick={() => void run()}>
              {say("reapply.start")}
            </Button>
          ) : state === "running" ? (
            <Button
              onClick={() => {
                stopped.current = true;
              }}
            >
              {say("reapply.stop")}
            </Button>
          ) : (
            <Button onClick={close}>{known("close")}</Button>
          )
        }
      >
        {state === "asked" ? (
          <p>{say("reapply.text")}</p>
        ) : (
          <div role="status">
            <p>{say(`reapply.${state}`, count)}</p>
            {state === "running" && (
              <Progress percent={100} status="active" showInfo={false} aria-label={say("reapply.title")} />
            )}
            {error !== null && <Alert type="error" role="alert" title={tell(error)} />}
          </div>
        )}
      </Modal>
    </>
  );
}
