import { Tone } from "../../components/tone.tsx";
import { terms } from "../../i18n/terms.ts";
import { useTerms } from "../../i18n/words.ts";

/** The API's statuses, in the order of a parcel's way, as their words name them. */
export function useStatuses() {
  return Object.keys(terms.zh.shipmentStatus) as (keyof typeof terms.zh.shipmentStatus)[];
}

const tones: Record<string, "calm" | "soon" | "over"> = {
  delivered: "calm",
  exception: "over",
  rejected: "over",
  attempt_failed: "soon",
  returning: "soon",
  awaiting_pickup: "soon",
};

/** A parcel's status in words, and why where the carrier told. */
export function ShipmentStatus({ status, reason }: { status: string; reason?: string | null }) {
  const term = useTerms(terms);
  return (
    <Tone tone={tones[status]}>
      {term("shipmentStatus", status)}
      {reason && ` · ${term("shipmentReason", reason)}`}
    </Tone>
  );
}
