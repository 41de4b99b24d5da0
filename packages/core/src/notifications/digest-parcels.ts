import { loadMany, toShipment } from "../shipments/index.ts";
import { type Fact, isOnTheWay } from "./fact.ts";
import { ShipmentPart } from "./fact-data.ts";

/** Parcels that one digest names; a message has room for few, and a tenant's own template may show them all. */
const most = 100;

/** Those of the parcels that are the customer's and on the way, as they are now, the latest movement first. */
export async function parcelsOnTheWay(
  shipmentIds: string[],
  customerId: string | null,
): Promise<NonNullable<Fact["parcels"]>> {
  const items = await loadMany(shipmentIds.slice(-most));
  return items
    .filter((item) => item.customerId === customerId && isOnTheWay(item.status))
    .map((item) => ShipmentPart.parse(toShipment(item)))
    .sort((a, b) => ((a.lastEventAt ?? "") < (b.lastEventAt ?? "") ? 1 : -1));
}
