import { retryOnConflict, type Strand, transact, write } from "../db/index.ts";
import { nowIso, tenant } from "../kernel/index.ts";
import { ShipmentEntity, type ShipmentItem, TrackingEventEntity } from "./entity.ts";
import { saveWrite } from "./ingest.ts";
import { loadWhole } from "./read.ts";

/** The parcels of a customer. */
export function shipmentsOf(customerId: string): Strand {
  return {
    query: ShipmentEntity().query.ofCustomer({ tenantId: tenant(), customerId }),
    prefix: "shipment#shp_",
    idOf: ({ shipmentId }) => String(shipmentId),
  };
}

/** Events that are changed in one transaction; the store takes 100 items in one. */
const atOnce = 50;

/**
 * Takes people off a parcel: names, phones, addresses below the city, and what carriers wrote of it in their own words,
 * which may name who signed. Where it went and when stays. Done twice it changes nothing more.
 */
export async function forgetShipment({ shipmentId }: ShipmentItem): Promise<void> {
  const timeline = await retryOnConflict(async () => {
    const { shipment, timeline } = await loadWhole(shipmentId);
    const { recipient, sender, version } = shipment;
    if (recipient || sender) {
      const next = { ...shipment, updatedAt: nowIso(), version: version + 1 };
      await transact({
        writes: [saveWrite({ ...next, recipient: veiled(recipient), sender: veiled(sender) })],
      });
    }
    return timeline.filter(({ message, raw }) => message !== undefined || raw !== undefined);
  });
  for (let start = 0; start < timeline.length; start += atOnce) {
    const writes = timeline
      .slice(start, start + atOnce)
      .map(({ at, fingerprint }) =>
        write(
          TrackingEventEntity()
            .patch({ tenantId: tenant(), shipmentId, at, fingerprint })
            .remove(["message", "raw"]),
        ),
      );
    await transact({ writes });
  }
}

/** What is left of an address once its person is gone: enough for figures by place. */
function veiled<Person extends { address?: { city?: string; country?: string } | undefined }>(
  person: Person | undefined,
) {
  if (!person?.address) return undefined;
  const { city, country } = person.address;
  return { address: { city, country } } as unknown as Person;
}
