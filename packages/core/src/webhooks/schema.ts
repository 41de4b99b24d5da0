import { z } from "zod";
import { type EventDefinition, eventDefinitions, idSchema, invalid } from "../kernel/index.ts";
import type { AttemptItem, EndpointItem } from "./entity.ts";
import { attemptTriggers, endpointStatuses } from "./entity.ts";

const fields = {
  url: z.string().trim().min(1).max(2048),
  /** Names of events, or `*` for all. */
  events: z.array(z.string().max(100)).min(1).max(100),
};

/** How many webhooks a second are sent there at most; the others wait. `null` for no cap. */
const maxPerSecond = z.int().min(1).max(100).nullable();

const input = { url: "https://example.com/caas", events: ["ticket.created", "shipment.exception"] };

export const CreateEndpoint = z
  .strictObject({ ...fields, maxPerSecond: maxPerSecond.optional() })
  .meta({ id: "CreateWebhookEndpoint", example: input });

export const UpdateEndpoint = z
  .strictObject({ ...fields, maxPerSecond, status: z.enum(endpointStatuses) })
  .partial()
  .meta({ id: "UpdateWebhookEndpoint", example: { events: ["*"], status: "enabled" } });

const output = {
  id: "whe_01k2z5v9e8f3q7x0m4n6p8r2s4",
  object: "webhook_endpoint" as const,
  ...input,
  status: "enabled" as const,
  disabledReason: null,
  failingSince: null,
  maxPerSecond: null,
  createdAt: "2026-11-22T03:00:00.000Z",
  updatedAt: "2026-11-22T03:00:00.000Z",
  version: 1,
};

export const WebhookEndpoint = z
  .object({
    id: idSchema("webhookEndpoint"),
    object: z.literal("webhook_endpoint"),
    ...fields,
    status: z.enum(endpointStatuses),
    /** `by_request`, or where we did it `gone` (it answered 410) or `failing_for_5_days`; `null` while it is on. */
    disabledReason: z.string().nullable(),
    /** Since when every attempt has failed; `null` while it works. */
    failingSince: z.string().nullable(),
    maxPerSecond,
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "WebhookEndpoint", example: output });
export type WebhookEndpoint = z.infer<typeof WebhookEndpoint>;

/** The answer to creation and rotation, and the only place where the secret is told. */
export const WebhookEndpointWithSecret = WebhookEndpoint.extend({ secret: z.string() }).meta({
  id: "WebhookEndpointWithSecret",
  example: { ...output, secret: "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD" },
});
export type WebhookEndpointWithSecret = z.infer<typeof WebhookEndpointWithSecret>;

export const WebhookAttempt = z
  .object({
    id: idSchema("webhookAttempt"),
    object: z.literal("webhook_attempt"),
    at: z.string(),
    eventId: z.string(),
    type: z.string(),
    /** `event` for a delivery and its retries, `replay` and `test` for what somebody asked for. */
    trigger: z.enum(attemptTriggers),
    /** The HTTP status; `null` where there was no answer. */
    status: z.int().nullable(),
    ok: z.boolean(),
    error: z.string().nullable(),
    durationMs: z.number(),
    /** The first 20 kB of the answer. */
    response: z.string(),
    nextAttemptAt: z.string().nullable(),
  })
  .meta({
    id: "WebhookAttempt",
    example: {
      id: "wha_01k2z5v9e8f3q7x0m4n6p8r2s4",
      object: "webhook_attempt",
      at: "2026-11-22T03:00:01.000Z",
      eventId: "evt_01k2z5v9e8f3q7x0m4n6p8r2s4",
      type: "ticket.created",
      trigger: "event",
      status: 503,
      ok: false,
      error: "status_not_2xx",
      durationMs: 84,
      response: "try later",
      nextAttemptAt: "2026-11-22T03:00:06.000Z",
    },
  });
export type WebhookAttempt = z.infer<typeof WebhookAttempt>;

export function toEndpoint(item: EndpointItem): WebhookEndpoint {
  return {
    id: item.endpointId,
    object: "webhook_endpoint",
    url: item.url,
    events: item.events,
    status: item.status,
    disabledReason: item.disabledReason ?? null,
    failingSince: item.failingSince ?? null,
    maxPerSecond: item.maxPerSecond ?? null,
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    version: item.version,
  };
}

export function toAttempt(item: AttemptItem): WebhookAttempt {
  return {
    id: item.attemptId,
    object: "webhook_attempt",
    at: item.at,
    eventId: item.eventId,
    type: item.type,
    trigger: item.trigger ?? "event",
    status: item.status ?? null,
    ok: item.ok,
    error: item.error ?? null,
    durationMs: item.durationMs,
    response: item.response,
    nextAttemptAt: item.nextAttemptAt ?? null,
  };
}

/** Refuses names that no event has. @throws AppError `validation_failed` */
export function checkEventTypes(events: readonly string[]): void {
  for (const [index, type] of events.entries()) if (type !== "*") definitionOf(type, `events.${index}`);
}

/** The definition of an event. @throws AppError `validation_failed` for a name that none has */
export function definitionOf(type: string, path: string): EventDefinition {
  const found = eventDefinitions().find((one) => one.type === type);
  if (!found) throw invalid(path, "unknown_event", `there is no event "${type}"; see GET /v1/event-types`);
  return found;
}
