import { allowance, post, sign } from "../../webhooks/index.ts";
import { Refused, type Send, Unavailable } from "./driver.ts";
import { PushSettings } from "./settings.ts";

/** Answers by which a receiver says that it will never take this; 429 and 5xx pass. */
const final: ReadonlySet<number> = new Set([400, 404, 410, 413, 422]);

/**
 * A push to the firm's own app: posted to its server, signed as webhooks are (Standard Webhooks), which hands it to
 * the device. `webhook-id` is the notification's id on every attempt, so the server can drop repeats.
 */
export const push: Send = async ({ notificationId, address, subject, body, url, sender }, settings) => {
  const { url: endpoint, secret, trusted } = PushSettings.parse(settings);
  // Receivers hold it against the real clock, also where a sandbox's is ahead.
  const timestamp = Math.floor(Date.now() / 1000);
  const content = JSON.stringify({
    type: "notification.push",
    timestamp: new Date(timestamp * 1000).toISOString(),
    data: { to: address.value, title: subject ?? sender, body, url: url ?? null, notificationId },
  });
  const { ok, status, error } = await post({
    url: endpoint,
    headers: {
      "webhook-id": notificationId,
      "webhook-timestamp": String(timestamp),
      "webhook-signature": sign({ id: notificationId, timestamp, body: content, secrets: [secret] }),
    },
    body: content,
    timeoutMs: 4_500,
    ...(trusted ? { allowLoopbackAndHttp: true } : allowance()),
  });
  if (ok) return;
  if (status !== null && final.has(status)) throw new Refused(`status_${status}`);
  throw new Unavailable(status === null ? (error ?? "no_answer") : `status_${status}`);
};
