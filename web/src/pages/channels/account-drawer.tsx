import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Drawer, Form, Input, Select } from "antd";
import { caas } from "../../api/client.ts";
import { useFormProblem } from "../../api/problem.ts";
import { FormProblem } from "../../components/form-problem.tsx";
import { Save } from "../../components/save.tsx";
import { useWords } from "../../i18n/words.ts";
import type { Channel } from "./channel.ts";
import { type DriverName, defaults, driversOf, fieldsOf, secrets } from "./drivers.ts";
import { channelsWords } from "./words.ts";

interface Values {
  driver: DriverName;
  settings: Record<string, string | undefined>;
  /** WeChat's template by its fields: each name and what it shows. */
  fields: { name: string; value: string }[];
}

const shows = ["text", "title", "trackingNumber", "tenant"] as const;

/** The firm's own account at whoever delivers a channel's messages. */
export function AccountDrawer({ channel: setup, close }: { channel: Channel; close: () => void }) {
  const say = useWords(channelsWords);
  const { channel } = setup;
  const name = say(`channel.${channel}`);
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const { problem, refuse, clear } = useFormProblem(form);
  const queries = useQueryClient();
  const offered = driversOf(channel);
  const first = setup.own && setup.driver ? setup.driver : (offered[0] as DriverName);
  const driver = Form.useWatch("driver", form) ?? first;
  const save = useMutation({
    mutationFn: ({ driver: chosen, settings = {}, fields = [] }: Values) => {
      const given = Object.entries(settings).filter(([, value]) => value !== undefined && value !== "");
      return caas().channels.set(channel, {
        driver: chosen,
        settings: {
          ...Object.fromEntries(given),
          ...(chosen === "wechat" && {
            fields: Object.fromEntries(fields.map((field) => [field?.name ?? "", field?.value])),
          }),
        },
      });
    },
    onMutate: clear,
    onError: refuse,
    onSuccess: async () => {
      void message.success(say("saved", { name }));
      await queries.invalidateQueries({ queryKey: ["channels"] });
      close();
    },
  });
  const { fields: kept, ...settings } = setup.settings as Record<string, string> & {
    fields?: Record<string, string>;
  };
  const wanted = fieldsOf(channel, driver);
  return (
    <Drawer open size={440} onClose={close} title={name} styles={{ wrapper: { maxWidth: "100vw" } }}>
      <Form
        form={form}
        layout="vertical"
        initialValues={{
          driver: first,
          settings: { ...defaults, ...settings },
          fields: Object.entries(kept ?? { thing1: "text" }).map(([key, value]) => ({ name: key, value })),
        }}
        onFinish={(values) => save.mutate(values)}
      >
        <FormProblem text={problem} />
        <Form.Item name="driver" label={say("driver")}>
          <Select options={offered.map((value) => ({ value, label: say(`drivers.${value}`) }))} />
        </Form.Item>
        {wanted.length === 0 && <p className="settings-quiet">{say("nothing")}</p>}
        {wanted.map((field) => {
          const isKept = setup.own && setup.driver === driver && setup.secrets.includes(field);
          return (
            <Form.Item key={`${driver} ${field}`} name={["settings", field]} label={say(`field.${field}`)}>
              {secrets.has(field) ? (
                <Input.Password autoComplete="new-password" {...(isKept && { placeholder: say("kept") })} />
              ) : (
                <Input autoComplete="off" />
              )}
            </Form.Item>
          );
        })}
        {driver === "wechat" && <TemplateFields />}
        <Save pending={save.isPending} />
      </Form>
    </Drawer>
  );
}

function TemplateFields() {
  const say = useWords(channelsWords);
  return (
    <fieldset className="plain">
      <legend>{say("field.fields")}</legend>
      <p className="settings-quiet">{say("fieldsHint")}</p>
      <Form.Item name={["settings", "fields"]} className="tight unseen">
        <span />
      </Form.Item>
      <Form.List name="fields">
        {(entries, { add, remove }) => (
          <>
            {entries.map(({ key, name }) => (
              <div key={key} className="line">
                <Form.Item name={[name, "name"]} className="tight">
                  <Input aria-label={say("fieldName")} placeholder="thing1" />
                </Form.Item>
                <Form.Item name={[name, "value"]} className="tight">
                  <Select
                    aria-label={say("fieldValue")}
                    options={shows.map((value) => ({ value, label: say(`values.${value}`) }))}
                  />
                </Form.Item>
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={say("removeField")}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button className="gap" icon={<PlusOutlined />} onClick={() => add({ value: "text" })}>
              {say("addField")}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
