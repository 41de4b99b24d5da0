import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useBlocker, useNavigate, useParams } from "@tanstack/react-router";
import { App, Button, Card, Form, Input, type InputRef, Popconfirm, Segmented, Switch } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { useRef, useState } from "react";
import { caas } from "../../api/client.ts";
import { useMay } from "../../api/me.ts";
import { useFormProblem, useProblem } from "../../api/problem.ts";
import { Loaded } from "../../components/states.tsx";
import { useTerms, useWords } from "../../i18n/words.ts";
import { SaveBar } from "../settings/save-bar.tsx";
import { SettingsPage } from "../settings/settings-page.tsx";
import { Preview } from "./preview.tsx";
import { channels, locales, type Template, templateId } from "./queries.ts";
import { Variables } from "./variables.tsx";
import { notificationsWords } from "./words.ts";
import "./notifications.css";

/** One text: of an event, for a channel, in a language. */
export function TemplatePage() {
  const say = useWords(notificationsWords);
  const word = useTerms(notificationsWords);
  const { id } = useParams({ from: "/shell/settings/notifications/$id" });
  const query = useQuery({
    queryKey: ["notification-templates", "edited", id],
    queryFn: () => caas().notificationTemplates.get(id),
    // What is being edited is not exchanged for what a colleague saved; saving finds out.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    placeholderData: undefined,
  });
  const { event } = query.data ?? {};
  return (
    <SettingsPage
      title={event ? `${word("group", event.split(".")[0] ?? "")} · ${word("events", event)}` : say("title")}
      permission="notifications:read"
      toChange="notifications:write"
    >
      <Loaded query={query}>
        {(template) => (
          <>
            <Others template={template} />
            <TemplateForm
              key={`${template.id} ${template.version}`}
              template={template}
              reload={() => void query.refetch()}
            />
          </>
        )}
      </Loaded>
    </SettingsPage>
  );
}

/** The same news by another channel, or in another language. */
function Others({ template }: { template: Template }) {
  const say = useWords(notificationsWords);
  const navigate = useNavigate();
  const go = (changes: Partial<Pick<Template, "channel" | "locale">>) =>
    void navigate({
      to: "/settings/notifications/$id",
      params: { id: templateId({ ...template, ...changes }) },
    });
  return (
    <div className="beside gap">
      <Segmented
        value={template.channel}
        options={channels.map((value) => ({ value, label: say(`channel.${value}`) }))}
        onChange={(channel) => go({ channel })}
      />
      <Segmented
        value={template.locale}
        options={locales.map((value) => ({ value, label: say(`locales.${value}`) }))}
        onChange={(locale) => go({ locale })}
      />
      <span className={template.source === "own" ? "mark mark-own" : "mark"}>
        {say(template.source === "own" ? "editor.own" : "editor.default")}
      </span>
    </div>
  );
}

interface Values {
  subject?: string;
  body: string;
  enabled: boolean;
}

function TemplateForm({ template, reload }: { template: Template; reload: () => void }) {
  const say = useWords(notificationsWords);
  const may = useMay();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const { problem, refuse, clear } = useFormProblem(form);
  const queries = useQueryClient();
  const hasSubject = template.subject !== null;
  const initial: Values = {
    ...(template.subject !== null && { subject: template.subject }),
    body: template.body,
    enabled: template.enabled,
  };
  const [draft, setDraft] = useState(initial);
  const changed = JSON.stringify(draft) !== JSON.stringify(initial);
  const saved = useRef(false);
  useBlocker({
    shouldBlockFn: () => changed && !saved.current && !window.confirm(say("editor.leave")),
    enableBeforeUnload: () => changed && !saved.current,
  });
  const save = useMutation({
    mutationFn: (values: Values) =>
      caas().notificationTemplates.update(template.id, values, { ifMatch: template }),
    onMutate: clear,
    onError: refuse,
    onSuccess: async (next) => {
      saved.current = true;
      void message.success(say("editor.saved"));
      queries.setQueryData(["notification-templates", "edited", next.id], next);
      await queries.invalidateQueries({ queryKey: ["notification-templates", next.locale] });
    },
  });
  const body = useRef<TextAreaRef>(null);
  const subject = useRef<InputRef>(null);
  const last = useRef<"subject" | "body">("body");
  const insert = (text: string) => {
    const field = last.current;
    const input =
      field === "body" ? body.current?.resizableTextArea?.textArea : (subject.current?.input ?? undefined);
    const before = form.getFieldValue(field) ?? "";
    const [from, to] = [input?.selectionStart ?? before.length, input?.selectionEnd ?? before.length];
    form.setFieldValue(field, before.slice(0, from) + text + before.slice(to));
    setDraft(form.getFieldsValue());
    input?.focus();
    requestAnimationFrame(() => input?.setSelectionRange(from + text.length, from + text.length));
  };
  const disabled = !may("notifications:write");
  return (
    <div className="two">
      <Form
        form={form}
        layout="vertical"
        disabled={disabled}
        initialValues={initial}
        onValuesChange={(_, values) => setDraft(values)}
        onFinish={(values) => save.mutate(values)}
        className="stack"
      >
        <Card>
          <Form.Item
            name="enabled"
            label={say("editor.enabled")}
            extra={say("editor.enabledHint")}
            valuePropName="checked"
          >
            <Switch />
          </Form.Item>
          {hasSubject && (
            <Form.Item name="subject" label={say("editor.subject")}>
              <Input
                ref={subject}
                maxLength={500}
                onFocus={() => {
                  last.current = "subject";
                }}
              />
            </Form.Item>
          )}
          <Form.Item name="body" label={say("editor.body")} extra={say("editor.bodyHint")}>
            <Input.TextArea
              ref={body}
              className="template-text"
              autoSize={{ minRows: 5, maxRows: 18 }}
              maxLength={5000}
              onFocus={() => {
                last.current = "body";
              }}
            />
          </Form.Item>
          {!disabled && <Variables names={template.variables} insert={insert} />}
        </Card>
        {!disabled && (
          <SaveBar
            error={save.error}
            remains={problem}
            pending={save.isPending}
            reload={reload}
            note={say("editor.saveNote")}
          >
            {template.source === "own" && <Restore template={template} reload={reload} />}
          </SaveBar>
        )}
      </Form>
      {!disabled && <Preview template={template} draft={draft} />}
    </div>
  );
}

function Restore({ template, reload }: { template: Template; reload: () => void }) {
  const say = useWords(notificationsWords);
  const { message } = App.useApp();
  const tell = useProblem();
  const queries = useQueryClient();
  const restore = useMutation({
    mutationFn: () => caas().notificationTemplates.delete(template.id, { ifMatch: template }),
    onSuccess: async () => {
      void message.success(say("editor.restored"));
      await queries.invalidateQueries({ queryKey: ["notification-templates", template.locale] });
      reload();
    },
    onError: (error) => void message.error(tell(error), 6),
  });
  return (
    <Popconfirm
      title={say("editor.restoreAsk")}
      description={say("editor.restoreHint")}
      onConfirm={() => restore.mutate()}
    >
      <Button loading={restore.isPending}>{say("editor.restore")}</Button>
    </Popconfirm>
  );
}
