import { authenticate } from "@caas/core/auth";
import type { PublishedEvent } from "@caas/core/db";
import { loadsOf } from "@caas/core/dispatch";
import { withActor, worldId } from "@caas/core/kernel";
import type { Message, Ticket } from "@caas/core/tickets";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { handler as dispatch } from "../consumers/dispatch.ts";
import { type Client, client, type List } from "./testing/client.ts";
import { deliver } from "./testing/deliver.ts";
import { replayTicket, type TicketEvent } from "./testing/replay-ticket.ts";
import { customerInput, shipmentInput, ticketInput } from "./testing/samples.ts";
import { type Firm, join, signUp } from "./testing/world.ts";

type Opened = z.infer<typeof Ticket>;
type Text = z.infer<typeof Message>;

interface Agent {
  id: string;
  as: Client;
}

let firm: Firm;
let live: Client;
let agents: Agent[];
beforeAll(async () => {
  firm = await signUp();
  live = firm.live;
  agents = await Promise.all(
    [1, 2].map(async (capacity) => {
      const { id, token } = await join(firm, "agent");
      await live.patch(`/v1/members/${id}`, { capacity });
      await live.put(`/v1/members/${id}/presence`, { presence: "online" });
      return { id, as: client(token) };
    }),
  );
});

/** What somebody does to the ticket of this index, of those that there are. */
type Command = { ticket: number } & (
  | { do: "say"; kind: string }
  | { do: "contact"; channel: string }
  | { do: "move"; to: string }
  | { do: "assign"; agent: number | null }
  | { do: "take" | "give back"; agent: number }
  | { do: "auto" | "dispatch" | "escalate" | "deescalate" }
  | { do: "merge" | "link"; other: number }
  | { do: "change"; priority: string; type: string; stale: boolean }
);

const index = fc.nat(2);
const agent = fc.nat(1);
const just = <Name extends string>(name: Name) => fc.constant(name);
const one = (...texts: string[]) => fc.constantFrom(...texts);
const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ ticket: index, do: just("say"), kind: one("customer", "reply", "note", "bot") }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ ticket: index, do: just("contact"), channel: one("phone", "wechat") }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      ticket: index,
      do: just("move"),
      to: one("open", "pending", "on_hold", "solved", "solved", "closed"),
    }),
  },
  { weight: 2, arbitrary: fc.record({ ticket: index, do: just("assign"), agent: fc.option(agent) }) },
  { weight: 2, arbitrary: fc.record({ ticket: index, do: fc.constantFrom("take", "give back"), agent }) },
  {
    weight: 3,
    arbitrary: fc.record({
      ticket: index,
      do: fc.constantFrom("auto", "dispatch", "escalate", "deescalate"),
    }),
  },
  { weight: 2, arbitrary: fc.record({ ticket: index, do: fc.constantFrom("merge", "link"), other: index }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ticket: index,
      do: just("change"),
      priority: one("low", "normal", "high", "urgent"),
      type: one("inquiry", "complaint"),
      stale: fc.boolean(),
    }),
  },
);

/** What is done at once, then what is done at once after that. */
const storm = fc.record({
  tickets: fc.integer({ min: 1, max: 3 }),
  waves: fc.array(fc.array(command, { minLength: 2, maxLength: 7 }), { minLength: 1, maxLength: 3 }),
});

/** A customer with one parcel, a ticket about it, and tickets about nothing in particular. */
async function begin(count: number) {
  const { body: customer } = await live.post<{ id: string }>("/v1/customers", customerInput());
  const { body: parcel } = await live.post<{ id: string }>("/v1/shipments", shipmentInput());
  const about = { customer: undefined, customerId: customer.id };
  const tickets: Opened[] = [];
  for (let made = 0; made < count; made++) {
    const shipmentId = made === 0 ? parcel.id : undefined;
    tickets.push((await live.post<Opened>("/v1/tickets", ticketInput({ ...about, shipmentId }))).body);
  }
  return { customerId: customer.id, shipmentId: parcel.id, tickets };
}

type Begun = Awaited<ReturnType<typeof begin>>;

/** Does one command. @returns the answer's status, and the text that was acknowledged if it was */
async function obey(command: Command, { customerId, shipmentId, tickets }: Begun, text: string) {
  const { id, version } = tickets[command.ticket % tickets.length] ?? { id: "", version: 0 };
  const path = `/v1/tickets/${id}`;
  const acknowledged = (status: number, ticketId: string) => ({
    status,
    said: status < 300 ? { text, ticketId } : null,
  });
  switch (command.do) {
    case "say": {
      const { kind } = command;
      const { status, body } = await live.post<Text>(`${path}/messages`, { kind, body: text });
      return acknowledged(status, body.ticketId);
    }
    case "contact": {
      const about = { customer: undefined, customerId, shipmentId };
      const input = ticketInput({ ...about, channel: command.channel, body: text });
      const { status, body } = await live.post<Opened>("/v1/tickets", input);
      return acknowledged(status, body.id);
    }
    case "move":
      return live.post(`${path}/transitions`, { to: command.to });
    case "assign": {
      const memberId = command.agent === null ? null : agents[command.agent]?.id;
      return live.post(`${path}/assign`, { memberId });
    }
    case "take":
    case "give back": {
      const { as, id: self } = agents[command.agent] ?? { as: live, id: "" };
      return as.post(`${path}/assign`, { memberId: command.do === "take" ? self : null });
    }
    case "auto":
      return live.post(`${path}/assign`, { auto: true });
    case "dispatch": {
      const { body } = await live.get<List<PublishedEvent>>(`${path}/events?limit=1`);
      for (const event of body.data) await deliver(dispatch, { ...event, world: worldId(firm.id, "live") });
      return { status: 200 };
    }
    case "escalate":
    case "deescalate": {
      const { status } = await live.post(`${path}/${command.do}`, { reason: text });
      return acknowledged(status, id);
    }
    case "merge":
    case "link": {
      const other = tickets[command.other % tickets.length]?.id;
      if (command.do === "merge") return live.post(`${path}/merge`, { into: other });
      return live.post(`${path}/links`, { ticketId: other });
    }
    case "change": {
      const { priority, type, stale } = command;
      return live.patch(path, { priority, type }, stale ? { "If-Match": `"${version}"` } : {});
    }
  }
}

/** What may be answered: done, or refused for the state that the ticket is in, or not one's own to do. */
const answers: Record<Command["do"], number[]> = {
  say: [201, 409],
  contact: [200, 201],
  move: [200, 409],
  assign: [200, 409],
  take: [200, 403, 409],
  "give back": [200, 403, 409],
  auto: [200, 409],
  dispatch: [200],
  escalate: [200, 409],
  deescalate: [200, 409],
  // 422 for a ticket with itself.
  merge: [200, 409, 422],
  link: [200, 422],
  change: [200, 409, 412],
};

/** Everything that is stored of a ticket, by three ways. */
async function stored(id: string) {
  const path = `/v1/tickets/${id}`;
  const [{ body: ticket }, messages, events, { status }] = await Promise.all([
    live.get<Opened>(path),
    live.all<Text>(`${path}/messages`),
    live.all<TicketEvent>(`${path}/events`),
    live.get(`${path}/sla`),
  ]);
  expect(status).toBe(200);
  return { ticket, messages, events };
}

/** What was said between customer and desk on a ticket that was closed already, where nobody would look. */
function saidAfterwards(events: TicketEvent[]): string[] {
  const { ticket, message } = eventData;
  const closed = events
    .filter((event) => ticket(event).status === "closed")
    .map((event) => event.objectVersion);
  return events
    .filter((event) => event.objectVersion > Math.min(...closed))
    .flatMap((event) => message(event) ?? [])
    .filter(({ kind }) => kind === "customer" || kind === "reply")
    .map(({ body }) => body);
}

const eventData = {
  ticket: ({ data }: TicketEvent) => data.ticket as Opened,
  message: ({ data }: TicketEvent) => data.message as Text | null | undefined,
};

const isOpen = ({ status }: Opened) => status !== "solved" && status !== "closed";

async function loads() {
  const actor = await authenticate({ authorization: `Bearer ${firm.keys.live}` });
  const ids = agents.map(({ id }) => id);
  const found = await withActor(actor, () => loadsOf(ids));
  return ids.map((id) => found.get(id)?.open ?? 0);
}

describe("whatever is done to tickets at once", () => {
  it("no text is lost or doubled, nobody has half a ticket, and the history tells the state", async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(storm, async ({ tickets: size, waves }) => {
        // Not always none: a storm that failed leaves tickets behind, and shrinking goes on from there.
        const before = await loads();
        const since = async () => (await loads()).map((load, index) => load - (before[index] ?? 0));
        const begun = await begin(size);
        const said: { text: string; ticketId: string }[] = [];
        const unsaid: string[] = [];
        for (const wave of waves) {
          await Promise.all(
            wave.map(async (command) => {
              const text = `text ${count++};`;
              const answer = await obey(command, begun, text);
              expect([command, answer.status, answers[command.do].includes(answer.status)]).toEqual([
                command,
                answer.status,
                true,
              ]);
              if ("said" in answer && answer.said) said.push(answer.said);
              else unsaid.push(text);
            }),
          );
        }

        const ids = (await live.all<Opened>(`/v1/tickets?customerId=${begun.customerId}`)).map(
          ({ id }) => id,
        );
        const all = await Promise.all(ids.map(stored));
        const texts = all.flatMap(({ messages }) => messages);
        for (const { text, ticketId } of said) {
          const found = texts.filter(({ body }) => body.includes(text)).map((message) => message.ticketId);
          expect([text, found]).toEqual([text, [ticketId]]);
        }
        expect(unsaid.filter((text) => texts.some(({ body }) => body.includes(text)))).toEqual([]);

        for (const { ticket, messages, events } of all) {
          const replayed = replayTicket(events);
          expect(replayed.ticket).toEqual(ticket);
          expect(replayed.messages.toSorted(byId)).toEqual(messages.toSorted(byId));
          expect(new Set(events.map(({ objectVersion }) => objectVersion)).size).toBe(ticket.version);
          expect(saidAfterwards(events)).toEqual([]);
          // In the queue with a reason, or somebody's without.
          if (isOpen(ticket))
            expect([ticket.id, ticket.assigneeId === null]).toEqual([ticket.id, ticket.queueReason !== null]);
          for (const { type, ticketId } of ticket.links.filter((each) => each.type.startsWith("merged"))) {
            const other = all.find((each) => each.ticket.id === ticketId)?.ticket;
            const back = type === "merged_into" ? "merged_from" : "merged_into";
            expect(other?.links).toContainEqual({ type: back, ticketId: ticket.id });
            if (type === "merged_into") expect(ticket.status).toBe("closed");
          }
        }
        const owned = agents.map(
          ({ id }) => all.filter(({ ticket }) => ticket.assigneeId === id && isOpen(ticket)).length,
        );
        expect(await since()).toEqual(owned);

        for (const { ticket } of all.filter(({ ticket }) => isOpen(ticket)))
          await live.post(`/v1/tickets/${ticket.id}/transitions`, { to: "solved" });
        expect(await since()).toEqual([0, 0]);
      }),
      { numRuns: 30, interruptAfterTimeLimit: 50_000 },
    );
  }, 60_000);
});

describe("a ticket that is merged while people write", () => {
  it("has nothing said on it after it was closed, and what was refused is nowhere", async () => {
    for (let round = 0; round < 6; round++) {
      const begun = await begin(2);
      const write = (kind: string, text: string) =>
        obey({ ticket: 0, do: "say", kind }, begun, text).then((answer) => ({ text, ...answer }));
      const contact = obey({ ticket: 0, do: "contact", channel: "wechat" }, begun, "by another channel");
      const [, , ...wrote] = await Promise.all([
        obey({ ticket: 0, do: "merge", other: 1 }, begun, ""),
        contact,
        ...["a;", "b;", "c;"].map((text) => write("customer", text)),
        ...["d;", "e;", "f;"].map((text) => write("reply", text)),
      ]);
      const all = await Promise.all(
        (await live.all<Opened>(`/v1/tickets?customerId=${begun.customerId}`)).map(({ id }) => stored(id)),
      );
      expect(all.flatMap(({ events }) => saidAfterwards(events))).toEqual([]);
      const texts = all.flatMap(({ messages }) => messages.map(({ body }) => body));
      for (const { text, status } of wrote)
        expect([text, status, texts.filter((body) => body === text).length]).toEqual([
          text,
          status,
          status === 201 ? 1 : 0,
        ]);
      expect(texts.filter((body) => body.includes("by another channel")).length).toBe(1);
      // Only of a reply, for a customer's words always find a place.
      expect(wrote.filter(({ text, status }) => status !== 201 && text < "d")).toEqual([]);
    }
  });
});

const byId = (a: Text, b: Text) => (a.id < b.id ? -1 : 1);
