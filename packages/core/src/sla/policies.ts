import { z } from "zod";
import { auditWrite } from "../audit/index.ts";
import {
  asPlatform,
  type Page,
  PageInput,
  retryOnConflict,
  transact,
  type Write,
  write,
} from "../db/index.ts";
import {
  AppError,
  asFieldError,
  type FieldError,
  fn,
  invalid,
  newId,
  notFound,
  nowIso,
  seal,
  tenant,
  unseal,
} from "../kernel/index.ts";
import { newestCheck, newestVersion } from "./calendars.ts";
import { DEFAULT_POLICY_ID, DEFAULT_POLICY_VERSION, defaultPolicy } from "./default-policy.ts";
import { type ListedPolicy, type PolicyList, PolicyVersionEntity } from "./policy-entity.ts";
import { forgetList, listWrite, readList } from "./policy-list.ts";
import {
  CreatePolicy,
  OrderPolicies,
  type PolicyContent,
  type SlaPolicy,
  UpdatePolicy,
} from "./policy-schema.ts";
import { matchesAll } from "./policy-targets.ts";
import { alwaysOpen } from "./stored-calendar-schema.ts";

const MOST_POLICIES = 50;
/** An item of the table may have 400 kB, and the list is one. */
const MOST_BYTES = 330_000;

const Id = z.strictObject({ id: z.string().regex(/^(default|pol_[0-9a-z]{26})$/, "is not a policy's id") });

/** Stands in for a world's own policies while there are none. */
export const builtIn: ListedPolicy = {
  policyId: DEFAULT_POLICY_ID,
  version: DEFAULT_POLICY_VERSION,
  content: defaultPolicy,
  calendarVersion: alwaysOpen.version,
  createdAt: alwaysOpen.createdAt,
  updatedAt: alwaysOpen.createdAt,
};

function toPolicy({ policyId, content, createdAt, updatedAt, version }: ListedPolicy): SlaPolicy {
  return { id: policyId, object: "sla_policy", ...content, createdAt, updatedAt, version };
}

/** The policies that are tried, in order; the built-in one alone where the world has none. */
const inForce = ({ policies }: PolicyList) => (policies.length > 0 ? policies : [builtIn]);

function findIn({ policies }: PolicyList, id: string): ListedPolicy {
  const found = policies.find(({ policyId }) => policyId === id);
  if (found) return found;
  if (id === DEFAULT_POLICY_ID)
    throw new AppError("built_in", { detail: "Create a policy of your own; it then takes its place." });
  throw notFound("SLA policy", id);
}

/** The audit entry belongs to the tenant and the list to one of its worlds, hence the function's own role. */
async function save(
  writes: Write[],
  action: string,
  id: string,
  details: Parameters<typeof auditWrite>[2] = {},
  answer?: SlaPolicy,
): Promise<void> {
  const audited = auditWrite(`sla_policy.${action}`, { type: "sla_policy", id }, details);
  await asPlatform(() => transact({ writes: [...writes, audited], answer }));
  forgetList();
}

function versionWrite({ policyId, version, content, updatedAt }: ListedPolicy): Write {
  return write(
    PolicyVersionEntity().create({ tenantId: tenant(), policyId, version, content, createdAt: updatedAt }),
  );
}

/** The policy with its calendar as it is now. @throws AppError `validation_failed` at `calendarId` */
async function withCalendar(policy: Omit<ListedPolicy, "calendarVersion">): Promise<ListedPolicy> {
  const { calendarId } = policy.content;
  const calendarVersion = await newestVersion(calendarId).catch(asFieldError("calendarId", "calendar"));
  return { ...policy, calendarVersion };
}

function calendarCheck({ content, calendarVersion }: ListedPolicy): Write[] {
  return newestCheck({ id: content.calendarId, version: calendarVersion });
}

const lastMustMatchAll: Omit<FieldError, "path"> = {
  code: "last_must_match_all",
  message: "the last policy must have no conditions, so that every ticket gets one",
};

/** @param path the field that is wrong if the list has a last policy that leaves tickets out */
function checkLast(policies: readonly ListedPolicy[], path: string): void {
  const last = policies.at(-1);
  if (last && !matchesAll(last.content.conditions))
    throw invalid(path, lastMustMatchAll.code, lastMustMatchAll.message);
}

/** @throws AppError `policy_limit` */
export function checkSize(policies: readonly ListedPolicy[]): void {
  if (policies.length > MOST_POLICIES)
    throw new AppError("policy_limit", { detail: `There can be ${MOST_POLICIES}; delete one first.` });
  if (Buffer.byteLength(JSON.stringify(policies)) > MOST_BYTES)
    throw new AppError("policy_limit", { detail: "Together the policies are too long; shorten one first." });
}

/**
 * Puts a policy before the last one, which takes what no other matches; the first one of a world must itself match
 * every ticket.
 */
export const create = fn(CreatePolicy, "policies:write", (content) =>
  retryOnConflict(async () => {
    const list = await readList();
    const at = nowIso();
    const policy = await withCalendar({
      ...{ policyId: newId("slaPolicy"), version: 1, content, createdAt: at, updatedAt: at },
    });
    const policies = [...list.policies.slice(0, -1), policy, ...list.policies.slice(-1)];
    checkLast(policies, "conditions");
    checkSize(policies);
    const writes = [listWrite(list, policies), versionWrite(policy), ...calendarCheck(policy)];
    const answer = toPolicy(policy);
    await save(writes, "created", policy.policyId, {}, answer);
    return answer;
  }),
);

export const get = fn(Id, "policies:read", async ({ id }) => {
  const list = await readList();
  return toPolicy(id === DEFAULT_POLICY_ID && list.policies.length === 0 ? builtIn : findShown(list, id));
});

/** Once a world has policies of its own, the built-in one is still there to read: older tickets have it. */
function findShown(list: PolicyList, id: string): ListedPolicy {
  return id === DEFAULT_POLICY_ID ? builtIn : findIn(list, id);
}

/** A page of the policies in the order in which they are tried, with the version of that order. */
export const list = fn(
  z.strictObject(PageInput),
  "policies:read",
  async ({ limit, cursor }): Promise<Page<SlaPolicy> & { version: number }> => {
    const stored = await readList();
    const context = `${tenant()}|sla-policies`;
    const start = cursor === undefined ? 0 : Number(unseal("cursor", cursor, context) ?? Number.NaN);
    if (!Number.isInteger(start))
      throw new AppError("bad_cursor", { detail: "Use a nextCursor of this very list, unchanged." });
    const policies = inForce(stored);
    const end = start + limit;
    return {
      object: "list",
      data: policies.slice(start, end).map(toPolicy),
      nextCursor: end < policies.length ? seal("cursor", String(end), context) : null,
      version: stored.version,
    };
  },
);

/** Makes a new version, which new tickets get at once; a ticket that is open keeps the version it has. */
export const update = fn(
  z.strictObject({ ...Id.shape, changes: UpdatePolicy, ifVersion: z.int().optional() }),
  "policies:write",
  ({ id, changes, ifVersion }) =>
    retryOnConflict(async () => {
      const list = await readList();
      const policy = findIn(list, id);
      if (ifVersion !== undefined && ifVersion !== policy.version) throw new AppError("precondition_failed");
      const content: PolicyContent = { ...policy.content, ...changes };
      const version = policy.version + 1;
      const next = await withCalendar({ ...policy, content, version, updatedAt: nowIso() });
      const policies = list.policies.map((each) => (each === policy ? next : each));
      checkLast(policies, "conditions");
      checkSize(policies);
      await save([listWrite(list, policies), versionWrite(next), ...calendarCheck(next)], "updated", id, {
        version,
      });
      return toPolicy(next);
    }),
);

/** Its versions stay for the tickets that have them. @throws AppError `last_policy` */
export const remove = fn(Id, "policies:write", ({ id }) =>
  retryOnConflict(async () => {
    const list = await readList();
    const policy = findIn(list, id);
    const policies = list.policies.filter((each) => each !== policy);
    const last = policies.at(-1);
    if (last && !matchesAll(last.content.conditions)) {
      throw new AppError("last_policy", {
        detail: `Without it, "${last.content.name}" would be the last, and it does not match every ticket.`,
      });
    }
    await save([listWrite(list, policies)], "deleted", id);
  }),
);

/** Sets the order in which the policies are tried, all at once. */
export const order = fn(
  z.strictObject({ ...OrderPolicies.shape, ifVersion: z.int().optional() }),
  "policies:write",
  ({ ids, ifVersion }) =>
    retryOnConflict(async () => {
      const list = await readList();
      if (ifVersion !== undefined && ifVersion !== list.version) throw new AppError("precondition_failed");
      const policies = ids.map((id, index) => {
        const found = list.policies.find(({ policyId }) => policyId === id);
        if (!found) throw invalid(`ids.${index}`, "not_found", `there is no policy ${id}`);
        if (ids.indexOf(id) !== index) throw invalid(`ids.${index}`, "duplicate", `${id} is given twice`);
        return found;
      });
      const missing = list.policies.find(({ policyId }) => !ids.includes(policyId));
      if (missing) throw invalid("ids", "incomplete", `${missing.policyId} is missing`);
      checkLast(policies, `ids.${ids.length - 1}`);
      await save([listWrite(list, policies)], "reordered", "order", { ids });
      const data = inForce({ ...list, policies }).map(toPolicy);
      return { object: "list" as const, data, nextCursor: null, version: list.version + 1 };
    }),
);
