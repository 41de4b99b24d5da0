import { parseArgs } from "node:util";
import type { RemapStep } from "@caas/core/inbound";

/**
 * `npm run remap`: has the pushes of the last 30 days of all tenants read anew, after a mapping has changed. Works in
 * the server that is running here, or, with `--table <name>` and the deployment's environment, on AWS. May be broken
 * off; `--from` goes on where it was.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { table: { type: "string" }, from: { type: "string" } } });
  const step = values.table ? await onTable(values.table) : onServer;
  let place = values.from
    ? (JSON.parse(Buffer.from(values.from, "base64url").toString()) as RemapStep["next"])
    : undefined;
  const sum = { payloads: 0, unreadable: 0, parcels: 0, changed: 0, stillUnknown: 0 };
  const goOn = () => {
    const code = place && Buffer.from(JSON.stringify(place)).toString("base64url");
    return code
      ? `Go on with: npm run remap -- ${values.table ? `--table ${values.table} ` : ""}--from ${code}`
      : "";
  };
  process.once("SIGINT", () => {
    console.log(`\n${goOn()}`);
    process.exit(130);
  });
  try {
    for (let done = await step(place); done; done = await step(place)) {
      place = done.next;
      for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += done[name];
      console.log(`${done.world} ${done.sourceId}: ${told(done)}${done.nextCursor ? ", and more" : ""}`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (place) console.error(goOn());
    return 1;
  }
  console.log(`all sources: ${told(sum)}`);
  return 0;
}

function told({
  payloads,
  unreadable,
  parcels,
  changed,
  stillUnknown,
}: Omit<RemapStep, "next" | "object" | "nextCursor" | "world" | "sourceId">): string {
  return `${payloads} pushes, ${unreadable} unreadable, ${parcels} parcels, ${changed} changed, ${stillUnknown} events unknown`;
}

/** With the credentials and variables of this terminal: those that the deployment's functions have. */
async function onTable(name: string) {
  process.env.TABLE_NAME = name;
  return (await import("@caas/core/inbound")).remapStep;
}

async function onServer(place: RemapStep["next"] | undefined): Promise<RemapStep | null> {
  const port = process.env.PORT || "3000";
  const answer = await fetch(`http://localhost:${port}/_local/remap`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ place }),
  }).catch(() => {
    throw new Error(
      `No server answers on port ${port}. Start it (npm start), or name its port: PORT=… npm run remap`,
    );
  });
  const body = (await answer.json()) as { step: RemapStep | null; error?: string };
  if (!answer.ok) throw new Error(body.error ?? `The server answered ${answer.status}.`);
  return body.step;
}

main().then((code) => {
  process.exitCode = code;
});
