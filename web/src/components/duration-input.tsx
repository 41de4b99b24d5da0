import { Input } from "antd";
import { useState } from "react";
import { common } from "../i18n/common.ts";
import { useLanguage, useWords } from "../i18n/words.ts";
import { durationParts, parseDuration } from "./duration.ts";

/** An ISO 8601 duration in words; what is none stays as it is. */
export function useDuration(): (duration: string) => string {
  const say = useWords(common);
  const spoken = useLanguage();
  return (duration) => {
    const parts = durationParts(duration);
    if (!parts) return duration;
    return parts
      .map(({ unit, amount }) => say(`span.${unit}` as "span.minute", { count: amount }))
      .join(spoken === "en" ? " " : "");
  };
}

interface Props {
  id?: string;
  value?: string;
  onChange?: (duration: string | undefined) => void;
  placeholder?: string;
  disabled?: boolean;
  "aria-label"?: string;
}

/**
 * A duration as people write it, given on as ISO 8601. What cannot be understood is marked, and given on as it is, so
 * that the API refuses it too.
 */
export function DurationInput({ value, onChange, placeholder, ...input }: Props) {
  const say = useWords(common);
  const tell = useDuration();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = value !== undefined && durationParts(value) === null;
  return (
    <Input
      {...input}
      className="duration"
      value={typed ?? (value === undefined ? "" : tell(value))}
      placeholder={placeholder ?? say("span.hint")}
      title={wrong ? say("span.wrong") : undefined}
      {...(wrong && { status: "error" as const, "aria-invalid": true })}
      onChange={({ target }) => {
        const text = target.value.trim();
        setTyped(target.value);
        onChange?.(text === "" ? undefined : (parseDuration(text) ?? text));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
