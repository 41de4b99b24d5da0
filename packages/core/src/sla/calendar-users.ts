import { check, type Write, write } from "../db/index.ts";
import { tenant } from "../kernel/index.ts";
import { CalendarEntity } from "./calendar-entity.ts";
import { type CalendarUser, CalendarUsersEntity, type CalendarUsersItem } from "./calendar-users-entity.ts";

export type { CalendarUser } from "./calendar-users-entity.ts";

/** A list of users as it was read; to be written or checked in the transaction that hangs on it. */
export async function readUsers(calendarId: string): Promise<CalendarUsersItem> {
  const key = { tenantId: tenant(), calendarId };
  const { data } = await CalendarUsersEntity().get(key).go({ consistent: true });
  return data ?? { ...key, users: [], version: 0 };
}

/** Takes the list away with its calendar; of a user that comes at the same instant one of the two reads again. */
export function usersGone({ tenantId, calendarId, version }: CalendarUsersItem): Write {
  const gone = CalendarUsersEntity().delete({ tenantId, calendarId });
  return write(
    version === 0
      ? gone.where(({ version: stored }, { notExists }) => notExists(stored))
      : gone.where(({ version: stored }, { eq }) => eq(stored, version)),
  );
}

/**
 * What is to be written with a user that takes a calendar up, lets it go, or has another name: so that the calendar
 * is not deleted while it is used. In a lost race all is read again.
 * @param missing what is thrown where the calendar has gone
 */
export async function calendarUse(
  user: CalendarUser,
  { before, after }: { before?: string | undefined; after?: string | undefined },
  missing: () => Error,
): Promise<Write[]> {
  const gone = before !== undefined && before !== after ? [await listed(before, user, false)] : [];
  if (after === undefined) return gone;
  const stored = CalendarEntity()
    .delete({ tenantId: tenant(), calendarId: after })
    .where(({ version }, { exists }) => exists(version));
  return [...gone, check(stored, missing), await listed(after, user, true)];
}

async function listed(calendarId: string, user: CalendarUser, uses: boolean): Promise<Write> {
  const list = await readUsers(calendarId);
  const { id } = user;
  const users = [...list.users.filter((each) => each.id !== id), ...(uses ? [user] : [])];
  const next = { ...list, users, version: list.version + 1 };
  if (list.version === 0) return write(CalendarUsersEntity().create(next));
  const put = CalendarUsersEntity().put(next);
  return write(put.where(({ version }, { eq }) => eq(version, list.version)));
}
