import type { Answer, Item } from "@caas/sdk";
import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { caas } from "../../api/client.ts";
import { useMay, useMe } from "../../api/me.ts";
import { liveMs } from "../../api/queries.ts";
import { useWords } from "../../i18n/words.ts";
import { workbenchWords } from "./words.ts";

export type Ticket = Answer<"getTicket">;
export type Message = Item<"listMessages">;

/** Conversations are read whole, up to so many messages; the rest is in the history. */
const longestConversation = 400;

export const ticketQuery = (id: string) =>
  queryOptions({
    queryKey: ["tickets", id],
    queryFn: () => caas().tickets.get(id),
    refetchInterval: liveMs,
    placeholderData: undefined,
  });

export const messagesQuery = (id: string) =>
  queryOptions({
    queryKey: ["tickets", id, "messages"],
    queryFn: async () => {
      const messages: Message[] = [];
      for await (const message of caas().tickets.listMessages(id, { limit: 100 })) {
        messages.push(message);
        if (messages.length === longestConversation) break;
      }
      return messages.sort((one, other) => (one.id < other.id ? -1 : 1));
    },
    placeholderData: undefined,
  });

export const slaQuery = (id: string) =>
  queryOptions({
    queryKey: ["tickets", id, "sla"],
    queryFn: () => caas().tickets.getSla(id),
    refetchInterval: 15 * liveMs,
    placeholderData: undefined,
  });

/** Reads what opening a ticket will show, so that it shows at once. */
export function prefetchTicket(queries: QueryClient, ticket: Ticket): void {
  for (const query of [messagesQuery(ticket.id), slaQuery(ticket.id)])
    void queries.prefetchQuery({ ...query, staleTime: 30_000 } as Parameters<
      QueryClient["prefetchQuery"]
    >[0]);
}

export const playbookQuery = (scenario: string, version: number) =>
  queryOptions({
    queryKey: ["playbooks", scenario, version],
    queryFn: () => caas().playbooks.get(scenario, { version }),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: undefined,
  });

type Member = Item<"listMembers">;

/** The team, for those who may know it. */
export function useTeam(): readonly Member[] {
  const may = useMay();
  const { data } = useQuery({
    queryKey: ["members"],
    queryFn: async () => {
      const members: Member[] = [];
      for await (const member of caas().members.list({ limit: 100 })) members.push(member);
      return members;
    },
    staleTime: 60_000,
    enabled: may("members:read"),
  });
  return useMemo(() => data ?? [], [data]);
}

/** Says who somebody is: a colleague's name, or what else acted. */
export function useWho(): (author: { type: string; id: string | null }) => string {
  const say = useWords(workbenchWords);
  const may = useMay();
  const team = useTeam();
  const own = useMe().data?.member;
  return ({ type, id }) => {
    if (type === "member") {
      if (id === own?.id) return say("you");
      if (!may("members:read")) return say("colleague");
      return team.find((member) => member.id === id)?.name ?? say("former");
    }
    return say(`by.${type as "public" | "customer" | "system" | "apiKey"}`);
  };
}

/** Whether the member may change a ticket's fields, steps and status: a colleague's are the colleague's. */
export function useMayWork(): (ticket: Ticket) => boolean {
  const may = useMay();
  const own = useMe().data?.member?.id;
  return ({ assigneeId }) => may("tickets:assign") || assigneeId === null || assigneeId === own;
}
