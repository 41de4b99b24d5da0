import { randomUUID } from "node:crypto";
import type { Queue } from "./queue.ts";

/** One entry of EventBridge's PutEvents, as it goes over the wire. */
export interface BusEntry {
  Source: string;
  DetailType: string;
  /** JSON. */
  Detail: string;
  /** Seconds since the epoch, or RFC 3339. */
  Time?: number | string;
  Resources?: string[];
}

/** A rule: which events reach which queue. */
export interface Target {
  queue: Queue;
  types: "*" | readonly string[];
}

/** The event bus: what is published goes to every queue whose rule names its type. */
export class Bus {
  readonly targets: Target[] = [];
  /** Entries taken so far. */
  published = 0;
  private readonly collectors = new Set<Promise<void>[]>();

  /** @returns the id that the bus gives the entry */
  publish(entry: BusEntry): string {
    this.published++;
    const id = randomUUID();
    const time = typeof entry.Time === "number" ? entry.Time * 1000 : (entry.Time ?? Date.now());
    const body = JSON.stringify({
      version: "0",
      id,
      "detail-type": entry.DetailType,
      source: entry.Source,
      account: "000000000000",
      time: new Date(time).toISOString(),
      region: "local",
      resources: entry.Resources ?? [],
      detail: JSON.parse(entry.Detail),
    });
    for (const { queue, types } of this.targets) {
      if (types !== "*" && !types.includes(entry.DetailType)) continue;
      const settled = queue.send(body);
      for (const collector of this.collectors) collector.push(settled);
    }
    return id;
  }

  /**
   * Runs something that publishes, and tells besides when all that was published meanwhile is settled in every
   * queue. The relay reaches the bus over HTTP, so its events are known by the time in which they come.
   */
  async collect<Result>(run: () => Promise<Result>): Promise<{ result: Result; settled: Promise<void> }> {
    const collector: Promise<void>[] = [];
    this.collectors.add(collector);
    try {
      const result = await run();
      return { result, settled: Promise.all(collector).then(() => {}) };
    } finally {
      this.collectors.delete(collector);
    }
  }

  /** Messages that are not settled, in all queues. */
  get unsettled(): number {
    return this.targets.reduce((sum, { queue }) => sum + queue.depth + queue.inFlight, 0);
  }

  /** Resolves when no queue has anything left, for the moment. */
  async idle(): Promise<void> {
    while (this.unsettled > 0) await Promise.all(this.targets.map(({ queue }) => queue.idle()));
  }

  async stop(): Promise<void> {
    await Promise.all(this.targets.map(({ queue }) => queue.stop()));
  }
}
