import { Button } from "antd";
import { useTerms, useWords } from "../../i18n/words.ts";
import { notificationsWords } from "./words.ts";

/** What a text may name; a click puts it where the cursor is. */
export function Variables({ names, insert }: { names: readonly string[]; insert: (text: string) => void }) {
  const say = useWords(notificationsWords);
  const word = useTerms(notificationsWords);
  return (
    <fieldset className="variables">
      <legend>{say("editor.variables")}</legend>
      {names.map((name) => {
        const inner = name.replace("parcels[]", "parcel");
        return (
          <Button key={name} size="small" title={inner} onClick={() => insert(written(name, inner))}>
            {word("variable", inner)}
          </Button>
        );
      })}
    </fieldset>
  );
}

/** A list is walked; of its items a variable of the walk is named. */
function written(name: string, inner: string): string {
  if (name === "parcels") return "{% for parcel in parcels %}{{ parcel.trackingNumber }}\n{% endfor %}";
  return `{{ ${inner} }}`;
}
