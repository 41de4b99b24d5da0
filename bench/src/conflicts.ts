import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { client } from "@caas/core/db";

/** What was asked of a store in which transactions meet. */
export interface Conflicts {
  /** Transactions that were sent, those that were sent again included. */
  sent: number;
  /** Those that were refused because another had one of their items. */
  refused: number;
  /** Makes the client as it was. */
  end(): void;
}

interface TransactItem {
  [kind: string]: { Key?: unknown; Item?: Record<string, unknown> } | undefined;
}

/**
 * Lets transactions conflict as DynamoDB has them conflict and the embedded store has not: one that comes while
 * another has one of its items is refused with `TransactionConflict`.
 * @param holdMs how long a transaction has its items, and how long a refusal takes to come; by the clock, since the
 * one process that sends everything here is itself slower than the store
 */
export function withConflicts(holdMs = 20): Conflicts {
  const heldUntil = new Map<string, number>();
  const seen: Conflicts = { sent: 0, refused: 0, end: () => client().middlewareStack.remove("conflicts") };
  client().middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName !== "TransactWriteItemsCommand") return next(args);
      seen.sent++;
      const { TransactItems = [] } = args.input as { TransactItems?: TransactItem[] };
      const keys = TransactItems.map(keyOf);
      const at = performance.now();
      const met = keys.map((key) => (heldUntil.get(key) ?? 0) > at);
      if (met.includes(true)) {
        seen.refused++;
        await new Promise((resolve) => setTimeout(resolve, holdMs));
        throw refusal(met);
      }
      for (const key of keys) heldUntil.set(key, at + holdMs);
      return next(args);
    },
    { step: "initialize", priority: "low", name: "conflicts" },
  );
  return seen;
}

function keyOf(item: TransactItem): string {
  const [part] = Object.values(item);
  const { Key, Item } = part ?? {};
  return JSON.stringify(Key ?? [Item?.pk, Item?.sk]);
}

function refusal(met: boolean[]): TransactionCanceledException {
  return new TransactionCanceledException({
    message: "Transaction cancelled",
    $metadata: {},
    CancellationReasons: met.map((hasMet) => ({ Code: hasMet ? "TransactionConflict" : "None" })),
  });
}
