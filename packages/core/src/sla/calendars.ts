import { z } from "zod";
import { auditWrite } from "../audit/index.ts";
import {
  asPlatform,
  check,
  PageInput,
  page,
  retryOnConflict,
  transact,
  type Write,
  write,
} from "../db/index.ts";
import { AppError, fn, newId, notFound, nowIso, parse, shortCache, tenant } from "../kernel/index.ts";
import { type Calendar as CompiledCalendar, compileCalendar, roundTheClock } from "./calendar.ts";
import {
  type CalendarContent,
  CalendarEntity,
  type CalendarItem,
  CalendarVersionEntity,
} from "./calendar-entity.ts";
import { readUsers, usersGone } from "./calendar-users.ts";
import { withChineseHolidays, withPresentChineseHolidays } from "./chinese-holidays.ts";
import type { VersionReference } from "./policy-entity.ts";
import { forgetList, listUnchanged, listWrite, readList } from "./policy-list.ts";
import {
  ALWAYS_OPEN,
  alwaysOpen,
  type Calendar,
  CreateCalendar,
  ImportHolidays,
  toCalendar,
  UpdateCalendar,
  wholeCalendar,
} from "./stored-calendar-schema.ts";

const Id = z.strictObject({ id: z.string().regex(/^(24x7|cal_[0-9a-z]{26})$/, "is not a calendar's id") });

async function find(calendarId: string): Promise<CalendarItem> {
  const { data } = await CalendarEntity().get({ tenantId: tenant(), calendarId }).go({ consistent: true });
  if (!data) throw notFound("calendar", calendarId);
  return data;
}

/** For a change. @throws AppError `built_in`, `not_found` */
async function findOwn(calendarId: string): Promise<CalendarItem> {
  if (calendarId === ALWAYS_OPEN)
    throw new AppError("built_in", { detail: "Make a calendar of your own instead of changing 24x7." });
  return find(calendarId);
}

/** The audit entry belongs to the tenant and the calendar to one of its worlds, hence the function's own role. */
async function save(
  writes: Write[],
  action: string,
  { calendarId, version }: Pick<CalendarItem, "calendarId" | "version">,
  answer?: Calendar,
): Promise<void> {
  const audited = auditWrite(`calendar.${action}`, { type: "calendar", id: calendarId }, { version });
  await asPlatform(() => transact({ writes: [...writes, audited], answer }));
  forgetList();
}

function versionWrite({ tenantId, calendarId, version, content, updatedAt }: CalendarItem): Write {
  return write(
    CalendarVersionEntity().create({ tenantId, calendarId, version, content, createdAt: updatedAt }),
  );
}

export const create = fn(CreateCalendar, "policies:write", async ({ country, ...given }) => {
  const content = country ? parse(wholeCalendar, await withPresentChineseHolidays(given)) : given;
  const at = nowIso();
  const item: CalendarItem = {
    tenantId: tenant(),
    calendarId: newId("calendar"),
    content,
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
  const answer = toCalendar(item);
  await save([write(CalendarEntity().create(item)), versionWrite(item)], "created", item, answer);
  return answer;
});

/** Dates on which a calendar differs from its week. */
export interface CalendarDays {
  closed: readonly string[];
  /** Special days with hours, such as those that make up for a holiday. */
  open: readonly string[];
}

const days = shortCache<CalendarDays | null>({ seconds: 10, limit: 1000 });

/** The holidays and special days of a calendar as they were at most 10 s ago; `null` where there is no such one. */
export function calendarDays(calendarId: string): Promise<CalendarDays | null> {
  return days.get(`${tenant()}#${calendarId}`, async () => {
    const { data } = await CalendarEntity().get({ tenantId: tenant(), calendarId }).go({ consistent: true });
    if (!data) return null;
    const { holidays, specialDays } = data.content;
    const open = specialDays.filter(({ hours }) => hours.length > 0).map(({ date }) => date);
    const shut = specialDays.filter(({ hours }) => hours.length === 0).map(({ date }) => date);
    return { open, closed: [...holidays.filter((date) => !open.includes(date)), ...shut] };
  });
}

export const get = fn(Id, "policies:read", async ({ id }) =>
  id === ALWAYS_OPEN ? alwaysOpen : toCalendar(await find(id)),
);

/** The world's own calendars, newest first; `24x7` is in no list. */
export const list = fn(z.strictObject(PageInput), "policies:read", ({ limit, cursor }) =>
  page({
    queries: [CalendarEntity().query.primary({ tenantId: tenant() })],
    limit,
    cursor,
    name: "calendars",
    map: (item) => toCalendar(item as CalendarItem),
  }),
);

/** Makes a new version, which new tickets get at once; a ticket that is open keeps the version it has. */
function change(
  id: string,
  ifVersion: number | undefined,
  action: string,
  next: (content: CalendarContent) => Promise<CalendarContent>,
) {
  return retryOnConflict(async () => {
    const [calendar, policies] = await Promise.all([findOwn(id), readList()]);
    if (ifVersion !== undefined && ifVersion !== calendar.version) throw new AppError("precondition_failed");
    const content = parse(wholeCalendar, await next(calendar.content));
    const version = calendar.version + 1;
    const changed: CalendarItem = { ...calendar, content, updatedAt: nowIso(), version };
    const uses = (policy: { content: { calendarId: string } }) => policy.content.calendarId === id;
    const writes = [
      write(
        CalendarEntity()
          .put(changed)
          .where(({ version: stored }, { eq }) => eq(stored, calendar.version)),
      ),
      versionWrite(changed),
      // Closes the race with a policy that takes the calendar up, or lets it go, at the same instant.
      policies.policies.some(uses)
        ? listWrite(
            policies,
            policies.policies.map((each) => (uses(each) ? { ...each, calendarVersion: version } : each)),
          )
        : listUnchanged(policies),
    ];
    const answer = toCalendar(changed);
    await save(writes, action, changed, answer);
    return answer;
  });
}

export const update = fn(
  z.strictObject({ ...Id.shape, changes: UpdateCalendar, ifVersion: z.int().optional() }),
  "policies:write",
  ({ id, changes, ifVersion }) =>
    change(id, ifVersion, "updated", async (content) => ({ ...content, ...changes })),
);

/** Enters a country's statutory holidays and make-up days of some years; they can be edited like any other. */
export const importHolidays = fn(
  z.strictObject({ ...Id.shape, holidays: ImportHolidays, ifVersion: z.int().optional() }),
  "policies:write",
  ({ id, holidays, ifVersion }) =>
    change(id, ifVersion, "holidays_imported", (content) => withChineseHolidays(content, holidays.years)),
);

/** Its versions stay for the tickets that have them. @throws AppError `calendar_in_use` */
export const remove = fn(Id, "policies:write", ({ id }) =>
  retryOnConflict(async () => {
    const [{ tenantId, calendarId, version: read }, policies, others] = await Promise.all([
      findOwn(id),
      readList(),
      readUsers(id),
    ]);
    const users = policies.policies.filter(({ content }) => content.calendarId === id);
    const names = [...users.map(({ content }) => content.name), ...others.users.map(({ name }) => name)];
    if (names.length > 0) {
      throw new AppError("calendar_in_use", {
        detail: `Give ${names.join(", ")} another calendar first.`,
        extra: {
          policyIds: users.map(({ policyId }) => policyId),
          packageIds: others.users.map(({ id: packageId }) => packageId),
        },
      });
    }
    const taken = CalendarEntity()
      .delete({ tenantId, calendarId })
      .where(({ version }, { eq }) => eq(version, read));
    await save([write(taken), listUnchanged(policies), usersGone(others)], "deleted", {
      calendarId,
      version: read,
    });
  }),
);

/** The newest version of a calendar. @throws AppError `not_found` */
export async function newestVersion(id: string): Promise<number> {
  return id === ALWAYS_OPEN ? alwaysOpen.version : (await find(id)).version;
}

/** Holds only while `version` is the calendar's newest: for what is about to use it. */
export function newestCheck({ id, version: read }: VersionReference): Write[] {
  if (id === ALWAYS_OPEN) return [];
  const stored = CalendarEntity()
    .delete({ tenantId: tenant(), calendarId: id })
    .where(({ version }, { eq }) => eq(version, read));
  return [check(stored)];
}

interface LoadedCalendar {
  content: CalendarContent;
  compiled: CompiledCalendar;
}

/** A version never changes, so what was read once is kept while there is room. */
const versions = shortCache<LoadedCalendar>({ seconds: Number.POSITIVE_INFINITY, limit: 500 });

async function loadVersion({ id, version }: VersionReference): Promise<LoadedCalendar> {
  const tenantId = tenant();
  const loaded = await versions.get(`${tenantId} ${id} ${version}`, async () => {
    const { data } = await CalendarVersionEntity().get({ tenantId, calendarId: id, version }).go();
    if (!data) return null;
    const { name: _, ...hours } = data.content;
    return { content: data.content, compiled: compileCalendar(hours) };
  });
  if (!loaded) throw notFound("version of the calendar", `${id} ${version}`);
  return loaded;
}

/** What a version of a calendar says; of `24x7` any. @throws AppError `not_found` */
export async function load(reference: VersionReference): Promise<CalendarContent> {
  return reference.id === ALWAYS_OPEN ? alwaysOpen : (await loadVersion(reference)).content;
}

/** A version of a calendar, ready to count with. @throws AppError `not_found` */
export async function compiledCalendar(reference: VersionReference): Promise<CompiledCalendar> {
  return reference.id === ALWAYS_OPEN ? roundTheClock : (await loadVersion(reference)).compiled;
}
