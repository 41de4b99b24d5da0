import { type Locale, scope } from "../kernel/index.ts";
import { type ShipmentItem, toShipment } from "../shipments/index.ts";

/**
 * What is said to a recipient's command where the answer goes back at once instead of as a notification.
 * @param shipment the parcel whose link was asked for
 */
export async function replyText(
  meaning: "rebook" | "opt_out" | "opt_in",
  locale: Locale | undefined,
  shipment: ShipmentItem | null,
): Promise<string> {
  const [{ render, variablesOf }, { defaultTexts }] = await Promise.all([
    import("./render.ts"),
    import("./texts.ts"),
  ]);
  const { tenant } = scope();
  const language = locale ?? tenant.locale;
  const about = { exception: null, ticket: null, message: null, shipment: shipment && toShipment(shipment) };
  const { body } = await render(
    defaultTexts[language][`answer.${meaning}`],
    "wechat",
    variablesOf(about, tenant, language),
  );
  return body;
}
