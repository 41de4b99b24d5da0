import { Refused, Unavailable } from "./driver.ts";

/** One attempt of at most 5 s, within the time for which a worker may hold a notification; the queue tries again. */
export const clientConfig = {
  maxAttempts: 1,
  requestHandler: { connectionTimeout: 1000, requestTimeout: 4000, throwOnRequestTimeout: true },
};

/**
 * What the providers' documentation of SendEmail and Publish says of the message itself or its address. Limits,
 * paused accounts, unverified senders and missing rights are ours to mend, after which the message can go.
 */
const final: ReadonlySet<string> = new Set([
  "BadRequestException",
  "MessageRejected",
  "InvalidParameterException",
  "InvalidParameterValueException",
  "OptedOutException",
  "UserErrorException",
  "ValidationException",
]);

/** Runs a call of the AWS SDK. @throws Refused, Unavailable */
export async function attempt(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const name = error instanceof Error ? error.name : "unknown";
    throw final.has(name) ? new Refused(name, { cause: error }) : new Unavailable(name, { cause: error });
  }
}
