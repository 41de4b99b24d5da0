import { scope } from "../kernel/index.ts";
import type { PostResult } from "./send.ts";

const failed = (status: number): PostResult => ({
  ...{ ok: false, status, durationMs: 1, response: `sandbox: ${status}`, error: "status_not_2xx" },
});

/**
 * Addresses that a sandbox answers for itself, so that a developer sees each failure without a server that
 * fails. The domain `.test` is reserved for this (RFC 2606) and leads nowhere.
 */
const answers: Readonly<Record<string, PostResult>> = {
  "ok.webhook.test": { ok: true, status: 200, durationMs: 1, response: "sandbox: 200" },
  "timeout.webhook.test": { ok: false, status: null, durationMs: 15_000, response: "", error: "timeout" },
  "error.webhook.test": failed(500),
  "unavailable.webhook.test": failed(503),
  "gone.webhook.test": failed(410),
  "busy.webhook.test": { ...failed(429), retryAfterSeconds: 10 },
};

/** What the sandbox answers in place of this address; `null` for one that is to be sent to, and in the live world. */
export function sandboxAnswer(url: string): PostResult | null {
  if (scope().mode !== "test") return null;
  const { hostname } = new URL(url);
  return (Object.hasOwn(answers, hostname) && answers[hostname]) || null;
}
