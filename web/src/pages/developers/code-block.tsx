import { Typography } from "antd";
import { useWords } from "../../i18n/words.ts";
import { developerWords } from "./words.ts";

/** Text that is copied as it is, such as an address or an id. */
export function Copyable({ text }: { text: string }) {
  const say = useWords(developerWords);
  return (
    <Typography.Text code className="address" copyable={{ text, tooltips: [say("copy"), say("copied")] }}>
      {text}
    </Typography.Text>
  );
}

/** What a machine reads, such as JSON. It scrolls in itself, also by keyboard. */
export function CodeBlock({ text, label }: { text: string; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="code-block" tabIndex={0} aria-label={label}>
      <pre>{text}</pre>
    </section>
  );
}

export function Json({ value, label }: { value: unknown; label: string }) {
  return <CodeBlock text={JSON.stringify(value, null, 2)} label={label} />;
}
