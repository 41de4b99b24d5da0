import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Card, Form, Select } from "antd";
import { MoneyInput } from "../../components/money-input.tsx";
import { common } from "../../i18n/common.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { playbooksWords } from "./words.ts";

export const actions = ["refund", "compensate", "waive_freight", "voucher"] as const;
const roles = ["agent", "supervisor", "admin"] as const;

/** What each role may promise or pay. */
export function AuthorityFields({ disabled }: { disabled: boolean }) {
  const say = useWords(playbooksWords);
  const role = useTerms(common);
  return (
    <Card title={say("authority.title")}>
      <p className="settings-quiet">{say("authority.hint")}</p>
      <Form.List name="authority">
        {(entries, { add, remove }) => (
          <>
            <ul className="panels">
              {entries.map(({ key, name }, index) => (
                <li key={key} className="panel">
                  <div className="limits">
                    <Form.Item name={[name, "action"]} label={say("authority.action")} className="tight">
                      <Select options={actions.map((value) => ({ value, label: say(`action.${value}`) }))} />
                    </Form.Item>
                    {roles.map((one) => (
                      <Form.Item
                        key={one}
                        name={[name, "limits", one]}
                        label={role("role", one)}
                        className="tight"
                      >
                        <MoneyInput placeholder={say("authority.unlimited")} />
                      </Form.Item>
                    ))}
                    {!disabled && (
                      <Button
                        type="text"
                        icon={<DeleteOutlined />}
                        aria-label={`${say("authority.remove")} ${index + 1}`}
                        onClick={() => remove(name)}
                      />
                    )}
                  </div>
                </li>
              ))}
            </ul>
            {!disabled && entries.length < actions.length && (
              <Button className="above" icon={<PlusOutlined />} onClick={() => add({ limits: {} })}>
                {say("authority.add")}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </Card>
  );
}
