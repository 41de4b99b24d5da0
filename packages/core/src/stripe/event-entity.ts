import { Entity } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";

/** Platform-wide: what became of an event of Stripe's, which names no tenant of ours. Kept for 90 days. */
export const StripeEventEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "stripeEvent", version: "1", service: "caas" },
        attributes: {
          eventId: { type: "string", required: true },
          type: { type: "string", required: true },
          outcome: { type: ["applied", "ignored", "unknown", "alarmed"] as const, required: true },
          receivedAt: { type: "string", required: true },
          /** The event itself, where somebody must look at it. */
          body: { type: "string" },
          expiresAt: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["eventId"], template: "STRIPE#${eventId}", casing: "none" },
            sk: { field: "sk", composite: [], template: "event", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
