import type { Answer } from "@caas/sdk";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Alert, App, Card, Form, InputNumber, Select } from "antd";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useFormProblem } from "../../api/problem.ts";
import { MoneyInput } from "../../components/money-input.tsx";
import { Loaded } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { common } from "../../i18n/common.ts";
import { useLanguage, useTerms, useWords } from "../../i18n/words.ts";
import { SaveBar } from "../settings/save-bar.tsx";
import { SettingsPage } from "../settings/settings-page.tsx";
import { claimRulesWords } from "./words.ts";

type Rules = Answer<"getClaimRules">;

/** What is paid for lost, harmed and late parcels, and who may decide it. */
export function ClaimRulesPage() {
  const say = useWords(claimRulesWords);
  const { version } = useSearch({ from: "/shell/settings/claim-rules" });
  const current = useRules(undefined);
  const asked = useRules(version);
  return (
    <SettingsPage
      title={say("title")}
      permission="claims:read"
      toChange="policies:write"
      actions={current.data && <VersionChoice current={current.data} shown={version} />}
    >
      {version !== undefined && (
        <Alert className="gap" type="info" showIcon title={say("old", { version })} />
      )}
      <Loaded query={asked}>
        {(rules) => (
          <RulesForm
            key={rules.version}
            rules={rules}
            isOld={version !== undefined}
            reload={() => void asked.refetch()}
          />
        )}
      </Loaded>
    </SettingsPage>
  );
}

const useRules = (version: number | undefined) =>
  useQuery({
    queryKey: ["claim-rules", version ?? "current"],
    queryFn: () => caas().claimRules.get(version === undefined ? {} : { version }),
    // What is being edited is not exchanged for what a colleague saved; saving finds out.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    placeholderData: undefined,
  });

/** So many versions are offered; older ones are reached by the address. */
const offered = 50;

function VersionChoice({ current, shown }: { current: Rules; shown: number | undefined }) {
  const say = useWords(claimRulesWords);
  const navigate = useNavigate();
  const count = Math.min(offered, current.version);
  return (
    <span className="beside">
      <span className="settings-quiet">
        {say("changed")} <Time at={current.updatedAt} />
      </span>
      <Select
        aria-label={say("versions")}
        value={shown ?? current.version}
        style={{ minWidth: 150 }}
        onChange={(version) =>
          void navigate({
            to: "/settings/claim-rules",
            search: version === current.version ? {} : { version },
          })
        }
        options={Array.from({ length: count }, (_, index) => current.version - index).map((version) => ({
          value: version,
          label: `${say("version", { version })}${version === current.version ? ` · ${say("current")}` : ""}`,
        }))}
      />
    </span>
  );
}

const roles = ["agent", "supervisor", "admin"] as const;
const kinds = ["lost", "damaged", "contaminated", "short", "delay"] as const;
const proofs = ["value", "photo_of_damage", "photo_of_contents", "tracking"] as const;
const currencies = [
  "CNY",
  "HKD",
  "MOP",
  "TWD",
  "SGD",
  "MYR",
  "THB",
  "JPY",
  "KRW",
  "USD",
  "EUR",
  "GBP",
  "AUD",
];

type Values = Omit<Rules, "id" | "object" | "changedBy" | "createdAt" | "updatedAt" | "version">;

interface FormProps {
  rules: Rules;
  isOld: boolean;
  reload: () => void;
}

function RulesForm({ rules, isOld, reload }: FormProps) {
  const say = useWords(claimRulesWords);
  const role = useTerms(common);
  const names = new Intl.DisplayNames(useLanguage(), { type: "currency" });
  const may = useMay();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const { problem, refuse, clear } = useFormProblem(form);
  const queries = useQueryClient();
  const currency = Form.useWatch("currency", form) ?? rules.currency;
  const save = useMutation({
    mutationFn: (values: Values) => caas().claimRules.put(values, { ifMatch: rules }),
    onMutate: clear,
    onError: refuse,
    onSuccess: (saved) => {
      queries.setQueryData(["claim-rules", "current"], saved);
      void message.success(say("saved", { version: saved.version }));
    },
  });
  const disabled = isOld || !may("policies:write");
  return (
    <Form
      form={form}
      layout="vertical"
      disabled={disabled}
      initialValues={rules}
      onFinish={(values) => save.mutate(values)}
      className="stack"
      style={{ maxWidth: 960 }}
    >
      <Card title={say("pay")}>
        <p className="settings-quiet">{say("payHint")}</p>
        <div className="pairs">
          <Form.Item name="uninsuredFreightTimes" label={say("uninsured")}>
            <InputNumber min={0} max={100} precision={0} suffix={say("times")} />
          </Form.Item>
          <Form.Item name="delayFreightPercent" label={say("delay")}>
            <InputNumber min={0} max={100} precision={0} suffix="%" />
          </Form.Item>
          <Form.Item name="currency" label={say("currency")}>
            <Select
              showSearch
              options={[...new Set([rules.currency, ...currencies])].map((value) => ({
                value,
                label: `${names.of(value) ?? value} · ${value}`,
              }))}
            />
          </Form.Item>
        </div>
      </Card>
      <Card title={say("automatic")}>
        <div className="pairs">
          <Form.Item name="autoLimit" label={say("autoLimit")} extra={say("autoHint")}>
            <AmountInput currency={currency} />
          </Form.Item>
          <Form.Item name="auditPercent" label={say("audit")} extra={say("auditHint")}>
            <InputNumber min={0} max={100} precision={0} suffix="%" />
          </Form.Item>
        </div>
      </Card>
      <Card title={say("deciding")}>
        <p className="settings-quiet">{say("limitHint")}</p>
        <div className="pairs">
          {roles.map((name) => (
            <Form.Item
              key={name}
              name={["roleLimits", name]}
              label={say("limitOf", { role: role("role", name) })}
            >
              <AmountInput currency={currency} placeholder={say("unlimited")} />
            </Form.Item>
          ))}
          <Form.Item name="fourEyesAbove" label={say("fourEyes")} extra={say("fourEyesHint")}>
            <AmountInput currency={currency} placeholder={say("never")} />
          </Form.Item>
          <Form.Item name="appealDays" label={say("appeal")} extra={say("appealHint")}>
            <InputNumber min={1} max={365} precision={0} />
          </Form.Item>
        </div>
      </Card>
      <Card title={say("evidence")}>
        <p className="settings-quiet">{say("evidenceHint")}</p>
        {kinds.map((kind) => (
          <Form.Item key={kind} name={["evidence", kind]} label={say(`kind.${kind}`)}>
            <Select
              mode="multiple"
              placeholder={say("noProof")}
              options={proofs.map((value) => ({ value, label: say(`proof.${value}`) }))}
            />
          </Form.Item>
        ))}
      </Card>
      {!disabled && (
        <SaveBar
          error={save.error}
          remains={problem}
          pending={save.isPending}
          reload={reload}
          note={say("saveNote")}
        />
      )}
    </Form>
  );
}

interface AmountProps {
  id?: string;
  value?: number | null;
  onChange?: (amount: number | null) => void;
  currency: string;
  placeholder?: string;
}

/** Money whose currency the rules name once. */
function AmountInput({ value, onChange, currency, ...input }: AmountProps) {
  return (
    <MoneyInput
      {...input}
      currency={currency}
      value={value === null || value === undefined ? null : { amount: value, currency }}
      onChange={(money) => onChange?.(money?.amount ?? null)}
    />
  );
}
