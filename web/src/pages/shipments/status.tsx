import { Tag } from "antd";
import { terms } from "../../i18n/terms.ts";
import { useTerms } from "../../i18n/words.ts";

/** The API's statuses, in the order of a parcel's way, as their words name them. */
export function useStatuses() {
  return Object.keys(terms.zh.shipmentStatus) as (keyof typeof terms.zh.shipmentStatus)[];
}

const colours: Record<string, string> = {
  delivered: "green",
  exception: "red",
  attempt_failed: "orange",
  rejected: "red",
  returning: "orange",
  out_for_delivery: "blue",
  awaiting_pickup: "blue",
};

/** A parcel's status in words, and why where the carrier told. */
export function ShipmentStatus({ status, reason }: { status: string; reason?: string | null }) {
  const term = useTerms(terms);
  const colour = colours[status];
  return (
    <Tag {...(colour && { color: colour })}>
      {term("shipmentStatus", status)}
      {reason && ` · ${term("shipmentReason", reason)}`}
    </Tag>
  );
}
