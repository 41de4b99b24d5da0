import type { Item } from "@caas/sdk";
import { useMutation, useQuery } from "@tanstack/react-query";
import { App, Button, Input, type InputRef, Modal } from "antd";
import { type KeyboardEvent, useRef, useState } from "react";
import { caas } from "../../api/client.ts";
import { useProblem } from "../../api/problem.ts";
import { Loaded, Nothing } from "../../components/states.tsx";
import { common } from "../../i18n/common.ts";
import { useWords } from "../../i18n/words.ts";
import type { WrittenKind } from "./outbox.ts";
import type { Ticket } from "./queries.ts";
import { workbenchWords } from "./words.ts";

type Macro = Item<"listMacros">;

interface Props {
  ticket: Ticket;
  kind: WrittenKind;
  pick: (kind: WrittenKind, text: string) => void;
  close: () => void;
}

/** Chooses a macro by typing, arrows and Enter; shows what it says of this ticket before it is taken. */
export function MacroPicker({ ticket, kind, pick, close }: Props) {
  const say = useWords(workbenchWords);
  const shared = useWords(common);
  const { message } = App.useApp();
  const tell = useProblem();
  const [words, setWords] = useState("");
  // What was chosen is told when the dialog has gone: before that it holds the focus.
  const [taken, setTaken] = useState<{ kind: WrittenKind; text: string } | "nothing">();
  const [at, setAt] = useState(0);
  const search = useRef<InputRef>(null);
  const query = useQuery({
    queryKey: ["macros", "offered", ticket.category],
    queryFn: async () => {
      const macros: Macro[] = [];
      for await (const macro of caas().macros.list({ limit: 100, category: ticket.category }))
        macros.push(macro);
      return macros;
    },
    staleTime: 60_000,
  });
  // Those of the kind that is being written first; one of the other kind turns the composer.
  const found = (query.data ?? [])
    .filter(({ name, body }) => [name, ...Object.values(body)].some((text) => has(text, words)))
    .sort((one, other) => Number(other.kind === kind) - Number(one.kind === kind));
  const chosen = found[Math.min(at, found.length - 1)];
  const preview = useQuery({
    queryKey: ["macros", chosen?.id, chosen?.version, "preview", ticket.id, ticket.version],
    queryFn: () => caas().macros.preview(chosen?.id ?? "", { ticketId: ticket.id }),
    enabled: chosen !== undefined,
    placeholderData: undefined,
  });
  const take = useMutation({
    mutationFn: (macro: Macro) => caas().macros.preview(macro.id, { ticketId: ticket.id }),
    onSuccess: setTaken,
    onError: (error) => void message.error(tell(error)),
  });
  const pressed = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(found.length - 1, at + step)));
    }
    if (event.key === "Enter" && !event.nativeEvent.isComposing && chosen) {
      event.preventDefault();
      take.mutate(chosen);
    }
  };
  return (
    <Modal
      open={taken === undefined}
      title={say("macros")}
      // The field is the first that the keys reach, so that the button to close stands behind it.
      closable={false}
      footer={<Button onClick={() => setTaken("nothing")}>{shared("close")}</Button>}
      onCancel={() => setTaken("nothing")}
      width={720}
      afterOpenChange={(isOpen) => {
        if (isOpen) search.current?.focus();
        else if (taken === undefined || taken === "nothing") close();
        else pick(taken.kind, taken.text);
      }}
    >
      <Input
        ref={search}
        autoFocus
        value={words}
        role="combobox"
        aria-expanded="true"
        aria-controls="macros-found"
        aria-activedescendant={chosen && `macro-${chosen.id}`}
        aria-label={say("macroFind")}
        placeholder={say("macroFind")}
        onChange={({ target }) => {
          setWords(target.value);
          setAt(0);
        }}
        onKeyDown={pressed}
      />
      <Loaded query={query}>
        {() =>
          found.length === 0 ? (
            <Nothing text={say("macroNone")} />
          ) : (
            <div className="macro-picker">
              <div role="listbox" id="macros-found" aria-label={say("macros")} className="macros-found">
                {found.map((macro, index) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
                  <div
                    key={macro.id}
                    id={`macro-${macro.id}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={macro === chosen}
                    className={macro === chosen ? "macro chosen" : "macro"}
                    onMouseEnter={() => setAt(index)}
                    onClick={() => take.mutate(macro)}
                  >
                    <strong>{macro.name}</strong> <span className="quiet">{say(`kind.${macro.kind}`)}</span>
                  </div>
                ))}
              </div>
              <div className="macro-preview" aria-live="polite">
                <Loaded query={preview}>
                  {({ text, locale }) => (
                    <>
                      <p>{text}</p>
                      {locale !== ticket.language && <p className="quiet">{say("macroLanguage")}</p>}
                    </>
                  )}
                </Loaded>
              </div>
            </div>
          )
        }
      </Loaded>
    </Modal>
  );
}

function has(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.trim().toLowerCase());
}
