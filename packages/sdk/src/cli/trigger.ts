import type { Caas } from "../caas.ts";
import { sleep } from "../retry.ts";
import { recipes } from "./recipes.ts";
import type { Event } from "./tail.ts";
import type { Terminal } from "./terminal.ts";

/** So long an event may take from its cause, which may be two consequences away. */
const patience = 30_000;

/** Makes an event happen in the sandbox, and tells which it was. */
export async function trigger(
  caas: Caas,
  terminal: Terminal,
  signal: AbortSignal,
  type: string,
): Promise<void> {
  const recipe = recipes[type];
  if (!recipe) throw new TypeError(`unknown event ${type}`);
  const began = performance.now();
  const ticking = setInterval(tell, 1000);
  tell();
  try {
    const event = await find(caas, signal, type, await recipe(caas));
    terminal.progress("");
    terminal.out(`${terminal.green(event.type)}  ${event.id}  ${event.objectId}`);
  } finally {
    clearInterval(ticking);
    terminal.progress("");
  }

  function tell(): void {
    terminal.progress(`Making ${type} happen, ${Math.round((performance.now() - began) / 1000)} s`);
  }
}

async function find(caas: Caas, signal: AbortSignal, type: string, id: string): Promise<Event> {
  for (const began = performance.now(); performance.now() - began < patience; ) {
    const { data } = await caas.events.list({ type, limit: 50 }, { signal }).page();
    const found = data.find(
      (event) => event.objectId === id || JSON.stringify(event.data).includes(`"${id}"`),
    );
    if (found) return found;
    await sleep(200, signal);
  }
  throw new Error(`${id} was made, but no ${type} followed within ${patience / 1000} s.`);
}
