import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Card, Form, Input } from "antd";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useFormProblem } from "../../api/problem.ts";
import { useWords } from "../../i18n/words.ts";
import { SaveBar } from "../settings/save-bar.tsx";
import { AuthorityFields } from "./authority.tsx";
import type { Content, Playbook } from "./queries.ts";
import { StepFields } from "./steps.tsx";
import { playbooksWords } from "./words.ts";

interface Props {
  playbook: Playbook;
  /** An earlier version, which is only looked at. */
  isOld: boolean;
  reload: () => void;
}

/** What a playbook says, to be changed all together as the next version. */
export function PlaybookForm({ playbook, isOld, reload }: Props) {
  const say = useWords(playbooksWords);
  const may = useMay();
  const { message } = App.useApp();
  const [form] = Form.useForm<Content>();
  const { problem, refuse, clear } = useFormProblem(form);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (content: Content) => caas().playbooks.replace(playbook.id, content, { ifMatch: playbook }),
    onMutate: clear,
    onError: refuse,
    onSuccess: async (saved) => {
      void message.success(say("saved", { version: saved.version }));
      queries.setQueryData(["playbooks", saved.id, "edited", "current"], saved);
      await queries.invalidateQueries({
        queryKey: ["playbooks"],
        predicate: ({ queryKey }) => queryKey[2] !== "edited",
      });
    },
  });
  const disabled = isOld || !may("policies:write");
  return (
    <Form
      form={form}
      layout="vertical"
      disabled={disabled}
      initialValues={playbook}
      onFinish={(content) => save.mutate(tidy(content))}
      className="stack"
    >
      <Card title={say("script")}>
        <p className="settings-quiet">{say("scriptHint")}</p>
        <div className="two halves">
          <Form.Item name={["script", "zh-CN"]} label={say("zh")}>
            <LinesInput />
          </Form.Item>
          <Form.Item name={["script", "en"]} label={say("en")}>
            <LinesInput />
          </Form.Item>
        </div>
      </Card>
      <StepFields disabled={disabled} />
      <AuthorityFields disabled={disabled} />
      {!disabled && (
        <SaveBar
          error={save.error}
          remains={problem}
          pending={save.isPending}
          reload={reload}
          note={say("versionNote")}
        />
      )}
    </Form>
  );
}

/** What a form leaves open is nothing: no action, no limit. */
function tidy({ script, steps = [], authority = [] }: Content): Content {
  const lines = (of: string[]) => of.map((line) => line.trim()).filter(Boolean);
  return {
    script: { "zh-CN": lines(script["zh-CN"]), en: lines(script.en) },
    steps: steps.map((step) => ({ ...step, action: step.action ?? null })),
    authority: authority.map(({ action, limits }) => ({
      action,
      limits: {
        agent: limits?.agent ?? null,
        supervisor: limits?.supervisor ?? null,
        admin: limits?.admin ?? null,
      },
    })),
  };
}

interface LinesProps {
  id?: string;
  value?: string[];
  onChange?: (lines: string[]) => void;
}

/** Lines of a script, one a line. */
function LinesInput({ id, value = [], onChange }: LinesProps) {
  return (
    <Input.TextArea
      id={id}
      autoSize={{ minRows: 4 }}
      value={value.join("\n")}
      onChange={({ target }) => onChange?.(target.value.split("\n"))}
    />
  );
}
