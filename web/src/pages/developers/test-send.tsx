import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, Modal, Select } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { useProblem } from "../../api/problem.ts";
import { common } from "../../i18n/common.ts";
import { useWords } from "../../i18n/words.ts";
import { CodeBlock } from "./code-block.tsx";
import type { Endpoint } from "./endpoint-form.tsx";
import { useEventTypes } from "./event-types.ts";
import { useOutcome } from "./outcome.tsx";
import { developerWords } from "./words.ts";

/** Sends an event with example data and shows what the endpoint said. */
export function TestSend({
  open,
  close,
  endpoint: { id, events },
}: {
  open: boolean;
  close: () => void;
  endpoint: Endpoint;
}) {
  const say = useWords(developerWords);
  const sayCommon = useWords(common);
  const problem = useProblem();
  const outcome = useOutcome();
  const queries = useQueryClient();
  const types = useEventTypes();
  const wanted = events.filter((type) => type !== "*");
  const [type, setType] = useState<string>(wanted[0] ?? "ticket.created");
  const test = useMutation({
    mutationFn: () => caas().webhookEndpoints.test(id, { type }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["webhook-endpoints", id, "attempts"] }),
  });
  const names = wanted.length > 0 ? wanted : (types.data ?? []).map((one) => one.type);
  const attempt = test.data;
  return (
    <Modal
      open={open}
      title={say("webhooks.test")}
      onCancel={() => {
        test.reset();
        close();
      }}
      onOk={() => test.mutate()}
      okText={say("webhooks.test")}
      cancelText={sayCommon("close")}
      confirmLoading={test.isPending}
      destroyOnHidden
    >
      <p>{say("webhooks.testHint")}</p>
      <Select
        className="gap"
        style={{ width: "100%" }}
        aria-label={say("webhooks.testType")}
        showSearch
        value={type}
        onChange={setType}
        options={names.map((value) => ({ value }))}
      />
      {test.error && <Alert type="error" role="alert" title={problem(test.error)} />}
      {attempt && (
        <>
          <Alert
            role="status"
            type={attempt.ok ? "success" : "error"}
            title={
              attempt.ok
                ? say("webhooks.testOk", { status: attempt.status ?? "" })
                : say("webhooks.testFailed", { why: outcome(attempt) })
            }
          />
          <CodeBlock
            text={attempt.response || say("webhooks.emptyResponse")}
            label={say("webhooks.response")}
          />
        </>
      )}
    </Modal>
  );
}
