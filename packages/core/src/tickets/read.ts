import { type Read, reading, readTogether } from "../db/index.ts";
import { notFound, now, tenant } from "../kernel/index.ts";
import { ProblemEntity, TicketEntity, type TicketItem, TicketNumberEntity } from "./entity.ts";
import { reopenUntil } from "./moves.ts";
import { readTicketNumber } from "./number.ts";

export async function find(ticketId: string): Promise<TicketItem | null> {
  const { data } = await TicketEntity().get({ tenantId: tenant(), ticketId }).go({ consistent: true });
  return data;
}

/** @throws AppError `not_found` */
export async function load(ticketId: string): Promise<TicketItem> {
  const ticket = await find(ticketId);
  if (!ticket) throw notFound("ticket", ticketId);
  return ticket;
}

/** For reading a ticket together with other things. */
export function ticketRead(ticketId: string): Read<TicketItem> {
  return reading<TicketItem>(TicketEntity(), TicketEntity().get({ tenantId: tenant(), ticketId }));
}

/** By id or by the number that people say. @throws AppError `not_found` */
export async function idOf(reference: string): Promise<string> {
  const number = readTicketNumber(reference);
  if (!number) return reference;
  const { data } = await TicketNumberEntity().get({ tenantId: tenant(), number }).go({ consistent: true });
  if (!data) throw notFound("ticket", reference);
  return data.ticketId;
}

/** Stands in a problem's key where nobody is known to be concerned, as with parcels known only from a push. */
export const nobody = "nobody";

/** For reading which active ticket there is about this customer's parcel together with other things. */
export function problemRead(shipmentId: string, customerId: string | undefined): Read<{ ticketId: string }> {
  const key = { tenantId: tenant(), shipmentId, customerId: customerId || nobody };
  return reading<{ ticketId: string }>(ProblemEntity(), ProblemEntity().get(key));
}

/** The active ticket about this customer's parcel, if there is one. */
export async function findProblem(
  shipmentId: string,
  customerId: string | undefined,
): Promise<string | null> {
  const [problem] = await readTogether([problemRead(shipmentId, customerId)]);
  return problem?.ticketId ?? null;
}

/** Whether a ticket that is open again can be the one that new contacts about its parcel join. */
export async function canHoldProblem({ shipmentId, customerId }: TicketItem): Promise<boolean> {
  return shipmentId ? (await findProblem(shipmentId, customerId)) === null : false;
}

/** Whether a customer's message on it begins a follow-up instead of opening it again. */
export function isOver({ status, solvedAt }: TicketItem): boolean {
  if (status === "closed") return true;
  return solvedAt !== undefined && now() > reopenUntil(solvedAt);
}
