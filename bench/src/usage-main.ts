import { table } from "@caas/core/db";
import { startTestStore } from "@caas/local/src/testing.ts";
import { aligned } from "./table.ts";
import { measureUsage, startStripe, usageRows } from "./usage.ts";

// `npm run bench:usage`: a day of a thousand tenants, or of as many as are named, told to Stripe at once.

const stripe = await startStripe(Number(process.argv[2] ?? 1000));
const store = await startTestStore(table);
try {
  console.log(aligned(usageRows(await measureUsage(stripe, 24))));
} finally {
  stripe.child.disconnect();
  await store.stop();
}
