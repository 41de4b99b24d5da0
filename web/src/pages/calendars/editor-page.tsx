import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { App, Button, Card, Form, Input, Select, Space, Switch } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { useMay, useZone } from "../../api/me.ts";
import { useFormProblem, useRefused } from "../../api/problem.ts";
import { localTime } from "../../components/local-time.ts";
import { Loaded } from "../../components/states.tsx";
import { ZoneSelect } from "../../components/zone-select.tsx";
import { useWords } from "../../i18n/words.ts";
import { SaveBar } from "../settings/save-bar.tsx";
import { SettingsPage } from "../settings/settings-page.tsx";
import { DaysErrors, DaysFields } from "./days.tsx";
import type { Hours } from "./hours.ts";
import { type Calendar, calendarsQuery } from "./queries.ts";
import { WeekFields } from "./week-grid.tsx";
import { calendarsWords } from "./words.ts";
import "./calendars.css";

/** One calendar, or a new one. */
export function CalendarPage() {
  const say = useWords(calendarsWords);
  const { id } = useParams({ from: "/shell/settings/calendars/$id" });
  const isNew = id === "new";
  const query = useQuery({
    queryKey: ["calendars", id],
    queryFn: () => (isNew ? null : caas().calendars.get(id)),
    // What is being edited is not exchanged for what a colleague saved; saving finds out.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    placeholderData: undefined,
  });
  return (
    <SettingsPage
      title={isNew ? say("newTitle") : (query.data?.name ?? say("title"))}
      permission="policies:read"
      toChange="policies:write"
    >
      <Loaded query={query}>
        {(calendar) => (
          <CalendarForm
            key={`${id} ${query.dataUpdatedAt}`}
            calendar={calendar}
            reload={() => void query.refetch()}
          />
        )}
      </Loaded>
    </SettingsPage>
  );
}

type Values = Pick<Calendar, "name" | "timezone" | "weekly" | "holidays" | "specialDays"> & {
  includeCn?: boolean;
};

const workday: Hours = [["09:00", "18:00"]];
const beginning = {
  name: "",
  weekly: { mon: workday, tue: workday, wed: workday, thu: workday, fri: workday, sat: [], sun: [] },
  holidays: [],
  specialDays: [],
  includeCn: true,
};

function CalendarForm({ calendar, reload }: { calendar: Calendar | null; reload: () => void }) {
  const say = useWords(calendarsWords);
  const may = useMay();
  const firm = useZone();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const { problem, refuse, clear } = useFormProblem(form);
  const queries = useQueryClient();
  const navigate = useNavigate();
  // An import makes a version of its own while the rest of the form is still being written.
  const [version, setVersion] = useState(calendar?.version);
  const save = useMutation({
    mutationFn: ({ includeCn, ...body }: Values) =>
      calendar
        ? caas().calendars.update(calendar.id, body, { ifMatch: version })
        : caas().calendars.create({ ...body, ...(includeCn && { country: "CN" }) }),
    onMutate: clear,
    onError: refuse,
    onSuccess: async (saved) => {
      void message.success(calendar ? say("saved", { version: saved.version }) : say("created"));
      await queries.invalidateQueries({ queryKey: calendarsQuery.queryKey, exact: true });
      if (calendar) queries.setQueryData(["calendars", saved.id], saved);
      else await navigate({ to: "/settings/calendars" });
    },
  });
  const disabled = !may("policies:write") || calendar?.id === "24x7";
  const zone = Form.useWatch("timezone", form) ?? calendar?.timezone ?? firm;
  const today = localTime(zone).slice(0, 10);
  return (
    <Form
      form={form}
      layout="vertical"
      disabled={disabled}
      initialValues={calendar ?? { ...beginning, timezone: firm }}
      onFinish={() => save.mutate(whole(form.getFieldsValue()))}
      className="stack"
    >
      <Card>
        <div className="pairs">
          <Form.Item name="name" label={say("name")}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="timezone" label={say("zone")} className="wide-field">
            <ZoneSelect />
          </Form.Item>
        </div>
      </Card>
      <div className="two">
        <Card title={say("weekly.title")}>
          {!disabled && (
            <p className="settings-quiet">{say(byFinger ? "weekly.hintTouch" : "weekly.hint")}</p>
          )}
          <WeekFields disabled={disabled} />
        </Card>
        <Card
          title={say("days.title")}
          extra={
            calendar &&
            !disabled && (
              <Import
                calendar={calendar}
                version={version}
                today={today}
                imported={(next) => {
                  setVersion(next.version);
                  form.setFieldsValue({ holidays: next.holidays, specialDays: next.specialDays });
                }}
              />
            )
          }
        >
          <p className="settings-quiet">{say("days.hint")}</p>
          {!calendar && (
            <Form.Item name="includeCn" label={say("days.includeCn")} valuePropName="checked">
              <Switch />
            </Form.Item>
          )}
          <DaysErrors />
          <Form.Item noStyle shouldUpdate>
            {({ getFieldValue, setFieldsValue }) => (
              <DaysFields
                days={{
                  weekly: getFieldValue("weekly") ?? {},
                  holidays: getFieldValue("holidays") ?? [],
                  specialDays: getFieldValue("specialDays") ?? [],
                }}
                change={setFieldsValue}
                disabled={disabled}
                today={today}
              />
            )}
          </Form.Item>
        </Card>
      </div>
      {!disabled && (
        <SaveBar
          error={save.error}
          remains={problem}
          pending={save.isPending}
          reload={reload}
          note={say(calendar ? "versionNote" : "newNote")}
        />
      )}
    </Form>
  );
}

/** Fingers have no fine point: they are told of another way. */
const byFinger = matchMedia("(pointer: coarse)").matches;

/** A day without hours is left out: it is closed. */
function whole({ weekly, ...values }: Values): Values {
  const open = Object.entries(weekly).filter(([, hours]) => hours && hours.length > 0);
  return { ...values, weekly: Object.fromEntries(open) };
}

interface ImportProps {
  calendar: Calendar;
  version: number | undefined;
  today: string;
  imported: (next: Calendar) => void;
}

function Import({ calendar, version, today, imported }: ImportProps) {
  const say = useWords(calendarsWords);
  const { message } = App.useApp();
  const tell = useRefused();
  const queries = useQueryClient();
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const run = useMutation({
    mutationFn: () =>
      caas().calendars.importHolidays(calendar.id, { country: "CN", years: [year] }, { ifMatch: version }),
    onSuccess: (next) => {
      imported(next);
      void message.success(say("days.imported", { year }));
      void queries.invalidateQueries({ queryKey: calendarsQuery.queryKey, exact: true });
    },
    onError: (error) => void message.error(tell(error), 6),
  });
  return (
    <Space.Compact title={say("days.importHint")}>
      <Select
        value={year}
        onChange={setYear}
        aria-label={say("days.importCn")}
        options={[thisYear - 1, thisYear, thisYear + 1].map((value) => ({ value, label: String(value) }))}
      />
      <Button loading={run.isPending} onClick={() => run.mutate()}>
        {say("days.importCn")}
      </Button>
    </Space.Compact>
  );
}
