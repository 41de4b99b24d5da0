import { expect, it } from "vitest";
import { client } from "../db/index.ts";
import { newId } from "../kernel/index.ts";
import { asTestKey } from "../kernel/test-actor.ts";
import { openNew } from "./open.ts";

/** Tickets of the burst; enough that chance does not decide. */
const tickets = 2500;

interface Put {
  Put?: { Item: Record<string, unknown> };
}

/** Counts the writes on each partition key, of the table and of every index, instead of sending them. */
function countWrites(): { counts: Map<string, number>; stop: () => void } {
  const counts = new Map<string, number>();
  const stack = client().middlewareStack;
  stack.add(
    (next, context) => async (args) => {
      if (context.commandName !== "TransactWriteCommand") return next(args);
      for (const { Put } of (args.input as { TransactItems: Put[] }).TransactItems) {
        for (const [field, key] of Object.entries(Put?.Item ?? {})) {
          if (field === "pk" || /^gsi\dpk$/.test(field))
            counts.set(`${field} ${key}`, (counts.get(`${field} ${key}`) ?? 0) + 1);
        }
      }
      return { output: { $metadata: {} }, response: {} };
    },
    { step: "initialize", name: "countWrites", priority: "high" },
  );
  return { counts, stop: () => stack.remove("countWrites") };
}

it(
  "puts at most an eighth of a burst's writes on any one partition key, of the table or of an index",
  { timeout: 120_000 },
  () =>
    asTestKey(async () => {
      const { counts, stop } = countWrites();
      try {
        for (let index = 0; index < tickets; index++) {
          await openNew({
            ...{
              type: "inquiry",
              category: "delay",
              subject: "到哪了",
              channel: "wechat",
              priority: "normal",
              tags: [],
              body: "?",
            },
            concerned: null,
            shipment: { shipmentId: newId("shipment"), goods: undefined } as never,
            lastComplaint: null,
            messageKind: "customer",
          });
        }
      } finally {
        stop();
      }
      const fields = ["pk", "gsi1pk", "gsi2pk", "gsi3pk", "gsi4pk", "gsi5pk", "gsi6pk"];
      for (const field of fields) {
        const ofField = [...counts].filter(([key]) => key.startsWith(`${field} `)).map(([, count]) => count);
        const all = ofField.reduce((sum, count) => sum + count, 0);
        expect([field, Math.max(...ofField) / all <= 1 / 8]).toEqual([field, true]);
      }
    }),
);
