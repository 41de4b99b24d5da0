import { z } from "zod";
import { load as loadCustomer } from "../customers/index.ts";
import { readTogether } from "../db/index.ts";
import {
  AppError,
  actor,
  fn,
  idSchema,
  invalid,
  type Locale,
  maskName,
  nullIfMissing,
  scope,
  seesPersonalData,
} from "../kernel/index.ts";
import { load as loadMember } from "../members/index.ts";
import { load as loadShipment, toShipment } from "../shipments/index.ts";
import { ticketRead, toTicket } from "../tickets/index.ts";
import { load } from "./read.ts";
import { locales, type MacroContent, type MacroPreview, PreviewMacro } from "./schema.ts";
import { filledIn } from "./text.ts";

/**
 * The text that a macro gives for a ticket, to be changed and sent by who asked; nothing is sent or kept.
 * @throws AppError `validation_failed` where there is no such ticket, or its parcel makes the text fail
 */
export const preview = fn(
  z.strictObject({ ...PreviewMacro.shape, id: idSchema("macro") }),
  "tickets:write",
  async ({ id, ticketId, locale: wanted }): Promise<MacroPreview> => {
    const [{ content }, [item]] = await Promise.all([load(id), readTogether([ticketRead(ticketId)])]);
    if (!item) throw invalid("ticketId", "not_found", "There is no such ticket.");
    const ticket = toTicket(item);
    const [customer, shipment, agent] = await Promise.all([
      ticket.customerId ? loadCustomer(ticket.customerId).catch(nullIfMissing) : null,
      ticket.shipmentId ? loadShipment(ticket.shipmentId).catch(nullIfMissing) : null,
      writer(),
    ]);
    const [locale, source] = textFor(content, wanted ?? ticket.language);
    const name = customer?.name;
    const text = await filledIn(source, locale, {
      ticket: { number: ticket.number, subject: ticket.subject, url: ticket.progressUrl },
      customer: { name: name && !seesPersonalData() ? maskName(name) : name },
      shipment: shipment && toShipment(shipment),
      agent,
    });
    return { object: "macro_preview", kind: content.kind, locale, text };
  },
);

/** The member's name; a program writes in the name of the firm. */
async function writer(): Promise<string> {
  const current = actor();
  return current.type === "member" ? (await loadMember(current.memberId)).name : scope().tenant.name;
}

/** The text in the wanted language, or else in the other. */
function textFor({ body }: MacroContent, wanted: Locale): [Locale, string] {
  for (const locale of [wanted, ...locales]) {
    const source = body[locale];
    if (source !== undefined) return [locale, source];
  }
  throw new AppError("internal");
}
