import { type App, type Message, send, trackingEvent, type World } from "./world.ts";

/** A kind of request that is measured. */
export interface Scenario {
  name: string;
  /** The next request; no two of them meet on one object while both are under way. */
  next(): Message;
  /** Gets each answer of the product. */
  answered?(answer: Response): void;
}

export async function scenarios(app: App, world: World): Promise<Scenario[]> {
  const booking = await holdPlaces(app, world);
  return [...ticketScenarios(world), addEvents(world), takePush(world), booking, listTickets(world)];
}

/** Each hold is of another package, of which every parcel can have one. */
async function holdPlaces(app: App, { api, shipments }: World): Promise<Scenario> {
  const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  const packages: string[] = [];
  for (let index = 0; index < 40; index++) {
    const config = { areas: ["gusu"], windows: [{ days, from: "14:00", to: "16:00", capacity: 100_000 }] };
    const made = await send(
      app,
      api("POST", "/v1/packages", {
        ...{ kind: "scheduled_delivery", price: { amount: 500, currency: "CNY" }, config },
        name: { "zh-CN": `定时派送 ${index}`, en: `Delivery in a window ${index}` },
      }),
    );
    packages.push(((await made.json()) as { id: string }).id);
  }
  const date = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const next = counter();
  return {
    name: "hold a place",
    next() {
      const index = next();
      const packageId = at(packages, Math.floor(index / shipments.length));
      const shipmentId = at(shipments, index).reference;
      return api("POST", "/v1/bookings", {
        ...{ packageId, shipmentId, slot: { area: "gusu", date, from: "14:00" } },
      });
    },
  };
}

function ticketScenarios({ api, customers, shipments }: World): Scenario[] {
  const tickets: string[] = [];
  const nextPair = counter();
  const nextTicket = counter();
  const create: Scenario = {
    name: "create ticket",
    next() {
      const index = nextPair();
      // Every pair of customer and parcel once, since a second contact about the same would join the first's ticket.
      const customer = Math.floor(index / shipments.length);
      return api("POST", "/v1/tickets", {
        ...{ type: "complaint", category: "delay", channel: "phone", priority: "normal" },
        ...{ subject: "包裹三天没有更新", body: "客户来电：物流三天没有更新，急用，请尽快核实。" },
        customerId: at(customers, customer),
        shipmentId: at(shipments, index).reference,
      });
    },
    answered(answer) {
      if (answer.status !== 201)
        throw new Error("a contact joined a ticket; the bench wants a new one each time");
      tickets.push((answer.headers.get("Location") ?? "").slice("/v1/tickets/".length));
    },
  };
  const reply: Scenario = {
    name: "add message",
    next: () =>
      api("POST", `/v1/tickets/${at(tickets, nextTicket())}/messages`, {
        ...{ kind: "reply", body: "您好，包裹已到达苏州转运中心，预计明天派送，到时会给您电话。" },
      }),
  };
  return [create, reply];
}

function addEvents({ api, shipments }: World): Scenario {
  const next = counter();
  return {
    name: "tracking event, by the API",
    next() {
      const parcel = at(shipments, next());
      const events = [trackingEvent(parcel.events++)];
      return api("POST", `/v1/shipments/${parcel.reference}/events`, { events });
    },
  };
}

function takePush({ push, pushed }: World): Scenario {
  const next = counter();
  return {
    name: "tracking event, by kuaidi100",
    next() {
      const parcel = at(pushed, next());
      parcel.events++;
      return push(parcel);
    },
  };
}

function listTickets({ api }: World): Scenario {
  return { name: "list 25 tickets", next: () => api("GET", "/v1/tickets?limit=25") };
}

function counter(): () => number {
  let count = 0;
  return () => count++;
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error("the bench has run out of objects");
  return item;
}
