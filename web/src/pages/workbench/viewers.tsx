import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { caas } from "../../api/client.ts";
import { useWords } from "../../i18n/words.ts";
import { useWho } from "./queries.ts";
import { workbenchWords } from "./words.ts";

/** How often one tells that one is still there; the API forgets who has not for 45 s. */
const everyMs = 20_000;

/** Who else has the ticket open, and whether they are writing. Tells the others the same of this member. */
export function Viewers({ ticketId, replying }: { ticketId: string; replying: boolean }) {
  const say = useWords(workbenchWords);
  const who = useWho();
  const doing = replying ? "replying" : "reading";
  const { data } = useQuery({
    queryKey: ["viewers", ticketId, doing],
    queryFn: () => caas().tickets.showViewer(ticketId, { doing }, { maxRetries: 0 }),
    // A window that is not looked at asks nothing, and is soon forgotten.
    refetchInterval: everyMs,
    staleTime: everyMs,
    gcTime: 0,
  });
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    clearTimeout(leaving.current);
    return () => {
      // Not when the component is only mounted anew, as React does while developing.
      leaving.current = setTimeout(
        () =>
          void caas()
            .tickets.showViewer(ticketId, { doing: null }, { maxRetries: 0 })
            .catch(() => {}),
        300,
      );
    };
  }, [ticketId]);
  const others = data?.data ?? [];
  if (others.length === 0) return null;
  return (
    <p className="viewers" role="status">
      {others.map(({ memberId, doing: theirs }) => (
        <span key={memberId} className={`viewer viewer-${theirs}`}>
          <span aria-hidden="true">{theirs === "replying" ? "✎" : "◉"}</span>{" "}
          {say(`viewing.${theirs}`, { who: who({ type: "member", id: memberId }) })}
        </span>
      ))}
    </p>
  );
}
