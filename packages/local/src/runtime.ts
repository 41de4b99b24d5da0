import type { Hono } from "hono";
import { Bus } from "./bus.ts";
import { Checkpoint } from "./checkpoint.ts";
import { consoleDirectory } from "./console-build.ts";
import { consoleResponse } from "./console-site.ts";
import { type DataDirectory, masterSecret, openDataDirectory } from "./data-directory.ts";
import { DeadLetters } from "./dead-letters.ts";
import { prepareStore, seedOnce } from "./demo-store.ts";
import { type RunningDynamoDb, startDynamoDb } from "./dynamodb.ts";
import { ensureTable, type TableDescription } from "./dynamodb-table.ts";
import { type Endpoint, startEndpoint } from "./endpoint.ts";
import { setEnvironment } from "./environment.ts";
import type { Demo, Functions } from "./functions.ts";
import { filesPath, localRoutes } from "./local-routes.ts";
import { Mailbox } from "./mailbox.ts";
import { ObjectStore } from "./object-store.ts";
import { Publisher } from "./publisher.ts";
import { Queue, type QueueSettings } from "./queue.ts";
import { Schedules } from "./schedules.ts";
import { type App, type HttpServer, listen, starting } from "./server.ts";
import { Stream } from "./stream.ts";
import { createSweeper } from "./sweeper.ts";

export interface RuntimeOptions {
  /** A path, or `:memory:` to keep nothing. */
  dataDir: string;
  /** 0 for any that is free. */
  port: number;
  /** The address to listen on; both loopback addresses when left out. */
  host?: string;
  /** Whether an empty store is seeded. */
  demo: boolean;
  table: TableDescription;
  /** Loads the functions; called when the environment points at this run, before which no client may exist. */
  load: () => Promise<Functions>;
  /** How the queues treat their consumers, where it is to differ from the usual. */
  queues?: Partial<QueueSettings>;
}

export interface Runtime {
  url: string;
  /** The log-ins of the demo, `null` where none was seeded. */
  demo: Demo | null;
  mailbox: Mailbox;
  deadLetters: DeadLetters;
  /** Resolves when every event that was written is published and every consumer is done. */
  idle(): Promise<void>;
  runSchedule(name: string): Promise<void>;
  /** Publishes the last events again; resolves with their number when every consumer is done. */
  redeliver(count: number): Promise<number>;
  /** Resolves with a reason should the database end by itself. */
  crashed: Promise<string>;
  /** Ends in order, within 5 s: what is not finished then is found again at the next start. */
  stop(): Promise<void>;
}

const sweepEveryMs = 2000;

/**
 * Starts the whole product in this process.
 * @throws StartError with one line for the person who started it
 */
export async function startRuntime(options: RuntimeOptions): Promise<Runtime> {
  const started: (() => unknown)[] = [];
  try {
    const server = await listen(options.port, options.host);
    started.push(() => server.stop(0));
    const directory = await openDataDirectory(options.dataDir);
    started.push(() => directory.release());
    prepareStore(directory, options.demo);
    const dynamoDb = await startDynamoDb(directory.path);
    started.push(() => dynamoDb.stop());
    const bus = new Bus();
    const mailbox = new Mailbox(directory.file("mailbox.jsonl"));
    const endpoint = await startEndpoint(bus, mailbox);
    started.push(() => endpoint.stop());
    return await assemble(options, { server, directory, dynamoDb, bus, mailbox, endpoint });
  } catch (error) {
    for (const undo of started.reverse()) await undo();
    throw error;
  }
}

interface Parts {
  server: HttpServer;
  directory: DataDirectory;
  dynamoDb: RunningDynamoDb;
  bus: Bus;
  mailbox: Mailbox;
  endpoint: Endpoint;
}

async function assemble(options: RuntimeOptions, parts: Parts): Promise<Runtime> {
  const { server, directory, dynamoDb, bus, mailbox, endpoint } = parts;
  const { call } = dynamoDb;
  const url = `http://localhost:${server.port}`;
  setEnvironment({
    dynamoDb: dynamoDb.endpoint,
    services: endpoint.url,
    files: `http://${options.host ?? "127.0.0.1"}:${server.port}${filesPath}`,
    publicUrl: process.env.PUBLIC_URL ?? url,
    tableName: options.table.name,
    secret: masterSecret(directory),
  });
  const [streamArn, functions] = await Promise.all([ensureTable(call, options.table), options.load()]);

  const deadLetters = new DeadLetters(directory.file("dead-letters"));
  for (const [name, { types, handler, batchSize }] of Object.entries(functions.consumers)) {
    bus.targets.push({
      queue: new Queue(name, handler, deadLetters, {
        ...(batchSize ? { batchSize } : {}),
        ...options.queues,
      }),
      types,
    });
  }
  const checkpoint = new Checkpoint(directory.file("stream-position.json"), streamArn);
  const publisher = new Publisher({ relay: functions.relay, bus, deadLetters });
  const stream = new Stream({ call, streamArn, publisher, bus, checkpoint });
  const sweep = createSweeper(call, options.table);
  const schedules = new Schedules(functions.schedules);
  const sweeper = new Schedules({ sweep: { handler: sweep, everyMs: sweepEveryMs } });

  const idle = async () => {
    for (;;) {
      await bus.idle();
      const { published } = bus;
      await stream.caughtUp();
      if (bus.published === published && bus.unsettled === 0) return;
    }
  };
  const settled = () => within(20_000, idle());

  const local = localRoutes({
    mailbox,
    files: new ObjectStore(directory.file("uploads")),
    schedules,
    stream,
    publisher,
    bus,
    deadLetters,
    settled,
    remap: functions.remap,
  });
  // Photos of the demo go to the bucket over HTTP like any other; all else is asked to wait.
  server.use(filesAlone(local));
  // The consumers begin when the demo is in the store, so that their work on its events does not hold up the start.
  const demo = options.demo ? await seedOnce(directory, functions.seed) : null;
  stream.start();
  server.use(together(functions.app, local, () => stream.wake()));
  schedules.start();
  sweeper.start();

  let stopping: Promise<void> | null = null;
  const stop = async () => {
    await server.stop(1200);
    await within(300, functions.flush());
    await within(500, Promise.all([schedules.stop(), sweeper.stop()]));
    await within(1200, idle());
    await within(500, Promise.all([stream.stop(), bus.stop()]));
    await checkpoint.flush();
    await endpoint.stop();
    await dynamoDb.stop();
    directory.release();
  };
  return {
    url,
    demo,
    mailbox,
    deadLetters,
    idle,
    runSchedule: (name) => schedules.run(name),
    redeliver: (count) => stream.redeliver(count),
    crashed: dynamoDb.crashed,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

function filesAlone(local: Hono): App {
  return {
    fetch: (request, env) =>
      new URL(request.url).pathname.startsWith(`${filesPath}/`)
        ? local.fetch(request)
        : starting.fetch(request, env),
  };
}

/** The product's routes, the console and the local routes. A request that may have written something wakes the stream's reader. */
function together(product: App, local: Hono, wrote: () => void): App {
  return {
    async fetch(request, env) {
      if (new URL(request.url).pathname.startsWith("/_local/")) return local.fetch(request, env);
      const page = await consoleResponse(consoleDirectory, request);
      if (page) return page;
      const response = await product.fetch(request, env);
      if (request.method !== "GET" && request.method !== "HEAD") wrote();
      return response;
    },
  };
}

/** Waits for a promise, but not longer than so many milliseconds. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
}
