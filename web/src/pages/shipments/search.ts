import type { Query } from "@caas/sdk";

type Status = NonNullable<NonNullable<Query<"listShipments">>["status"]>;

/** What is looked for: a number or phone, or the parcels of a status and of local dates of entry. */
export interface ShipmentSearch {
  q?: string;
  status?: Status;
  from?: string;
  to?: string;
}

const isDate = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

export function readSearch({ q, status, from, to }: Record<string, unknown>): ShipmentSearch {
  return {
    // A tracking number of digits alone comes out of the address as a number.
    ...((typeof q === "string" || typeof q === "number") && q !== "" && { q: String(q) }),
    ...(typeof status === "string" && { status: status as Status }),
    ...(isDate(from) && { from }),
    ...(isDate(to) && { to }),
  };
}
