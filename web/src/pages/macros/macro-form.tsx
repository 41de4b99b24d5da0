import { type Body, CaasError } from "@caas/sdk";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Drawer, Form, Input, Segmented, Select } from "antd";
import { useRef } from "react";
import { caas } from "../../api/client.ts";
import { useFormProblem } from "../../api/problem.ts";
import { FormProblem } from "../../components/form-problem.tsx";
import { Save } from "../../components/save.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import type { Macro } from "./queries.ts";
import { macrosWords } from "./words.ts";

type Content = Body<"createMacro">;
type LanguageName = "zh-CN" | "en";

interface Props {
  /** `null` for one that is to be made. */
  macro: Macro | null;
  mayWrite: boolean;
  close: () => void;
}

/** A macro's name, for what it is, and its texts. */
export function MacroForm({ macro, mayWrite, close }: Props) {
  const say = useWords(macrosWords);
  const term = useTerms(terms);
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [form] = Form.useForm<Content>();
  const { problem, refuse, clear } = useFormProblem(form);
  const save = useMutation({
    mutationFn: (content: Content) =>
      macro
        ? caas().macros.update(macro.id, tidy(content), { ifMatch: macro })
        : caas().macros.create(tidy(content)),
    onMutate: clear,
    onError: refuse,
    onSuccess: () => {
      void message.success(say("saved"));
      void queries.invalidateQueries({ queryKey: ["macros"] });
      close();
    },
  });
  const lost = save.error instanceof CaasError && save.error.code === "precondition_failed";
  return (
    <Drawer
      open
      size="large"
      title={macro ? (mayWrite ? say("edit") : macro.name) : say("add")}
      onClose={close}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        disabled={!mayWrite}
        initialValues={macro ?? { kind: "reply", categories: [], body: {} }}
        onFinish={(content) => save.mutate(content)}
      >
        <FormProblem text={lost ? say("lost") : problem} />
        <Form.Item name="name" label={say("name")} rules={[{ required: true, message: say("needed") }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="kind" label={say("kind")}>
          <Segmented
            options={(["reply", "note"] as const).map((value) => ({ value, label: say(`kinds.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="categories" label={say("categories")} extra={say("categoriesHint")}>
          <Select
            mode="multiple"
            allowClear
            optionFilterProp="label"
            options={Object.keys(terms.zh.category).map((value) => ({
              value,
              label: term("category", value),
            }))}
          />
        </Form.Item>
        <Form.Item
          name={["body", "zh-CN"]}
          label={say("zh")}
          dependencies={[["body", "en"]]}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_, text?: string) =>
                text?.trim() || (getFieldValue(["body", "en"]) as string | undefined)?.trim()
                  ? Promise.resolve()
                  : Promise.reject(new Error(say("bodyNeeded"))),
            }),
          ]}
        >
          <TemplateInput language="zh-CN" />
        </Form.Item>
        <Form.Item name={["body", "en"]} label={say("en")} extra={say("bodyHint")}>
          <TemplateInput language="en" />
        </Form.Item>
        {mayWrite && <Save pending={save.isPending} />}
      </Form>
    </Drawer>
  );
}

/** A language that is left open has no text. */
function tidy({ body, ...content }: Content): Content {
  const texts = Object.entries(body).filter(([, text]) => text?.trim());
  return { ...content, body: Object.fromEntries(texts) };
}

interface TemplateProps {
  id?: string;
  value?: string;
  onChange?: (text: string) => void;
  disabled?: boolean;
  language: LanguageName;
}

/** A Liquid text, with buttons for what it can name. */
function TemplateInput({ id, value = "", onChange, disabled, language }: TemplateProps) {
  const say = useWords(macrosWords);
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (name: string) => {
    const { selectionStart: from, selectionEnd: to } = area.current ?? {
      selectionStart: value.length,
      selectionEnd: value.length,
    };
    onChange?.(`${value.slice(0, from)}{{ ${name} }}${value.slice(to)}`);
    area.current?.focus();
  };
  return (
    <>
      <Input.TextArea
        id={id}
        ref={(input) => {
          area.current = input?.resizableTextArea?.textArea ?? null;
        }}
        value={value}
        lang={language}
        maxLength={5000}
        disabled={disabled}
        autoSize={{ minRows: 4, maxRows: 14 }}
        onChange={({ target }) => onChange?.(target.value)}
      />
      {!disabled && (
        <div className="beside" style={{ flexWrap: "wrap", marginTop: 4 }}>
          <span className="settings-quiet">{say("insert")}</span>
          {(Object.keys(macrosWords.zh.variable) as (keyof typeof macrosWords.zh.variable)[]).map((name) => (
            <Button key={name} size="small" onClick={() => insert(name)}>
              {say(`variable.${name}`)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
