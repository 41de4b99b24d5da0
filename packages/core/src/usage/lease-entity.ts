import { Entity } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";

/**
 * How many requests of a tenant a process may answer without writing, so that a process that dies has left behind
 * what it may have answered. What lies between `booked` and `reserved` is in its memory only.
 */
export const UsageLeaseEntity = lazy(
  () =>
    new Entity(
      {
        model: { entity: "usageLease", version: "1", service: "caas" },
        attributes: {
          tenantId: { type: "string", required: true },
          leaseId: { type: "string", required: true },
          /** Requests that are on the ledger. */
          booked: { type: "number", required: true },
          /** Requests up to which none more needs a write. */
          reserved: { type: "number", required: true },
          /** Which write this is: one that is tried again is known by it. */
          attempt: { type: "string", required: true },
          updatedAt: { type: "string", required: true },
          expiresAt: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: {
              field: "pk",
              composite: ["tenantId", "leaseId"],
              template: "t#${tenantId}#usage-lease#${leaseId}",
              casing: "none",
            },
            sk: { field: "sk", composite: [], template: "lease", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
