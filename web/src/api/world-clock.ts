import { queryOptions, useQuery } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { caas } from "./client.ts";
import { useWorld } from "./me.ts";

const listeners = new Set<() => void>();
let ahead = 0;

/** The time of the world that is looked at, in milliseconds: a sandbox's clock may be ahead of the real one. */
export function worldNow(): number {
  return Date.now() + ahead;
}

/** By how much the world's clock is ahead of the real one, in milliseconds. */
export function useAhead(): number {
  return useSyncExternalStore(onAhead, () => ahead);
}

export const sandboxClockQuery = queryOptions({
  queryKey: ["sandbox-clock"],
  queryFn: async () => {
    const asked = Date.now();
    const { now } = await caas().test.getClock();
    return { now, ahead: Date.parse(now) - (asked + Date.now()) / 2 };
  },
  refetchInterval: 30_000,
});

/** Keeps the clock right; for the frame, which is around every page. */
export function useWorldClock(): void {
  const inSandbox = useWorld() === "test";
  const { data } = useQuery({ ...sandboxClockQuery, enabled: inSandbox });
  const measured = inSandbox && data ? data.ahead : 0;
  useEffect(() => {
    // What differs by less is the way there and back.
    ahead = Math.abs(measured) < 5_000 ? 0 : measured;
    for (const listener of listeners) listener();
  }, [measured]);
}

function onAhead(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
