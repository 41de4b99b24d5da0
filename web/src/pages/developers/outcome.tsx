import type { Answer } from "@caas/sdk";
import { useTerms, useWords } from "../../i18n/words.ts";
import { developerWords } from "./words.ts";

export type Attempt = Answer<"listWebhookAttempts">["data"][number];

/** What an attempt came to, in words. */
export function useOutcome(): (attempt: Pick<Attempt, "status" | "error">) => string {
  const say = useWords(developerWords);
  const term = useTerms(developerWords);
  return ({ status, error }) => {
    const number = status === null ? say("webhooks.noAnswer") : String(status);
    return error === null || error === "status_not_2xx" ? number : `${number} · ${term("errors", error)}`;
  };
}

export function Outcome({ attempt }: { attempt: Attempt }) {
  const tell = useOutcome();
  return (
    <span className={attempt.ok ? "outcome-good" : "outcome-bad"}>
      <span aria-hidden="true">{attempt.ok ? "✓ " : "✕ "}</span>
      {tell(attempt)}
    </span>
  );
}
