import type { Answer, Body } from "@caas/sdk";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { App, Drawer, Form, Input, Select } from "antd";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useFormProblem } from "../../api/problem.ts";
import { FormProblem } from "../../components/form-problem.tsx";
import { Save } from "../../components/save.tsx";
import { Loaded } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { exceptionWords } from "./words.ts";

type Exception = Answer<"getException">;
type Changes = Body<"updateException">;

/** One entry of the ledger: what was reported, and the form that says why, by whom, and what prevents it. */
export function Entry({ id, close }: { id: string; close: () => void }) {
  const say = useWords(exceptionWords);
  const query = useQuery({
    queryKey: ["exceptions", id],
    queryFn: () => caas().exceptions.get(id),
    placeholderData: undefined,
  });
  return (
    <Drawer
      open
      onClose={close}
      size={520}
      title={query.data ? say(`kinds.${query.data.kind}`) : say("title")}
    >
      <Loaded query={query}>
        {(entry) => (
          <>
            <Reported entry={entry} />
            <EntryForm key={entry.version} entry={entry} close={close} />
          </>
        )}
      </Loaded>
    </Drawer>
  );
}

function Reported({ entry }: { entry: Exception }) {
  const say = useWords(exceptionWords);
  const term = useTerms(terms);
  const { trackingNumber, shipmentId, ticketId, reason, message, reports, lastReportedAt, resolvedAt } =
    entry;
  return (
    <div className="gap">
      <p className="beside">
        <Link className="number" to="/shipments/$id" params={{ id: shipmentId }}>
          {trackingNumber}
        </Link>
        {ticketId && (
          <Link to="/workbench" search={{ view: "all", ticket: ticketId }}>
            {say("ticket")}
          </Link>
        )}
      </p>
      <p>{[reason && term("shipmentReason", reason), message].filter(Boolean).join(" · ")}</p>
      <p className="quiet">
        {say("detected")} <Time at={entry.detectedAt} /> · {say("reports", { count: reports })}{" "}
        <Time at={lastReportedAt} />
        {resolvedAt && (
          <>
            {" "}
            · {say("resolved")} <Time at={resolvedAt} />
          </>
        )}
      </p>
    </div>
  );
}

function EntryForm({ entry, close }: { entry: Exception; close: () => void }) {
  const say = useWords(exceptionWords);
  const may = useMay();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Changes>();
  const { problem, refuse, clear } = useFormProblem(form);
  const save = useMutation({
    mutationFn: (changes: Changes) => caas().exceptions.update(entry.id, changes, { ifMatch: entry }),
    onMutate: clear,
    onError: refuse,
    onSuccess: (saved) => {
      queries.setQueryData(["exceptions", entry.id], saved);
      void queries.invalidateQueries({ queryKey: ["exceptions"] });
      void message.success(say("saved"));
      close();
    },
  });
  const disabled = !may("exceptions:write");
  const { statuses, parties } = exceptionWords.zh;
  return (
    <Form
      form={form}
      layout="vertical"
      disabled={disabled}
      initialValues={entry}
      onFinish={(values) => save.mutate(changed(entry, values))}
    >
      <FormProblem text={problem} />
      <Form.Item name="liableParty" label={say("party")}>
        <Select
          allowClear
          placeholder={say("undecided")}
          options={(Object.keys(parties) as (keyof typeof parties)[]).map((value) => ({
            value,
            label: say(`parties.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="cause" label={say("cause")}>
        <Input.TextArea rows={3} maxLength={2000} placeholder={say("causeHint")} />
      </Form.Item>
      <Form.Item name="prevention" label={say("prevention")}>
        <Input.TextArea rows={3} maxLength={2000} placeholder={say("preventionHint")} />
      </Form.Item>
      <Form.Item name="status" label={say("status")}>
        <Select
          options={(Object.keys(statuses) as (keyof typeof statuses)[]).map((value) => ({
            value,
            label: say(`statuses.${value}`),
          }))}
        />
      </Form.Item>
      {!disabled && <Save pending={save.isPending} />}
    </Form>
  );
}

/** What differs from what was read; an emptied field is taken away. */
function changed(before: Exception, values: Changes): Changes {
  const entries = Object.entries(values)
    .map(([field, value]) => [field, value === "" || value === undefined ? null : value] as const)
    .filter(([field, value]) => value !== before[field as keyof Changes]);
  return Object.fromEntries(entries) as Changes;
}
