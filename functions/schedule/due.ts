import { sweep } from "@caas/core/schedule";

interface Tick {
  /** How long to go on sweeping; the clock that calls this ticks once a minute at most. */
  forSeconds?: number;
}

const pause = 5_000;

/** Acts upon what has fallen due. On AWS it goes on for most of the minute, so that nothing waits for the next. */
export async function handler({ forSeconds = 0 }: Tick): Promise<{ acted: number }> {
  const until = Date.now() + forSeconds * 1000;
  let acted = 0;
  for (;;) {
    acted += await sweep();
    if (Date.now() + pause >= until) return { acted };
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
