import { classOfKind } from "./classes.ts";
import type { ExceptionItem } from "./entity.ts";
import type { Exception } from "./schema.ts";

export function toException(item: ExceptionItem): Exception {
  return {
    id: item.exceptionId,
    object: "exception",
    shipmentId: item.shipmentId,
    trackingNumber: item.trackingNumber,
    class: classOfKind(item.kind),
    kind: item.kind,
    reason: item.reason ?? null,
    node: item.node ?? null,
    message: item.message ?? null,
    liableParty: item.liableParty || null,
    partyDecided: item.partyDecided,
    cause: item.cause ?? null,
    prevention: item.prevention ?? null,
    detectedAt: item.detectedAt,
    reports: item.reports,
    lastReportedAt: item.lastReportedAt,
    resolvedAt: item.resolvedAt ?? null,
    ticketId: item.ticketId ?? null,
    status: item.status,
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
    version: item.version,
  };
}
