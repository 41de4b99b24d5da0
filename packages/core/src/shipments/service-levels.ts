import { z } from "zod";
import { auditWrite } from "../audit/index.ts";
import { asPlatform, LostRace, transact, write } from "../db/index.ts";
import { AppError, fn, nowIso, shortCache, tenant } from "../kernel/index.ts";
import { durationSeconds } from "../sla/index.ts";
import { type EtaWindow, missedBy } from "./eta.ts";
import { ServiceLevelsEntity, type ServiceLevelsItem } from "./service-level-entity.ts";
import {
  defaultServiceLevels,
  PutServiceLevels,
  type ServiceLevelContent,
  type ServiceLevels,
} from "./service-level-schema.ts";

/** What others set is known to this process within ten seconds, and what is set here at once. */
const kept = shortCache<ServiceLevelContent>({ seconds: 10, limit: 1000 });

/** What holds for parcels that are entered now. */
export async function currentServiceLevels(): Promise<ServiceLevelContent> {
  const found = await kept.get(tenant(), async () => (await read())?.content ?? defaultServiceLevels);
  return found ?? defaultServiceLevels;
}

/** Whether a delivery came so long before its window that the tenant calls it an exception. */
export async function wasEarly(window: EtaWindow, deliveredAt: string): Promise<boolean> {
  const { earlyBy } = await currentServiceLevels();
  return earlyBy !== null && missedBy(window, deliveredAt) < -durationSeconds(earlyBy) * 1000;
}

async function read(): Promise<ServiceLevelsItem | null> {
  const { data } = await ServiceLevelsEntity().get({ tenantId: tenant() }).go({ consistent: true });
  return data;
}

/** The service levels in force; the built-in ones, as version 0, where nothing was set. */
export const getServiceLevels = fn(z.strictObject({}), "policies:read", async () =>
  toServiceLevels((await read()) ?? unset()),
);

/** When the built-in service levels came to be; the same at every reading, as their version is. */
const builtInAt = "2026-11-01T00:00:00.000Z";

function unset(): ServiceLevelsItem {
  return {
    tenantId: tenant(),
    content: defaultServiceLevels,
    createdAt: builtInAt,
    updatedAt: builtInAt,
    version: 0,
  };
}

function toServiceLevels({ content, createdAt, updatedAt, version }: ServiceLevelsItem): ServiceLevels {
  return {
    id: "service-levels",
    object: "service_levels",
    ...content,
    createdAt,
    updatedAt,
    version,
  };
}

/**
 * Sets all service levels. Parcels keep the times they were entered with, until their order, promise, goods or
 * address change.
 * @throws AppError `precondition_failed` where `ifVersion` is stale, `conflict` where another was set at this instant
 */
export const putServiceLevels = fn(
  z.strictObject({ content: PutServiceLevels, ifVersion: z.int().optional() }),
  "policies:write",
  async ({ content, ifVersion }) => {
    const before = (await read()) ?? unset();
    if (ifVersion !== undefined && ifVersion !== before.version) throw new AppError("precondition_failed");
    const updatedAt = nowIso();
    const isFirst = before.version === 0;
    const createdAt = isFirst ? updatedAt : before.createdAt;
    const next = { ...before, content, createdAt, updatedAt, version: before.version + 1 };
    const put = isFirst
      ? ServiceLevelsEntity().create(next)
      : ServiceLevelsEntity()
          .put(next)
          .where(({ version }, { eq }) => eq(version, before.version));
    const target = { type: "service_levels", id: "service-levels" };
    const audited = auditWrite("service_levels.updated", target, { version: next.version });
    try {
      // Two who replace the whole at once must not overwrite each other unseen.
      // The audit entry belongs to the tenant and the levels to one of its worlds, hence the function's own role.
      await asPlatform(() => transact({ writes: [write(put), audited] }));
    } catch (error) {
      if (!(error instanceof LostRace)) throw error;
      throw new AppError(ifVersion === undefined ? "conflict" : "precondition_failed");
    }
    kept.forget(tenant());
    return toServiceLevels(next);
  },
);
