import { expect, it } from "vitest";
import { identitiesOf, resolved } from "../customers/index.ts";
import { client } from "../db/index.ts";
import { type Mode, newId } from "../kernel/index.ts";
import { asTestKey } from "../kernel/test-actor.ts";
import { openNew } from "./open.ts";

/**
 * Tickets of the burst; enough that chance does not decide. The hottest key is one of ten shards, so of more tickets
 * its share is only nearer to a tenth: of 10,000 it was seen at 10.4 % (a shard of a queue and of a status).
 */
const tickets = 2500;

interface Write {
  Item?: Record<string, unknown>;
  Key?: Record<string, unknown>;
}

interface Counts {
  /** Writes by index and partition key. */
  keys: Map<string, Map<string, number>>;
  entities: Set<unknown>;
}

/** Counts the writes on each partition key, of the table and of every index, instead of sending them. */
function countWrites(): { counts: Counts; stop: () => void } {
  const counts: Counts = { keys: new Map(), entities: new Set() };
  const stack = client().middlewareStack;
  stack.add(
    (next, context) => async (args) => {
      if (context.commandName !== "TransactWriteItemsCommand") return next(args);
      const { TransactItems } = args.input as { TransactItems: Record<string, Write>[] };
      for (const { Item, Key } of TransactItems.flatMap(Object.values<Write>)) {
        counts.entities.add(Item?.__edb_e__);
        for (const [field, key] of Object.entries(Item ?? Key ?? {})) {
          if (field !== "pk" && !/^gsi\dpk$/.test(field)) continue;
          const ofField = counts.keys.get(field) ?? new Map<string, number>();
          counts.keys.set(field, ofField.set(String(key), (ofField.get(String(key)) ?? 0) + 1));
        }
      }
      return { output: { $metadata: {} }, response: {} };
    },
    { step: "initialize", name: "countWrites", priority: "high" },
  );
  return { counts, stop: () => stack.remove("countWrites") };
}

/** A new customer's complaint about a parcel of their own. */
async function complain(number: number): Promise<void> {
  const contact = { phone: `+86138${String(number).padStart(8, "0")}` };
  await openNew({
    ...{ type: "complaint", category: "delay", subject: "到哪了", channel: "wechat", priority: "normal" },
    ...{ tags: [], body: "?", lastComplaint: null, messageKind: "customer" },
    concerned: resolved(null, contact, identitiesOf(contact)),
    shipment: { shipmentId: newId("shipment"), goods: undefined } as never,
  });
}

it.each<Mode>(["live", "test"])(
  "puts at most an eighth of a burst's writes on any one partition key of the table or of an index: %s",
  { timeout: 120_000 },
  (mode) =>
    asTestKey(
      async () => {
        const { counts, stop } = countWrites();
        try {
          for (let number = 0; number < tickets; number++) await complain(number);
        } finally {
          stop();
        }
        expect([...counts.entities].toSorted()).toEqual([
          ...["customer", "due", "event", "identity", "lastComplaint"],
          ...["message", "problem", "ticket", "ticketNumber"],
        ]);
        const fields = ["gsi1pk", "gsi2pk", "gsi3pk", "gsi4pk", "gsi5pk", "gsi6pk", "pk"];
        expect([...counts.keys.keys()].toSorted()).toEqual(fields);
        for (const [field, keys] of counts.keys) {
          const all = [...keys.values()].reduce((sum, count) => sum + count, 0);
          const [hottest, most] = [...keys].reduce((one, other) => (other[1] > one[1] ? other : one));
          expect([field, hottest, most / all <= 1 / 8]).toEqual([field, hottest, true]);
        }
      },
      { mode },
    ),
);
