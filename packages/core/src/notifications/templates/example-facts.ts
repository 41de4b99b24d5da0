import { bookingExample } from "../../bookings/index.ts";
import { claimExample } from "../../claims/index.ts";
import { iso, now } from "../../kernel/index.ts";
import { shipmentExample } from "../../shipments/index.ts";
import type { Fact } from "../fact.ts";
import type { TextName } from "./text.ts";

type Shipment = NonNullable<Fact["shipment"]>;

/**
 * Facts against which a template is tried before it is kept: one of which all is known, one of which only the
 * least is, and where people write freely one that is very long.
 * @param shipment the parcel to tell of; an invented one where not given
 */
export function exampleFacts(text: TextName, shipment: Shipment = inventedParcel()): [Fact, ...Fact[]] {
  const bare = { ...shipment, eta: null, reason: null, lastEventAt: null };
  const known = factOn(text, shipment, true);
  const facts: [Fact, ...Fact[]] = [known, factOn(text, bare, false)];
  if (text === "ticket.message_created") facts.push({ ...known, message: "x".repeat(10_000) });
  if (text === "shipment.digest") facts.push({ ...known, parcels: Array.from({ length: 30 }, () => bare) });
  return facts;
}

function inventedParcel(): Shipment {
  const hour = 3_600_000;
  const eta = { from: iso(now() + 2 * hour), to: iso(now() + 4 * hour) };
  return { ...shipmentExample.output, eta, lastEventAt: iso(now()) };
}

function factOn(text: TextName, shipment: Shipment, known: boolean): Fact {
  const digest = text === "shipment.digest";
  const ofShipment = (text.startsWith("shipment.") && !digest) || text === "answer.rebook";
  const happenedAt = shipment.lastEventAt ?? iso(now());
  return {
    eventId: "",
    event: text,
    text,
    about: "",
    happenedAt,
    silentBefore: null,
    staleAt: null,
    urgent: false,
    folded: false,
    customerId: null,
    shipmentId: null,
    ticketId: null,
    shipment: ofShipment ? shipment : null,
    exception:
      text === "shipment.exception"
        ? { at: happenedAt, status: "exception", reason: known ? (shipment.reason ?? "damaged") : null }
        : null,
    parcels: digest ? (known ? [shipment, shipment] : [shipment]) : null,
    ticket: text.startsWith("ticket.") ? ticket(known) : null,
    claim: text.startsWith("claim.") ? claim(text, known) : undefined,
    booking: text.startsWith("booking.") ? booking(known) : undefined,
    message: text === "ticket.message_created" ? "您的包裹已找到，今天下午为您派送。" : null,
  };
}

function ticket(known: boolean): Fact["ticket"] {
  return {
    number: "483-920-157",
    subject: "包裹破损",
    openedByCustomer: known,
    url: known
      ? "https://caas.example/t/demo/tickets/live.01k2z5v9e8f3q7x0m4n6p8r2s4.kZ0hYJ6m8Q1s2dF3"
      : null,
  };
}

function booking(known: boolean): NonNullable<Fact["booking"]> {
  const { output } = bookingExample;
  return { ...output, slot: known ? output.slot : null, refund: known ? output.price : null };
}

function claim(text: TextName, known: boolean): NonNullable<Fact["claim"]> {
  const { output } = claimExample;
  const status = (
    { "claim.submitted": "in_review", "claim.rejected": "rejected", "claim.paid": "paid" } as const
  )[text as string];
  return {
    ...output,
    status: status ?? "approved",
    missing: known ? ["value"] : [],
    approvedAmount: text === "claim.approved" || text === "claim.paid" ? output.approvedAmount : null,
    appealUntil: known && status === "rejected" ? iso(now() + 15 * 86_400_000) : null,
    decision: known ? { reason: "包装完好，与所述破损不符。" } : null,
    payment: known ? { method: "transfer", reference: "TR20261122-0001" } : null,
  };
}
