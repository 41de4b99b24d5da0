import { z } from "zod";
import { type PublishedEvent, transact } from "../db/index.ts";
import { actorRef, eventExample, fn, idSchema, newId, nowIso, tenant } from "../kernel/index.ts";
import { attemptItem, attemptWrite, sendOnce } from "./attempt.ts";
import { load } from "./endpoints.ts";
import { definitionOf, toAttempt } from "./schema.ts";

export const TestWebhook = z
  .strictObject({
    /** Of the event to send; the first that the endpoint wants where it is not given. */
    type: z.string().max(100).optional(),
  })
  .meta({ id: "TestWebhook", example: { type: "ticket.created" } });

/**
 * Sends an event with example data to an endpoint, switched on or off, and answers with the attempt. It is in the
 * log of attempts and in no list of events, is not tried again, and says nothing of the endpoint's health. The
 * header `caas-test: true` lets the receiver know.
 * @throws AppError `not_found`, `validation_failed` for a type that no event has
 */
export const test = fn(
  z.strictObject({ id: idSchema("webhookEndpoint"), ...TestWebhook.shape }),
  "webhooks:write",
  async ({ id, type }) => {
    const endpoint = await load(id);
    const wanted = endpoint.events.find((one) => one !== "*") ?? "ticket.created";
    const definition = definitionOf(type ?? wanted, "type");
    const data = eventExample(definition);
    const [named] = Object.values(data) as { id?: unknown; version?: unknown }[];
    const event: PublishedEvent = {
      id: newId("event"),
      type: definition.type,
      world: tenant(),
      objectId: String(named?.id ?? "example"),
      objectVersion: Number(named?.version ?? 1),
      actor: actorRef(),
      createdAt: nowIso(),
      data,
    };
    const result = await sendOnce(endpoint, event, { "caas-test": "true" });
    const item = attemptItem(id, event, "test", result);
    await transact({ writes: [attemptWrite(item)] });
    return toAttempt(item);
  },
);
