import { CustomAttributeType, Entity, type EntityItem } from "electrodb";
import { commonAttributes, configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";

interface SealedSecret {
  sealed: string;
  /** Set when it was rotated: until then both sign. */
  validUntil?: string;
}

/** Why something was sent: it happened, somebody asked for it again, or somebody tried the endpoint out. */
export const attemptTriggers = ["event", "replay", "test"] as const;

export const endpointStatuses = ["enabled", "disabled"] as const;

/** An address of the tenant's own system to which events are sent. */
export const EndpointEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "webhookEndpoint", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          endpointId: { type: "string", required: true },
          url: { type: "string", required: true },
          events: { type: CustomAttributeType<string[]>("any"), required: true },
          status: { type: endpointStatuses, required: true },
          disabledReason: { type: "string" },
          secrets: { type: CustomAttributeType<SealedSecret[]>("any"), required: true },
          /** Since when every attempt has failed; absent while it works. */
          failingSince: { type: "string" },
          /** What is sent there at most; no cap where it is absent. */
          maxPerSecond: { type: "number" },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId"],
              template: "t#${tenantId}#webhook-endpoints",
              casing: "none",
            },
            sk: {
              field: "sk",
              composite: ["endpointId"],
              template: "endpoint#${endpointId}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type EndpointItem = EntityItem<ReturnType<typeof EndpointEntity>>;

/** The sending of one event to one endpoint, over all of its attempts. Its key makes it one. */
export const DeliveryEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "webhookDelivery", version: "1", service: "caas" },
        attributes: {
          ...commonAttributes,
          endpointId: { type: "string", required: true },
          eventId: { type: "string", required: true },
          objectId: { type: "string", required: true },
          status: { type: ["pending", "succeeded", "failed"] as const, required: true },
          attempts: { type: "number", required: true },
          expiresAt: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "endpointId", "eventId"],
              template: "t#${tenantId}#delivery#${endpointId}#${eventId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "delivery", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

export type DeliveryItem = EntityItem<ReturnType<typeof DeliveryEntity>>;

/** One try, with what the endpoint answered. */
export const AttemptEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "webhookAttempt", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          attemptId: { type: "string", required: true },
          endpointId: { type: "string", required: true },
          eventId: { type: "string", required: true },
          type: { type: "string", required: true },
          trigger: { type: attemptTriggers, required: true },
          at: { type: "string", required: true },
          status: { type: "number" },
          ok: { type: "boolean", required: true },
          error: { type: "string" },
          durationMs: { type: "number", required: true },
          response: { type: "string", required: true },
          nextAttemptAt: { type: "string" },
          shard: { type: "string", required: true },
          expiresAt: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "endpointId", "eventId"],
              template: "t#${tenantId}#delivery#${endpointId}#${eventId}",
              casing: "none",
            },
            sk: { field: "sk", composite: ["attemptId"], template: "attempt#${attemptId}", casing: "none" },
          },
          ofEndpoint: {
            index: "gsi1",
            pk: {
              field: "gsi1pk",
              composite: ["tenantId", "endpointId", "shard"],
              template: "t#${tenantId}#attempts#${endpointId}#${shard}",
              casing: "none",
            },
            sk: {
              field: "gsi1sk",
              composite: ["attemptId"],
              template: "attempt#${attemptId}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type AttemptItem = EntityItem<ReturnType<typeof AttemptEntity>>;
