import { CaasError } from "@caas/sdk";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useProblem } from "../../api/problem.ts";
import { common } from "../../i18n/common.ts";
import { useLanguage, useTerms, useWords } from "../../i18n/words.ts";
import { type Ticket, ticketQuery } from "./queries.ts";
import { workbenchWords } from "./words.ts";

/** Tells why a change of a ticket was refused: a lost race by what to do, an authority by who has it. */
export function useRefusal(): (error: unknown) => string {
  const say = useWords(workbenchWords);
  const role = useTerms(common);
  const tell = useProblem();
  const comma = useLanguage() === "en" ? ", " : "、";
  return (error) => {
    if (!(error instanceof CaasError)) return tell(error);
    if (error.code === "conflict" || error.code === "precondition_failed") return say("conflict");
    const { allowedRoles } = error.problem;
    if (Array.isArray(allowedRoles)) {
      const roles = allowedRoles.map((one) => role("role", String(one))).join(comma);
      return `${tell(error)} ${say("allowedRoles", { roles })}`;
    }
    // What one field was refused for says more than that fields were.
    return error.errors[0] ? `${tell(error)} ${error.errors[0].message}` : tell(error);
  };
}

/** Changes a ticket; its page shows the answer at once, and after a lost race what the others made of it. */
export function useChange(ticketId: string) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const refusal = useRefusal();
  return useMutation({
    mutationFn: (change: () => Promise<Ticket>) => change(),
    onSuccess: (ticket) => queries.setQueryData(ticketQuery(ticketId).queryKey, ticket),
    onError: (error) => void message.warning(refusal(error), 6),
    onSettled: () => queries.invalidateQueries({ queryKey: ["tickets"] }),
  });
}
