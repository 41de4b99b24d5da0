import * as Customers from "@caas/core/customers";
import * as Shipments from "@caas/core/shipments";
import * as Tasks from "@caas/core/tasks";
import * as Tickets from "@caas/core/tickets";
import type { Conversation, Step } from "./conversation.ts";
import type { Person } from "./customers.ts";
import type { Parcel } from "./parcels.ts";
import { inParallel, type Stage } from "./stage.ts";

/** All that one world of the demo holds. */
export interface World<Customer extends string> {
  people: Record<Customer, Person>;
  parcels: readonly Parcel[];
  conversations: readonly Conversation<Customer>[];
}

/** Enters a world into an empty one. */
export async function enter<Customer extends string>(stage: Stage, world: World<Customer>): Promise<void> {
  const customerIds = await enterCustomers(stage, world.people);
  const shipmentIds = await enterParcels(stage, world.parcels);
  await inParallel(world.conversations, async ({ at, customer, parcel, by, steps, ...input }) => {
    const customerId = customerIds[customer];
    const shipmentId = parcel === undefined ? undefined : shipmentIds[parcel - 1];
    const { id } = await stage.as(by ?? "system", stage.times(at), () =>
      Tickets.open({ ...input, customerId, shipmentId }),
    );
    for (const step of steps) await play(stage, id, step);
  });
}

async function enterCustomers<Customer extends string>(
  { as, times, members }: Stage,
  people: Record<Customer, Person>,
): Promise<Record<Customer, string>> {
  const ids: Record<string, string> = {};
  await inParallel(Object.entries<Person>(people), async ([name, { since, place: _, ...person }]) => {
    const dedicatedAgentId = person.vip ? members.expert : undefined;
    const { id } = await as("system", times(since), () => Customers.create({ ...person, dedicatedAgentId }));
    ids[name] = id;
  });
  return ids;
}

const halfHour = 30 * 60_000;

/** @returns the parcels' ids, in the order of the parcels */
async function enterParcels({ as, times }: Stage, parcels: readonly Parcel[]): Promise<string[]> {
  const ids: string[] = [];
  const iso = (at: number) => new Date(at).toISOString();
  await inParallel([...parcels.entries()], async ([place, { input, journey }]) => {
    // So that not all of them are scanned at the same minute.
    const early = ((place * 7) % 23) * 60_000;
    const entered = times(journey.entered);
    const orderedAt = iso(times(journey.ordered) - early);
    const promisedAt = iso(Math.ceil(times(journey.promised) / halfHour) * halfHour);
    const { id } = await as("system", entered, () => Shipments.create({ ...input, orderedAt, promisedAt }));
    ids[place] = id;
    const events = journey.scans.map(({ when, ...scan }) => ({ ...scan, at: iso(times(when) - early) }));
    const last = journey.scans.at(-1);
    if (!last) return;
    await as("system", Math.max(entered, times(last.when)), () => Shipments.addEvents({ id, events }));
  });
  return ids;
}

async function play(stage: Stage, id: string, step: Step): Promise<unknown> {
  if ("task" in step) return ask(stage, id, step);
  const { as, times, members } = stage;
  const who = "by" in step ? step.by : "system";
  return as<unknown>(who, times(step.at), () => {
    if ("assign" in step) return Tickets.assign({ id, memberId: members[step.assign] });
    if ("to" in step) return Tickets.transition({ id, to: step.to });
    return Tickets.addMessage({ id, message: messageOf(step) });
  });
}

async function ask({ as, times }: Stage, ticketId: string, step: Extract<Step, { task: object }>) {
  const { at, by, task, done } = step;
  const { id } = await as(by, times(at), () => Tasks.create({ ticketId, ...task }));
  if (done) await as(by, times(done.at), () => Tasks.complete({ id, completion: { result: done.result } }));
}

function messageOf(step: Exclude<Step, { assign: string } | { to: string } | { task: object }>) {
  if ("customer" in step) return { kind: "customer" as const, body: step.customer };
  if ("bot" in step) return { kind: "bot" as const, body: step.bot };
  return "reply" in step
    ? { kind: "reply" as const, body: step.reply }
    : { kind: "note" as const, body: step.note };
}
