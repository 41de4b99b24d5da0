import { table } from "@caas/core/db";
import { startTestStore } from "./packages/local/src/testing.ts";

/** One empty embedded DynamoDB for a run of the tests; each test makes tenants of its own in it. */
export default async function setup(): Promise<() => Promise<void>> {
  const store = await startTestStore(table);
  return store.stop;
}
