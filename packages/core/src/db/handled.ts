import { Entity } from "electrodb";
import { lazy } from "../kernel/lazy.ts";
import { configuration } from "./entity.ts";

/**
 * That a consumer has done its work for an event. Written in the consumer's own transaction it makes a second
 * delivery harmless; in sandboxes every consumer leaves it, so that whoever moved the clock can wait for them.
 */
export const HandledEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "handled", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          consumer: { type: "string", required: true },
          eventId: { type: "string", required: true },
          expiresAt: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "eventId"],
              template: "t#${tenantId}#handled#${eventId}",
              casing: "none",
            },
            sk: { field: "sk", composite: ["consumer"], template: "by#${consumer}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
