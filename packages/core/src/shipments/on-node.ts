import { type Due, retryOnConflict, transact } from "../db/index.ts";
import { nowIso } from "../kernel/index.ts";
import { ShipmentNodeOverdue } from "./event.ts";
import { saveWrite } from "./ingest.ts";
import { nodesToTell } from "./nodes.ts";
import { toShipment } from "./present.ts";
import { find } from "./read.ts";
import { settled } from "./settle.ts";

/**
 * The time has come by which a node was expected. Every node that is overdue by now is told with the mark that it was
 * told, so once, whoever sweeps and however late; the due item is set anew for the next one.
 */
export async function onNode(due: Due): Promise<void> {
  await retryOnConflict(async () => {
    const shipment = await find(due.dueId.slice(due.kind.length + 1));
    if (!shipment) return transact({ writes: [], acted: due });
    const at = nowIso();
    const overdue = nodesToTell(shipment).filter(({ by }) => by <= at);
    const nodeTimes = { ...shipment.nodeTimes };
    for (const { node } of overdue) nodeTimes[node] = { ...nodeTimes[node], told: true };
    const next = {
      ...shipment,
      nodeTimes,
      nodeTimerAt: undefined,
      updatedAt: at,
      version: shipment.version + 1,
    };
    const { shipment: saved, due: again } = await settled(next);
    return transact({
      writes: [saveWrite(saved)],
      events: overdue.map(({ node, by }) =>
        ShipmentNodeOverdue({ shipment: toShipment(saved), node, expectedBy: by }),
      ),
      acted: due,
      ...(again ? { due: again } : {}),
    });
  });
}
