import type { Query } from "@caas/sdk";

type Asked = NonNullable<Query<"listExceptions">>;

/** What of the ledger is looked at, and the entry that is open. */
export type ExceptionSearch = Pick<Asked, "status" | "class" | "liableParty" | "shipmentId"> & {
  open?: string;
};

const fields = ["status", "class", "liableParty", "shipmentId", "open"] as const;

export const readSearch = (search: Record<string, unknown>): ExceptionSearch =>
  Object.fromEntries(
    fields.map((field) => [field, search[field]]).filter(([, value]) => typeof value === "string"),
  ) as ExceptionSearch;
