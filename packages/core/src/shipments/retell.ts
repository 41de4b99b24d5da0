import { createHash } from "node:crypto";
import { progress } from "./derive.ts";
import type { TrackingEventItem } from "./entity.ts";
import type { ReportedEvent } from "./reported.ts";

/**
 * Two reports with the same fingerprint tell of one event: the reporter's own id, else when, what and where. What
 * it is goes by the provider's code and words, so that an event is found again when its code is mapped otherwise;
 * without a code, by the status. What is told again as a correction is more than a repetition.
 * @param at in UTC with milliseconds
 */
export function fingerprintOf(source: string, at: string, event: ReportedEvent): string {
  const { eventId, rawCode, codeOfParcel, status, reason, message, location } = event;
  const place = [message ?? "", location ?? ""];
  const identity = eventId
    ? [source, "id", eventId]
    : rawCode === undefined
      ? [at, status ?? "", reason ?? "", ...place]
      : codeOfParcel
        ? [at, "", "", ...place]
        : [at, source, "code", rawCode, ...place];
  if (event.correction) identity.push("correction");
  return createHash("sha256").update(JSON.stringify(identity)).digest("base64url").slice(0, 16);
}

/**
 * An event that is known, after it was told again; `null` where that changes nothing. Of two places among events
 * of one time the later one counts, and a code counts as the present mapping has it, so that the outcome does not
 * hang on the order in which things are told.
 */
export function retold(known: TrackingEventItem, arrived: TrackingEventItem): TrackingEventItem | null {
  const meaning = tellsMore(known, arrived) ? arrived : known;
  const { status, reason, node, rawCode } = meaning;
  const order = Math.max(known.order, arrived.order);
  const same =
    order === known.order &&
    status === known.status &&
    reason === known.reason &&
    node === known.node &&
    rawCode === known.rawCode;
  if (same) return null;
  const { at, receivedAt } = known;
  return { ...arrived, at, receivedAt, order, status, reason, node, rawCode };
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
