import { useQueryClient } from "@tanstack/react-query";
import { Tabs } from "antd";
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import { useMay } from "../../api/me.ts";
import { useWords } from "../../i18n/words.ts";
import { Composer } from "./composer.tsx";
import { Conversation } from "./conversation.tsx";
import { History } from "./history.tsx";
import { readDraft, type WrittenKind } from "./outbox.ts";
import { Parcel } from "./parcel.tsx";
import { Playbook } from "./playbook.tsx";
import type { Ticket } from "./queries.ts";
import { SlaClocks } from "./sla-clocks.tsx";
import { TicketHead } from "./ticket-head.tsx";
import { Viewers } from "./viewers.tsx";
import { workbenchWords } from "./words.ts";

export interface ComposerHandle {
  /** Goes to the composer to write a reply or a note. */
  write(kind: WrittenKind): void;
  /** Shows another part of the ticket, such as its playbook. */
  show(tab: TicketTab): void;
}

export type TicketTab = "conversation" | "playbook" | "parcel" | "history";

export function TicketPanel({ ticket, composer }: { ticket: Ticket; composer: Ref<ComposerHandle> }) {
  const say = useWords(workbenchWords);
  const may = useMay();
  const [tab, setTab] = useState<TicketTab>("conversation");
  // A closed ticket is not answered any more; what colleagues should know of it still is written down.
  const closed = ticket.status === "closed";
  const [kind, setKind] = useState<WrittenKind>(closed ? "note" : "reply");
  const [text, setText] = useState(() => readDraft(ticket.id, kind));
  const field = useRef<HTMLTextAreaElement | null>(null);
  const queries = useQueryClient();
  const { id, version } = ticket;
  // Every message and every move gives the ticket a new version, so that asking for the ticket tells of all of them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is what makes the rest old
  useEffect(() => {
    for (const part of ["messages", "sla", "events"])
      void queries.invalidateQueries({ queryKey: ["tickets", id, part] });
  }, [queries, id, version]);
  const write = (asked: WrittenKind, added = "") => {
    const next = closed ? "note" : asked;
    setTab("conversation");
    const before = next === kind ? text : readDraft(ticket.id, next);
    setKind(next);
    setText(added === "" ? before : before === "" ? added : `${before}\n${added}`);
    // The tab's panel is shown first.
    setTimeout(() => field.current?.focus());
  };
  useImperativeHandle(composer, () => ({ write, show: setTab }));
  return (
    <>
      <TicketHead ticket={ticket} />
      <Viewers ticketId={id} replying={text !== ""} />
      <SlaClocks ticket={ticket} />
      <Tabs
        activeKey={tab}
        onChange={(key) => setTab(key as TicketTab)}
        size="small"
        className="ticket-tabs"
        items={[
          {
            key: "conversation",
            label: say("conversation"),
            children: (
              <div className="talk">
                <Conversation ticket={ticket} takenBack={({ kind: of, body }) => write(of, body)} />
                {may("tickets:write") && (
                  <Composer
                    ticket={ticket}
                    kind={kind}
                    text={text}
                    change={setText}
                    turn={(next) => write(next)}
                    add={(next, added) => write(next, added)}
                    field={field}
                  />
                )}
              </div>
            ),
          },
          {
            key: "playbook",
            label: say("playbook"),
            children: <Playbook ticket={ticket} insert={(line) => write("reply", line)} />,
          },
          { key: "parcel", label: say("parcel"), children: <Parcel ticket={ticket} /> },
          { key: "history", label: say("history"), children: <History ticket={ticket} /> },
        ]}
      />
    </>
  );
}
