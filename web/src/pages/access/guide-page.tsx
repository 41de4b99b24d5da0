import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { App, Button, Card, Checkbox, Form, Input, InputNumber, Select, Steps, Typography } from "antd";
import { type ReactNode, useState } from "react";
import { caas } from "../../api/client.ts";
import { useMe } from "../../api/me.ts";
import { useFormProblem } from "../../api/problem.ts";
import { ClockInput } from "../../components/clock-input.tsx";
import { FormProblem } from "../../components/form-problem.tsx";
import { Page } from "../../components/page.tsx";
import { useLanguage, useWords } from "../../i18n/words.ts";
import { developerWords } from "../developers/words.ts";
import { accessWords } from "./words.ts";

const steps = ["company", "hours", "sla", "team", "source", "ticket"] as const;
const narrow = matchMedia("(max-width: 767px)").matches;
type StepName = (typeof steps)[number];

/** What a new firm sets first: who it is, when it is open, how soon it answers, where its tracking comes from. */
export function GuidePage() {
  const say = useWords(accessWords);
  const [at, setAt] = useState(0);
  const [calendarId, setCalendarId] = useState<string>();
  const navigate = useNavigate();
  const next = () =>
    at + 1 < steps.length ? setAt(at + 1) : void navigate({ to: "/workbench", search: { view: "all" } });
  const current: StepName = steps[at] ?? "ticket";
  const shown: Record<StepName, ReactNode> = {
    company: <CompanyStep next={next} />,
    hours: (
      <HoursStep
        next={(id) => {
          setCalendarId(id);
          next();
        }}
      />
    ),
    sla: <SlaStep calendarId={calendarId} next={next} />,
    team: <TeamStep next={next} />,
    source: <SourceStep next={next} />,
    ticket: <TicketStep />,
  };
  return (
    <Page title={say("guide.title")} permission="tenant:write">
      <Typography.Paragraph>{say("guide.intro")}</Typography.Paragraph>
      <Steps
        className="gap"
        size="small"
        responsive={false}
        current={at}
        // On a phone the card below says which step it is.
        items={steps.map((name) => ({ title: narrow ? null : say(`guide.${name}`) }))}
      />
      <Card
        className="narrow"
        title={say(`guide.${current}`)}
        extra={
          <Button type="link" onClick={next}>
            {at + 1 < steps.length ? say("guide.skip") : say("guide.done")}
          </Button>
        }
      >
        {shown[current]}
      </Card>
    </Page>
  );
}

/** A form of the guide, that sends itself and goes on. */
function StepForm<Values extends object, Result>({
  initial,
  send,
  next,
  label,
  children,
}: {
  initial: Partial<Values>;
  send: (values: Values) => Promise<Result>;
  next: (result: Result) => void;
  label?: string;
  children: ReactNode;
}) {
  const say = useWords(accessWords);
  const [form] = Form.useForm<Values>();
  const { problem, refuse, clear } = useFormProblem(form);
  const save = useMutation({ mutationFn: send, onMutate: clear, onError: refuse, onSuccess: next });
  return (
    <Form
      noValidate
      form={form as never}
      layout="vertical"
      requiredMark={false}
      initialValues={initial}
      onFinish={(values) => save.mutate(values as Values)}
    >
      <FormProblem text={problem} />
      {children}
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {label ?? say("guide.next")}
      </Button>
    </Form>
  );
}

function CompanyStep({ next }: { next: () => void }) {
  const say = useWords(accessWords);
  const tenant = useMe().data?.tenant;
  const queries = useQueryClient();
  type Company = { name: string; branding: { hotline?: string; color?: string } };
  return (
    <StepForm<Company, unknown>
      initial={{ name: tenant?.name, branding: tenant?.branding ?? {} }}
      send={({ name, branding: { hotline, color } }) =>
        caas().tenant.update({ name, branding: { hotline: hotline || null, color: color || null } })
      }
      next={() => {
        void queries.invalidateQueries({ queryKey: ["me"] });
        next();
      }}
    >
      <Form.Item name="name" label={say("company")} rules={[{ required: true, message: say("needed") }]}>
        <Input />
      </Form.Item>
      <Form.Item name={["branding", "hotline"]} label={say("guide.hotline")}>
        <Input type="tel" />
      </Form.Item>
      <Form.Item name={["branding", "color"]} label={say("guide.color")}>
        <Input type="color" style={{ width: 80 }} />
      </Form.Item>
    </StepForm>
  );
}

interface Hours {
  weekdays: { from: string; to: string };
  weekendOpen: boolean;
  weekend: { from: string; to: string };
  holidays: boolean;
}

function HoursStep({ next }: { next: (calendarId: string) => void }) {
  const say = useWords(accessWords);
  const tenant = useMe().data?.tenant;
  const inChina = tenant?.country === "CN";
  return (
    <StepForm<Hours, { id: string }>
      initial={{
        weekdays: { from: "09:00", to: "18:00" },
        weekendOpen: true,
        weekend: { from: "09:00", to: "18:00" },
        holidays: inChina,
      }}
      send={({ weekdays, weekendOpen, weekend, holidays }) => {
        const day: [string, string][] = [[weekdays.from, weekdays.to]];
        const rest: [string, string][] = weekendOpen ? [[weekend.from, weekend.to]] : [];
        return caas().calendars.create({
          name: say("guide.hoursName"),
          timezone: tenant?.timezone ?? "Asia/Shanghai",
          weekly: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: rest, sun: rest },
          ...(holidays && { country: "CN" as const }),
        });
      }}
      next={({ id }) => next(id)}
    >
      <p>{say("guide.hoursHint")}</p>
      <Span name="weekdays" label={say("guide.weekdays")} />
      <Form.Item name="weekendOpen" valuePropName="checked" label={say("guide.weekend")}>
        <Checkbox>{say("guide.open")}</Checkbox>
      </Form.Item>
      <Form.Item noStyle dependencies={["weekendOpen"]}>
        {({ getFieldValue }) =>
          getFieldValue("weekendOpen") && <Span name="weekend" label={say("guide.weekendHours")} />
        }
      </Form.Item>
      {inChina && (
        <Form.Item name="holidays" valuePropName="checked">
          <Checkbox>{say("guide.holidays")}</Checkbox>
        </Form.Item>
      )}
    </StepForm>
  );
}

function Span({ name, label }: { name: string; label: string }) {
  return (
    <fieldset className="span">
      <legend>{label}</legend>
      <Form.Item name={[name, "from"]} noStyle>
        <ClockInput aria-label={`${label} ↦`} />
      </Form.Item>
      –
      <Form.Item name={[name, "to"]} noStyle>
        <ClockInput aria-label={`${label} ⇥`} />
      </Form.Item>
    </fieldset>
  );
}

function SlaStep({ calendarId, next }: { calendarId: string | undefined; next: () => void }) {
  const say = useWords(accessWords);
  return (
    <StepForm<{ firstResponse: number; resolution: number }, unknown>
      initial={{ firstResponse: 30, resolution: 24 }}
      send={({ firstResponse, resolution }) =>
        caas().slaPolicies.create({
          name: say("guide.policyName"),
          ...(calendarId && { calendarId }),
          targets: { firstResponse: `PT${firstResponse}M`, resolution: `PT${resolution}H` },
        })
      }
      next={next}
    >
      <p>{say("guide.slaHint")}</p>
      <Form.Item
        name="firstResponse"
        label={say("guide.firstResponse")}
        rules={[{ required: true, message: say("needed") }]}
      >
        <InputNumber min={1} max={1440} precision={0} />
      </Form.Item>
      <Form.Item
        name="resolution"
        label={say("guide.resolution")}
        rules={[{ required: true, message: say("needed") }]}
      >
        <InputNumber min={1} max={720} precision={0} />
      </Form.Item>
    </StepForm>
  );
}

function TeamStep({ next }: { next: () => void }) {
  const say = useWords(accessWords);
  const { message } = App.useApp();
  return (
    <StepForm<{ name: string; email: string }, { email: string }>
      initial={{}}
      send={(values) => caas().members.create({ ...values, role: "agent" })}
      next={({ email }) => {
        void message.success(say("guide.invited", { email }), 6);
        next();
      }}
      label={say("guide.invite")}
    >
      <p>{say("guide.teamHint")}</p>
      <Form.Item
        name="name"
        label={say("guide.memberName")}
        rules={[{ required: true, message: say("needed") }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="email"
        label={say("guide.memberEmail")}
        rules={[{ required: true, message: say("emailNeeded") }]}
      >
        <Input type="email" autoComplete="off" />
      </Form.Item>
    </StepForm>
  );
}

const providers = ["kuaidi100", "kdniao", "17track", "aftership", "easypost", "sf"] as const;

function SourceStep({ next }: { next: () => void }) {
  const say = useWords(accessWords);
  const nameOf = useWords(developerWords);
  const [url, setUrl] = useState<string>();
  if (url)
    return (
      <>
        <p>{say("guide.address")}</p>
        <Typography.Paragraph copyable code>
          {url}
        </Typography.Paragraph>
        <Button type="primary" onClick={next}>
          {say("guide.next")}
        </Button>
      </>
    );
  return (
    <StepForm<{ provider: (typeof providers)[number]; secret?: string }, { url: string }>
      initial={{ provider: "kuaidi100" }}
      send={({ provider, secret }) => caas().inboundSources.create({ provider, ...(secret && { secret }) })}
      next={(source) => setUrl(source.url)}
      label={say("guide.create")}
    >
      <p>{say("guide.sourceHint")}</p>
      <Form.Item name="provider" label={say("guide.provider")}>
        <Select
          options={providers.map((value) => ({ value, label: nameOf(`inbound.providers.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="secret" label={say("guide.secret")}>
        <Input autoComplete="off" />
      </Form.Item>
    </StepForm>
  );
}

function TicketStep() {
  const say = useWords(accessWords);
  const spoken = useLanguage();
  const navigate = useNavigate();
  return (
    <StepForm<{ subject: string; customer: { phone: string } }, { id: string }>
      initial={{ subject: say("guide.subjectExample") }}
      send={(values) =>
        caas().tickets.create({
          type: "complaint",
          category: "delay",
          channel: "phone",
          language: spoken,
          body: values.subject,
          ...values,
        })
      }
      next={({ id }) => void navigate({ to: "/workbench", search: { view: "all", ticket: id } })}
      label={say("guide.createTicket")}
    >
      <p>{say("guide.ticketHint")}</p>
      <Form.Item
        name="subject"
        label={say("guide.subject")}
        rules={[{ required: true, message: say("needed") }]}
      >
        <Input />
      </Form.Item>
      <Form.Item
        name={["customer", "phone"]}
        label={say("guide.phone")}
        rules={[{ required: true, message: say("needed") }]}
      >
        <Input type="tel" placeholder="13800138000" />
      </Form.Item>
    </StepForm>
  );
}
