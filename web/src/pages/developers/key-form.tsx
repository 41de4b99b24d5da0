import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Checkbox, Form, Input, Radio } from "antd";
import { caas } from "../../api/client.ts";
import { useWorld } from "../../api/me.ts";
import { useFormProblem } from "../../api/problem.ts";
import { MomentInput } from "../../components/date-input.tsx";
import { FormDialog } from "../../components/form-dialog.tsx";
import { useTerms, useWords } from "../../i18n/words.ts";
import { type Scope, scopes } from "./scopes.ts";
import { developerWords } from "./words.ts";

interface Values {
  name: string;
  mode: "live" | "test";
  which: "all" | "some";
  scopes?: Scope[];
  expiresAt?: string | null;
}

interface Props {
  open: boolean;
  close: () => void;
  /** Given the secret, which is told this once. */
  tell: (secret: string) => void;
}

export function KeyForm({ open, close, tell }: Props) {
  const say = useWords(developerWords);
  const term = useTerms(developerWords);
  const world = useWorld();
  const [form] = Form.useForm<Values>();
  const { problem, refuse, clear } = useFormProblem(form);
  const queries = useQueryClient();
  const which = Form.useWatch("which", form);
  const create = useMutation({
    onMutate: clear,
    onError: refuse,
    mutationFn: ({ name, mode, which: chosen, scopes: some = [], expiresAt }: Values) =>
      caas().apiKeys.create({
        ...{ name, mode, scopes: chosen === "all" ? ["*"] : some },
        ...(expiresAt && { expiresAt: expiresAt }),
      }),
    onSuccess: ({ key }) => {
      void queries.invalidateQueries({ queryKey: ["api-keys"] });
      close();
      tell(key);
    },
  });
  return (
    <FormDialog
      open={open}
      close={close}
      title={say("keys.create")}
      form={form}
      initialValues={{ mode: world, which: "some" }}
      problem={problem}
      pending={create.isPending}
      submit={(values) => create.mutate(values)}
    >
      <Form.Item name="name" label={say("name")} rules={[{ required: true, message: say("needed") }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="mode" label={say("keys.mode")}>
        <Radio.Group
          options={(["live", "test"] as const).map((value) => ({ value, label: say(`world.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="which" label={say("keys.scopes")}>
        <Radio.Group
          options={[
            { value: "some", label: say("keys.chooseSome") },
            { value: "all", label: say("keys.chooseAll") },
          ]}
        />
      </Form.Item>
      {which !== "all" && (
        <Form.Item name="scopes" rules={[{ required: true, message: say("needed") }]}>
          <Checkbox.Group className="scopes">
            {scopes.map((scope) => {
              const [resource = "", act = ""] = scope.split(":");
              return (
                <Checkbox key={scope} value={scope}>
                  {term("resource", resource)} · {term("act", act)}
                </Checkbox>
              );
            })}
          </Checkbox.Group>
        </Form.Item>
      )}
      <Form.Item name="expiresAt" label={say("keys.expires")} extra={say("keys.expiresHint")}>
        <MomentInput />
      </Form.Item>
    </FormDialog>
  );
}
