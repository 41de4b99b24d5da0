import type { Calendar } from "./calendar.ts";
import type { TargetName } from "./target-names.ts";

/** Of the target, in business time, at which people are warned. */
const WARN_SHARE = 0.75;

export type TargetStatus = "running" | "met" | "breached" | "paused" | "cancelled";

/** Where a target stands. Instants are whole seconds since the epoch, `consumed` is seconds of business time. */
export interface TargetState {
  name: TargetName;
  status: TargetStatus;
  /** When the clock began: tells one wait for an answer from the next. */
  startedAt: number;
  /** `null` while paused and when cancelled. */
  dueAt: number | null;
  /** When three quarters of the target are used; `null` as `dueAt` is, and where a breach came first. */
  warnAt: number | null;
  /** The due time that was missed, never the time at which somebody noticed. */
  breachedAt: number | null;
  consumed: number;
  /** Of the target, while running or paused; `null` when that is over. */
  remaining: number | null;
}

/**
 * One target's clock. It counts whether or not a target is in force, so that a target that comes later finds what
 * was used. Instants must not go back from call to call.
 */
export class TargetClock {
  private used = 0;
  /** Counting from here; `null` while paused or stopped. */
  private since: number | null;
  private paused = false;
  private stopped: { at: number; as: "met" | "cancelled" } | null = null;
  /** How the target ended, if it was in force then. A breach is kept beside it and outweighs it. */
  private verdict: "met" | "cancelled" | null = null;
  /** What was used when the target was withdrawn. */
  private withdrawnWith: number | null = null;
  private dueAt: number | null = null;
  private warnAt: number | null = null;
  private breachedAt: number | null = null;
  private everInForce = false;

  /** Starts at `now`, or with `used` seconds since an earlier `startedAt`. */
  constructor(
    private readonly name: TargetName,
    private limit: number | null,
    private calendar: Calendar,
    private startedAt: number,
    now = startedAt,
    used = 0,
  ) {
    this.since = now;
    this.used = used;
    this.enforce(now);
  }

  get isStopped(): boolean {
    return this.stopped !== null;
  }

  get wasCancelled(): boolean {
    return this.stopped?.as === "cancelled";
  }

  get start(): number {
    return this.startedAt;
  }

  isBreachedBy(at: number): boolean {
    return this.breachedAt !== null || (this.dueAt !== null && this.dueAt < at);
  }

  /** Stops the clock. `met` is what it becomes if the due time was kept; exactly at the due time is kept. */
  stop(at: number, as: "met" | "cancelled"): void {
    if (this.stopped) return;
    this.count(at);
    this.since = null;
    this.paused = false;
    this.stopped = { at, as };
    if (this.breachedAt === null && this.limit !== null) this.verdict = as;
  }

  pause(at: number): void {
    if (this.stopped) return;
    this.count(at);
    this.since = null;
    this.paused = true;
    this.forgetPlans(at);
  }

  resume(at: number): void {
    if (!this.paused) return;
    this.paused = false;
    this.since = at;
    this.arm(at);
  }

  /** Goes on after a stop with what was used until then; a breach stays one. */
  reopen(at: number): void {
    if (!this.stopped) return;
    this.stopped = null;
    this.verdict = null;
    this.since = at;
    if (this.limit !== null) this.everInForce = true;
    else this.withdrawnWith = this.used;
    this.arm(at);
  }

  /**
   * Goes on after a stop as if there had been none, for clocks that never pause. Past its due time it stays as
   * it was: when the time was up nobody was waiting, and a breach is not made afterwards.
   */
  revive(at: number): void {
    if (!this.stopped || this.breachedAt !== null) return;
    if (this.dueAt !== null && at > this.dueAt) return;
    this.used += this.calendar.elapsed(this.stopped.at, at);
    this.reopen(at);
  }

  /** Another target or calendar from now on; `null` withdraws the target. What was used is kept. */
  retarget(at: number, limit: number | null, calendar: Calendar): void {
    this.count(at);
    this.limit = limit;
    this.calendar = calendar;
    if (this.breachedAt !== null || this.verdict !== null) return;
    if (limit === null) {
      this.withdrawnWith ??= this.used;
      this.dueAt = null;
      this.warnAt = null;
    } else {
      this.withdrawnWith = null;
      this.enforce(at);
    }
  }

  /** `null` where no target was ever in force. Nothing may be asked of the clock afterwards but this again. */
  state(asOf: number): TargetState | null {
    if (!this.everInForce) return null;
    this.count(asOf);
    const status = this.status();
    const live = status !== "cancelled";
    return {
      name: this.name,
      status,
      startedAt: this.startedAt,
      dueAt: live ? this.dueAt : null,
      warnAt: live ? this.warnAt : null,
      breachedAt: this.breachedAt,
      consumed: this.withdrawnWith ?? this.used,
      remaining:
        (status === "running" || status === "paused") && this.limit !== null
          ? Math.max(0, this.limit - this.used)
          : null,
    };
  }

  private status(): TargetStatus {
    if (this.breachedAt !== null) return "breached";
    if (this.verdict !== null) return this.verdict;
    if (this.limit === null) return "cancelled";
    return this.paused ? "paused" : "running";
  }

  /** Counts business time up to `at` and finds a due time that has passed. */
  private count(at: number): void {
    if (this.since === null) return;
    if (this.isBreachedBy(at)) this.breachedAt ??= this.dueAt;
    this.used += this.calendar.elapsed(this.since, at);
    this.since = at;
  }

  /** Puts a new target in force; where nothing of it is left it is breached at once. */
  private enforce(at: number): void {
    const { limit, stopped } = this;
    if (limit === null) return;
    this.everInForce = true;
    if (stopped?.as === "cancelled" || (stopped && this.used <= limit)) {
      this.verdict = stopped.as;
    } else if (this.used >= limit) {
      this.forgetPlans(at);
      this.dueAt = at;
      this.breachedAt = at;
    } else if (!this.paused) {
      this.arm(at);
    }
  }

  /** Sets due and warning time of a clock that counts from `at`. */
  private arm(at: number): void {
    if (this.limit === null || this.breachedAt !== null) return;
    this.dueAt = this.calendar.add(at, Math.max(0, this.limit - this.used));
    const untilWarning = Math.ceil(this.limit * WARN_SHARE) - this.used;
    if (untilWarning > 0) this.warnAt = this.calendar.add(at, untilWarning);
    else if (this.warnAt === null || this.warnAt > at) this.warnAt = at;
  }

  /** A pause takes the due time away, and a warning that is still to come. */
  private forgetPlans(at: number): void {
    if (this.breachedAt !== null) return;
    this.dueAt = null;
    if (this.warnAt !== null && this.warnAt > at) this.warnAt = null;
  }
}
