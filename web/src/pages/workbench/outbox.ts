import { CaasError } from "@caas/sdk";
import { useSyncExternalStore } from "react";
import { caas } from "../../api/client.ts";
import { connected, onConnection } from "../../api/connection.ts";
import { queryClient } from "../../api/queries.ts";
import { worldNow } from "../../api/world-clock.ts";
import { type Message, messagesQuery, slaQuery, ticketQuery } from "./queries.ts";

export type WrittenKind = "reply" | "note";

/** A message that was sent and is not confirmed yet. It is kept until it is, also over a reload. */
export interface Outgoing {
  /** Its Idempotency-Key: however often it is sent, it is said once. */
  key: string;
  ticketId: string;
  kind: WrittenKind;
  body: string;
  at: string;
  /** Why it was not taken; absent while it is on its way. */
  error?: { code: string; detail: string };
}

const storage = "caas.outbox";
const draftKey = (ticketId: string, kind: WrittenKind) => `caas.draft.${ticketId}.${kind}`;
const listeners = new Set<() => void>();
const underWay = new Set<string>();
let known: { text: string; messages: Outgoing[] } = { text: "[]", messages: [] };

function outgoing(): Outgoing[] {
  const text = localStorage.getItem(storage) ?? "[]";
  if (text !== known.text) known = { text, messages: JSON.parse(text) as Outgoing[] };
  return known.messages;
}

function keep(change: (messages: Outgoing[]) => Outgoing[]): void {
  localStorage.setItem(storage, JSON.stringify(change(outgoing())));
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** What of a ticket's conversation is not confirmed yet. */
export function useOutgoing(ticketId: string): Outgoing[] {
  return useSyncExternalStore(listen, outgoing).filter((message) => message.ticketId === ticketId);
}

export function readDraft(ticketId: string, kind: WrittenKind): string {
  return localStorage.getItem(draftKey(ticketId, kind)) ?? "";
}

/** Keeps what is being typed, so that neither a reload nor another ticket loses it. */
export function keepDraft(ticketId: string, kind: WrittenKind, text: string): void {
  if (text === "") localStorage.removeItem(draftKey(ticketId, kind));
  else localStorage.setItem(draftKey(ticketId, kind), text);
}

export function say(ticketId: string, kind: WrittenKind, body: string): void {
  const message: Outgoing = {
    key: crypto.randomUUID(),
    ticketId,
    kind,
    body,
    at: new Date(worldNow()).toISOString(),
  };
  keep((messages) => [...messages, message]);
  keepDraft(ticketId, kind, "");
  void post(message);
}

export function sayAgain(message: Outgoing): void {
  keep((messages) => messages.map((one) => (one.key === message.key ? { ...one, error: undefined } : one)));
  void post(message);
}

export function takeBack({ key }: Outgoing): void {
  keep((messages) => messages.filter((one) => one.key !== key));
}

async function post({ key, ticketId, kind, body }: Outgoing): Promise<void> {
  if (underWay.has(key)) return;
  underWay.add(key);
  try {
    const sent = await caas().tickets.addMessage(ticketId, { kind, body }, { idempotencyKey: key });
    queryClient.setQueryData<Message[]>(messagesQuery(ticketId).queryKey, (messages) =>
      messages?.some(({ id }) => id === sent.id) ? messages : [...(messages ?? []), sent],
    );
    keep((messages) => messages.filter((one) => one.key !== key));
    for (const { queryKey } of [ticketQuery(ticketId), slaQuery(ticketId)])
      void queryClient.invalidateQueries({ queryKey, exact: true });
  } catch (error) {
    const told =
      error instanceof CaasError
        ? { code: error.code, detail: error.detail ?? error.message }
        : { code: "unexpected_answer", detail: String(error) };
    keep((messages) => messages.map((one) => (one.key === key ? { ...one, error: told } : one)));
  } finally {
    underWay.delete(key);
  }
}

/** What only the connection held up is sent as soon as there is one; what was under way at a reload is sent again. */
export function resend(): () => void {
  const send = () => {
    if (!connected()) return;
    for (const message of outgoing())
      if (
        message.error === undefined ||
        ["network_error", "timeout", "unavailable"].includes(message.error.code)
      )
        sayAgain(message);
  };
  send();
  return onConnection(send);
}
