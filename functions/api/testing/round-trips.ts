import { client } from "@caas/core/db";

/**
 * How many calls of DynamoDB `work` makes, and in how many waves: calls that are under way together are one round
 * trip of waiting. Nothing else may run meanwhile.
 */
export async function roundTrips(work: () => Promise<unknown>): Promise<{ calls: number; waves: number }> {
  const counted = { calls: 0, waves: 0 };
  let waveHasEnded = true;
  const stack = client().middlewareStack;
  stack.add(
    (next) => async (args) => {
      if (waveHasEnded) counted.waves++;
      waveHasEnded = false;
      const wave = counted.waves;
      counted.calls++;
      try {
        return await next(args);
      } finally {
        if (wave === counted.waves) waveHasEnded = true;
      }
    },
    { step: "initialize", priority: "high", name: "roundTrips" },
  );
  try {
    await work();
  } finally {
    stack.remove("roundTrips");
  }
  return counted;
}
