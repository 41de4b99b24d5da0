import { useQuery } from "@tanstack/react-query";
import { DueTime } from "../../components/time.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms, useWords } from "../../i18n/words.ts";
import { slaQuery, type Ticket } from "./queries.ts";
import { workbenchWords } from "./words.ts";

/** The ticket's deadlines: which, in which state, and how long is left. */
export function SlaClocks({ ticket }: { ticket: Ticket }) {
  const say = useWords(workbenchWords);
  const term = useTerms(terms);
  const { data } = useQuery(slaQuery(ticket.id));
  // How long ago a deadline was that nobody can keep any more is of no use.
  const done = ticket.status === "solved" || ticket.status === "closed";
  const clocks = data?.targets.filter(({ status }) => status !== "cancelled") ?? [];
  return (
    <ul className="clocks" aria-label={say("clocks")}>
      {data && clocks.length === 0 && <li className="quiet">{say("noClock")}</li>}
      {clocks.map(({ name, status, dueAt }) => (
        <li key={name} className={`clock clock-${status}`}>
          <span className="clock-name">{term("target", name)}</span>{" "}
          {(status === "running" || (status === "breached" && !done)) && dueAt ? (
            <DueTime at={dueAt} />
          ) : (
            <span className="quiet">
              <span aria-hidden="true">{status === "met" ? "✓ " : status === "breached" ? "⚠ " : "‖ "}</span>
              {term("targetStatus", status)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
