import { z } from "zod";
import { auditWrite } from "../audit/index.ts";
import { commit, retryOnConflict, write } from "../db/index.ts";
import { AppError, actorRef, fn, notFound, nowIso, tenant } from "../kernel/index.ts";
import { ClaimRulesEntity, type ClaimRulesItem } from "./entity.ts";
import { type ClaimRules, defaultRules, PutClaimRules, type RulesContent } from "./rules-schema.ts";

const current = "current";
const placeOf = (version: number) => `version#${String(version).padStart(9, "0")}`;
/** When the product's own were written. */
const builtInAt = "2026-11-01T00:00:00.000Z";

function builtIn(): ClaimRulesItem {
  return {
    tenantId: tenant(),
    place: current,
    content: defaultRules,
    createdAt: builtInAt,
    updatedAt: builtInAt,
    version: 1,
  };
}

async function read(place: string): Promise<ClaimRulesItem | null> {
  const { data } = await ClaimRulesEntity().get({ tenantId: tenant(), place }).go({ consistent: true });
  return data;
}

/**
 * The rules in force, the product's own where the world has set none, or a version of them; with their version.
 * @throws AppError `not_found` for a version that never was
 */
export async function loadRules(version?: number): Promise<{ rules: RulesContent; version: number }> {
  const item = await (version === undefined ? loadCurrent() : loadVersion(version));
  return { rules: item.content as RulesContent, version: item.version };
}

async function loadCurrent(): Promise<ClaimRulesItem> {
  return (await read(current)) ?? builtIn();
}

async function loadVersion(version: number): Promise<ClaimRulesItem> {
  const item = (await read(placeOf(version))) ?? (version === 1 ? builtIn() : null);
  if (!item) throw notFound(`version ${version} of the rules for claims`);
  return item;
}

function toRules(item: ClaimRulesItem): ClaimRules {
  const { createdAt, updatedAt, version, changedBy = null } = item;
  const content = item.content as RulesContent;
  return { id: "claim_rules", object: "claim_rules", ...content, changedBy, createdAt, updatedAt, version };
}

/** The rules in force, or a version of them. @throws AppError `not_found` */
export const getRules = fn(
  z.strictObject({ version: z.coerce.number().int().min(1).max(999_999_999).optional() }),
  "claims:read",
  async ({ version }) => toRules(await (version === undefined ? loadCurrent() : loadVersion(version))),
);

/**
 * Sets the rules for claims that come from now on; a claim keeps the version that it was entered under.
 * @throws AppError `precondition_failed` where `ifVersion` is stale
 */
export const putRules = fn(
  z.strictObject({ rules: PutClaimRules, ifVersion: z.int().optional() }),
  "policies:write",
  ({ rules, ifVersion }) =>
    retryOnConflict(async () => {
      const before = await loadCurrent();
      if (ifVersion !== undefined && ifVersion !== before.version) throw new AppError("precondition_failed");
      const version = before.version + 1;
      const after: ClaimRulesItem = {
        ...{ tenantId: tenant(), place: current, content: rules, changedBy: actorRef() },
        ...{ createdAt: before.createdAt, updatedAt: nowIso(), version },
      };
      const kept = ClaimRulesEntity().create({ ...after, place: placeOf(version) });
      return commit(
        {
          writes: [
            write(ClaimRulesEntity().put(after)),
            // Its key is the version: of two edits of one version the second reads again.
            write(kept),
            auditWrite("claim_rules.updated", { type: "claim_rules", id: "claim_rules" }, { version }),
          ],
        },
        toRules(after),
      );
    }),
);
