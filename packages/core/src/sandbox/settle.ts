import { EventEntity, HandledEntity, shards } from "../db/index.ts";
import { idFloor, tenant } from "../kernel/index.ts";

/** Which consumers get an event of a type; the deployment's routes know. */
export type ConsumersOf = (type: string) => readonly string[];

const pollEvery = 40;

/**
 * Waits until every event of the actor's sandbox since `since` was handled by every consumer that gets it, and
 * what they brought forth as well. Consumers leave a mark in sandboxes for this.
 * @param since milliseconds of the sandbox's clock
 * @param deadline real milliseconds since the epoch
 * @param done what earlier calls have seen handled, which is not asked for again; is added to
 * @returns false where the deadline came first
 */
export async function settle(
  since: number,
  deadline: number,
  consumersOf: ConsumersOf,
  done = new Set<string>(),
): Promise<boolean> {
  for (;;) {
    const open = (await expectedMarks(since, consumersOf)).filter(({ mark }) => !done.has(mark));
    const marks = await Promise.all(open.map(async (one) => ({ ...one, left: await isHandled(one) })));
    for (const { mark, left } of marks) if (left) done.add(mark);
    if (marks.every(({ left }) => left)) {
      // What was handled last may have brought forth events that this round has not seen.
      if (marks.length === 0) return true;
    } else {
      if (Date.now() > deadline) return false;
      await new Promise((resolve) => setTimeout(resolve, pollEvery));
    }
  }
}

interface Expected {
  mark: string;
  eventId: string;
  consumer: string;
}

async function expectedMarks(since: number, consumersOf: ConsumersOf): Promise<Expected[]> {
  const eventId = idFloor("event", since);
  const found = await Promise.all(
    shards.map((shard) =>
      EventEntity().query.all({ tenantId: tenant(), shard }).gte({ eventId }).go({ pages: "all" }),
    ),
  );
  return found
    .flatMap(({ data }) => data)
    .flatMap((event) =>
      consumersOf(event.type).map((consumer) => ({
        mark: `${event.eventId}#${consumer}`,
        eventId: event.eventId,
        consumer,
      })),
    );
}

async function isHandled({ eventId, consumer }: Expected): Promise<boolean> {
  const { data } = await HandledEntity()
    .get({ tenantId: tenant(), eventId, consumer })
    .go({ consistent: true });
  return data !== null;
}
