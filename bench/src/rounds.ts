import { client } from "@caas/core/db";
import { bare, replay } from "./floors.ts";
import { type Load, measure } from "./measure.ts";
import { type Recording, record, typical } from "./record.ts";
import type { Scenario } from "./scenarios.ts";
import { type App, type Message, send } from "./world.ts";

/** The product and its two floors, one straight after the other. */
export interface Round {
  bare: Load;
  calls: Load;
  product: Load;
}

/** The bare floor takes some microseconds a request, so it needs more of them to be measured at all. */
const bareTimes = 20;

/**
 * One round of one kind of request: records what the product asks of DynamoDB for each of three, then measures the floors
 * and the product.
 * @param reversed whether the product goes first; alternated, so that neither side always runs in the other's wake
 */
export async function round(
  scenario: Scenario,
  {
    product,
    tenantId,
    requests,
    reversed,
  }: { product: App; tenantId: string; requests: number; reversed: boolean },
): Promise<{ recordings: Recording[]; round: Round }> {
  const recordings: Recording[] = [];
  const message = scenario.next();
  let reply: object = {};
  for (const each of [message, scenario.next(), scenario.next()]) {
    const one = await record(client(), async () => {
      const answer = await send(product, each);
      scenario.answered?.(answer);
      reply = (await answer.json()) as object;
    });
    recordings.push(one);
  }

  const calls = replay(typical(recordings), tenantId, reply);
  const loads: Partial<Round> = {};
  const runs = {
    bare: async () => {
      loads.bare = await measure(same(bare(reply), message, requests * bareTimes));
    },
    calls: async () => {
      await calls.prepare(requests);
      loads.calls = await measure(same(calls.app, message, requests));
    },
    product: async () => {
      const messages = Array.from({ length: requests }, () => scenario.next());
      loads.product = await measure(messages.map((each) => () => exchange(product, each, scenario.answered)));
    },
  };
  const order = [runs.bare, runs.calls, runs.product];
  for (const run of reversed ? order.reverse() : order) await run();
  return { recordings, round: loads as Round };
}

function same(app: App, message: Message, times: number): (() => Promise<void>)[] {
  return Array.from({ length: times }, () => () => exchange(app, message));
}

async function exchange(app: App, message: Message, answered?: Scenario["answered"]): Promise<void> {
  const answer = await send(app, message);
  await answer.text();
  answered?.(answer);
}
