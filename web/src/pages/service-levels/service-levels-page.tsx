import type { Answer } from "@caas/sdk";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Card, Form } from "antd";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useFormProblem } from "../../api/problem.ts";
import { DurationInput } from "../../components/duration-input.tsx";
import { Loaded } from "../../components/states.tsx";
import { useWords } from "../../i18n/words.ts";
import { SaveBar } from "../settings/save-bar.tsx";
import { SettingsPage } from "../settings/settings-page.tsx";
import { LevelFields } from "./level-fields.tsx";
import { type LevelValues, toLevel, toValues } from "./levels.ts";
import { serviceLevelsWords } from "./words.ts";
import "./service-levels.css";

type Levels = Answer<"getServiceLevels">;
interface Values {
  levels: LevelValues[];
  temperatureGrace?: string;
  earlyBy?: string;
}

/** By when each node of a parcel's way is expected. */
export function ServiceLevelsPage() {
  const say = useWords(serviceLevelsWords);
  const query = useQuery({
    queryKey: ["service-levels"],
    queryFn: () => caas().serviceLevels.get(),
    // What is being edited is not exchanged for what a colleague saved; saving finds out.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    placeholderData: undefined,
  });
  return (
    <SettingsPage title={say("title")} permission="policies:read" toChange="policies:write">
      <p className="settings-quiet">{say("intro")}</p>
      <Loaded query={query}>
        {(levels) => <LevelsForm key={levels.version} saved={levels} reload={() => void query.refetch()} />}
      </Loaded>
    </SettingsPage>
  );
}

function LevelsForm({ saved, reload }: { saved: Levels; reload: () => void }) {
  const say = useWords(serviceLevelsWords);
  const may = useMay();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const { problem, refuse, clear } = useFormProblem(form);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: ({ levels, temperatureGrace, earlyBy }: Values) =>
      caas().serviceLevels.put(
        {
          levels: levels.map((level, index) => toLevel(level, index === levels.length - 1)),
          ...(temperatureGrace && { temperatureGrace }),
          earlyBy: earlyBy ?? null,
        },
        { ifMatch: saved },
      ),
    onMutate: clear,
    onError: refuse,
    onSuccess: (next) => {
      queries.setQueryData(["service-levels"], next);
      void message.success(say("saved"));
    },
  });
  const disabled = !may("policies:write");
  return (
    <Form
      form={form}
      layout="vertical"
      disabled={disabled}
      initialValues={{
        levels: saved.levels.map(toValues),
        temperatureGrace: saved.temperatureGrace,
        earlyBy: saved.earlyBy ?? undefined,
      }}
      onFinish={(values) => save.mutate(values)}
      className="stack"
    >
      <LevelFields disabled={disabled} />
      <Card title={say("more")}>
        <div className="pairs">
          <Form.Item name="temperatureGrace" label={say("grace")} extra={say("graceHint")}>
            <DurationInput />
          </Form.Item>
          <Form.Item name="earlyBy" label={say("early")} extra={say("earlyHint")}>
            <DurationInput placeholder={say("never")} />
          </Form.Item>
        </div>
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
