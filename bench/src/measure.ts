/** How a run of requests went. */
export interface Load {
  /** Milliseconds of processor time, user and system, of this process for one request. */
  cpuMs: number;
  perSecond: number;
}

/** Requests that are under way at the same time. */
export const concurrency = 16;

/**
 * Does all of the jobs, {@link concurrency} at once, and says what one took. The database is a process of its own,
 * so its work counts in the time but not in the processor time.
 */
export async function measure(jobs: (() => Promise<void>)[]): Promise<Load> {
  const waiting = jobs[Symbol.iterator]();
  const worker = async () => {
    for (const job of waiting) await job();
  };
  const cpuBefore = process.cpuUsage();
  const began = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - began) / 1000;
  const cpu = process.cpuUsage(cpuBefore);
  return { cpuMs: (cpu.user + cpu.system) / 1000 / jobs.length, perSecond: jobs.length / seconds };
}

/** @throws Error where there is none */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  if (low === undefined || high === undefined) throw new Error("a median of nothing");
  return (low + high) / 2;
}
