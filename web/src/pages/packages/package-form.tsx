import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { App, Card, Checkbox, Form, Input, InputNumber, Select, Switch } from "antd";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useFormProblem } from "../../api/problem.ts";
import { DaysInput } from "../../components/date-input.tsx";
import { DurationInput } from "../../components/duration-input.tsx";
import { MoneyInput } from "../../components/money-input.tsx";
import { useWords } from "../../i18n/words.ts";
import { SaveBar } from "../settings/save-bar.tsx";
import { CapacityGrid } from "./capacity-grid.tsx";
import { type Kind, kinds, type Package, type PackageBody } from "./queries.ts";
import { packagesWords } from "./words.ts";

type Values = Omit<Package, "id" | "object" | "createdAt" | "updatedAt" | "version">;

const beginning = {
  kind: "scheduled_delivery",
  enabled: true,
  config: {
    cutoff: "PT2H",
    holdFor: "PT10M",
    maxReschedules: 2,
    horizonDays: 14,
    windows: [
      { days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], from: "09:00", to: "12:00", capacity: 10 },
      { days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], from: "14:00", to: "18:00", capacity: 10 },
    ],
  },
};
const stages = ["new", "growing", "mature", "at_risk", "churned"] as const;

export function PackageForm({ sold, reload }: { sold: Package | null; reload: () => void }) {
  const say = useWords(packagesWords);
  const may = useMay();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const { problem, refuse, clear } = useFormProblem(form);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const kind = Form.useWatch("kind", form) ?? sold?.kind ?? "scheduled_delivery";
  const save = useMutation({
    mutationFn: (values: Values) => {
      const { kind: chosen, ...content } = toContent(values);
      if (!sold)
        return caas().packages.create({
          ...content,
          kind: chosen,
          description: content.description ?? undefined,
          includedFor: content.includedFor ?? undefined,
          config: withoutNulls(content.config),
        } as unknown as PackageBody);
      return caas().packages.update(sold.id, content, { ifMatch: sold });
    },
    onMutate: clear,
    onError: refuse,
    onSuccess: async (saved) => {
      void message.success(sold ? say("saved", { version: saved.version }) : say("created"));
      queries.setQueryData(["packages", saved.id], saved);
      await queries.invalidateQueries({ queryKey: ["packages", saved.id, "versions"] });
      await queries.invalidateQueries({ queryKey: ["packages", "pages"] });
      if (!sold) await navigate({ to: "/settings/packages" });
    },
  });
  const disabled = !may("packages:write");
  const isScheduled = kind === "scheduled_delivery";
  return (
    <Form
      form={form}
      layout="vertical"
      disabled={disabled}
      initialValues={sold ?? beginning}
      onFinish={(values) => save.mutate(values)}
      className="stack"
    >
      <Card title={say("basics")}>
        <div className="pairs">
          <Form.Item name="kind" label={say("kind")}>
            <Select
              disabled={sold !== null}
              options={kinds.map((value) => ({ value, label: say(`kinds.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name={["name", "zh-CN"]} label={say("nameZh")}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name={["name", "en"]} label={say("nameEn")}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name="price" label={say("price")}>
            <MoneyInput />
          </Form.Item>
          <Form.Item name="enabled" label={say("enabled")} valuePropName="checked">
            <Switch />
          </Form.Item>
        </div>
        <div className="pairs">
          <Form.Item
            name={["description", "zh-CN"]}
            label={say("descriptionZh")}
            extra={say("descriptionHint")}
          >
            <Input.TextArea autoSize maxLength={500} />
          </Form.Item>
          <Form.Item name={["description", "en"]} label={say("descriptionEn")}>
            <Input.TextArea autoSize maxLength={500} />
          </Form.Item>
          <Form.Item name={["includedFor", "stages"]} label={say("included")} extra={say("includedHint")}>
            <Select
              mode="multiple"
              placeholder={say("includedStages")}
              options={stages.map((value) => ({ value, label: say(`stages.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name={["includedFor", "vip"]} label=" " colon={false} valuePropName="checked">
            <Checkbox>{say("includedVip")}</Checkbox>
          </Form.Item>
        </div>
      </Card>
      {isScheduled && (
        <Card title={say("windows")}>
          <p className="settings-quiet">{say("windowsHint")}</p>
          <Form.Item name={["config", "windows"]} className="tight">
            <CapacityGrid disabled={disabled} />
          </Form.Item>
        </Card>
      )}
      <Card title={say("rules")}>
        <div className="pairs">
          <Form.Item
            name={["config", "areas"]}
            label={say("areas")}
            extra={say(isScheduled ? "areasHint" : "anywhere")}
          >
            <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[",", "，", "、", " "]} />
          </Form.Item>
          <Form.Item name={["config", "holdFor"]} label={say("holdFor")} extra={say("holdForHint")}>
            <DurationInput />
          </Form.Item>
          {isScheduled && <ScheduleFields />}
          {kind === "green_packaging" && (
            <Form.Item name={["config", "material"]} label={say("material")}>
              <Input maxLength={100} />
            </Form.Item>
          )}
        </div>
        {kind === "custom" && (
          <Form.Item name={["config", "details"]} label={say("details")}>
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
          </Form.Item>
        )}
      </Card>
      {!disabled && (
        <SaveBar
          error={save.error}
          remains={problem}
          pending={save.isPending}
          reload={reload}
          note={say(sold ? "saveNote" : "newNote")}
        />
      )}
    </Form>
  );
}

function ScheduleFields() {
  const say = useWords(packagesWords);
  const may = useMay();
  const { data: calendars = [] } = useQuery({
    queryKey: ["calendars", "names"],
    queryFn: async () => (await caas().calendars.list({ limit: 100 }).page()).data,
    enabled: may("policies:read"),
  });
  return (
    <>
      <Form.Item name={["config", "cutoff"]} label={say("cutoff")} extra={say("cutoffHint")}>
        <DurationInput />
      </Form.Item>
      <Form.Item name={["config", "horizonDays"]} label={say("horizonDays")} extra={say("horizonHint")}>
        <InputNumber min={0} max={60} precision={0} />
      </Form.Item>
      <Form.Item name={["config", "maxReschedules"]} label={say("maxReschedules")}>
        <InputNumber min={0} max={20} precision={0} />
      </Form.Item>
      <Form.Item name={["config", "calendar"]} label={say("calendar")} extra={say("calendarHint")}>
        <Select
          allowClear
          placeholder={say("noCalendar")}
          options={calendars.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name={["config", "holidays"]} label={say("holidays")}>
        <DaysInput />
      </Form.Item>
    </>
  );
}

/** Which fields of `config` a kind has; what is emptied is taken away by `null`. */
const fieldsOf: Record<Kind, readonly string[]> = {
  scheduled_delivery: [
    ...["areas", "windows", "cutoff", "holdFor", "maxReschedules", "horizonDays"],
    ...["calendar", "holidays"],
  ],
  collect_on_behalf: ["areas", "holdFor"],
  insured: ["areas", "holdFor"],
  green_packaging: ["areas", "holdFor", "material"],
  custom: ["areas", "holdFor", "details"],
};

function toContent({ kind, description, includedFor, config, ...values }: Values) {
  const given = (field: string): unknown => {
    const value = config?.[field];
    const isEmpty = value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
    // Without windows there is nothing to book, which the API says at their place.
    return isEmpty && field !== "windows" ? null : (value ?? []);
  };
  const included = { vip: includedFor?.vip ?? false, stages: includedFor?.stages ?? [] };
  return {
    ...values,
    kind,
    description: description?.["zh-CN"] || description?.en ? description : null,
    includedFor: included.vip || included.stages.length > 0 ? included : null,
    config: Object.fromEntries(fieldsOf[kind].map((field) => [field, given(field)])),
  };
}

function withoutNulls(config: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== null));
}
