import type { Answer, Body } from "@caas/sdk";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Card, Form, Input, Select, Switch } from "antd";
import { caas } from "../../api/client.ts";
import { useFormProblem } from "../../api/problem.ts";
import { useDuration } from "../../components/duration-input.tsx";
import { FormProblem } from "../../components/form-problem.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { customerWords } from "../customers/words.ts";
import { channels, priorities, stages, targetNames, ticketTypes } from "./choices.ts";
import { slaWords } from "./words.ts";

type Ticket = Body<"matchSlaPolicy">;

/** Which policy a ticket would get. */
export function Match({ answered }: { answered: (policyId: string) => void }) {
  const say = useWords(slaWords);
  const term = useTerms(terms);
  const stage = useTerms(customerWords);
  const [form] = Form.useForm<Ticket>();
  const { problem, refuse, clear } = useFormProblem(form);
  const match = useMutation({
    mutationFn: ({ goods, ...ticket }: Ticket) =>
      caas().slaPolicies.match({ ...ticket, ...(goods && { goods }) }),
    onMutate: clear,
    onError: refuse,
    onSuccess: ({ policyId }) => answered(policyId),
  });
  const named = (group: string, values: readonly string[], told = term) =>
    values.map((value) => ({ value, label: told(group, value) }));
  return (
    <Card title={say("match.title")}>
      <p className="settings-quiet">{say("match.savedOnly")}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ type: "complaint", category: "damaged", priority: "normal", channel: "wechat" }}
        onFinish={(ticket) => match.mutate(ticket)}
      >
        <FormProblem text={problem} />
        <div className="pairs">
          <Form.Item name="type" label={say("match.type")}>
            <Select options={named("ticketType", ticketTypes)} />
          </Form.Item>
          <Form.Item name="category" label={say("match.category")}>
            <Select
              showSearch={{ optionFilterProp: "label" }}
              options={named("category", Object.keys(terms.zh.category))}
            />
          </Form.Item>
          <Form.Item name="priority" label={say("match.priority")}>
            <Select options={named("priority", priorities)} />
          </Form.Item>
          <Form.Item name="channel" label={say("match.channel")}>
            <Select options={named("channel", channels)} />
          </Form.Item>
          <Form.Item name="stage" label={say("match.stage")}>
            <Select allowClear placeholder={say("match.unknown")} options={named("stages", stages, stage)} />
          </Form.Item>
          <Form.Item name="goods" label={say("match.goods")}>
            <Input placeholder={say("match.unknown")} />
          </Form.Item>
          <Form.Item name="vip" label={say("match.vip")} valuePropName="checked">
            <Switch />
          </Form.Item>
        </div>
        <Button htmlType="submit" loading={match.isPending}>
          {say("match.ask")}
        </Button>
      </Form>
      <div role="status">{match.data && <Got match={match.data} />}</div>
    </Card>
  );
}

function Got({ match }: { match: Answer<"matchSlaPolicy"> }) {
  const say = useWords(slaWords);
  const term = useTerms(terms);
  const tell = useDuration();
  return (
    <div className="above">
      <p>
        {say("match.answer")}{" "}
        <Link to="/settings/sla/$id" params={{ id: match.policyId }}>
          <strong>{match.policyName}</strong>
        </Link>{" "}
        <span className="settings-quiet">{say("version", { version: match.policyVersion })}</span>
      </p>
      <dl className="got-targets">
        {targetNames.map((name) => {
          const target = match.targets[name];
          return (
            target && (
              <div key={name}>
                <dt>{term("target", name)}</dt>
                <dd>{tell(target)}</dd>
              </div>
            )
          );
        })}
      </dl>
    </div>
  );
}
