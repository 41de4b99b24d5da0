import { randomCode } from "@caas/core/kernel";
import { handler as automate } from "../../consumers/automate.ts";
import { handler as notify } from "../../consumers/notify.ts";
import type { Client, List } from "./client.ts";
import { deliver, eventOf } from "./deliver.ts";
import { push, pushOf } from "./kuaidi100.ts";
import {
  bookingInput,
  calendarInput,
  claimInput,
  codInput,
  collectorInput,
  customerInput,
  macroInput,
  newTrackingNumber,
  packageInput,
  policyInput,
  shipmentInput,
  taskInput,
  ticketInput,
  uploadInput,
  webhookInput,
} from "./samples.ts";
import { type Firm, join, keyWith } from "./world.ts";

/** Makes an object in a tenant's live world and tells the id that stands for it in a path. */
export type Subject = (firm: Firm) => Promise<string>;

async function made(client: Client, path: string, input: unknown): Promise<string> {
  const { status, body, text } = await client.post<{ id: string }>(path, input);
  if (status !== 201) throw new Error(`${path} answered ${status}: ${text}`);
  return body.id;
}

const ticket: Subject = (firm) => made(firm.live, "/v1/tickets", ticketInput());
const key: Subject = async (firm) => (await keyWith(firm, ["keys:write"])).id;

/** What a booking is made of. */
export async function newBooking(firm: Firm) {
  const shipmentId = await made(firm.live, "/v1/shipments", shipmentInput());
  return bookingInput(await made(firm.live, "/v1/packages", packageInput()), shipmentId);
}

const booking: Subject = async (firm) => made(firm.live, "/v1/bookings", await newBooking(firm));

async function confirmedBooking(firm: Firm): Promise<string> {
  const id = await booking(firm);
  await firm.live.post(`/v1/bookings/${id}/confirm`);
  return id;
}

/** Of a parcel so old that nobody is told, so that no provider is needed. */
async function notification(firm: Firm): Promise<string> {
  const orderedAt = new Date(Date.now() - 30 * 86_400_000).toISOString();
  const shipmentId = await made(firm.live, "/v1/shipments", shipmentInput({ orderedAt }));
  await deliver(notify, await eventOf(firm, "shipment.created", shipmentId));
  const path = `/v1/notifications?shipmentId=${shipmentId}`;
  const { body } = await firm.live.get<List<{ id: string }>>(path);
  return body.data[0]?.id ?? "";
}

/** The ledger's entry of a damaged parcel. */
async function exception(firm: Firm): Promise<string> {
  const shipmentId = await made(firm.live, "/v1/shipments", shipmentInput());
  const events = [{ at: "2026-11-20T01:00:00Z", status: "exception", reason: "damaged" }];
  await firm.live.post(`/v1/shipments/${shipmentId}/events`, { events });
  await deliver(automate, await eventOf(firm, "shipment.exception", shipmentId));
  const path = `/v1/exceptions?shipmentId=${shipmentId}`;
  const { body } = await firm.live.get<List<{ id: string }>>(path);
  return body.data[0]?.id ?? "";
}

/** A code of its own, which a push has brought. */
async function unknownCode(firm: Firm): Promise<string> {
  const input = { provider: "kuaidi100", secret: "salt" };
  const { body } = await firm.live.post<{ url: string }>("/v1/inbound-sources", input);
  const statusCode = `x-${randomCode(8)}`;
  const row = { time: "2026-11-20 07:10:09", context: "快件由无人车配送", statusCode };
  await push(body.url, "salt", pushOf(newTrackingNumber(), [row]));
  return `kuaidi100:${statusCode}`;
}

/** The audit entry of a key's creation. */
async function audit(firm: Firm): Promise<string> {
  const keyId = await key(firm);
  const { body } = await firm.live.get<List<{ id: string; target: { id: string } }>>("/v1/audit-events");
  return body.data.find(({ target }) => target.id === keyId)?.id ?? "";
}

const claim: Subject = async (firm) =>
  made(firm.live, "/v1/claims", claimInput(await made(firm.live, "/v1/shipments", shipmentInput())));

/** A claim that was decided. */
async function decided(firm: Firm, decision: "approve" | "reject"): Promise<string> {
  const id = await claim(firm);
  const input = { decision, reason: "x", amount: { amount: 100, currency: "CNY" } };
  await firm.live.post(`/v1/claims/${id}/decisions`, input);
  return id;
}

const codOrder: Subject = async (firm) =>
  made(firm.live, "/v1/cod-orders", codInput(await made(firm.live, "/v1/shipments", shipmentInput())));

async function collectedCod(firm: Firm): Promise<string> {
  const id = await codOrder(firm);
  await firm.live.post(`/v1/cod-orders/${id}/collections`, {});
  return id;
}

/** A confirmed booking of a collection by somebody else. */
async function collectable(firm: Firm): Promise<string> {
  const shipmentId = await made(firm.live, "/v1/shipments", shipmentInput());
  const sold = packageInput({ kind: "collect_on_behalf", config: {} });
  const packageId = await made(firm.live, "/v1/packages", sold);
  const id = await made(firm.live, "/v1/bookings", { packageId, shipmentId });
  await firm.live.post(`/v1/bookings/${id}/confirm`);
  return id;
}

async function namedCollector(firm: Firm): Promise<string> {
  const id = await collectable(firm);
  await firm.live.post(`/v1/bookings/${id}/collector`, collectorInput);
  return id;
}

export const subjects = {
  claim,
  codOrder,
  collectedCod,
  namedCollector,
  collectable,
  upload: (firm) => made(firm.live, "/v1/uploads", uploadInput),
  rejectedClaim: (firm) => decided(firm, "reject"),
  approvedClaim: (firm) => decided(firm, "approve"),
  customer: (firm) => made(firm.live, "/v1/customers", customerInput()),
  shipment: (firm) => made(firm.live, "/v1/shipments", shipmentInput()),
  ticket,
  calendar: (firm) => made(firm.live, "/v1/calendars", calendarInput()),
  policy: (firm) => made(firm.live, "/v1/sla-policies", policyInput()),
  task: async (firm) => made(firm.live, "/v1/tasks", taskInput(await ticket(firm))),
  source: (firm) => made(firm.live, "/v1/inbound-sources", { provider: "kuaidi100", secret: "salt" }),
  endpoint: (firm) => made(firm.live, "/v1/webhook-endpoints", webhookInput),
  /** At an address that no name server knows, so that sending there fails at once. */
  unreachable: (firm) =>
    made(firm.live, "/v1/webhook-endpoints", { ...webhookInput, url: "https://nobody.invalid/hook" }),
  macro: (firm) => made(firm.live, "/v1/macros", macroInput),
  package: (firm) => made(firm.live, "/v1/packages", packageInput()),
  booking,
  confirmedBooking,
  key,
  invited: (firm) =>
    made(firm.owner, "/v1/members", { email: `p@${firm.slug}.example`, name: "P", role: "viewer" }),
  member: async (firm) => (await join(firm, "viewer")).id,
  owner: async (firm) => firm.ownerId,
  event: async (firm) => (await eventOf(firm, "ticket.created", await ticket(firm))).id,
  notification,
  exception,
  unknownCode,
  audit,
} satisfies Record<string, Subject>;
