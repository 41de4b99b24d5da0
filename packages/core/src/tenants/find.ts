import { asPlatform } from "../db/index.ts";
import { notFound, shortCache } from "../kernel/index.ts";
import { TenantEntity, type TenantItem } from "./entity.ts";
import { type BrandedProfile, toProfile } from "./schema.ts";
import { SlugLookup } from "./slug-lookup.ts";

const items = shortCache<TenantItem>({ seconds: 30, limit: 1000 });
const slugs = shortCache<{ tenantId: string }>({ seconds: 30, limit: 1000 });

export function forgetTenant(tenantId: string): void {
  items.forget(tenantId);
}

/** The tenant as it is now. @throws AppError `not_found` */
export async function load(tenantId: string): Promise<TenantItem> {
  const item = await read(tenantId);
  if (!item) throw notFound("tenant", tenantId);
  return item;
}

async function read(tenantId: string): Promise<TenantItem | null> {
  const { data } = await asPlatform(() => TenantEntity().get({ tenantId }).go({ consistent: true }));
  return data;
}

/** The tenant as it was at most 30 s ago, or `null` where there is none or it is suspended. */
export async function standing(tenantId: string): Promise<BrandedProfile | null> {
  const item = await items.get(tenantId, () => read(tenantId));
  return item?.status === "active" ? toProfile(item) : null;
}

/** A tenant's profile, suspended or not; at most 30 s old. @throws AppError `not_found` */
export async function profile(tenantId: string): Promise<BrandedProfile> {
  const item = await items.get(tenantId, () => read(tenantId));
  if (!item) throw notFound("tenant", tenantId);
  return toProfile(item);
}

/** The tenant whose public pages stand under `slug`; `null` where there is none or it is suspended. */
export async function bySlug(slug: string): Promise<BrandedProfile | null> {
  const found = await slugs.get(slug, () => readSlug(slug));
  return found ? standing(found.tenantId) : null;
}

/** Whether `slug` is taken, read fresh. */
export async function isSlugTaken(slug: string): Promise<boolean> {
  return (await readSlug(slug)) !== null;
}

async function readSlug(slug: string): Promise<{ tenantId: string } | null> {
  const { data } = await asPlatform(() => SlugLookup().get({ slug }).go({ consistent: true }));
  return data;
}
