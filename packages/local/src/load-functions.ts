import type { HttpBindings } from "@hono/node-server";
import type { Functions } from "./functions.ts";
import type { Consumer } from "./queue.ts";

/** How often a clock strikes here; on AWS `due` runs each minute. */
const dueEveryMs = 1000;
const hourMs = 3_600_000;

/**
 * Loads the functions that AWS would run, from the same files and by the same table of routes. Imported on call,
 * since a module may read the environment when it is loaded.
 */
export async function loadFunctions(): Promise<Functions> {
  const [
    { createApp },
    { handler: relay },
    { routes },
    { handler: due },
    { handler: report },
    { handler: reconcile },
    { remapStep },
    { flushRequests },
    { seed },
  ] = await Promise.all([
    import("@caas/functions/api/app.ts"),
    import("@caas/functions/relay.ts"),
    import("@caas/functions/consumers/routes.ts"),
    import("@caas/functions/schedule/due.ts"),
    import("@caas/functions/schedule/meter-report.ts"),
    import("@caas/functions/schedule/reconcile.ts"),
    import("@caas/core/inbound"),
    import("@caas/core/usage"),
    import("./demo/seed.ts"),
  ]);
  const consumers = Object.entries(routes).map(async ([name, route]) => {
    const { handler }: { handler: Consumer } = await import(`@caas/functions/consumers/${name}.ts`);
    const batchSize = "batch" in route ? route.batch.size : undefined;
    return [name, { types: route.types, handler, batchSize }] as const;
  });
  return {
    app: createApp({ address: remoteAddress }),
    relay,
    consumers: Object.fromEntries(await Promise.all(consumers)),
    schedules: {
      due: { handler: due, everyMs: dueEveryMs },
      // Digests fall due like all else, so this runs the same sweep under the name that one looks for.
      digest: { handler: due, everyMs: null },
      "meter-report": { handler: report, everyMs: hourMs },
      reconcile: { handler: reconcile, everyMs: 24 * hourMs },
    },
    remap: remapStep,
    flush: () => flushRequests(),
    seed,
  };
}

/** Where a request comes from, for the app's limits and its audit. */
function remoteAddress(context: unknown): string | undefined {
  return (context as { env: HttpBindings }).env.incoming.socket.remoteAddress;
}
