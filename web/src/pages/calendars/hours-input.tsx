import { Input } from "antd";
import { useState } from "react";
import { useWords } from "../../i18n/words.ts";
import { type Hours, hoursText, parseHours } from "./hours.ts";
import { calendarsWords } from "./words.ts";

interface Props {
  id?: string;
  value?: Hours;
  onChange?: (hours: Hours) => void;
  disabled?: boolean;
  "aria-label": string;
}

/** Hours of a day in a line of text; what is none is marked and not taken. */
export function HoursInput({ value = [], onChange, ...input }: Props) {
  const say = useWords(calendarsWords);
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && parseHours(typed) === null;
  return (
    <>
      <Input
        {...input}
        value={typed ?? hoursText(value)}
        placeholder={say("weekly.closed")}
        {...(wrong && { status: "error" as const, "aria-invalid": true })}
        onChange={({ target }) => {
          setTyped(target.value);
          const hours = parseHours(target.value);
          if (hours) onChange?.(hours);
        }}
        onBlur={() => !wrong && setTyped(null)}
      />
      {wrong && (
        <small role="alert" className="wrong">
          {say("weekly.wrong")}
        </small>
      )}
    </>
  );
}
