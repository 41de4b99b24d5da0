import type { Stripe } from "stripe";
import { AppError, config, log } from "../kernel/index.ts";

/** The version of Stripe's API that this code was written against; the account's own default does not matter. */
export const apiVersion = "2026-10-28.endive";

let made: Promise<Stripe> | undefined;

/**
 * Stripe's client, loaded when it is first needed: it is a fifth of a function's bundle, and few requests need it.
 * @throws AppError `billing_not_configured` without STRIPE_SECRET_KEY
 */
export function stripe(): Promise<Stripe> {
  const account = config().stripe;
  if (!account) {
    throw new AppError("billing_not_configured", {
      detail: "STRIPE_SECRET_KEY is not set, so nothing can be bought here. Whoever runs this sets it.",
    });
  }
  made ??= connect(account.secretKey, account.apiBase);
  return made;
}

async function connect(secretKey: string, apiBase: string | undefined): Promise<Stripe> {
  const { Stripe } = await import("stripe");
  return new Stripe(secretKey, {
    apiVersion,
    telemetry: false,
    timeout: 20_000,
    // Its own retries carry an idempotency key, so that nothing is done twice.
    maxNetworkRetries: 2,
    ...(apiBase ? address(new URL(apiBase)) : {}),
  });
}

function address({ protocol, hostname, port }: URL) {
  const secure = protocol === "https:";
  return {
    host: hostname,
    port: port || (secure ? 443 : 80),
    protocol: secure ? ("https" as const) : ("http" as const),
  };
}

/**
 * Asks Stripe something for a person who waits for the answer.
 * @throws AppError `stripe_unavailable` where Stripe does not answer or asks to wait; what it refuses is a fault of ours
 */
export async function asking<T>(ask: (stripe: Stripe) => Promise<T>): Promise<T> {
  const client = await stripe();
  try {
    return await ask(client);
  } catch (error) {
    if (!isPassing(error)) throw error;
    log.warn("Stripe does not answer", { error });
    throw new AppError("stripe_unavailable", {
      detail: "Stripe does not answer at present. Nothing was bought or changed; try again in a minute.",
      retryAfter: 60,
      cause: error,
    });
  }
}

interface StripeFault {
  type: string;
  message: string;
  statusCode?: number;
  code?: string;
}

/** What Stripe's client throws, told by its form so that the package need not be loaded. */
export function stripeFault(error: unknown): StripeFault | null {
  if (!(error instanceof Error)) return null;
  const { type } = error as unknown as { type?: unknown };
  return typeof type === "string" && type.startsWith("Stripe") ? (error as unknown as StripeFault) : null;
}

/** Whether the same may be answered later: the network, a fault of Stripe's, too many calls, or another at the same object. */
export function isPassing(error: unknown): boolean {
  const fault = stripeFault(error);
  if (!fault) return false;
  const { type, statusCode = 0 } = fault;
  return type === "StripeConnectionError" || statusCode === 429 || statusCode === 409 || statusCode >= 500;
}
