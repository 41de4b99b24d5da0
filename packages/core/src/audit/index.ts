import { z } from "zod";
import { asPlatform, PageInput, page, type Write, write } from "../db/index.ts";
import { actorRef, fn, home, iso, newId, requestId, scope } from "../kernel/index.ts";
import { type AuditDetails, AuditEntity, type AuditItem } from "./entity.ts";
import { toAuditEvent } from "./schema.ts";

export type { AuditDetails } from "./entity.ts";
export { auditEventExample } from "./examples.ts";
export { AuditEvent } from "./schema.ts";

/**
 * The audit entry of a change, to be written in the change's own transaction, so that neither is without the
 * other. It is dated by the real clock: both worlds write to one list, and a sandbox's clock may be ahead.
 * @param action `object.verb_past`, such as `api_key.revoked`
 * @param details what else matters; never a secret or a personal value
 * @param address the network address the request came from, where it is known
 */
export function auditWrite(
  action: string,
  target: { type: string; id: string },
  details: AuditDetails = {},
  address?: string,
): Write {
  const at = Date.now();
  return write(
    AuditEntity().create({
      tenantId: home(),
      auditId: newId("auditEvent", at),
      action,
      target,
      actor: actorRef(),
      mode: scope().mode,
      address,
      requestId: requestId(),
      details,
      createdAt: iso(at),
    }),
  );
}

/** Who did what to what, newest first. */
export const list = fn(z.strictObject(PageInput), "audit:read", ({ limit, cursor }) =>
  asPlatform(() =>
    page({
      queries: [AuditEntity().query.primary({ tenantId: home() })],
      limit,
      cursor,
      name: "audit-events",
      map: (item) => toAuditEvent(item as AuditItem),
    }),
  ),
);
