import { type Change, LostRace, transact, type Write, write } from "../db/index.ts";
import { AppError, notFound, nowIso, tenant } from "../kernel/index.ts";
import { ExceptionEntity, type ExceptionItem, OpenExceptionEntity } from "./entity.ts";
import { ExceptionUpdated } from "./event.ts";
import { toException } from "./present.ts";

/** @throws AppError `not_found` */
export async function load(exceptionId: string): Promise<ExceptionItem> {
  const { data } = await ExceptionEntity().get({ tenantId: tenant(), exceptionId }).go({ consistent: true });
  if (!data) throw notFound("exception", exceptionId);
  return data;
}

/** Makes the entry the one that further reports of its kind go to. */
export function takeOpen(
  { tenantId, shipmentId, kind, exceptionId }: ExceptionItem,
  conflict: Write["conflict"] = () => new LostRace("another report was first"),
): Write {
  return write(OpenExceptionEntity().create({ tenantId, shipmentId, kind, exceptionId }), conflict);
}

/**
 * Puts a changed entry with what tells of it; one that is no longer open makes room for the next of its kind.
 * @throws LostRace to any other change since it was read
 */
export async function save(
  before: ExceptionItem,
  changes: Partial<ExceptionItem>,
  once?: Change["once"],
): Promise<ExceptionItem> {
  const next = { ...before, ...changes, updatedAt: nowIso(), version: before.version + 1 };
  const put = ExceptionEntity()
    .put(next)
    .where(({ version }, { eq }) => eq(version, before.version));
  const { tenantId, shipmentId, kind } = next;
  const [was, is] = [before.status === "open", next.status === "open"];
  const another = () =>
    new AppError("conflict", { detail: "Another entry of this kind is open for the parcel." });
  await transact({
    writes: [
      write(put),
      ...(was && !is ? [write(OpenExceptionEntity().delete({ tenantId, shipmentId, kind }))] : []),
      ...(is && !was ? [takeOpen(next, another)] : []),
    ],
    events: [ExceptionUpdated({ exception: toException(next) })],
    ...(once ? { once } : {}),
  });
  return next;
}
