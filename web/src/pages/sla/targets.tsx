import { Card, Form, Segmented } from "antd";
import { useEffect, useState } from "react";
import { DurationInput, useDuration } from "../../components/duration-input.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { priorities, targetNames, ticketTypes } from "./choices.ts";
import { slaWords } from "./words.ts";

type Group = "byPriority" | "byType";

/**
 * How long each thing may take: in general, and by priority or type where that differs.
 * @param refused paths of fields that the API has refused
 */
export function TargetFields({ refused }: { refused: readonly string[] }) {
  const say = useWords(slaWords);
  const [group, setGroup] = useState<Group>("byPriority");
  // A field that was refused must be in sight.
  useEffect(() => {
    const wrong = refused.find((path) => /^by(Type|Priority)\./.test(path));
    if (wrong) setGroup(wrong.startsWith("byType") ? "byType" : "byPriority");
  }, [refused]);
  return (
    <Card
      title={say("targets.title")}
      extra={
        <Segmented<Group>
          value={group}
          onChange={setGroup}
          options={[
            { value: "byPriority", label: say("targets.byPriority") },
            { value: "byType", label: say("targets.byType") },
          ]}
        />
      }
    >
      <p className="settings-quiet">{say("targets.hint")}</p>
      {/* Both stay, so that what was typed stays; of the general column there is one. */}
      <div className="target-grids">
        <TargetTable group="byPriority" keys={priorities} shown={group === "byPriority"} />
        <TargetTable group="byType" keys={ticketTypes} shown={group === "byType"} />
      </div>
    </Card>
  );
}

interface Props {
  group: Group;
  keys: readonly string[];
  shown: boolean;
}

function TargetTable({ group, keys, shown }: Props) {
  const say = useWords(slaWords);
  const term = useTerms(terms);
  const tell = useDuration();
  const form = Form.useFormInstance();
  const general = Form.useWatch("targets", form) as Record<string, string | undefined> | undefined;
  const column = (key: string) => term(group === "byPriority" ? "priority" : "ticketType", key);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll-x" hidden={!shown} tabIndex={0} aria-label={say(`targets.${group}`)}>
      <table className="targets">
        <thead>
          <tr>
            <th scope="col">{say("targets.name")}</th>
            <th scope="col">{say("targets.base")}</th>
            {keys.map((key) => (
              <th scope="col" key={key}>
                {column(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {targetNames.map((name) => (
            <tr key={name}>
              <th scope="row">
                {term("target", name)}
                <small className="settings-quiet">{say(`targets.meaning.${name}`)}</small>
              </th>
              <td>
                {/* A field may be in a form once: the table that is hidden leaves it to the other. */}
                {shown && (
                  <Form.Item name={["targets", name]}>
                    <DurationInput
                      placeholder={say("targets.none")}
                      aria-label={say("targets.of", {
                        target: term("target", name),
                        column: say("targets.base"),
                      })}
                    />
                  </Form.Item>
                )}
              </td>
              {keys.map((key) => (
                <td key={key}>
                  <Form.Item name={[group, key, name]}>
                    <DurationInput
                      placeholder={general?.[name] ? tell(general[name]) : say("targets.none")}
                      aria-label={say("targets.of", { target: term("target", name), column: column(key) })}
                    />
                  </Form.Item>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
