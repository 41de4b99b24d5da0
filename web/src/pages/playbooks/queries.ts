import type { Answer, Body } from "@caas/sdk";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { caas } from "../../api/client.ts";
import { useMay, useMe } from "../../api/me.ts";
import { useWords } from "../../i18n/words.ts";
import { playbooksWords } from "./words.ts";

export type Playbook = Answer<"getPlaybook">;
export type Content = Body<"replacePlaybook">;

export const acknowledgementsQuery = (scenario: string) =>
  queryOptions({
    queryKey: ["playbooks", scenario, "acknowledgements"],
    queryFn: () => caas().playbooks.listAcknowledgements(scenario),
    placeholderData: undefined,
  });

/** Says who a member is, to those who may know the team. */
export function useName(): (memberId: string) => string {
  const say = useWords(playbooksWords);
  const may = useMay();
  const own = useMe().data?.member;
  const { data } = useQuery({
    queryKey: ["members"],
    queryFn: async () => {
      const members: { id: string; name: string }[] = [];
      for await (const member of caas().members.list({ limit: 100 })) members.push(member);
      return members;
    },
    staleTime: 60_000,
    enabled: may("members:read"),
  });
  return (memberId) => {
    if (memberId === own?.id) return own.name;
    return data?.find(({ id }) => id === memberId)?.name ?? say("by.someone");
  };
}

/** Says who made a version; the product's own are shipped. */
export function useAuthor(): (changedBy: Playbook["changedBy"]) => string {
  const say = useWords(playbooksWords);
  const name = useName();
  return (changedBy) => {
    if (changedBy === null) return say("shipped");
    if (changedBy.type === "member" && changedBy.id) return name(changedBy.id);
    return say(changedBy.type === "apiKey" ? "by.apiKey" : "by.system");
  };
}
