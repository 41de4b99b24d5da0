import { authenticate } from "@caas/core/auth";
import { loadsOf } from "@caas/core/dispatch";
import { withActor } from "@caas/core/kernel";
import type { Ticket } from "@caas/core/tickets";
import type { z } from "zod";
import { handler as dispatch } from "../../consumers/dispatch.ts";
import { client } from "./client.ts";
import { deliver, eventOf } from "./deliver.ts";
import { ticketInput } from "./samples.ts";
import { type Firm, join, signUp } from "./world.ts";

export type Opened = z.infer<typeof Ticket>;

/** A firm of its own with what happens at its desk: agents come and go, tickets arrive and are dispatched. */
export async function newDesk() {
  const firm = await signUp();
  return { firm, live: firm.live, ...deskOf(firm) };
}

export type Desk = Awaited<ReturnType<typeof newDesk>>;

function deskOf(firm: Firm) {
  const { live } = firm;

  /** An agent with a log-in, who is online unless told. */
  async function agent(profile: Record<string, unknown> = {}, presence = "online") {
    const { id, token } = await join(firm, "agent");
    await live.patch(`/v1/members/${id}`, profile);
    const member = { id, as: client(token), come: (to: string) => comes(id, to) };
    if (presence !== "offline") await live.put(`/v1/members/${id}/presence`, { presence });
    return member;
  }

  /** Sets presence and lets the consumer hear of it. */
  async function comes(id: string, presence: string) {
    await live.put(`/v1/members/${id}/presence`, { presence });
    await deliver(dispatch, await eventOf(firm, "member.presence_changed", id));
  }

  const read = async (id: string) => (await live.get<Opened>(`/v1/tickets/${id}`)).body;
  const tell = async (type: string, id: string) => deliver(dispatch, await eventOf(firm, type, id));

  async function open(changes: Record<string, unknown> = {}) {
    return (await live.post<Opened>("/v1/tickets", ticketInput(changes))).body;
  }

  /** Opened, and dispatched as its event says. */
  async function arrives(changes: Record<string, unknown> = {}) {
    const { id } = await open(changes);
    await tell("ticket.created", id);
    return read(id);
  }

  async function move(id: string, to: string, event: string) {
    await live.post(`/v1/tickets/${id}/transitions`, { to });
    await tell(event, id);
  }

  /** How many open tickets each has by their load's item. */
  async function loads(ids: string[]) {
    const actor = await authenticate({ authorization: `Bearer ${firm.keys.live}` });
    const found = await withActor(actor, () => loadsOf(ids));
    return ids.map((id) => found.get(id)?.open ?? 0);
  }

  return { agent, read, tell, open, arrives, move, loads };
}
