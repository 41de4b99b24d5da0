import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { z } from "zod";
import { maskName, maskPhone, now, scope } from "../kernel/index.ts";
import { inOrder, isFuture } from "./derive.ts";
import type { ShipmentItem, TrackingEventItem } from "./entity.ts";
import type { Whole } from "./read.ts";
import {
  isException,
  isTerminal,
  type Node,
  nodeOf,
  nodes,
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
     * The five nodes in their order; `at` is when a node was first reached, where that was told. `stopped` is
     * where a parcel got to that is not going on to its recipient.
     */
    nodes: z.array(
      z.object({
        node: z.enum(nodes),
        state: z.enum(["done", "current", "stopped", "ahead"]),
        at: z.string().nullable(),
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
    /** IANA zone of the tenant, in which people are told the times. */
    timezone: z.string(),
  })
  .meta({ id: "Tracking" });
export type Tracking = z.infer<typeof Tracking>;

/** The view of a parcel of the actor's world: personal data masked, and nothing as a provider sent it. */
export function toTracking({ shipment, timeline }: Whole): Tracking {
  const { tenant, mode } = scope();
  const events = inOrder(timeline.map(asEvent)).filter((event) => !isFuture(event, now()));
  const eta = shipment.eta ?? null;
  const veil = veilOf([shipment.recipient, shipment.sender]);
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
    recipient: maskedRecipient(shipment.recipient),
    timeline: events.map(({ at, status, reason, message, location }) => ({
      at,
      status: status === "unknown" ? null : status,
      reason,
      message: message === undefined ? null : veil(message),
      location: location === undefined ? null : veil(location),
    })),
    timezone: tenant.timezone,
  };
}

function asEvent(item: TrackingEventItem) {
  return { ...item, status: item.status ?? null, reason: item.reason ?? null };
}

/** Reasons that tell how things go rather than that they go wrong. */
const harmless: ReadonlySet<Reason> = new Set([
  "signed",
  "third_party",
  "self_collected",
  "cod_received",
  "after_exception",
  "redirected",
  "new_waybill",
  "carrier_handover",
  "appointment",
  "in_progress",
  "pending",
  "cleared",
]);

function needsAttention({ status, reason }: Pick<ShipmentItem, "status" | "reason">): boolean {
  if (isException(status) || status === "attempt_failed") return true;
  return !isTerminal(status) && reason !== undefined && !harmless.has(reason);
}

function progress(shipment: ShipmentItem, events: ReturnType<typeof asEvent>[]): Tracking["nodes"] {
  const reached = shipment.node ? nodes.indexOf(shipment.node) : -1;
  return nodes.map((node, index) => ({
    node,
    state: index > reached ? "ahead" : index < reached ? "done" : lastState(shipment.status),
    at: index > reached ? null : firstAt(node, events),
  }));
}

/** How it stands with the node that a parcel has got to. */
function lastState(status: Status): "done" | "current" | "stopped" {
  if (status === "delivered") return "done";
  return givenUp.has(status) ? "stopped" : "current";
}

const givenUp: ReadonlySet<Status> = new Set(["rejected", "returning", "returned", "cancelled"]);

function firstAt(node: Node, events: ReturnType<typeof asEvent>[]): string | null {
  return events.find((event) => (event.node ?? (event.status && nodeOf(event.status))) === node)?.at ?? null;
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

type Person = { name?: string | undefined; phone?: string | undefined } | undefined;

/** Carriers write names and phones into their messages; those of the two persons are masked there too. */
function veilOf(persons: Person[]): (text: string) => string {
  const names = persons.flatMap((person) => (person?.name && person.name.length > 1 ? [person.name] : []));
  const ends = persons.flatMap((person) => (person?.phone ? [lastDigits(person.phone, 7)] : []));
  const patterns = names.map((name) => ({ name, pattern: wholeName(name) }));
  return (text) => {
    const unnamed = patterns.reduce((rest, { name, pattern }) => rest.replace(pattern, maskName(name)), text);
    return unnamed.replace(/\+?\d(?:[ -]?\d){6,17}/g, (number) =>
      ends.includes(lastDigits(number, 7)) ? maskPhone(number.replace(/[ -]/g, "")) : number,
    );
  };
}

/** Letters beside a name make it another word ("Sam" in "same"); Chinese knows no such boundary. */
function wholeName(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<!\\p{Script=Latin})${literal}(?!\\p{Script=Latin})`, "giu");
}

/** The last digits of a phone number in any spelling, full-width digits included; fewer where it has fewer. */
export function lastDigits(phone: string, count: number): string {
  return phone.normalize("NFKC").replace(/\D/g, "").slice(-count);
}
