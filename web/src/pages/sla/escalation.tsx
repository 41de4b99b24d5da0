import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Card, Checkbox, Form, InputNumber, Select } from "antd";
import { MoneyInput } from "../../components/money-input.tsx";
import { common } from "../../i18n/common.ts";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { moments, targetNames } from "./choices.ts";
import type { Policy } from "./queries.ts";
import { slaWords } from "./words.ts";

type Actions = Policy["escalation"][number]["actions"];
type Action = Actions[number];

/** What is done at a warning, at a breach and so many minutes after it. */
export function EscalationFields({ disabled }: { disabled: boolean }) {
  const say = useWords(slaWords);
  const term = useTerms(terms);
  return (
    <Card title={say("escalation.title")}>
      <p className="settings-quiet">{say("escalation.hint")}</p>
      <Form.List name="escalation">
        {(steps, { add, remove }) => (
          <>
            {steps.length === 0 && <p>{say("escalation.none")}</p>}
            <ol className="panels">
              {steps.map(({ key, name }, index) => (
                <li key={key} className="panel" aria-label={say("escalation.step", { count: index + 1 })}>
                  <div className="panel-head">
                    <Form.Item name={[name, "on"]} noStyle>
                      <Select
                        aria-label={say("escalation.step", { count: index + 1 })}
                        className="moment"
                        options={moments.map((value) => ({ value, label: say(`escalation.on.${value}`) }))}
                      />
                    </Form.Item>
                    <Form.Item
                      noStyle
                      shouldUpdate={(before, after) =>
                        before.escalation?.[name]?.on !== after.escalation?.[name]?.on
                      }
                    >
                      {({ getFieldValue }) =>
                        getFieldValue(["escalation", name, "on"]) === "after" && (
                          <Form.Item name={[name, "afterMinutes"]} className="tight" initialValue={30}>
                            <InputNumber
                              min={1}
                              max={44_640}
                              precision={0}
                              suffix={say("escalation.minutes")}
                              aria-label={say("escalation.minutes")}
                            />
                          </Form.Item>
                        )
                      }
                    </Form.Item>
                    <Form.Item name={[name, "target"]} noStyle>
                      <Select
                        allowClear
                        className="moment"
                        placeholder={say("escalation.anyTarget")}
                        aria-label={say("escalation.target")}
                        options={targetNames.map((value) => ({ value, label: term("target", value) }))}
                      />
                    </Form.Item>
                    {!disabled && (
                      <Button
                        type="text"
                        icon={<DeleteOutlined />}
                        aria-label={say("escalation.remove")}
                        onClick={() => remove(name)}
                      />
                    )}
                  </div>
                  <Form.Item name={[name, "actions"]} className="tight">
                    <ActionsInput disabled={disabled} />
                  </Form.Item>
                </li>
              ))}
            </ol>
            {!disabled && steps.length < 10 && (
              <Button
                className="above"
                icon={<PlusOutlined />}
                onClick={() => add({ on: "breach", actions: [{ type: "notify", roles: ["supervisor"] }] })}
              >
                {say("escalation.add")}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </Card>
  );
}

interface Props {
  id?: string;
  value?: Actions;
  onChange?: (actions: Actions) => void;
  disabled: boolean;
}

/** Each kind of action at most once: who is told, what happens to the ticket, what the customer gets. */
function ActionsInput({ id, value = [], onChange, disabled }: Props) {
  const say = useWords(slaWords);
  const role = useTerms(common);
  const roles = value.flatMap((action) => (action.type === "notify" ? action.roles : []));
  const voucher = value.find((action) => action.type === "voucher")?.amount ?? null;
  const put = (type: Action["type"], action: Action | null) => {
    const others = value.filter((one) => one.type !== type);
    onChange?.(action ? [...others, action] : others);
  };
  const plain = (type: "raise_priority" | "move_to_tier3") => (
    <Checkbox
      disabled={disabled}
      checked={value.some((one) => one.type === type)}
      onChange={({ target }) => put(type, target.checked ? { type } : null)}
    >
      {say(`escalation.${type}`)}
    </Checkbox>
  );
  return (
    <fieldset id={id} className="actions" aria-label={say("escalation.actions")}>
      <Select
        mode="multiple"
        disabled={disabled}
        className="notified"
        value={[...new Set(roles)]}
        placeholder={say("escalation.notify")}
        aria-label={say("escalation.notify")}
        prefix={roles.length > 0 ? say("escalation.notify") : undefined}
        options={Object.keys(common.zh.role).map((one) => ({ value: one, label: role("role", one) }))}
        onChange={(chosen: typeof roles) =>
          put("notify", chosen.length ? { type: "notify", roles: chosen } : null)
        }
      />
      {plain("raise_priority")}
      {plain("move_to_tier3")}
      <span className="beside">
        {say("escalation.voucher")}
        <MoneyInput
          disabled={disabled}
          value={voucher}
          placeholder={say("escalation.noVoucher")}
          aria-label={say("escalation.voucher")}
          onChange={(amount) => put("voucher", amount ? { type: "voucher", amount } : null)}
        />
      </span>
    </fieldset>
  );
}
