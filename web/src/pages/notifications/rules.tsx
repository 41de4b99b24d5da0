import type { Answer } from "@caas/sdk";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Card, Form, Popconfirm, Select } from "antd";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useFormProblem } from "../../api/problem.ts";
import { ClockInput } from "../../components/clock-input.tsx";
import { DurationInput } from "../../components/duration-input.tsx";
import { Loaded } from "../../components/states.tsx";
import { useZoneName } from "../../components/time.tsx";
import { useWords } from "../../i18n/words.ts";
import { SaveBar } from "../settings/save-bar.tsx";
import { tenantQuery } from "../settings/tenant-query.ts";
import { notificationsWords } from "./words.ts";

type Tenant = Answer<"getTenant">;
interface Values {
  rules: Tenant["rules"];
}

/** When customers are left alone, told together, and told again; and how long a solved ticket stays open. */
export function Rules() {
  const query = useQuery(tenantQuery);
  return (
    <Loaded query={query}>
      {(tenant) => <RulesForm key={tenant.version} tenant={tenant} reload={() => void query.refetch()} />}
    </Loaded>
  );
}

function RulesForm({ tenant, reload }: { tenant: Tenant; reload: () => void }) {
  const say = useWords(notificationsWords);
  const may = useMay();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const { problem, refuse, clear } = useFormProblem(form);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (rules: Values["rules"] | null) =>
      caas().tenant.update(
        {
          rules: rules ?? {
            ...{ quietHours: null, digestTimes: null, sameNewsAfter: null },
            ...{ reopenWithin: null, repeatComplaintWithin: null, repeatComplaintResolution: null },
          },
        },
        { ifMatch: tenant },
      ),
    onMutate: clear,
    onError: refuse,
    onSuccess: (saved, rules) => {
      queries.setQueryData(tenantQuery.queryKey, saved);
      void message.success(say(rules ? "rules.saved" : "rules.restored"));
    },
  });
  const nameOf = useZoneName();
  const disabled = !may("tenant:write");
  return (
    <Form
      form={form}
      layout="vertical"
      disabled={disabled}
      initialValues={{ rules: tenant.rules }}
      onFinish={({ rules }) => save.mutate(rules)}
      className="stack narrow"
    >
      <Card>
        <fieldset className="span">
          <legend>{say("rules.quiet")}</legend>
          <Form.Item name={["rules", "quietHours", "from"]} noStyle>
            <ClockInput aria-label={`${say("rules.quiet")} ${say("rules.from")}`} />
          </Form.Item>
          –
          <Form.Item name={["rules", "quietHours", "to"]} noStyle>
            <ClockInput aria-label={`${say("rules.quiet")} ${say("rules.to")}`} />
          </Form.Item>
        </fieldset>
        <p className="settings-quiet">{say("rules.quietHint", { zone: nameOf(tenant.timezone) })}</p>
        <Form.Item
          name={["rules", "digestTimes"]}
          label={say("rules.digests")}
          extra={say("rules.digestsHint")}
        >
          <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[",", "，", "、", " "]} />
        </Form.Item>
        <Form.Item
          name={["rules", "sameNewsAfter"]}
          label={say("rules.sameNewsAfter")}
          extra={say("rules.sameNewsHint")}
        >
          <DurationInput />
        </Form.Item>
      </Card>
      <Card title={say("rules.tickets")}>
        <Form.Item
          name={["rules", "reopenWithin"]}
          label={say("rules.reopenWithin")}
          extra={say("rules.reopenHint")}
        >
          <DurationInput />
        </Form.Item>
        <Form.Item
          name={["rules", "repeatComplaintWithin"]}
          label={say("rules.repeatWithin")}
          extra={say("rules.repeatHint")}
        >
          <DurationInput />
        </Form.Item>
        <Form.Item name={["rules", "repeatComplaintResolution"]} label={say("rules.repeatResolution")}>
          <DurationInput />
        </Form.Item>
      </Card>
      {!disabled && (
        <SaveBar
          error={save.error}
          remains={problem}
          pending={save.isPending}
          reload={reload}
          note={say("rules.saveNote")}
        >
          <Popconfirm title={`${say("rules.restore")}?`} onConfirm={() => save.mutate(null)}>
            <Button>{say("rules.restore")}</Button>
          </Popconfirm>
        </SaveBar>
      )}
    </Form>
  );
}
