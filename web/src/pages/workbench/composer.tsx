import { Button, Input, Segmented } from "antd";
import { type RefObject, useState } from "react";
import { modifier } from "../../app/keys.ts";
import { useWords } from "../../i18n/words.ts";
import { MacroPicker } from "./macro-picker.tsx";
import { keepDraft, say as post, type WrittenKind } from "./outbox.ts";
import type { Ticket } from "./queries.ts";
import { workbenchWords } from "./words.ts";

interface Props {
  ticket: Ticket;
  kind: WrittenKind;
  text: string;
  change: (text: string) => void;
  turn: (kind: WrittenKind) => void;
  /** Puts a text behind what was typed of that kind. */
  add: (kind: WrittenKind, text: string) => void;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** Where a reply or a note is written. What is typed is kept with every letter, until it is sent and confirmed. */
export function Composer({ ticket, kind, text, change, turn, add, field }: Props) {
  const say = useWords(workbenchWords);
  const [picking, setPicking] = useState(false);
  const send = () => {
    const body = text.trim();
    if (body === "") return;
    change("");
    post(ticket.id, kind, body);
  };
  return (
    <form
      className={`composer composer-${kind}`}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Segmented<WrittenKind>
        size="small"
        value={kind}
        onChange={turn}
        options={(["reply", "note"] as const).map((value) => ({
          ...{ value, label: say(`kind.${value}`) },
          disabled: value === "reply" && ticket.status === "closed",
        }))}
      />
      <Input.TextArea
        ref={(area) => {
          field.current = area?.resizableTextArea?.textArea ?? null;
        }}
        value={text}
        maxLength={10_000}
        autoSize={{ minRows: 3, maxRows: 10 }}
        aria-label={say("compose")}
        placeholder={say(kind === "reply" ? "replyHint" : "noteHint")}
        onChange={({ target }) => {
          change(target.value);
          keepDraft(ticket.id, kind, target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
          if (event.key === "Escape") field.current?.blur();
          if (event.key === "/" && text === "" && !event.nativeEvent.isComposing) {
            event.preventDefault();
            setPicking(true);
          }
        }}
      />
      <div className="composer-foot">
        <Button size="small" onClick={() => setPicking(true)}>
          {say("macros")} <kbd>/</kbd>
        </Button>
        <span className="quiet">{text !== "" && say("draftKept")}</span>
        <Button type="primary" htmlType="submit" disabled={text.trim() === ""}>
          {say(kind === "reply" ? "sendReply" : "sendNote")} <kbd>{modifier} ↵</kbd>
        </Button>
      </div>
      {picking && (
        <MacroPicker
          ticket={ticket}
          kind={kind}
          pick={(macroKind, filled) => {
            setPicking(false);
            add(macroKind, filled);
          }}
          close={() => {
            setPicking(false);
            field.current?.focus();
          }}
        />
      )}
    </form>
  );
}
