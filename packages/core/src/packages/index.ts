import { z } from "zod";
import { auditWrite } from "../audit/index.ts";
import { asPlatform, PageInput, page, retryOnConflict, transact, type Write, write } from "../db/index.ts";
import { AppError, fn, invalid, newId, nowIso, parse, scope, tenant } from "../kernel/index.ts";
import { calendarDays, calendarUse } from "../sla/index.ts";
import { PackageEntity, type PackageItem, PackageVersionEntity } from "./entity.ts";
import { load } from "./read.ts";
import { type Package, PackageContent, UpdatePackage } from "./schema.ts";

export type { PackageItem } from "./entity.ts";
export { packageExample, slotExample } from "./examples.ts";
export { premiumOf } from "./insurance.ts";
export { checkPlaces, givePlaceBack, placesRead, type SlotKey, slotFull, takePlace } from "./places.ts";
export { load, packageRead, sold } from "./read.ts";
export {
  AreaCode,
  Package,
  PackageContent,
  type PackageKind,
  packageKinds,
  type ScheduledConfig,
  Slot,
  UpdatePackage,
  WindowStart,
} from "./schema.ts";
export { checkArea, openWindows, SlotsQuery, slots, slotsOf, termsOf } from "./slots.ts";
export { type DayWindow, dayBefore, instantOf, localDate, windowsOf } from "./windows.ts";

const Id = z.strictObject({ id: z.string().min(1).max(60) });
const Change = { ...Id.shape, ifVersion: z.int().optional() };

export function toPackage({ packageId, content, createdAt, updatedAt, version }: PackageItem): Package {
  const { kind, name, description = null, price, enabled, includedFor = null, config } = content;
  return {
    ...{ id: packageId, object: "package", kind, name, description, price, enabled, includedFor },
    ...{ config: { ...config }, createdAt, updatedAt, version },
  };
}

/** The audit entry belongs to the tenant and the package to one of its worlds, hence the function's own role. */
async function save(
  writes: Write[],
  action: string,
  { packageId, version }: Pick<PackageItem, "packageId" | "version">,
  answer?: Package,
): Promise<void> {
  const audited = auditWrite(`package.${action}`, { type: "package", id: packageId }, { version });
  await asPlatform(() => transact({ writes: [...writes, audited], answer }));
}

function versionWrite(item: PackageItem): Write {
  return write(PackageVersionEntity().create({ ...item, place: String(item.version).padStart(9, "0") }));
}

/** @throws AppError `validation_failed` where the calendar it names is not there */
async function checkCalendar({ config }: PackageContent): Promise<void> {
  if (!("calendar" in config) || config.calendar === undefined) return;
  if (!(await calendarDays(config.calendar))) throw noCalendar();
}

const noCalendar = () => invalid("config.calendar", "not_found", "There is no such calendar.");

const calendarOf = (content: PackageContent | undefined) =>
  content && "calendar" in content.config ? content.config.calendar : undefined;

/** Keeps the calendar that a package names from being deleted. */
function calendarWrites(packageId: string, before?: PackageContent, after?: PackageContent) {
  const name = (after ?? before)?.name[scope().tenant.locale] ?? packageId;
  const calendars = { before: calendarOf(before), after: calendarOf(after) };
  return calendarUse({ id: packageId, name }, calendars, noCalendar);
}

/** Puts a package on sale. */
export const create = fn(PackageContent, "packages:write", (content) => retryOnConflict(() => made(content)));

async function made(content: PackageContent): Promise<Package> {
  await checkCalendar(content);
  const at = nowIso();
  const packageId = newId("package");
  const item: PackageItem = {
    ...{ tenantId: tenant(), packageId, content, createdAt: at, updatedAt: at, version: 1 },
  };
  const answer = toPackage(item);
  const writes = [
    write(PackageEntity().create(item)),
    versionWrite(item),
    ...(await calendarWrites(packageId, undefined, content)),
  ];
  await save(writes, "created", item, answer);
  return answer;
}

export const get = fn(Id, "packages:read", async ({ id }) => toPackage(await load(id)));

export const list = fn(z.strictObject(PageInput), "packages:read", ({ limit, cursor }) =>
  page({
    queries: [PackageEntity().query.all({ tenantId: tenant() })],
    limit,
    cursor,
    name: "packages",
    map: (item) => toPackage(item as PackageItem),
  }),
);

/** What the package was and is, the newest version first. @throws AppError `not_found` */
export const versions = fn(
  z.strictObject({ ...PageInput, ...Id.shape }),
  "packages:read",
  async ({ id, limit, cursor }) => {
    await load(id);
    return page({
      queries: [PackageVersionEntity().query.primary({ tenantId: tenant(), packageId: id })],
      limit,
      cursor,
      name: `package-versions#${id}`,
      map: (item) => toPackage(item as PackageItem),
    });
  },
);

/**
 * Makes a new version, which is what is sold from then on; what was booked keeps its own.
 * @throws AppError `precondition_failed`
 */
export const update = fn(
  z.strictObject({ ...Change, changes: UpdatePackage }),
  "packages:write",
  ({ id, changes, ifVersion }) =>
    retryOnConflict(async () => {
      const before = await load(id);
      if (ifVersion !== undefined && ifVersion !== before.version) throw new AppError("precondition_failed");
      const { description = before.content.description, includedFor = before.content.includedFor } = changes;
      const content = parse(PackageContent, {
        ...before.content,
        ...changes,
        description: description ?? undefined,
        includedFor: includedFor ?? undefined,
        config: withoutNulls({ ...before.content.config, ...changes.config }),
      });
      await checkCalendar(content);
      const item = { ...before, content, updatedAt: nowIso(), version: before.version + 1 };
      const answer = toPackage(item);
      // Closes the race of two changes that have read the same version.
      const put = PackageEntity()
        .put(item)
        .where(({ version }, { eq }) => eq(version, before.version));
      const used = await calendarWrites(id, before.content, content);
      await save([write(put), versionWrite(item), ...used], "updated", item, answer);
      return answer;
    }),
);

function withoutNulls(config: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== null));
}

/** Takes a package out of the catalogue. Its versions stay for what was booked. */
export const remove = fn(Id, "packages:write", ({ id }) =>
  retryOnConflict(async () => {
    const { tenantId, packageId, content, version: read } = await load(id);
    const taken = PackageEntity()
      .delete({ tenantId, packageId })
      .where(({ version }, { eq }) => eq(version, read));
    const used = await calendarWrites(packageId, content);
    await save([write(taken), ...used], "deleted", { packageId, version: read });
  }),
);
