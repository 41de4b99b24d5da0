import type { Body } from "@caas/sdk";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Drawer, Form, Input, InputNumber, Popconfirm, Radio, Select } from "antd";
import { caas } from "../../api/client.ts";
import { useMe } from "../../api/me.ts";
import { useFormProblem, useProblem } from "../../api/problem.ts";
import { FormProblem } from "../../components/form-problem.tsx";
import { Save } from "../../components/save.tsx";
import { Loaded } from "../../components/states.tsx";
import { common } from "../../i18n/common.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { type Member, rolesQuery, useMayGive } from "./queries.ts";
import { useTopics } from "./topics.ts";
import { teamWords } from "./words.ts";

/** One member beside the list, or an invitation. */
export function MemberDrawer({ id, close }: { id: string; close: () => void }) {
  const say = useWords(teamWords);
  const isNew = id === "new";
  const query = useQuery({
    queryKey: ["members", id],
    queryFn: () => caas().members.get(id),
    enabled: !isNew,
    // What is being edited is not exchanged for what a colleague saved; saving finds out.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    placeholderData: undefined,
  });
  return (
    <Drawer
      open
      size={440}
      onClose={close}
      title={isNew ? say("invite") : say("edit", { name: query.data?.name ?? "" })}
      styles={{ wrapper: { maxWidth: "100vw" } }}
    >
      {isNew ? (
        <MemberForm member={null} close={close} />
      ) : (
        <Loaded query={query}>
          {(member) => <MemberForm key={member.version} member={member} close={close} />}
        </Loaded>
      )}
    </Drawer>
  );
}

type Values = Body<"inviteMember">;

function MemberForm({ member, close }: { member: Member | null; close: () => void }) {
  const say = useWords(teamWords);
  const role = useTerms(common);
  const mayGive = useMayGive();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const { problem, refuse, clear } = useFormProblem(form);
  const { data: roles = [] } = useQuery(rolesQuery);
  const { topic, language, topics, languages } = useTopics();
  const queries = useQueryClient();
  const own = useMe().data?.member?.id;
  const save = useMutation({
    mutationFn: ({ email, ...values }: Values) =>
      member
        ? caas().members.update(member.id, values, { ifMatch: member })
        : caas().members.create({ ...values, email }),
    onMutate: clear,
    onError: refuse,
    onSuccess: async (saved) => {
      void message.success(member ? say("saved") : say("invited", { email: saved.email }));
      await queries.invalidateQueries({ queryKey: ["members"] });
      if (saved.id === own) await queries.invalidateQueries({ queryKey: ["me"] });
      close();
    },
  });
  const disabled = member !== null && !mayGive(member.role);
  return (
    <Form
      form={form}
      layout="vertical"
      disabled={disabled}
      initialValues={member ?? { role: "agent", tier: 2, capacity: 20, skills: [], languages: ["zh-CN"] }}
      onFinish={(values) => save.mutate(values)}
    >
      <FormProblem text={problem} />
      <Form.Item name="email" label={say("email")} {...(!member && { extra: say("inviteHint") })}>
        <Input inputMode="email" autoComplete="off" disabled={member !== null} />
      </Form.Item>
      <Form.Item name="name" label={say("name")}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="role" label={say("role")} extra={say("roleHint")}>
        <Select
          options={roles
            .filter(({ id }) => mayGive(id) || id === member?.role)
            .map(({ id }) => ({ value: id, label: role("role", id) }))}
        />
      </Form.Item>
      <Form.Item name="skills" label={say("skills")} extra={say("skillsHint")}>
        <Select
          mode="tags"
          optionFilterProp="label"
          options={topics.map((value) => ({ value, label: topic(value) }))}
        />
      </Form.Item>
      <Form.Item name="languages" label={say("languages")}>
        <Select
          mode="tags"
          optionFilterProp="label"
          options={languages.map((value) => ({ value, label: language(value) }))}
        />
      </Form.Item>
      <Form.Item name="tier" label={say("tier")} extra={say("tierHint")}>
        <Radio.Group options={([2, 3] as const).map((value) => ({ value, label: say(`tiers.${value}`) }))} />
      </Form.Item>
      <Form.Item name="capacity" label={say("capacity")} extra={say("capacityHint")}>
        <InputNumber min={0} max={1000} precision={0} />
      </Form.Item>
      {!disabled && (
        <div className="beside">
          {member ? (
            <Save pending={save.isPending} />
          ) : (
            <Button type="primary" htmlType="submit" loading={save.isPending}>
              {say("sendInvitation")}
            </Button>
          )}
          {member && member.id !== own && <Standing member={member} close={close} />}
        </div>
      )}
    </Form>
  );
}

/** Ends a member's work for the firm, or lets them begin again. */
function Standing({ member, close }: { member: Member; close: () => void }) {
  const say = useWords(teamWords);
  const { message } = App.useApp();
  const tell = useProblem();
  const queries = useQueryClient();
  const set = useMutation({
    mutationFn: (status: "active" | "disabled") =>
      caas().members.update(member.id, { status }, { ifMatch: member }),
    onSuccess: async ({ name, status }) => {
      void message.success(say(status === "disabled" ? "disabled" : "enabled", { name }));
      await queries.invalidateQueries({ queryKey: ["members"] });
      close();
    },
    onError: (error) => void message.error(tell(error), 6),
  });
  if (member.status === "disabled")
    return (
      <Button loading={set.isPending} onClick={() => set.mutate("active")}>
        {say("enable")}
      </Button>
    );
  return (
    <Popconfirm
      title={say("disableAsk", { name: member.name })}
      description={<div style={{ maxWidth: 280 }}>{say("disableHint")}</div>}
      onConfirm={() => set.mutate("disabled")}
    >
      <Button danger loading={set.isPending}>
        {say(member.status === "invited" ? "withdraw" : "disable")}
      </Button>
    </Popconfirm>
  );
}
