import { z } from "zod";
import { auditWrite } from "../audit/index.ts";
import { asPlatform, retryOnConflict, transact, write } from "../db/index.ts";
import { AppError, authorize, fn, home, iso, parseWorldId, withActor } from "../kernel/index.ts";
import { clockOffset } from "./clock.ts";
import { TenantEntity, type TenantItem } from "./entity.ts";
import { TenantUpdated } from "./event.ts";
import { forgetTenant, load, profile } from "./find.ts";
import { type Tenant, toTenant, UpdateTenant } from "./schema.ts";

export { clockOffset, moveClock, movedSandboxes } from "./clock.ts";
export { newTenant, slugTaken } from "./create.ts";
export type { TenantItem } from "./entity.ts";
export { TenantUpdated } from "./event.ts";
export { tenantExample } from "./examples.ts";
export { bySlug, isSlugTaken, load, profile, standing } from "./find.ts";
export { type MarkedLinks, markedLinks, markedObjectLinks, refuseExpiredLink } from "./marked-link.ts";
export {
  type BrandedProfile,
  Branding,
  Country,
  LocaleName,
  Settings,
  Slug,
  Tenant,
  TenantName,
  Timezone,
  toProfile,
  toTenant,
  UpdateTenant,
} from "./schema.ts";

/** The actor's tenant, as it is now. */
export async function current(): Promise<Tenant> {
  authorize("tenant:read");
  return toTenant(await load(home()));
}

/** Changes the actor's tenant. @throws AppError `precondition_failed` where `ifVersion` is stale */
export const update = fn(
  z.strictObject({ changes: UpdateTenant, ifVersion: z.int().optional() }),
  "tenant:write",
  ({ changes, ifVersion }) =>
    retryOnConflict(async () => {
      const tenant = await load(home());
      if (ifVersion !== undefined && ifVersion !== tenant.version) throw new AppError("precondition_failed");
      const next = changed(tenant, changes);
      const saved = TenantEntity()
        .put(next)
        .where(({ version }, { eq }) => eq(version, tenant.version));
      const audited = auditWrite(
        "tenant.updated",
        { type: "tenant", id: next.tenantId },
        { fields: Object.keys(changes) },
      );
      const change = { writes: [write(saved), audited], events: [TenantUpdated({ tenant: toTenant(next) })] };
      await asPlatform(() => transact(change));
      forgetTenant(next.tenantId);
      return toTenant(next);
    }),
);

function changed(tenant: TenantItem, changes: z.output<typeof UpdateTenant>): TenantItem {
  const { branding, settings, rules, ...rest } = changes;
  return {
    ...tenant,
    ...rest,
    branding: merged(tenant.branding, branding),
    rules: merged(tenant.rules ?? {}, rules),
    settings: merged(tenant.settings, settings),
    updatedAt: iso(Date.now()),
    version: tenant.version + 1,
  };
}

function merged<Values extends object>(values: Values, changes: object = {}): Values {
  const entries = Object.entries({ ...values, ...changes }).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as Values;
}

/**
 * Goes on in a world as the system, for consumers and schedules that know only the world's id.
 * @param name what goes on, as events and audit entries tell it
 * @throws AppError `not_found` for a tenant that does not exist
 */
export async function asSystem<T>(world: string, name: string, callback: () => Promise<T>): Promise<T> {
  const { tenantId, mode } = parseWorldId(world);
  const [tenant, offset] = await Promise.all([
    profile(tenantId),
    mode === "test" ? clockOffset(tenantId) : Promise.resolve(0),
  ]);
  return withActor({ type: "system", name, tenant, mode, clockOffset: offset }, callback);
}
