import { describeError, type Handler, invoke } from "./invoke.ts";

/** A clock's function; what a rule on AWS may tell it besides the time is left out here. */
export type ScheduleHandler = Handler<Record<string, never>, unknown>;

export interface Schedule {
  handler: ScheduleHandler;
  /** Milliseconds between two runs, `null` for one that runs on demand only. */
  everyMs: number | null;
}

/** The clocks: each runs its handler again and again, never twice at the same time. */
export class Schedules {
  private readonly running = new Map<string, Promise<void>>();
  private readonly timers: NodeJS.Timeout[] = [];

  constructor(private readonly table: Readonly<Record<string, Schedule>>) {}

  get names(): string[] {
    return Object.keys(this.table);
  }

  start(): void {
    for (const [name, { everyMs }] of Object.entries(this.table)) {
      if (everyMs !== null) this.timers.push(setInterval(() => this.tick(name), everyMs));
    }
  }

  /**
   * Runs a schedule now, after the run that is under way.
   * @throws what the handler throws; an Error when no schedule has this name
   */
  async run(name: string): Promise<void> {
    const schedule = Object.hasOwn(this.table, name) ? this.table[name] : undefined;
    if (!schedule) throw new Error(`There is no schedule ${name}.`);
    const before = this.running.get(name) ?? Promise.resolve();
    const run = before
      .catch(() => {})
      .then(async () => {
        await invoke(name, schedule.handler, {});
      });
    this.running.set(name, run);
    try {
      await run;
    } finally {
      if (this.running.get(name) === run) this.running.delete(name);
    }
  }

  /** Starts no further run, and resolves when those under way are done. */
  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await Promise.allSettled(this.running.values());
  }

  private tick(name: string): void {
    if (this.running.has(name)) return;
    this.run(name).catch((error: unknown) => console.error(`${name}: ${describeError(error)}`));
  }
}
