import { App, Button, Dropdown, Input, Select, Space } from "antd";
import { useState } from "react";
import { caas } from "../../api/client.ts";
import { useMay, useMe } from "../../api/me.ts";
import { common } from "../../i18n/common.ts";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { type Ticket, useMayWork, useTeam, useWho } from "./queries.ts";
import { useChange } from "./use-change.ts";
import { priorities } from "./views.ts";
import { workbenchWords } from "./words.ts";

/** What the ticket is, who has it, and what can be done with it. */
export function TicketHead({ ticket }: { ticket: Ticket }) {
  const say = useWords(workbenchWords);
  const term = useTerms(terms);
  const may = useMay();
  const { data: me } = useMe();
  const team = useTeam();
  const who = useWho();
  const change = useChange(ticket.id);
  const ask = useAskReason();
  const { id } = ticket;
  const own = me?.member?.id;
  const works = useMayWork()(ticket);
  const writes = may("tickets:write") && works;
  const raise = async () => {
    const reason = await ask(say("escalate"));
    if (reason) change.mutate(() => caas().tickets.escalate(id, { reason }));
  };
  const lower = async () => {
    const reason = await ask(say("deescalate"));
    if (reason) change.mutate(() => caas().tickets.deescalate(id, { reason }));
  };
  const give = [
    ...(own && ticket.assigneeId !== own
      ? [{ key: "me", label: say("take"), onClick: () => assign({ memberId: own }) }]
      : []),
    ...(ticket.assigneeId
      ? [{ key: "back", label: say("giveBack"), onClick: () => assign({ memberId: null }) }]
      : []),
    ...(may("tickets:assign")
      ? [
          { key: "auto", label: say("auto"), onClick: () => assign({ auto: true }) },
          ...team
            .filter(
              (member) => member.status === "active" && member.id !== own && member.id !== ticket.assigneeId,
            )
            .map((member) => ({
              key: member.id,
              label: member.name,
              onClick: () => assign({ memberId: member.id }),
            })),
        ]
      : []),
    { type: "divider" as const },
    ticket.tier < 3
      ? { key: "raise", label: say("escalate"), onClick: () => void raise() }
      : { key: "lower", label: say("deescalate"), onClick: () => void lower() },
  ];
  function assign(to: { memberId: string | null } | { auto: true }): void {
    change.mutate(() => caas().tickets.assign(id, to));
  }
  return (
    <header className="ticket-head">
      <h2>{ticket.subject}</h2>
      <p className="quiet">
        <span className="number">{ticket.number}</span> · {term("ticketType", ticket.type)} ·{" "}
        {term("category", ticket.category)} · {term("channel", ticket.channel)} ·{" "}
        {ticket.assigneeId
          ? who({ type: "member", id: ticket.assigneeId })
          : [say("nobody"), ticket.queueReason && term("queueReason", ticket.queueReason)]
              .filter(Boolean)
              .join(" · ")}
      </p>
      <Space wrap size="small">
        {!writes && `${term("ticketStatus", ticket.status)} · ${term("priority", ticket.priority)}`}
        {writes && (
          <Select
            size="small"
            disabled={ticket.allowed.length === 0}
            value={ticket.status}
            aria-label={say("status")}
            popupMatchSelectWidth={false}
            options={[ticket.status, ...ticket.allowed].map((value) => ({
              value,
              label: term("ticketStatus", value),
            }))}
            onChange={(to) => change.mutate(() => caas().tickets.move(id, { to }))}
          />
        )}
        {writes && (
          <Select
            size="small"
            disabled={ticket.status === "closed"}
            value={ticket.priority}
            aria-label={say("priority")}
            popupMatchSelectWidth={false}
            options={priorities.map((value) => ({ value, label: term("priority", value) }))}
            onChange={(priority) =>
              change.mutate(() => caas().tickets.update(id, { priority }, { ifMatch: ticket }))
            }
          />
        )}
        {writes && ticket.status !== "closed" && (
          <>
            <Dropdown trigger={["click"]} menu={{ items: give, style: { maxHeight: 320, overflow: "auto" } }}>
              <Button size="small">{say("assign")}</Button>
            </Dropdown>
            {ticket.allowed.includes("solved") && (
              <Button
                size="small"
                type="primary"
                loading={change.isPending}
                onClick={() => change.mutate(() => caas().tickets.move(id, { to: "solved" }))}
              >
                {say("solve")}
              </Button>
            )}
          </>
        )}
      </Space>
      {may("tickets:write") && !works && (
        <p className="quiet">{say("ofColleague", { who: who({ type: "member", id: ticket.assigneeId }) })}</p>
      )}
    </header>
  );
}

/** Asks why; `null` when it is called off. */
function useAskReason(): (title: string) => Promise<string | null> {
  const say = useWords(workbenchWords);
  const shared = useWords(common);
  const { modal } = App.useApp();
  return (title) =>
    new Promise((resolve) => {
      let reason = "";
      modal.confirm({
        title,
        icon: null,
        okText: shared("save"),
        cancelText: shared("cancel"),
        content: (
          <ReasonField
            label={say("reason")}
            change={(text) => {
              reason = text;
            }}
          />
        ),
        onOk: () => {
          if (reason.trim() === "") return Promise.reject(new Error(say("reasonNeeded")));
          resolve(reason.trim());
        },
        onCancel: () => resolve(null),
      });
    });
}

function ReasonField({ label, change }: { label: string; change: (text: string) => void }) {
  const [text, setText] = useState("");
  return (
    <Input.TextArea
      autoFocus
      rows={3}
      maxLength={1000}
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        change(target.value);
      }}
    />
  );
}
