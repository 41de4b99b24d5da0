import type { Caas } from "../caas.ts";
import { type Event, tail } from "./tail.ts";
import { clock, type Terminal } from "./terminal.ts";

interface Watch {
  signal: AbortSignal;
  intervalMs: number;
  onReady: () => void;
}

/** Every event from now on, while a person is told how it goes: an outage once when it begins and once when it ends. */
export async function* watch(
  caas: Caas,
  terminal: Terminal,
  { signal, intervalMs, onReady }: Watch,
): AsyncGenerator<Event, void, undefined> {
  let awaySince: number | undefined;
  let count = 0;
  const walk = tail(caas, {
    signal,
    intervalMs,
    onReady,
    onLooked: answered,
    onTrouble(error, pauseMs) {
      if (awaySince === undefined) terminal.warn(`${clock()}  ${error.message}; trying again`);
      awaySince ??= performance.now();
      terminal.progress(`The API does not answer. Next try in ${seconds(pauseMs)}`);
    },
  });
  try {
    for await (const event of walk) {
      count++;
      answered();
      yield event;
    }
  } finally {
    terminal.progress("");
  }

  function answered(): void {
    terminal.progress(count === 0 ? "Waiting for events" : `${count} events seen, waiting for more`);
    if (awaySince === undefined) return;
    terminal.note(`${clock()}  The API answers again, after ${seconds(performance.now() - awaySince)}.`);
    awaySince = undefined;
  }
}

function seconds(milliseconds: number): string {
  return `${Math.max(1, Math.round(milliseconds / 1000))} s`;
}
