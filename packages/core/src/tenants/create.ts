import { type Write, write } from "../db/index.ts";
import { AppError, iso } from "../kernel/index.ts";
import { TenantEntity, type TenantItem } from "./entity.ts";
import { SlugLookup } from "./slug-lookup.ts";

export const slugTaken = () =>
  new AppError("slug_taken", {
    detail: "Another tenant has this slug; choose another.",
    errors: [{ path: "slug", code: "slug_taken", message: "is taken" }],
  });

type NewTenant = Pick<TenantItem, "tenantId" | "slug" | "name" | "country" | "timezone" | "locale">;

/** A new tenant and the writes that bring it about; the slug's key decides who of two gets it. */
export function newTenant(given: NewTenant): { tenant: TenantItem; writes: Write[] } {
  const at = iso(Date.now());
  const tenant: TenantItem = {
    ...given,
    branding: {},
    settings: {},
    status: "active",
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
  const { slug, tenantId } = tenant;
  return {
    tenant,
    writes: [write(SlugLookup().create({ slug, tenantId }), slugTaken), write(TenantEntity().create(tenant))],
  };
}
