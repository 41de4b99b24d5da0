import { Hono } from "hono";
import { z } from "zod";
import type { Bus } from "./bus.ts";
import type { DeadLetters } from "./dead-letters.ts";
import type { Functions } from "./functions.ts";
import { describeError } from "./invoke.ts";
import type { Mailbox } from "./mailbox.ts";
import { mailboxPage } from "./mailbox-page.ts";
import type { ObjectStore } from "./object-store.ts";
import { type Publisher, relayQueue } from "./publisher.ts";
import type { Schedules } from "./schedules.ts";
import type { Stream } from "./stream.ts";

export interface LocalParts {
  mailbox: Mailbox;
  files: ObjectStore;
  schedules: Schedules;
  stream: Stream;
  publisher: Publisher;
  bus: Bus;
  deadLetters: DeadLetters;
  /** Resolves when every event is published and every consumer done, or after some seconds. */
  settled: () => Promise<void>;
  remap: Functions["remap"];
}

/** Where the stand-in for S3 is. */
export const filesPath = "/_local/s3";

const Redeliver = z.strictObject({ last: z.int().min(0).max(100_000) });

/** What only a local run has, for people and tests: it is mounted beside the product's own routes. */
export function localRoutes({
  mailbox,
  files,
  schedules,
  stream,
  publisher,
  bus,
  deadLetters,
  settled,
  remap,
}: LocalParts): Hono {
  const app = new Hono();
  app.onError((error, context) => context.json({ error: describeError(error) }, 500));

  app.get("/_local/mailbox", (context) => {
    const mails = mailbox.list();
    context.header("Cache-Control", "no-store");
    if (prefersHtml(context.req.header("Accept") ?? "")) return context.html(mailboxPage(mails));
    return context.json({
      data: mails.map(({ at, channel, to, subject, body, notificationId }) => ({
        at,
        channel,
        to,
        subject,
        body,
        notificationId,
      })),
    });
  });

  app.all(`${filesPath}/*`, (context) =>
    files.fetch(context.req.raw, context.req.path.slice(filesPath.length + 1)),
  );

  app.post("/_local/run/:schedule", async (context) => {
    const name = context.req.param("schedule");
    if (!schedules.names.includes(name)) {
      return context.json({ error: `There is no schedule ${name}.`, schedules: schedules.names }, 404);
    }
    await schedules.run(name);
    await settled();
    return context.json({ schedule: name });
  });

  app.post("/_local/redeliver", async (context) => {
    const input = Redeliver.safeParse(await context.req.json().catch(() => null));
    if (!input.success) return context.json({ error: 'The body must be {"last": n}.' }, 422);
    const redelivered = await stream.redeliver(input.data.last);
    await settled();
    return context.json({ redelivered });
  });

  app.post("/_local/redrive/:queue", async (context) => {
    const name = context.req.param("queue");
    const queue = bus.targets.find((target) => target.queue.name === name)?.queue;
    if (!queue && name !== relayQueue) {
      return context.json({ error: `There is no queue ${name}.`, queues: queueNames(bus) }, 404);
    }
    const redriven = await (queue ?? publisher).redrive();
    return context.json({ queue: name, redriven, deadLetters: deadLetters.list(name).length });
  });

  app.post("/_local/remap", async (context) => {
    const { place } = (await context.req.json()) as { place?: unknown };
    return context.json({ step: await remap(place) });
  });

  app.get("/_local/queues", (context) => {
    const data = bus.targets.map(({ queue: { name, depth, inFlight } }) => ({ name, depth, inFlight }));
    return context.json({
      data: [...data, { name: relayQueue, depth: 0, inFlight: 0 }].map((each) => ({
        ...each,
        deadLetters: deadLetters.list(each.name).length,
      })),
    });
  });

  app.post("/_local/idle", async (context) => {
    await settled();
    return context.json({ unsettled: bus.unsettled });
  });

  return app;
}

function queueNames(bus: Bus): string[] {
  return [...bus.targets.map(({ queue }) => queue.name), relayQueue];
}

/** A browser asks for HTML by name; a tool that takes anything gets JSON. */
function prefersHtml(accept: string): boolean {
  const html = accept.indexOf("text/html");
  const json = accept.indexOf("application/json");
  return html >= 0 && (json < 0 || html < json);
}
