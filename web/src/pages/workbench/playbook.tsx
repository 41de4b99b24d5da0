import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { MoneyInput } from "../../components/money-input.tsx";
import { Loaded } from "../../components/states.tsx";
import { DueTime, Time } from "../../components/time.tsx";
import { Money } from "../../components/values.tsx";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { playbookQuery, type Ticket, useMayWork, useWho } from "./queries.ts";
import { useChange } from "./use-change.ts";
import { workbenchWords } from "./words.ts";

type Step = Ticket["playbook"]["steps"][number];

/** How such a problem is dealt with: lines to say, and steps with their deadlines. */
export function Playbook({ ticket, insert }: { ticket: Ticket; insert: (line: string) => void }) {
  const say = useWords(workbenchWords);
  const spoken = useLanguage();
  const may = useMay();
  const { id, version, steps } = ticket.playbook;
  const query = useQuery({ ...playbookQuery(id, version), enabled: may("policies:read") });
  const currency = query.data?.authority
    .flatMap(({ limits }) => Object.values(limits))
    .find((limit) => limit !== null)?.currency;
  // The customer is spoken to in their language; the member reads their own where they are the same.
  const language = ticket.language ?? spoken;
  return (
    <div className="playbook">
      <h3>{say("steps")}</h3>
      <ol className="steps">
        {steps.map((step) => (
          <StepRow
            key={step.id}
            ticket={ticket}
            step={step}
            requires={query.data?.steps.find((one) => one.id === step.id)?.requires ?? []}
            currency={currency}
          />
        ))}
      </ol>
      {may("policies:read") && (
        <>
          <h3>{say("script")}</h3>
          <Loaded query={query}>
            {({ script }) => (
              <ul className="script">
                {script[language].map((line) => (
                  <li key={line}>
                    <span>{line}</span>
                    {may("tickets:write") && (
                      <Button size="small" onClick={() => insert(line)}>
                        {say("insert")}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </Loaded>
        </>
      )}
    </div>
  );
}

interface StepProps {
  ticket: Ticket;
  step: Step;
  requires: readonly ("note" | "amount")[];
  /** In which the playbook's limits are. */
  currency: string | undefined;
}

type MoneyValue = NonNullable<Step["amount"]>;

function StepRow({ ticket, step, requires, currency }: StepProps) {
  const say = useWords(workbenchWords);
  const may = useMay();
  const who = useWho();
  const change = useChange(ticket.id);
  const works = useMayWork()(ticket);
  const [asking, setAsking] = useState(false);
  const tick = (body: { note?: string; amount?: MoneyValue }) =>
    change.mutate(() => caas().tickets.tickStep(ticket.id, step.id, body), {
      onSuccess: () => setAsking(false),
    });
  return (
    <li className={step.doneAt ? "step done" : "step"}>
      <div>
        <span>{step.name}</span>
        {step.note && <p className="quiet">{step.note}</p>}
        {step.amount && (
          <p className="quiet">
            <Money value={step.amount} />
          </p>
        )}
      </div>
      {step.doneAt ? (
        <span className="quiet">
          ✓ {step.doneBy && who(step.doneBy)} <Time at={step.doneAt} />
        </span>
      ) : (
        <span className="beside">
          <DueTime at={step.dueAt} />
          {may("tickets:write") && works && ticket.status !== "closed" && (
            <Button
              size="small"
              loading={change.isPending}
              onClick={() => (requires.length > 0 ? setAsking(true) : tick({}))}
            >
              {say("tick")}
            </Button>
          )}
        </span>
      )}
      {asking && (
        <StepForm
          name={step.name}
          requires={requires}
          currency={currency}
          pending={change.isPending}
          tick={tick}
          close={() => setAsking(false)}
        />
      )}
    </li>
  );
}

interface StepFormProps {
  name: string;
  requires: StepProps["requires"];
  currency: string | undefined;
  pending: boolean;
  tick: (body: { note?: string; amount?: MoneyValue }) => void;
  close: () => void;
}

function StepForm({ name, requires, currency, pending, tick, close }: StepFormProps) {
  const say = useWords(workbenchWords);
  const [form] = Form.useForm<{ note?: string; amount?: MoneyValue }>();
  return (
    <Modal
      open
      title={name}
      okText={say("tick")}
      confirmLoading={pending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        onFinish={({ note, amount }) => tick({ ...(note && { note }), ...(amount && { amount }) })}
      >
        {requires.includes("amount") && (
          <Form.Item name="amount" label={say("amount")} rules={[{ required: true, message: say("amount") }]}>
            <MoneyInput currency={currency} />
          </Form.Item>
        )}
        <Form.Item
          name="note"
          label={say("stepNote")}
          rules={[{ required: requires.includes("note"), message: say("stepNote") }]}
        >
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
