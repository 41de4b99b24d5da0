import { Entity } from "electrodb";
import { configuration } from "../db/index.ts";
import { lazy } from "../kernel/index.ts";

/**
 * Which tenant has a slug. It stands outside of all tenants, because a public page knows only the slug and
 * because a slug is unique over the platform, which its key sees to.
 */
export const SlugLookup = lazy(
  () =>
    new Entity(
      {
        model: { entity: "slugLookup", version: "1", service: "caas" },
        attributes: {
          slug: { type: "string", required: true },
          tenantId: { type: "string", required: true },
        },
        indexes: {
          primary: {
            pk: { field: "pk", composite: ["slug"], template: "SLUG#${slug}", casing: "none" },
            sk: { field: "sk", composite: [], template: "slug", casing: "none" },
          },
        },
      },
      configuration(),
    ),
);
