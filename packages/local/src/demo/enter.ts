import * as Customers from "@caas/core/customers";
import { AppError } from "@caas/core/kernel";
import * as Shipments from "@caas/core/shipments";
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

/** Enters a world, of which some may be there already. */
export async function enter<Customer extends string>(stage: Stage, world: World<Customer>): Promise<void> {
  await enterCustomers(stage, Object.values<Person>(world.people));
  await enterParcels(stage, world.parcels);
  await holdConversations(stage, world);
}

/** What is there already, from a run that did not come to its end, is no failure. */
async function unlessTaken(code: AppError["code"], create: () => Promise<unknown>): Promise<void> {
  try {
    await create();
  } catch (error) {
    if (!(error instanceof AppError && error.code === code)) throw error;
  }
}

async function enterCustomers({ as, times, members }: Stage, people: readonly Person[]): Promise<void> {
  await inParallel(people, ({ since, place: _, ...person }) =>
    as("system", times(since), () =>
      unlessTaken("identity_taken", () =>
        Customers.create({ ...person, dedicatedAgentId: person.vip ? members.expert : undefined }),
      ),
    ),
  );
}

const halfHour = 30 * 60_000;

/** Enters parcels with their scans. A scan is known by when and what it was, so a second run adds none. */
async function enterParcels({ as, times }: Stage, parcels: readonly Parcel[]): Promise<void> {
  await inParallel(parcels, async ({ input, journey }) => {
    const { trackingNumber } = input;
    const iso = (at: number) => new Date(at).toISOString();
    const entered = times(journey.entered);
    await as("system", entered, () =>
      unlessTaken("tracking_number_taken", () =>
        Shipments.create({
          ...input,
          orderedAt: iso(times(journey.ordered)),
          promisedAt: iso(Math.ceil(times(journey.promised) / halfHour) * halfHour),
        }),
      ),
    );
    const events = journey.scans.map(({ when, ...scan }) => ({ ...scan, at: iso(times(when)) }));
    const last = journey.scans.at(-1);
    if (!last) return;
    await as("system", Math.max(entered, times(last.when)), () =>
      Shipments.addEvents({ id: trackingNumber, events }),
    );
  });
}

/**
 * Opens tickets and plays what followed, each step at its time. Every step raises the ticket's version by one, so
 * the version tells a second run where to go on.
 */
async function holdConversations<Customer extends string>(
  stage: Stage,
  { people, parcels, conversations }: World<Customer>,
): Promise<void> {
  const { as, times } = stage;
  const known = await as("system", Date.now(), () => Tickets.list({ limit: 100 }));
  await inParallel(conversations, async (conversation) => {
    const { at, customer, parcel = 0, by = "system", steps, ...input } = conversation;
    const { phone } = people[customer];
    const { trackingNumber } = parcels[parcel - 1]?.input ?? {};
    const { id, version } =
      known.data.find(({ subject }) => subject === input.subject) ??
      (await as(by, times(at), () => Tickets.open({ ...input, customer: { phone }, trackingNumber })));
    for (const step of steps.slice(version - 1)) await play(stage, id, step);
  });
}

function play({ as, times, members }: Stage, id: string, step: Step): Promise<unknown> {
  const who = "by" in step ? step.by : "system";
  return as<unknown>(who, times(step.at), () => {
    if ("assign" in step) return Tickets.assign({ id, memberId: members[step.assign] });
    if ("to" in step) return Tickets.transition({ id, to: step.to });
    return Tickets.addMessage({ id, message: messageOf(step) });
  });
}

function messageOf(step: Exclude<Step, { assign: string } | { to: string }>) {
  if ("customer" in step) return { kind: "customer" as const, body: step.customer };
  if ("bot" in step) return { kind: "bot" as const, body: step.bot };
  return "reply" in step
    ? { kind: "reply" as const, body: step.reply }
    : { kind: "note" as const, body: step.note };
}
