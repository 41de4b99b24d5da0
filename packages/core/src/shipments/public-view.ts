import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { z } from "zod";
import { maskName, maskPhone, now, scope, veilOf } from "../kernel/index.ts";
import { inOrder, isFuture } from "./derive.ts";
import type { ShipmentItem, TrackingEventItem } from "./entity.ts";
import { placeOf, Route, routeOf } from "./public-route.ts";
import type { Whole } from "./read.ts";
import {
  isException,
  isOnItsWay,
  isTerminal,
  type Node,
  nodeOf,
  nodes,
  ordinaryReasons,
  type Reason,
  reasons,
  type Status,
  statuses,
} from "./status.ts";

/** What whoever holds the link, or knows the phone's last digits, sees of a parcel. Times are RFC 3339 in UTC. */
export const Tracking = z
  .object({
    object: z.literal("tracking"),
    trackingNumber: z.string(),
    /** `test` for a parcel of the tenant's sandbox. */
    mode: z.enum(["live", "test"]),
    carrier: z.string().nullable(),
    status: z.enum(statuses),
    reason: z.enum(reasons).nullable(),
    /** Whether something went wrong that a person should know of at first sight. */
    attention: z.boolean(),
    node: z.enum(nodes).nullable(),
    /**
     * The five nodes in their order; `at` is when a node was first reached, where that was told, and `expectedBy`
     * when one ahead is to be reached at the latest, until that time has passed. `stopped` is where a parcel got to
     * that is not going on to its recipient.
     */
    nodes: z.array(
      z.object({
        node: z.enum(nodes),
        state: z.enum(["done", "current", "stopped", "ahead"]),
        at: z.string().nullable(),
        expectedBy: z.string().nullable(),
      }),
    ),
    eta: z.object({ from: z.string(), to: z.string() }).nullable(),
    /** Whether the window has passed and the parcel has not come. */
    late: z.boolean(),
    lastEventAt: z.string().nullable(),
    recipient: z
      .object({ name: z.string().nullable(), phone: z.string().nullable(), city: z.string().nullable() })
      .nullable(),
    /** By event time, oldest first. */
    timeline: z.array(
      z.object({
        at: z.string(),
        status: z.enum(statuses).nullable(),
        reason: z.enum(reasons).nullable(),
        message: z.string().nullable(),
        location: z.string().nullable(),
      }),
    ),
    /** From place to place; null where fewer than two are known. */
    route: Route.nullable(),
    /** IANA zone of the tenant, in which people are told the times. */
    timezone: z.string(),
    /** Opens this parcel's pages and forms for 12 hours, sent as `v`. */
    pass: z.string(),
  })
  .meta({ id: "Tracking" });
export type Tracking = z.infer<typeof Tracking>;

/** The view of a parcel of the actor's world: personal data masked, and nothing as a provider sent it. */
export function toTracking({ shipment, timeline }: Whole): Omit<Tracking, "pass"> {
  const { tenant, mode } = scope();
  const events = inOrder(timeline.map(asEvent)).filter((event) => !isFuture(event, now()));
  const eta = shipment.eta ?? null;
  const { sender, recipient } = shipment;
  const veil = veilOf([recipient, sender]);
  const passed = events.flatMap((event) => {
    const place = placeOf(event);
    return place === null ? [] : [{ place: veil(place), node: nodeAt(event) }];
  });
  return {
    object: "tracking",
    trackingNumber: shipment.trackingNumber,
    mode,
    carrier: shipment.carrier ?? null,
    status: shipment.status,
    reason: shipment.reason ?? null,
    attention: needsAttention(shipment),
    node: shipment.node ?? null,
    nodes: progress(shipment, events),
    eta,
    late: eta !== null && Date.parse(eta.to) < now(),
    lastEventAt: shipment.lastEventAt ?? null,
    recipient: maskedRecipient(recipient),
    timeline: events.map(({ at, status, reason, message, location }) => ({
      at,
      status: status === "unknown" ? null : status,
      reason,
      message: message === undefined ? null : veil(message),
      location: location === undefined ? null : veil(location),
    })),
    route: routeOf({ status: shipment.status, passed, sender, recipient }),
    timezone: tenant.timezone,
  };
}

function asEvent(item: TrackingEventItem) {
  return { ...item, status: item.status ?? null, reason: item.reason ?? null };
}

const ordinary: ReadonlySet<Reason> = new Set(ordinaryReasons);

function needsAttention({ status, reason }: Pick<ShipmentItem, "status" | "reason">): boolean {
  if (isException(status) || status === "attempt_failed") return true;
  return !isTerminal(status) && reason !== undefined && !ordinary.has(reason);
}

function progress(shipment: ShipmentItem, events: ReturnType<typeof asEvent>[]): Tracking["nodes"] {
  const reached = shipment.node ? nodes.indexOf(shipment.node) : -1;
  return nodes.map((node, index) => ({
    node,
    state: index > reached ? "ahead" : index < reached ? "done" : lastState(shipment.status),
    at: index > reached ? null : firstAt(node, events),
    expectedBy: index > reached ? expectedBy(shipment, node) : null,
  }));
}

/** None for the last node where the parcel has a window, which tells the same better. */
function expectedBy({ status, nodeTimes, eta }: ShipmentItem, node: Node): string | null {
  const by = nodeTimes?.[node]?.by;
  if (by === undefined || !isOnItsWay(status) || (node === "sign" && eta)) return null;
  return Date.parse(by) > now() ? by : null;
}

/** How it stands with the node that a parcel has got to. */
function lastState(status: Status): "done" | "current" | "stopped" {
  if (status === "delivered") return "done";
  return givenUp.has(status) ? "stopped" : "current";
}

const givenUp: ReadonlySet<Status> = new Set(["rejected", "returning", "returned", "cancelled"]);

function firstAt(node: Node, events: ReturnType<typeof asEvent>[]): string | null {
  return events.find((event) => nodeAt(event) === node)?.at ?? null;
}

function nodeAt({ node, status }: ReturnType<typeof asEvent>): Node | null {
  return node ?? (status && nodeOf(status));
}

function maskedRecipient(recipient: ShipmentItem["recipient"]): Tracking["recipient"] {
  if (!recipient) return null;
  const { name, phone, address } = recipient;
  return {
    name: name === undefined ? null : maskName(name),
    phone: phone === undefined ? null : maskPhone(spokenPhone(phone)),
    city: address?.city ?? null,
  };
}

/** A number of the tenant's country as people there say it, without the country's code. */
function spokenPhone(phone: string): string {
  const parsed = parsePhoneNumberFromString(phone);
  return parsed?.country === scope().tenant.country ? parsed.nationalNumber : phone;
}
