import { Time } from "../../components/time.tsx";
import { useTerms, useWords } from "../../i18n/words.ts";
import type { Endpoint } from "./endpoint-form.tsx";
import { developerWords } from "./words.ts";

/** Whether events are sent there, and what is wrong if they are not or do not arrive. */
export function EndpointStatus({
  endpoint: { status, disabledReason, failingSince },
}: {
  endpoint: Endpoint;
}) {
  const say = useWords(developerWords);
  const term = useTerms(developerWords);
  const [before, after] = say("webhooks.failing", { since: "|" }).split("|");
  return (
    <div>
      <span className={status === "enabled" ? "outcome-good" : "zone"}>
        {say(`webhooks.statuses.${status}`)}
      </span>
      {status === "disabled" && disabledReason && <div>{term("webhooks.reasons", disabledReason)}</div>}
      {status === "enabled" && failingSince && (
        <div className="outcome-bad">
          {before}
          <Time at={failingSince} />
          {after}
        </div>
      )}
    </div>
  );
}
