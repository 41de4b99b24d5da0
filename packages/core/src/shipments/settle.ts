import type { Change } from "../db/index.ts";
import { now } from "../kernel/index.ts";
import type { ShipmentItem } from "./entity.ts";
import { expectedWindow } from "./eta.ts";
import { learnedOf } from "./eta-history.ts";
import { expectedTimes, nodesToTell, withExpectedTimes } from "./nodes.ts";
import { levelFor, rulesOf } from "./service-level-schema.ts";
import { currentServiceLevels } from "./service-levels.ts";
import { isOnItsWay } from "./status.ts";

/** When a node of a parcel is overdue; one per parcel, for the next node. */
export const nodeKind = "shipment.node";

/** The parcel with the expected-by times of the service level that holds for it now. */
export async function underServiceLevel(shipment: ShipmentItem): Promise<ShipmentItem> {
  const rules = rulesOf(levelFor(await currentServiceLevels(), shipment));
  return {
    ...shipment,
    nodeTimes: withExpectedTimes(shipment.nodeTimes ?? {}, expectedTimes(rules, shipment)),
  };
}

export interface Settled {
  shipment: ShipmentItem;
  due?: NonNullable<Change["due"]>;
  cancelDue?: NonNullable<Change["cancelDue"]>;
}

/**
 * A changed parcel with its window of arrival, and with the due item for the next node that may become overdue where
 * that time is another than before. To be written together with the change.
 */
export async function settled(changed: ShipmentItem): Promise<Settled> {
  const nodeTimerAt = nodesToTell(changed)[0]?.by;
  const shipment = { ...(await withEta(changed)), nodeTimerAt };
  if (nodeTimerAt === changed.nodeTimerAt) return { shipment };
  const due = { kind: nodeKind, key: shipment.shipmentId };
  return nodeTimerAt ? { shipment, due: [{ ...due, at: nodeTimerAt }] } : { shipment, cancelDue: [due] };
}

/**
 * The window is kept on the parcel, so that whoever reads it reads nothing else. The one that held when it went out
 * for delivery, or else the last before delivery, is kept to be compared with how it came.
 */
async function withEta(shipment: ShipmentItem): Promise<ShipmentItem> {
  const learned = isOnItsWay(shipment.status) ? await learnedOf(shipment) : null;
  const expected = expectedWindow(shipment, learned, now());
  const told = expected && !(shipment.nodeTimes?.delivery?.at && shipment.toldEta?.lastMile);
  return {
    ...shipment,
    eta: expected?.window,
    etaBasis: expected?.basis,
    toldEta: told
      ? { ...expected.window, lastMile: shipment.nodeTimes?.delivery?.at !== undefined }
      : shipment.toldEta,
  };
}
