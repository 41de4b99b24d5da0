import { Card, Form, Select } from "antd";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { customerWords } from "../customers/words.ts";
import { channels, priorities, stages, ticketTypes } from "./choices.ts";
import type { Policy } from "./queries.ts";
import { slaWords } from "./words.ts";

/** Which tickets a policy is for. */
export function ConditionFields() {
  const say = useWords(slaWords);
  const term = useTerms(terms);
  const stage = useTerms(customerWords);
  const some = (name: keyof Policy["conditions"], options: { value: string; label: string }[]) => (
    <Form.Item name={["conditions", name]} label={say(`conditions.${name}`)}>
      <Select
        mode="multiple"
        allowClear
        options={options}
        placeholder={say("conditions.any")}
        optionFilterProp="label"
      />
    </Form.Item>
  );
  const named = (group: string, values: readonly string[], told = term) =>
    values.map((value) => ({ value, label: told(group, value) }));
  return (
    <Card title={say("conditions.title")}>
      <p className="settings-quiet">{say("conditions.hint")}</p>
      <div className="pairs">
        {some("types", named("ticketType", ticketTypes))}
        {some("categories", named("category", Object.keys(terms.zh.category)))}
        {some("priorities", named("priority", priorities))}
        {some("channels", named("channel", channels))}
        {some("stages", named("stages", stages, stage))}
        <Form.Item name={["conditions", "vip"]} label={say("conditions.vip")}>
          <Select
            allowClear
            placeholder={say("conditions.any")}
            options={[
              { value: true, label: say("conditions.vipOnly") },
              { value: false, label: say("conditions.notVip") },
            ]}
          />
        </Form.Item>
        <Form.Item name={["conditions", "goods"]} label={say("conditions.goods")}>
          <Select mode="tags" open={false} suffixIcon={null} placeholder={say("conditions.goodsHint")} />
        </Form.Item>
      </div>
    </Card>
  );
}

/** A policy's conditions in a line of words; none at all take every ticket. */
export function useConditions(): (conditions: Policy["conditions"]) => string[] {
  const say = useWords(slaWords);
  const term = useTerms(terms);
  const stage = useTerms(customerWords);
  return ({ types = [], categories = [], priorities = [], channels = [], stages = [], vip, goods = [] }) => {
    const said = [
      types.map((one) => term("ticketType", one)),
      categories.map((one) => term("category", one)),
      priorities.map((one) => `${say("conditions.priorities")} ${term("priority", one)}`),
      channels.map((one) => term("channel", one)),
      stages.map((one) => stage("stages", one)),
      vip === undefined ? [] : [say(vip ? "conditions.vipOnly" : "conditions.notVip")],
      goods,
    ].filter((group) => group.length > 0);
    return said.map((group) => group.join(" / "));
  };
}
