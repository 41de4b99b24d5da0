import { CaasError } from "@caas/sdk";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { Alert, App, Card, Form, Input, Select, Switch } from "antd";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useFormProblem } from "../../api/problem.ts";
import { Loaded } from "../../components/states.tsx";
import { useWords } from "../../i18n/words.ts";
import { type Calendar, calendarsQuery } from "../calendars/queries.ts";
import { SaveBar } from "../settings/save-bar.tsx";
import { SettingsPage } from "../settings/settings-page.tsx";
import { ConditionFields } from "./conditions.tsx";
import { EscalationFields } from "./escalation.tsx";
import { type PolicyValues, toBody } from "./policy-form.ts";
import { Preview } from "./preview.tsx";
import { type Policy, policiesQuery } from "./queries.ts";
import { TargetFields } from "./targets.tsx";
import { slaWords } from "./words.ts";
import "./sla.css";

/** One policy, or a new one. */
export function PolicyPage() {
  const say = useWords(slaWords);
  const { id } = useParams({ from: "/shell/settings/sla/$id" });
  const isNew = id === "new";
  const queries = useQueryClient();
  const policy = useQuery({
    queryKey: ["sla-policies", id],
    queryFn: async () => {
      if (!isNew) return caas().slaPolicies.get(id);
      // Most firms change what there is: a new policy begins as the one that takes all tickets.
      return (await queries.fetchQuery(policiesQuery)).data.at(-1) ?? null;
    },
    // What is being edited is not exchanged for what a colleague saved; saving finds out.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    placeholderData: undefined,
  });
  const calendars = useQuery(calendarsQuery);
  return (
    <SettingsPage
      title={isNew ? say("newTitle") : (policy.data?.name ?? say("title"))}
      permission="policies:read"
      toChange="policies:write"
    >
      <Loaded query={policy}>
        {(found) => (
          <Loaded query={calendars}>
            {(known) => (
              <PolicyForm
                key={`${id} ${found?.version}`}
                policy={isNew ? null : found}
                model={found}
                calendars={known}
                reload={() => void policy.refetch()}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </SettingsPage>
  );
}

interface Props {
  /** `null` for a new one. */
  policy: Policy | null;
  /** What the form begins with. */
  model: Policy | null;
  calendars: readonly Calendar[];
  reload: () => void;
}

function PolicyForm({ policy, model, calendars, reload }: Props) {
  const say = useWords(slaWords);
  const may = useMay();
  const { message } = App.useApp();
  const [form] = Form.useForm<PolicyValues>();
  const { problem, refuse, clear } = useFormProblem(form);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const save = useMutation({
    mutationFn: (body: ReturnType<typeof toBody>) =>
      policy
        ? caas().slaPolicies.update(policy.id, body, { ifMatch: policy })
        : caas().slaPolicies.create(body),
    onMutate: clear,
    onError: refuse,
    onSuccess: async (saved) => {
      void message.success(policy ? say("saved", { version: saved.version }) : say("created"));
      queries.setQueryData(["sla-policies", saved.id], saved);
      await queries.invalidateQueries({ queryKey: ["sla-policies"], exact: true });
      if (!policy) await navigate({ to: "/settings/sla" });
    },
  });
  const refused = save.error instanceof CaasError ? save.error.errors.map(({ path }) => path) : none;
  const disabled = !may("policies:write") || policy?.id === "default";
  const beginning = model && {
    ...model,
    ...(policy === null && { name: "", conditions: model.id === "default" ? {} : model.conditions }),
  };
  return (
    <Form
      form={form}
      layout="vertical"
      disabled={disabled}
      initialValues={beginning ?? { calendarId: "24x7", escalation: [] }}
      onFinish={(values) => save.mutate(toBody(values))}
      className="stack"
      scrollToFirstError
    >
      {policy?.id === "default" && <Alert type="info" showIcon title={say("builtInHint")} />}
      <Card>
        <div className="pairs">
          <Form.Item name="name" label={say("name")}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item
            name="calendarId"
            label={
              <span>
                {say("calendar")} ·{" "}
                <Link to="/settings/calendars" className="underlined">
                  {say("edit")}
                </Link>
              </span>
            }
            extra={say("calendarHint")}
          >
            <Select
              aria-label={say("calendar")}
              options={[
                { value: "24x7", label: say("alwaysOpen") },
                ...calendars.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          </Form.Item>
          <Form.Item
            name="pauseOnHold"
            label={say("pauseOnHold")}
            extra={say("pauseHint")}
            valuePropName="checked"
          >
            <Switch />
          </Form.Item>
        </div>
      </Card>
      <ConditionFields />
      <TargetFields refused={refused} />
      <Preview calendars={calendars} />
      <EscalationFields disabled={disabled} />
      {!disabled && (
        <SaveBar
          error={save.error}
          remains={problem}
          pending={save.isPending}
          reload={reload}
          note={say(policy ? "versionNote" : "newNote")}
        />
      )}
    </Form>
  );
}

const none: readonly string[] = [];
