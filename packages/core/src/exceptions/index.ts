import { z } from "zod";
import { PageInput, page, retryOnConflict, shards } from "../db/index.ts";
import { AppError, fn, idFloor, idSchema, nowIso, tenant } from "../kernel/index.ts";
import { Timestamp } from "../shipments/index.ts";
import { load, save } from "./change.ts";
import { exceptionClasses, liableParties } from "./classes.ts";
import { ExceptionEntity, type ExceptionItem } from "./entity.ts";
import { toException } from "./present.ts";
import { exceptionStatuses, UpdateException, Week } from "./schema.ts";

export { ExceptionRecorded } from "./event.ts";
export { onDelivered, recordException } from "./record.ts";
export { Exception, ExceptionReview, UpdateException } from "./schema.ts";

const Id = z.strictObject({ id: idSchema("exception") });

/** @throws AppError `not_found` */
export const get = fn(Id, "exceptions:read", async ({ id }) => toException(await load(id)));

/**
 * What a person has found out or decided about an entry.
 * @throws AppError `precondition_failed` where `ifVersion` is stale, `conflict` where it is to be open again while
 * another of its kind is
 */
export const update = fn(
  z.strictObject({ ...Id.shape, changes: UpdateException, ifVersion: z.int().optional() }),
  "exceptions:write",
  ({ id, changes, ifVersion }) =>
    retryOnConflict(async () => {
      const entry = await load(id);
      if (ifVersion !== undefined && ifVersion !== entry.version) throw new AppError("precondition_failed");
      const {
        liableParty,
        cause = entry.cause,
        prevention = entry.prevention,
        status = entry.status,
      } = changes;
      const party =
        liableParty === undefined ? {} : { liableParty: liableParty ?? ("" as const), partyDecided: true };
      const resolvedAt = status === "open" ? undefined : (entry.resolvedAt ?? nowIso());
      const known = { cause: cause ?? undefined, prevention: prevention ?? undefined };
      return toException(await save(entry, { ...known, ...party, status, resolvedAt }));
    }),
);

/**
 * A week's ledger for those who go through it, this week's where none is named: how many of what, and which entries
 * lack a cause or a prevention.
 * @throws AppError `validation_failed`
 */
export const review = fn(z.strictObject({ week: Week.optional() }), "exceptions:read", async ({ week }) =>
  (await import("./review.ts")).reviewOf(week),
);

/** The ledger, what was detected last first. `from` is in the range, `to` is not. */
export const list = fn(
  z.strictObject({
    ...PageInput,
    status: z.enum(exceptionStatuses).optional(),
    class: z.enum(exceptionClasses).optional(),
    liableParty: z.enum(liableParties).optional(),
    shipmentId: idSchema("shipment").optional(),
    from: Timestamp.optional(),
    to: Timestamp.optional(),
  }),
  "exceptions:read",
  ({ limit, cursor, from, to, ...wanted }) =>
    page({
      queries: queries(wanted),
      filter: (item) => Object.entries(wanted).every(([field, value]) => !value || item[field] === value),
      range: {
        low: from && `exception#${idFloor("exception", Date.parse(from))}`,
        high: to && `exception#${idFloor("exception", Date.parse(to))}`,
      },
      limit,
      cursor,
      name: JSON.stringify(["exceptions", wanted, from, to]),
      map: (item) => toException(item as ExceptionItem),
    }),
);

/** The narrowest index of those that are asked for. */
function queries(wanted: {
  shipmentId?: string | undefined;
  liableParty?: ExceptionItem["liableParty"];
  class?: ExceptionItem["class"] | undefined;
  status?: ExceptionItem["status"] | undefined;
}) {
  const tenantId = tenant();
  const { shipmentId, liableParty, class: kind, status } = wanted;
  const { ofShipment, byParty, byClass, byStatus, all } = ExceptionEntity().query;
  if (shipmentId) return [ofShipment({ tenantId, shipmentId })];
  return shards.map((shard) => {
    if (liableParty) return byParty({ tenantId, liableParty, shard });
    if (kind) return byClass({ tenantId, class: kind, shard });
    return status ? byStatus({ tenantId, status, shard }) : all({ tenantId, shard });
  });
}
