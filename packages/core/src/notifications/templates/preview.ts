import { AppError, authorize, fn, invalid } from "../../kernel/index.ts";
import { load as loadShipment, toShipment } from "../../shipments/index.ts";
import { filling, load, textOf } from "./read.ts";
import { PreviewTemplate } from "./schema.ts";

/**
 * A text as a customer would get it, without keeping or sending anything.
 * @throws AppError `validation_failed` as when it is saved, also where there is no such parcel
 */
export const preview = fn(PreviewTemplate, "notifications:write", async ({ shipmentId, ...draft }) => {
  const { event, channel, locale } = draft;
  const inForce = await textOf(await load({ event, channel, locale }));
  const text = {
    ...{ event, channel, locale },
    subject: draft.subject ?? inForce.subject,
    body: draft.body ?? inForce.body,
  };
  const { check, exampleFacts, lengthOfText } = await filling();
  const shown = await check(text, exampleFacts(event, shipmentId ? await parcel(shipmentId) : undefined));
  return { ...shown, ...lengthOfText(channel, shown.body) };
});

async function parcel(shipmentId: string) {
  authorize("shipments:read");
  try {
    return toShipment(await loadShipment(shipmentId));
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "not_found") throw error;
    throw invalid("shipmentId", "not_found", `there is no shipment ${shipmentId}`);
  }
}
