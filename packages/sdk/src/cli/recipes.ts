import type { Caas } from "../caas.ts";
import type { Answer, Body } from "../operation.ts";

/** Makes happen in a sandbox what raises an event. Gives the id that the event's object, or its data, has. */
type Recipe = (caas: Caas) => Promise<string>;

type Ticket = Answer<"openTicket">;
type TrackingStatus = Body<"addTrackingEvents">["events"][number];

const address = { line1: "人民路 100 号", city: "苏州", region: "江苏", country: "CN" };

/** Letters that no other run has. */
function fresh(length: number): string {
  const letters = crypto.randomUUID().replaceAll("-", "").toUpperCase();
  return letters.slice(0, length);
}

function phone(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `+86139${String(number % 100_000_000).padStart(8, "0")}`;
}

async function parcel(caas: Caas): Promise<string> {
  const { id } = await caas.shipments.create({
    trackingNumber: `TEST${fresh(12)}`,
    recipient: { name: "王芳", phone: phone(), address },
    goods: { type: "clothing", weightGrams: 1200 },
  });
  return id;
}

async function moved(caas: Caas, ...events: Omit<TrackingStatus, "at">[]): Promise<string> {
  const id = await parcel(caas);
  const { now } = await caas.test.advanceClock({ by: "PT1M" });
  const start = Date.parse(now) - events.length * 1000;
  await caas.shipments.addTrackingEvents(id, {
    events: events.map((event, index) => ({ ...event, at: new Date(start + index * 1000).toISOString() })),
  });
  return id;
}

function ticket(caas: Caas): Promise<Ticket> {
  return caas.tickets.create({
    type: "complaint",
    category: "damaged",
    subject: "Parcel damaged (a test)",
    channel: "api",
    customer: { name: "王芳", phone: phone() },
  });
}

async function solved(caas: Caas): Promise<Ticket> {
  const { id } = await ticket(caas);
  await caas.tickets.addMessage(id, { kind: "reply", body: "We are on it." });
  return caas.tickets.move(id, { to: "solved" });
}

/** Opens a ticket and moves the clock to a share of its earliest target. */
async function late(caas: Caas, share: number): Promise<string> {
  const { id, createdAt } = await ticket(caas);
  // What gives the ticket its targets follows its opening.
  const { now } = await caas.test.advanceClock({ by: "PT1S" });
  const { targets } = await caas.tickets.getSla(id);
  const dues = targets.flatMap(({ status, dueAt }) =>
    status === "running" && dueAt ? [Date.parse(dueAt)] : [],
  );
  if (dues.length === 0)
    throw new Error("The ticket has no target that runs: does an SLA policy of the sandbox fit it?");
  const at = Date.parse(createdAt) + (Math.min(...dues) - Date.parse(createdAt)) * share;
  await caas.test.advanceClock({ by: `PT${Math.max(1, Math.ceil((at - Date.parse(now)) / 1000) + 1)}S` });
  return id;
}

async function task(caas: Caas): Promise<string> {
  const { id } = await caas.tasks.create({
    ticketId: (await ticket(caas)).id,
    kind: "find_parcel",
    title: "Find the parcel (a test)",
    description: "Look in the store.",
    assignee: { name: "Branch", phone: phone() },
    deadline: "PT2H",
  });
  return id;
}

async function on<Made>(made: Promise<Made>, act: (made: Made) => Promise<unknown>): Promise<Made> {
  const value = await made;
  await act(value);
  return value;
}

const idOf = async (made: Promise<{ id: string }>) => (await made).id;

/** How each event is raised. */
export const recipes: Readonly<Record<string, Recipe>> = {
  "shipment.created": parcel,
  "shipment.updated": (caas) => moved(caas, { status: "picked_up" }),
  "shipment.exception": (caas) =>
    moved(caas, { status: "picked_up" }, { status: "exception", reason: "damaged" }),
  "shipment.delivered": (caas) => moved(caas, { status: "picked_up" }, { status: "delivered" }),
  "ticket.created": (caas) => idOf(ticket(caas)),
  "ticket.updated": (caas) =>
    idOf(on(ticket(caas), ({ id }) => caas.tickets.update(id, { priority: "high" }))),
  "ticket.assigned": async (caas) => {
    const [member] = (await caas.members.list({ limit: 1 }).page()).data;
    if (!member) throw new Error("There is no member whom a ticket could be given to.");
    return idOf(on(ticket(caas), ({ id }) => caas.tickets.assign(id, { memberId: member.id })));
  },
  "ticket.message_created": (caas) =>
    idOf(on(ticket(caas), ({ id }) => caas.tickets.addMessage(id, { kind: "reply", body: "We are on it." }))),
  "ticket.solved": (caas) => idOf(solved(caas)),
  "ticket.reopened": (caas) =>
    idOf(on(solved(caas), ({ id }) => caas.tickets.addMessage(id, { kind: "customer", body: "It is not." }))),
  "sla.warning": (caas) => late(caas, 0.75),
  "sla.breached": (caas) => late(caas, 1),
  "task.created": task,
  "task.updated": (caas) => on(task(caas), (id) => caas.tasks.update(id, { deadline: "PT4H" })),
  "task.completed": (caas) => on(task(caas), (id) => caas.tasks.complete(id, { result: "found" })),
  "task.cancelled": (caas) => on(task(caas), (id) => caas.tasks.cancel(id)),
  "task.overdue": (caas) => on(task(caas), () => caas.test.advanceClock({ by: "PT2H1M" })),
  "customer.updated": (caas) =>
    idOf(
      on(caas.customers.create({ name: "王芳", phone: phone() }), ({ id }) =>
        caas.customers.update(id, { name: "王小芳" }),
      ),
    ),
};
