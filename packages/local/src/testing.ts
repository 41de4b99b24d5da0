import { startDynamoDb } from "./dynamodb.ts";
import { ensureTable, type TableDescription } from "./dynamodb-table.ts";
import { setEnvironment } from "./environment.ts";
import type { Functions } from "./functions.ts";
import { ObjectStore } from "./object-store.ts";
import { type Runtime, startRuntime } from "./runtime.ts";
import { listen } from "./server.ts";

/**
 * An empty embedded DynamoDB with the table and an empty S3, for tests that need no bus. Called in vitest's global set-up, so
 * that the workers inherit the environment it sets.
 */
export async function startTestStore(
  table?: TableDescription,
): Promise<{ endpoint: string; stop(): Promise<void> }> {
  const { endpoint, call, stop } = await startDynamoDb(null);
  const files = new ObjectStore(null);
  const server = await listen(0, "127.0.0.1");
  server.use({ fetch: (request) => files.fetch(request, new URL(request.url).pathname.slice(1)) });
  const description = table ?? (await productTable());
  await ensureTable(call, description);
  setEnvironment({
    dynamoDb: endpoint,
    services: null,
    files: `http://127.0.0.1:${server.port}`,
    publicUrl: "http://localhost:3000",
    tableName: description.name,
    secret: "a-secret-for-tests-only-of-32-characters",
  });
  return {
    endpoint,
    async stop() {
      await server.stop(0);
      await stop();
    },
  };
}

/**
 * The whole product in this process on a free port and an empty store, without the demo unless it is asked for. To be
 * started before the first call of anything that uses AWS: clients are made once a process.
 */
export async function startTestRuntime(load?: () => Promise<Functions>, demo = false): Promise<Runtime> {
  // The tests' store has set it to an address where nobody listens; links must lead to this runtime.
  delete process.env.PUBLIC_URL;
  return startRuntime({
    dataDir: ":memory:",
    port: 0,
    demo,
    table: await productTable(),
    load: load ?? (await import("./load-functions.ts")).loadFunctions,
    queues: { retryAfterMs: [10, 20, 50, 100] },
  });
}

async function productTable(): Promise<TableDescription> {
  return (await import("@caas/core/db")).table;
}
