import type { Answer } from "@caas/sdk";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Alert, App, Card, Form, Input, Select, Switch } from "antd";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useFormProblem } from "../../api/problem.ts";
import { FormProblem } from "../../components/form-problem.tsx";
import { Page } from "../../components/page.tsx";
import { Save } from "../../components/save.tsx";
import { Loaded } from "../../components/states.tsx";
import { Time } from "../../components/time.tsx";
import { useWords } from "../../i18n/words.ts";
import { useTeam } from "../workbench/queries.ts";
import { Erase } from "./erase.tsx";
import { CustomerTimeline } from "./timeline.tsx";
import { customerWords } from "./words.ts";

type Customer = Answer<"getCustomer">;
type Profile = Pick<Customer, "name" | "phone" | "email" | "vip" | "stage" | "dedicatedAgentId">;

export function CustomerPage() {
  const say = useWords(customerWords);
  const may = useMay();
  const { id } = useParams({ from: "/shell/customers/$id" });
  const query = useQuery({
    queryKey: ["customers", id],
    queryFn: () => caas().customers.get(id),
    placeholderData: undefined,
  });
  return (
    <Page
      title={query.data ? (query.data.name ?? say("nameless")) : say("title")}
      permission="customers:read"
      actions={
        query.data && !query.data.erasedAt && may("customers:erase") && <Erase customer={query.data} />
      }
    >
      <Loaded query={query}>
        {(customer) => (
          <div className="columns">
            {customer.erasedAt ? (
              <Alert
                type="info"
                title={say("erasedAt")}
                description={<Time at={customer.erasedAt} />}
                className="gap"
              />
            ) : (
              <ProfileForm key={customer.version} customer={customer} />
            )}
            <CustomerTimeline customerId={customer.id} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function ProfileForm({ customer }: { customer: Customer }) {
  const say = useWords(customerWords);
  const may = useMay();
  const { message } = App.useApp();
  const [form] = Form.useForm<Profile>();
  const { problem, refuse, clear } = useFormProblem(form);
  const queries = useQueryClient();
  const save = useMutation({
    onMutate: clear,
    onError: refuse,
    // The version that was read goes along: what a colleague changed meanwhile is not overwritten.
    mutationFn: (changes: Partial<Profile>) =>
      caas().customers.update(
        customer.id,
        changes as Parameters<ReturnType<typeof caas>["customers"]["update"]>[1],
        {
          ifMatch: customer,
        },
      ),
    onSuccess: (saved) => {
      queries.setQueryData(["customers", customer.id], saved);
      void message.success(say("saved"));
    },
  });
  const team = useTeam();
  const disabled = !may("customers:write") || !may("personal:read");
  return (
    <Card title={say("profile")} className="gap">
      <Form
        form={form}
        layout="vertical"
        disabled={disabled}
        initialValues={customer}
        onFinish={(values) => save.mutate(changed(customer, values))}
      >
        <FormProblem text={problem} />
        <Form.Item name="name" label={say("name")}>
          <Input />
        </Form.Item>
        <Form.Item name="phone" label={say("phone")}>
          <Input type="tel" />
        </Form.Item>
        <Form.Item name="email" label={say("email")}>
          <Input type="email" />
        </Form.Item>
        <Form.Item name="stage" label={say("stage")}>
          <Select
            options={(["new", "growing", "mature", "at_risk", "churned"] as const).map((value) => ({
              value,
              label: say(`stages.${value}`),
            }))}
          />
        </Form.Item>
        {may("members:read") && (
          <Form.Item name="dedicatedAgentId" label={say("agent")}>
            <Select
              allowClear
              placeholder={say("nobodyDedicated")}
              options={team
                .filter(({ id, status }) => status === "active" || id === customer.dedicatedAgentId)
                .map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
        )}
        <Form.Item name="vip" label={say("vip")} valuePropName="checked">
          <Switch />
        </Form.Item>
        {!disabled && <Save pending={save.isPending} />}
      </Form>
    </Card>
  );
}

/** What differs from what was read; an emptied field is taken away. */
function changed(before: Customer, values: Profile): Partial<Profile> {
  const entries = Object.entries(values)
    .map(([key, value]) => [key, value === "" || value === undefined ? null : value] as const)
    .filter(([key, value]) => value !== before[key as keyof Profile]);
  return Object.fromEntries(entries) as Partial<Profile>;
}
