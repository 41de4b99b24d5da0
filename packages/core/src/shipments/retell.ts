import { progress } from "./derive.ts";
import type { TrackingEventItem } from "./entity.ts";

/**
 * An event that is known, after it was told again; `null` where that changes nothing. Of two places among events
 * of one time the later one counts, and a code counts as the present mapping has it, so that the outcome does not
 * hang on the order in which things are told.
 */
export function retold(known: TrackingEventItem, arrived: TrackingEventItem): TrackingEventItem | null {
  const meaning = tellsMore(known, arrived) ? arrived : known;
  const { status, reason, node, rawCode, unmapped } = meaning;
  const order = Math.max(known.order, arrived.order);
  const same =
    order === known.order &&
    status === known.status &&
    reason === known.reason &&
    node === known.node &&
    rawCode === known.rawCode &&
    unmapped === known.unmapped;
  if (same) return null;
  const { at, receivedAt } = known;
  return { ...arrived, at, receivedAt, order, status, reason, node, rawCode, unmapped };
}

/**
 * A row without a code of its own has that of its parcel while it is the newest: none when it has become an older
 * one, and several where the parcel's has changed meanwhile. Then the one that is further along stays.
 */
function tellsMore(known: TrackingEventItem, arrived: TrackingEventItem): boolean {
  if (arrived.rawCode === undefined) return false;
  if (known.rawCode === undefined || known.rawCode === arrived.rawCode) return true;
  return (
    progress(arrived.status) > progress(known.status) ||
    (arrived.status === known.status && arrived.rawCode > known.rawCode)
  );
}
