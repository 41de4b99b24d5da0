import { type Locale, scope } from "../kernel/index.ts";
import { type ShipmentItem, toShipment } from "../shipments/index.ts";

/**
 * What is said to a recipient's command where the answer goes back at once instead of as a notification.
 * @param shipment the parcel whose link was asked for
 * @param link the page it is; the parcel's own where `null`
 */
export async function replyText(
  meaning: "rebook" | "opt_out" | "opt_in",
  locale: Locale | undefined,
  shipment: ShipmentItem | null,
  link: string | null,
): Promise<string> {
  const [{ textInForce }, { render }, { variablesOf }] = await Promise.all([
    import("./templates/read.ts"),
    import("./templates/render.ts"),
    import("./templates/variables.ts"),
  ]);
  const { tenant } = scope();
  const language = locale ?? tenant.locale;
  const text = `answer.${meaning}` as const;
  const nothing = { exception: null, ticket: null, parcels: null, message: null };
  const shown = shipment && toShipment(shipment);
  const about = { ...nothing, text, shipment: shown && { ...shown, trackingUrl: link ?? shown.trackingUrl } };
  const template = await textInForce(text, "wechat", language);
  const { body } = await render(template, "wechat", variablesOf(about, tenant, language, null));
  return body;
}
