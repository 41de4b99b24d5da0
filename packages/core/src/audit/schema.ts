import { z } from "zod";
import { idSchema } from "../kernel/index.ts";
import type { AuditItem } from "./entity.ts";
import { auditEventExample } from "./examples.ts";

export const AuditEvent = z
  .object({
    id: idSchema("auditEvent"),
    object: z.literal("audit_event"),
    /** `object.verb_past`, such as `api_key.revoked`. */
    action: z.string(),
    target: z.object({ type: z.string(), id: z.string() }),
    actor: z.object({
      type: z.enum(["public", "member", "apiKey", "customer", "system"]),
      id: z.string().nullable(),
    }),
    mode: z.enum(["live", "test"]),
    address: z.string().nullable(),
    requestId: z.string().nullable(),
    details: z.record(
      z.string(),
      z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
    ),
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({ id: "AuditEvent", example: auditEventExample });
export type AuditEvent = z.infer<typeof AuditEvent>;

export function toAuditEvent(item: AuditItem): AuditEvent {
  return {
    id: item.auditId,
    object: "audit_event",
    action: item.action,
    target: item.target,
    actor: item.actor,
    mode: item.mode,
    address: item.address ?? null,
    requestId: item.requestId ?? null,
    details: item.details,
    createdAt: item.createdAt,
    updatedAt: item.createdAt,
    version: 1,
  };
}
