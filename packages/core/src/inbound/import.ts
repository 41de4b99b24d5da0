import { z } from "zod";
import { fn } from "../kernel/index.ts";

/** Takes the tenant's own tracking events from a CSV file, row by row. */
export const importEvents = fn(
  z.strictObject({ csv: z.instanceof(Uint8Array) }),
  "shipments:write",
  async ({ csv }) => (await import("./import-csv.ts")).importCsv(csv),
);
