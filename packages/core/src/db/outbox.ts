import { CustomAttributeType, Entity } from "electrodb";
import type { Actor } from "../kernel/actor.ts";
import { lazy } from "../kernel/lazy.ts";
import { configuration } from "./entity.ts";

/** How long an event can be read and replayed. */
export const eventDays = 30;

/**
 * An event as it is kept: written with its change, read by the relay from the table's stream, and for 30 days
 * the object's history and the source of the events API. One item, three uses.
 */
export const EventEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "event", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          eventId: { type: "string", required: true },
          type: { type: "string", required: true },
          objectId: { type: "string", required: true },
          objectVersion: { type: "number", required: true },
          actor: {
            type: CustomAttributeType<{ type: Actor["type"]; id: string | null }>("any"),
            required: true,
          },
          createdAt: { type: "string", required: true },
          data: { type: CustomAttributeType<Record<string, unknown>>("any"), required: true },
          shard: { type: "string", required: true },
          expiresAt: { type: "number", required: true },
        },
        indexes: {
          ofObject: {
            pk: {
              field: "pk",
              composite: ["tenantId", "objectId"],
              template: "t#${tenantId}#history#${objectId}",
              casing: "none",
            },
            sk: { field: "sk", composite: ["eventId"], template: "event#${eventId}", casing: "none" },
          },
          all: {
            index: "gsi1",
            pk: {
              field: "gsi1pk",
              composite: ["tenantId", "shard"],
              template: "t#${tenantId}#events#${shard}",
              casing: "none",
            },
            sk: { field: "gsi1sk", composite: ["eventId"], template: "event#${eventId}", casing: "none" },
          },
          byType: {
            index: "gsi2",
            pk: {
              field: "gsi2pk",
              composite: ["tenantId", "type", "shard"],
              template: "t#${tenantId}#events#${type}#${shard}",
              casing: "none",
            },
            sk: { field: "gsi2sk", composite: ["eventId"], template: "event#${eventId}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);

/** The event as consumers get it from the bus. */
export interface PublishedEvent {
  id: string;
  type: string;
  /** The world it belongs to, see `worldId`. */
  world: string;
  objectId: string;
  objectVersion: number;
  actor: { type: Actor["type"]; id: string | null };
  createdAt: string;
  data: Record<string, unknown>;
}

/** From an item of the stream (already in plain values) to what goes on the bus. */
export function publishedEvent(item: Record<string, unknown>): PublishedEvent {
  return {
    id: String(item.eventId),
    type: String(item.type),
    world: String(item.tenantId),
    objectId: String(item.objectId),
    objectVersion: Number(item.objectVersion),
    actor: item.actor as PublishedEvent["actor"],
    createdAt: String(item.createdAt),
    data: item.data as Record<string, unknown>,
  };
}
