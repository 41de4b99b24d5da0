import { Entity } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";

/**
 * The sandboxes whose clock was moved. It stands outside of all tenants, because the sweep of due items must
 * find them: what falls due there is not under the minute of the real clock. One partition bears it, since a
 * clock is moved by people and their tests.
 */
export const SandboxLookup = lazy(
  () =>
    new Entity(
      {
        model: { entity: "sandboxLookup", version: "1", service: "caas" },
        attributes: {
          list: { type: ["SANDBOXES"] as const, required: true },
          tenantId: { type: "string", required: true },
          expiresAt: { type: "number", required: true },
        },
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["list"], template: "${list}", casing: "none" },
            sk: { field: "sk", composite: ["tenantId"], template: "tenant#${tenantId}", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
