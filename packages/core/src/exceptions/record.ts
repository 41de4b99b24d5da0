import { z } from "zod";
import { type PublishedEvent, retryOnConflict, shardOf, transact, write } from "../db/index.ts";
import { newId, nowIso, tenant } from "../kernel/index.ts";
import { nodes, reasons, statuses, wasEarly } from "../shipments/index.ts";
import { load, save, takeOpen } from "./change.ts";
import {
  classify,
  classifyOverdue,
  classOfKind,
  type ExceptionKind,
  type LiableParty,
  mendedByDelivery,
} from "./classes.ts";
import { ExceptionEntity, type ExceptionItem, OpenExceptionEntity } from "./entity.ts";
import { ExceptionRecorded } from "./event.ts";
import { toException } from "./present.ts";

const Parcel = z.object({
  id: z.string(),
  trackingNumber: z.string(),
  node: z.enum(nodes).nullable(),
  status: z.enum(statuses),
});

const Trouble = z.object({
  shipment: Parcel,
  exception: z
    .object({
      status: z.enum(statuses),
      reason: z.enum(reasons).nullable(),
      node: z.enum(nodes).nullable(),
      message: z.string().nullable(),
    })
    .optional(),
  node: z.enum(nodes).optional(),
});

interface Report {
  shipmentId: string;
  trackingNumber: string;
  kind: ExceptionKind;
  party: LiableParty | null;
  reason?: ExceptionItem["reason"] | undefined;
  node?: ExceptionItem["node"] | undefined;
  message?: string | undefined;
  detectedAt: string;
  ticketId?: string | undefined;
}

/**
 * Enters in the ledger what a `shipment.exception` or `shipment.node_overdue` tells, once however often the event is
 * delivered. While trouble of the same kind is open for the parcel, it is the same entry that is reported again.
 * @param ticketId the ticket that deals with it
 * @throws AlreadyDone for an event that is in the ledger
 */
export async function recordException(event: PublishedEvent, ticketId: string | null): Promise<void> {
  const { shipment, exception, node } = Trouble.parse(event.data);
  const place = exception ? (exception.node ?? shipment.node) : (node ?? null);
  const found = exception
    ? classify(exception.status, exception.reason, place)
    : place && classifyOverdue(place);
  if (!found) throw new Error(`${event.id} tells of no exception and of no node`);
  await report(event.id, {
    ...found,
    shipmentId: shipment.id,
    trackingNumber: shipment.trackingNumber,
    reason: exception?.reason ?? undefined,
    node: place ?? undefined,
    message: exception?.message ?? undefined,
    detectedAt: event.createdAt,
    ticketId: ticketId ?? undefined,
  });
}

async function report(eventId: string, { party, ...told }: Report): Promise<void> {
  const once = { consumer: "exception-ledger", eventId };
  await retryOnConflict(async () => {
    const key = { tenantId: tenant(), shipmentId: told.shipmentId, kind: told.kind };
    const { data: open } = await OpenExceptionEntity().get(key).go({ consistent: true });
    if (!open) return enter(newEntry({ party, ...told }, "open"), once);
    const entry = await load(open.exceptionId);
    const { reason, node, message, detectedAt, ticketId = entry.ticketId } = told;
    const liableParty = entry.partyDecided ? entry.liableParty : (party ?? entry.liableParty);
    const again = { reports: entry.reports + 1, lastReportedAt: detectedAt };
    await save(entry, { reason, node, message, ticketId, liableParty, ...again }, once);
  });
}

function newEntry({ party, detectedAt, ...told }: Report, status: "open" | "resolved"): ExceptionItem {
  const exceptionId = newId("exception", Date.parse(detectedAt));
  const at = nowIso();
  return {
    ...told,
    tenantId: tenant(),
    exceptionId,
    class: classOfKind(told.kind),
    liableParty: party ?? "",
    partyDecided: false,
    detectedAt,
    reports: 1,
    lastReportedAt: detectedAt,
    resolvedAt: status === "resolved" ? detectedAt : undefined,
    status,
    shard: shardOf(exceptionId),
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
}

async function enter(entry: ExceptionItem, once: { consumer: string; eventId: string }): Promise<void> {
  await transact({
    writes: [write(ExceptionEntity().create(entry)), ...(entry.status === "open" ? [takeOpen(entry)] : [])],
    events: [ExceptionRecorded({ exception: toException(entry) })],
    once,
  });
}

const Delivered = z.object({
  shipment: z.object({
    id: z.string(),
    trackingNumber: z.string(),
    createdAt: z.string(),
    nodes: z.array(z.object({ node: z.enum(nodes), reachedAt: z.string().nullable() })),
  }),
  toldEta: z.object({ from: z.string(), to: z.string() }).nullable(),
});

/**
 * A delivery ends what it mends, and is an exception itself where it came long before the window that was told. One
 * that is ended already stays as it is, so that a second delivery of the event changes nothing.
 * @throws AlreadyDone where the early delivery is in the ledger
 */
export async function onDelivered(event: PublishedEvent): Promise<void> {
  const { shipment, toldEta } = Delivered.parse(event.data);
  const at = shipment.nodes.find(({ node }) => node === "sign")?.reachedAt ?? event.createdAt;
  for (const exceptionId of await openOf(shipment.id)) {
    await retryOnConflict(async () => {
      const entry = await load(exceptionId);
      if (entry.status !== "open" || !mendedByDelivery.includes(entry.kind)) return;
      await save(entry, { status: "resolved", resolvedAt: at });
    });
  }
  // What was delivered before it was entered broke no promise of ours.
  if (at < shipment.createdAt || !toldEta || !(await wasEarly(toldEta, at))) return;
  const entry = newEntry(
    {
      shipmentId: shipment.id,
      trackingNumber: shipment.trackingNumber,
      kind: "early",
      party: "branch",
      node: "sign",
      detectedAt: event.createdAt,
    },
    "resolved",
  );
  await enter(entry, { consumer: "exception-ledger", eventId: event.id });
}

async function openOf(shipmentId: string): Promise<string[]> {
  const { data } = await OpenExceptionEntity()
    .query.primary({ tenantId: tenant(), shipmentId })
    .go({ pages: "all", consistent: true });
  return data.map(({ exceptionId }) => exceptionId);
}
