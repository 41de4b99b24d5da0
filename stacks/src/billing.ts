import { Cron, type Stack, type StackContext, use } from "sst/constructs";
import { becomeTenant, keyThroughTable, readItems, sweepDue } from "./access.ts";
import { type Data, data } from "./data.ts";
import { stripeEnvironment } from "./settings.ts";
import { worker } from "./worker.ts";

/** What Stripe is told by the clock: usage each hour, and each night whether it has it right. */
export function billing({ stack }: StackContext) {
  const store = use(data);
  const report = addClock(stack, store, {
    name: "meter-report",
    description: "Each hour, what was used, to Stripe",
    // Five past, so that what is counted a minute late is in it; later counts are told an hour later.
    schedule: "cron(5 * * * ? *)",
  });
  const reconcile = addClock(stack, store, {
    name: "reconcile",
    description: "Each night, whether Stripe's sums are ours",
    schedule: "cron(40 3 * * ? *)",
  });
  return { report, reconcile };
}

function addClock(
  stack: Stack,
  store: Data,
  { name, description, schedule }: { name: string; description: string; schedule: `cron(${string})` },
) {
  const handler = worker(stack, store, name, {
    description,
    handler: `functions/schedule/${name}.handler`,
    memorySize: 512,
    timeout: "15 minutes",
    retryAttempts: 0,
    environment: { TENANT_ROLE_ARN: store.tenantRole.roleArn, ...stripeEnvironment() },
    // Finds the hours and the payers of all tenants by the index of what is due; all else takes a tenant's session.
    permissions: [
      becomeTenant(store.tenantRole.roleArn),
      readItems(store.table.tableArn),
      keyThroughTable(store.key),
      ...sweepDue(store.table.tableArn),
    ],
  });
  new Cron(stack, `${name}-clock`, { schedule, job: { function: handler } });
  return handler;
}
