import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Form, Input, InputNumber, Select } from "antd";
import { DurationInput } from "../../components/duration-input.tsx";
import { useWords } from "../../i18n/words.ts";
import { type Node, nodes, rules } from "./levels.ts";
import { serviceLevelsWords } from "./words.ts";

/** The levels in the order in which a parcel is held against them; the last one takes the rest. */
export function LevelFields({ disabled }: { disabled: boolean }) {
  const say = useWords(serviceLevelsWords);
  const form = Form.useFormInstance();
  const nameOf = (index: number) => String(form.getFieldValue(["levels", index, "name"]) ?? index + 1);
  return (
    <Form.List name="levels">
      {(levels, { add, remove, move }) => (
        <div>
          <ol className="panels">
            {levels.map(({ key, name: place }, index) => {
              const last = index === levels.length - 1;
              return (
                <li key={key} className="panel">
                  <div className="panel-head">
                    <strong className="grow">
                      {say("nth", { count: index + 1 })}
                      {last && <span className="mark mark-own level-rest">{say("everything")}</span>}
                    </strong>
                    {!disabled && !last && (
                      <>
                        <Button
                          type="text"
                          icon={<ArrowUpOutlined />}
                          disabled={index === 0}
                          aria-label={say("moveUp", { name: nameOf(index) })}
                          onClick={() => move(index, index - 1)}
                        />
                        <Button
                          type="text"
                          icon={<ArrowDownOutlined />}
                          disabled={index >= levels.length - 2}
                          aria-label={say("moveDown", { name: nameOf(index) })}
                          onClick={() => move(index, index + 1)}
                        />
                        <Button
                          type="text"
                          icon={<DeleteOutlined />}
                          aria-label={say("remove", { name: nameOf(index) })}
                          onClick={() => remove(index)}
                        />
                      </>
                    )}
                  </div>
                  <div className="level">
                    <div>
                      <Form.Item name={[place, "name"]} label={say("name")}>
                        <Input maxLength={100} />
                      </Form.Item>
                      <Form.Item name={[place, "unwatched"]} hidden>
                        <Input />
                      </Form.Item>
                      {!last && <Match place={place} />}
                      <Temperature place={place} />
                    </div>
                    <fieldset className="plain">
                      <legend>{say("nodes")}</legend>
                      {nodes.map((node) => (
                        <NodeFields key={node} place={place} node={node} last={last} />
                      ))}
                    </fieldset>
                  </div>
                </li>
              );
            })}
          </ol>
          {!disabled && (
            <Button
              className="above"
              icon={<PlusOutlined />}
              onClick={() =>
                add(
                  {
                    ...{ name: "", match: {}, temperature: {}, unwatched: false },
                    nodes: Object.fromEntries(nodes.map((node) => [node, { rule: "inherit" }])),
                  },
                  Math.max(0, levels.length - 1),
                )
              }
            >
              {say("add")}
            </Button>
          )}
        </div>
      )}
    </Form.List>
  );
}

function Match({ place }: { place: number }) {
  const say = useWords(serviceLevelsWords);
  return (
    <>
      <Form.Item name={[place, "match", "goodsTypes"]} label={say("goods")} extra={say("goodsHint")}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[",", "，", "、", " "]} />
      </Form.Item>
      <Form.Item name={[place, "match", "regions"]} label={say("regions")} extra={say("regionsHint")}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[",", "，", "、"]} />
      </Form.Item>
    </>
  );
}

function Temperature({ place }: { place: number }) {
  const say = useWords(serviceLevelsWords);
  const limit = { min: -100, max: 100, controls: false, style: { width: 96 } };
  return (
    <fieldset className="plain">
      <legend>{say("temperature")}</legend>
      <span className="beside">
        <Form.Item name={[place, "temperature", "minCelsius"]} className="tight">
          <InputNumber {...limit} aria-label={say("min")} placeholder={say("min")} />
        </Form.Item>
        –
        <Form.Item name={[place, "temperature", "maxCelsius"]} className="tight">
          <InputNumber {...limit} aria-label={say("max")} placeholder={say("max")} />
        </Form.Item>
      </span>
      <p className="settings-quiet">{say("temperatureHint")}</p>
    </fieldset>
  );
}

function NodeFields({ place, node, last }: { place: number; node: Node; last: boolean }) {
  const say = useWords(serviceLevelsWords);
  const form = Form.useFormInstance();
  const chosen = Form.useWatch(["levels", place, "nodes", node, "rule"], form) as string | undefined;
  const name = say(`node.${node}`);
  // The last level has no other to be like: what it says nothing of is not watched.
  const choices = last ? (["none", ...rules] as const) : (["inherit", "none", ...rules] as const);
  return (
    <div className="node-line">
      <span>{name}</span>
      <Form.Item
        name={[place, "nodes", node, "rule"]}
        className="tight"
        {...(last && { getValueProps: (value) => ({ value: value === "inherit" ? "none" : value }) })}
      >
        <Select
          aria-label={say("ruleOf", { node: name })}
          options={choices.map((value) => ({ value, label: say(`rule.${value}`) }))}
        />
      </Form.Item>
      {(chosen === "afterOrder" || chosen === "beforePromise") && (
        <Form.Item name={[place, "nodes", node, "duration"]} className="tight">
          <DurationInput aria-label={say("valueOf", { node: name })} />
        </Form.Item>
      )}
      {chosen === "shareOfPromise" && (
        <Form.Item name={[place, "nodes", node, "percent"]} className="tight">
          <InputNumber min={0} max={100} suffix="%" aria-label={say("valueOf", { node: name })} />
        </Form.Item>
      )}
    </div>
  );
}
