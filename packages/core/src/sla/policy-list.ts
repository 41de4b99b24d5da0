import { check, type Write, write } from "../db/index.ts";
import { nowIso, shortCache, tenant } from "../kernel/index.ts";
import { type ListedPolicy, type PolicyList, PolicyListEntity } from "./policy-entity.ts";

/** A world's policies as they are now; an empty list of version 0 where there never was one. */
export async function readList(): Promise<PolicyList> {
  const tenantId = tenant();
  const { data } = await PolicyListEntity().get({ tenantId }).go({ consistent: true });
  const at = nowIso();
  return data ?? { tenantId, policies: [], createdAt: at, updatedAt: at, version: 0 };
}

/** A list that others changed is known to this process at once and to others within ten seconds. */
const lists = shortCache<PolicyList>({ seconds: 10, limit: 1000 });

/** What new tickets are matched by. */
export async function currentPolicies(): Promise<ListedPolicy[]> {
  const list = await lists.get(tenant(), readList);
  return list?.policies ?? [];
}

export function forgetList(): void {
  lists.forget(tenant());
}

/** Puts other policies in a list; loses to any other change of it since it was read. */
export function listWrite(list: PolicyList, policies: ListedPolicy[]): Write {
  const next = { ...list, policies, updatedAt: nowIso(), version: list.version + 1 };
  if (list.version === 0) return write(PolicyListEntity().create(next));
  return write(
    PolicyListEntity()
      .put(next)
      .where(({ version }, { eq }) => eq(version, list.version)),
  );
}

/** Holds only while the list is as it was read: for changes that rest upon which policies there are. */
export function listUnchanged({ tenantId, version: read }: PolicyList): Write {
  return check(
    PolicyListEntity()
      .delete({ tenantId })
      .where(({ version }, { eq, notExists }) => (read === 0 ? notExists(version) : eq(version, read))),
  );
}
