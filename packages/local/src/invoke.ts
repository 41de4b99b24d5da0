import { randomUUID } from "node:crypto";
import type { Context } from "aws-lambda";

/** A Lambda handler, as the functions export it. */
export type Handler<Event, Answer> = (event: Event, context: Context) => Promise<Answer>;

/** Longer than any function of ours may take on AWS. */
const limitMs = 60_000;

/**
 * Calls a handler as Lambda would: with a context, and with an end to its time.
 * @throws whatever the handler throws, or an Error when its time is over
 */
export async function invoke<Event, Answer>(
  name: string,
  handler: Handler<Event, Answer>,
  event: Event,
): Promise<Answer> {
  const endsAt = Date.now() + limitMs;
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} took longer than ${limitMs / 1000} s`)), limitMs);
  });
  try {
    return await Promise.race([handler(event, context(name, endsAt)), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function context(functionName: string, endsAt: number): Context {
  return {
    functionName,
    functionVersion: "local",
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
    awsRequestId: randomUUID(),
    memoryLimitInMB: "1024",
    logGroupName: `/local/${functionName}`,
    logStreamName: "local",
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => endsAt - Date.now(),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
}

/** An error as one line, for a log or a dead letter. */
export function describeError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
