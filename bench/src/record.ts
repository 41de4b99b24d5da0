import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** A call of DynamoDB as the product made it, with plain values in its input. */
export interface Call {
  /** The client's name of the command, such as `TransactWriteItemsCommand`. */
  command: string;
  input: Record<string, unknown>;
  /** Calls of one wave were under way together; a later wave began when one of the earlier had ended. */
  wave: number;
  writeUnits: number;
  readUnits: number;
}

/** All calls of one request, in the order in which they began. */
export type Recording = Call[];

interface Capacity {
  CapacityUnits?: number;
}

/**
 * Notes every call that the client makes while `work` runs, which must be the only work then. The middleware is
 * taken away again, so that nothing of this is in the measured times.
 */
export async function record(client: DynamoDBDocumentClient, work: () => Promise<void>): Promise<Recording> {
  const calls: Recording = [];
  let wave = 0;
  let waveHasEnded = true;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (waveHasEnded) wave++;
      waveHasEnded = false;
      const of = wave;
      const input = args.input as Record<string, unknown>;
      const call = { command: String(context.commandName), input, wave: of, writeUnits: 0, readUnits: 0 };
      calls.push(call);
      try {
        const answer = await next({
          ...args,
          input: { ...input, ReturnConsumedCapacity: "INDEXES" } as never,
        });
        const units = unitsOf(answer.output as { ConsumedCapacity?: Capacity | Capacity[] });
        if (/Get|Query|Scan/.test(call.command)) call.readUnits = units;
        else call.writeUnits = units;
        return answer;
      } finally {
        if (of === wave) waveHasEnded = true;
      }
    },
    { step: "initialize", priority: "high", name: "recorder" },
  );
  try {
    await work();
  } finally {
    client.middlewareStack.remove("recorder");
  }
  return calls;
}

function unitsOf({ ConsumedCapacity: consumed = [] }: { ConsumedCapacity?: Capacity | Capacity[] }): number {
  return [consumed].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
}

/** The middle one by number of calls: now and then a request also renews what the process keeps for some seconds. */
export function typical(recordings: readonly Recording[]): Recording {
  const sorted = [...recordings].sort((a, b) => a.length - b.length);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!middle) throw new Error("nothing was recorded");
  return middle;
}

/** The calls wave by wave. */
export function waves(recording: Recording): Call[][] {
  const grouped: Call[][] = [];
  for (const call of recording) {
    const wave = grouped.at(-1);
    if (wave?.[0]?.wave === call.wave) wave.push(call);
    else grouped.push([call]);
  }
  return grouped;
}
