import { RuleTargetInput } from "aws-cdk-lib/aws-events";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { StartingPosition } from "aws-cdk-lib/aws-lambda";
import { SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import { QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Duration } from "aws-cdk-lib/core";
import { Cron, EventBus, Queue, type Stack, type StackContext, use } from "sst/constructs";
import { type ConsumerName, routes } from "../../functions/consumers/routes.ts";
import { becomeTenant, keyThroughTable, readItems, sendMessages, sweepDue } from "./access.ts";
import { api } from "./api.ts";
import { consoleSite } from "./console.ts";
import { type Data, data } from "./data.ts";
import { worker } from "./worker.ts";

/** The way through: table → relay → bus → a queue and a function for each consequence; and the clock. */
export function events({ stack }: StackContext) {
  const store = use(data);
  const { url } = use(api);
  const bus = new EventBus(stack, "bus");
  const relay = addRelay(stack, store, bus);
  const consumers = Object.entries(routes).map(([name, { types, ...rest }]) =>
    addConsumer(stack, store, bus, { ...rest, name: name as ConsumerName, types, url }),
  );
  const due = addDue(stack, store, url);
  return { relay, due, consumers };
}

/** Messages hold personal data: encrypted where they lie and on their way. */
const closed = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };

function deadLetters(stack: Stack, name: string): Queue {
  return new Queue(stack, `${name}-dead`, {
    cdk: { queue: { retentionPeriod: Duration.days(14), ...closed } },
  });
}

/** New event items, in the order of their partition, from the table's stream to the bus. */
function addRelay(stack: Stack, store: Data, bus: EventBus) {
  const failed = deadLetters(stack, "relay");
  const relay = worker(stack, store, "relay", {
    description: "The table's stream to the bus",
    handler: "functions/relay.handler",
    memorySize: 512,
    timeout: "60 seconds",
    environment: { BUS_NAME: bus.eventBusName },
    permissions: [new PolicyStatement({ actions: ["events:PutEvents"], resources: [bus.eventBusArn] })],
  });
  store.table.addConsumers(stack, {
    relay: {
      function: relay,
      filters: [{ eventName: ["INSERT"], dynamodb: { NewImage: { __edb_e__: { S: ["event"] } } } }],
      cdk: {
        eventSource: {
          startingPosition: StartingPosition.TRIM_HORIZON,
          batchSize: 100,
          // Batches of a shard run side by side, but never two with the same partition key.
          parallelizationFactor: 10,
          bisectBatchOnError: true,
          reportBatchItemFailures: true,
          // By default a record that cannot be relayed would stop its shard until it expires after 24 hours.
          retryAttempts: 20,
          maxRecordAge: Duration.hours(12),
          onFailure: new SqsDlq(failed.cdk.queue),
        },
      },
    },
  });
  return { handler: relay, failed };
}

interface Consumer {
  name: ConsumerName;
  types: "*" | readonly string[];
  url: string;
  /** For work that is done for many events together: how many, and how many seconds they are gathered for. */
  batch?: { size: number; seconds: number };
}

/** A rule, a queue with its dead letters, and the function that empties it. */
function addConsumer(stack: Stack, store: Data, bus: EventBus, { name, types, url, batch }: Consumer) {
  const seconds = 60;
  const dead = deadLetters(stack, name);
  const queue = new Queue(stack, `${name}-queue`, {
    cdk: {
      queue: {
        deadLetterQueue: { queue: dead.cdk.queue, maxReceiveCount: 5 },
        retentionPeriod: Duration.days(4),
        // Six times the function's time, so that a batch is not given out again while it is worked upon.
        visibilityTimeout: Duration.seconds(6 * seconds),
        ...closed,
      },
    },
  });
  const handler = worker(stack, store, name, {
    description: `What follows from events: ${name}`,
    handler: `functions/consumers/${name}.handler`,
    memorySize: 1024,
    timeout: `${seconds} seconds`,
    environment: {
      PUBLIC_URL: url,
      CONSOLE_URL: use(consoleSite).url,
      TENANT_ROLE_ARN: store.tenantRole.roleArn,
    },
    permissions: [...actForTenants(store), ...(name === "notify" ? sendMessages(stack) : [])],
  });
  queue.addConsumer(stack, {
    function: handler,
    cdk: {
      eventSource: {
        batchSize: batch?.size ?? 10,
        ...(batch ? { maxBatchingWindow: Duration.seconds(batch.seconds) } : {}),
        reportBatchItemFailures: true,
      },
    },
  });
  bus.addRules(stack, {
    [`${name}-rule`]: {
      pattern: { source: ["caas"], ...(types === "*" ? {} : { detailType: [...types] }) },
      targets: { queue: { type: "queue", queue, cdk: { target: { deadLetterQueue: dead.cdk.queue } } } },
    },
  });
  return { name, queue, dead, handler };
}

function actForTenants({ table, key, tenantRole }: Data): PolicyStatement[] {
  return [becomeTenant(tenantRole.roleArn), readItems(table.tableArn), keyThroughTable(key)];
}

/** The clock: each minute, what has fallen due. A minute that was missed is caught up by the next. */
function addDue(stack: Stack, store: Data, url: string) {
  const handler = worker(stack, store, "due", {
    description: "Each minute, what has fallen due",
    handler: "functions/schedule/due.handler",
    memorySize: 512,
    timeout: "5 minutes",
    // The next minute tries again anyway.
    retryAttempts: 0,
    maxEventAge: Duration.minutes(1),
    environment: {
      PUBLIC_URL: url,
      CONSOLE_URL: use(consoleSite).url,
      TENANT_ROLE_ARN: store.tenantRole.roleArn,
    },
    // Messages that were held back for the night are due in the morning.
    permissions: [...actForTenants(store), ...sweepDue(store.table.tableArn), ...sendMessages(stack)],
  });
  // It goes on for most of the minute, so that what falls due waits for seconds only.
  const target = { event: RuleTargetInput.fromObject({ forSeconds: 50 }) };
  new Cron(stack, "everyMinute", {
    schedule: "rate(1 minute)",
    job: { function: handler, cdk: { target } },
  });
  return handler;
}
