import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Card, Checkbox, Form, Input, Select } from "antd";
import { DurationInput } from "../../components/duration-input.tsx";
import { common } from "../../i18n/common.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { actions } from "./authority.tsx";
import { playbooksWords } from "./words.ts";

/** The steps of a playbook in their order. */
export function StepFields({ disabled }: { disabled: boolean }) {
  const say = useWords(playbooksWords);
  const role = useTerms(common);
  return (
    <Card title={say("step.title")}>
      <p className="settings-quiet">{say("step.hint")}</p>
      <Form.List name="steps">
        {(steps, { add, remove, move }, { errors }) => (
          <>
            <ol className="panels">
              {steps.map(({ key, name }, index) => (
                <li key={key} className="panel">
                  <div className="panel-head">
                    <strong className="grow">{say("step.nth", { count: index + 1 })}</strong>
                    {!disabled && (
                      <>
                        <Button
                          type="text"
                          icon={<ArrowUpOutlined />}
                          disabled={index === 0}
                          aria-label={`${say("step.up")} ${index + 1}`}
                          onClick={() => move(index, index - 1)}
                        />
                        <Button
                          type="text"
                          icon={<ArrowDownOutlined />}
                          disabled={index === steps.length - 1}
                          aria-label={`${say("step.down")} ${index + 1}`}
                          onClick={() => move(index, index + 1)}
                        />
                        <Button
                          type="text"
                          icon={<DeleteOutlined />}
                          disabled={steps.length === 1}
                          aria-label={`${say("step.remove")} ${index + 1}`}
                          onClick={() => remove(name)}
                        />
                      </>
                    )}
                  </div>
                  <div className="pairs">
                    <Form.Item name={[name, "name", "zh-CN"]} label={say("step.name")} className="wide-field">
                      <Input maxLength={100} />
                    </Form.Item>
                    <Form.Item name={[name, "name", "en"]} label={say("step.nameEn")} className="wide-field">
                      <Input maxLength={100} />
                    </Form.Item>
                    <Form.Item name={[name, "deadline"]} label={say("step.deadline")}>
                      <DurationInput />
                    </Form.Item>
                    <Form.Item name={[name, "requires"]} label={say("step.requires")}>
                      <Select
                        mode="multiple"
                        placeholder={say("step.nothing")}
                        options={(["note", "amount"] as const).map((value) => ({
                          value,
                          label: say(`field.${value}`),
                        }))}
                      />
                    </Form.Item>
                    <Form.Item name={[name, "action"]} label={say("step.action")}>
                      <Select
                        allowClear
                        placeholder={say("step.nothing")}
                        options={actions.map((value) => ({ value, label: say(`action.${value}`) }))}
                      />
                    </Form.Item>
                    <Form.Item name={[name, "roles"]} label={say("step.roles")}>
                      <Select
                        mode="multiple"
                        placeholder={say("step.anybody")}
                        options={["agent", "supervisor", "admin"].map((value) => ({
                          value,
                          label: role("role", value),
                        }))}
                      />
                    </Form.Item>
                    <Form.Item name={[name, "id"]} label={say("step.id")} tooltip={say("step.idHint")}>
                      <Input maxLength={50} />
                    </Form.Item>
                  </div>
                  <div className="beside">
                    <Form.Item name={[name, "public"]} valuePropName="checked" className="tight">
                      <Checkbox>{say("step.public")}</Checkbox>
                    </Form.Item>
                    <Form.Item name={[name, "proposes"]} valuePropName="checked" className="tight">
                      <Checkbox>{say("step.proposes")}</Checkbox>
                    </Form.Item>
                  </div>
                </li>
              ))}
            </ol>
            <Form.ErrorList errors={errors} />
            {!disabled && steps.length < 20 && (
              <Button
                className="above"
                icon={<PlusOutlined />}
                onClick={() => add({ requires: [], action: null, roles: [], public: true, proposes: false })}
              >
                {say("step.add")}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </Card>
  );
}
