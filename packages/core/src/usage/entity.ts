import { Entity, type EntityItem } from "electrodb";
import { configuration, has, optionalReference } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";
import { meters } from "./meters.ts";

/**
 * The ledger: what a tenant used of a meter in an hour of UTC. Only ever grows. It belongs to the tenant itself, since
 * nothing of a sandbox is counted.
 */
export const UsageHourEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "usageHour", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          meter: { type: meters, required: true },
          /** Such as `2026-11-22T03`. */
          hour: { type: "string", required: true },
          quantity: { type: "number", required: true },
          updatedAt: { type: "string", required: true },
          /** The quantity that Stripe was told last, and when. */
          reportedQuantity: { type: "number" },
          reportedAt: { type: "string" },
          /** How often Stripe was told; each time has a name of its own there. */
          reports: { type: "number" },
          /** One of `shards`, while Stripe has not been told of `quantity`. */
          unreported: optionalReference,
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "meter"],
              template: "t#${tenantId}#usage#${meter}",
              casing: "none",
            },
            sk: { field: "sk", composite: ["hour"], template: "hour#${hour}", casing: "none" },
          },
          byUnreported: {
            index: "gsi5",
            condition: has("unreported"),
            pk: {
              field: "gsi5pk",
              composite: ["unreported"],
              template: "UNREPORTED#${unreported}",
              casing: "none",
            },
            sk: {
              field: "gsi5sk",
              composite: ["tenantId", "meter", "hour"],
              template: "hour#${tenantId}#${meter}#${hour}",
              casing: "none",
            },
          },
        },
      },
      configuration(),
    ),
);

export type UsageHour = EntityItem<ReturnType<typeof UsageHourEntity>>;

/**
 * What was counted already of what happened within two seconds, so that nothing is counted twice. What happens
 * together is delivered together, so one of these takes a whole batch; and the busiest tenant fills a small part of
 * the 400 KB that an item may have.
 */
export const UsageSeenEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "usageSeen", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          /** See `slotOf`. */
          slot: { type: "string", required: true },
          /** Short hashes of what was counted. */
          seen: { type: "set", items: "string" },
          expiresAt: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "slot"],
              template: "t#${tenantId}#usage-seen#${slot}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "seen", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
