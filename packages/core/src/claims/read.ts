import { z } from "zod";
import { PageInput, page, shards } from "../db/index.ts";
import { fn, idFloor, idSchema, nowIso, tenant } from "../kernel/index.ts";
import { load, stateOf } from "./change.ts";
import { ClaimEntity, ClaimEntryEntity, type ClaimItem } from "./entity.ts";
import { claimKinds } from "./kinds.ts";
import { type LedgerEntry, type Verification, verifyChain } from "./ledger.ts";
import { toClaim } from "./present.ts";
import { monthOf, sampleSeed } from "./settle.ts";
import { claimStatuses } from "./states.ts";

const Id = z.strictObject({ id: idSchema("claim") });

/** @throws AppError `not_found` */
export const get = fn(Id, "claims:read", async ({ id }) => toClaim(await load(id)));

/** Claims, the newest first. */
export const list = fn(
  z.strictObject({
    ...PageInput,
    status: z.enum(claimStatuses).optional(),
    kind: z.enum(claimKinds).optional(),
    shipmentId: idSchema("shipment").optional(),
  }),
  "claims:read",
  async ({ limit, cursor, status, kind, shipmentId }) => {
    const tenantId = tenant();
    const { all, byStatus, ofShipment } = ClaimEntity().query;
    return page({
      queries: shipmentId
        ? [ofShipment({ tenantId, shipmentId })]
        : shards.map((shard) => (status ? byStatus({ tenantId, status, shard }) : all({ tenantId, shard }))),
      filter: (item) => (!status || item.status === status) && (!kind || item.kind === kind),
      limit,
      cursor,
      name: JSON.stringify(["claims", status, kind, shipmentId]),
      map: (item) => toClaim(item as ClaimItem),
    });
  },
);

/** The steps of a claim, oldest first. @throws AppError `not_found` */
export const ledger = fn(z.strictObject({ ...Id.shape, ...PageInput }), "claims:read", async (input) => {
  const { claimId } = await load(input.id);
  return page({
    queries: [ClaimEntryEntity().query.primary({ tenantId: tenant(), claimId })],
    order: "oldest",
    limit: input.limit,
    cursor: input.cursor,
    name: `claim-ledger#${claimId}`,
    map: (item) => (item as { entry: LedgerEntry }).entry,
  });
});

/** Walks a claim's hash chain: whether nothing was changed, and where something was. @throws AppError `not_found` */
export const verify = fn(Id, "claims:read", async ({ id }) => verification(await load(id)));

/** All steps of a claim, oldest first. */
export async function entriesOf(claimId: string): Promise<LedgerEntry[]> {
  const query = ClaimEntryEntity().query.primary({ tenantId: tenant(), claimId });
  const { data } = await query.go({ pages: "all", consistent: true });
  return data.map(({ entry }) => entry);
}

/** Where a claim says that its chain ends, and how it stands. */
export function stateToVerify(claim: ClaimItem) {
  return { seq: claim.ledgerSeq, hash: claim.ledgerHash, state: stateOf(claim) };
}

async function verification(claim: ClaimItem): Promise<Verification & { head: string }> {
  const entries = await entriesOf(claim.claimId);
  return { ...verifyChain(claim.claimId, entries, stateToVerify(claim)), head: claim.ledgerHash };
}

/**
 * The automatic approvals of the claims entered in a month (UTC) that are to be looked at afterwards, newest first,
 * with the seed that anybody can draw them with again.
 */
export const auditSample = fn(
  z.strictObject({
    ...PageInput,
    /** The present one where not given. */
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "must be a month such as 2026-11")
      .optional(),
  }),
  "claims:decide",
  async ({ limit, cursor, month = monthOf(nowIso()) }) => {
    const start = Date.parse(`${month}-01T00:00:00Z`);
    const [year = 0, index = 1] = month.split("-").map(Number);
    const end = Date.UTC(year, index, 1);
    const tenantId = tenant();
    const found = await page({
      queries: shards.map((shard) => ClaimEntity().query.all({ tenantId, shard })),
      range: { low: `claim#${idFloor("claim", start)}`, high: `claim#${idFloor("claim", end - 1)}\uffff` },
      filter: (item) => item.sampled === true,
      limit,
      cursor,
      name: JSON.stringify(["claims", "audit-sample", month]),
      map: (item) => toClaim(item as ClaimItem),
    });
    return { ...found, seed: sampleSeed(month) };
  },
);
