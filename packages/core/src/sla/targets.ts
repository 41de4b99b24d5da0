import { type Calendar, roundTheClock } from "./calendar.ts";
import { TargetClock, type TargetState } from "./target-clock.ts";
import { REGULATORY_LIMIT, type TargetName, type TargetSeconds, targetNames } from "./target-names.ts";
import { inOrder, type TimelineEvent, type TimelineStatus } from "./timeline.ts";

export type { TargetState } from "./target-clock.ts";
export type { TimelineEvent } from "./timeline.ts";

export interface TargetsInput {
  /** In force when the ticket was created, as `targets` and `pauseOnHold` are. */
  calendar: Calendar;
  targets: TargetSeconds;
  /** In any order. */
  timeline: readonly TimelineEvent[];
  /** Whole seconds since the epoch; what happens later is not looked at. */
  asOf: number;
  /** Whether waiting for a branch, a courier or a third party pauses resolution. */
  pauseOnHold?: boolean;
  /** `false` leaves a `regulatory` target out, for a policy that serves complaints and other tickets. */
  regulatoryApplies?: boolean;
}

/**
 * Replays a ticket's history and says where each of its targets stands: at most one of a name, in the order of
 * `targetNames`; of several waits for an answer the last. Targets whose clock has not begun are left out.
 *
 * Where the trade's rules leave room, it is filled so:
 * - Being solved without a public answer cancels a first response that is not yet due; so does closing for
 *   every clock that runs. A proposal and an acceptance are taken as given by then.
 * - Re-opening within the due time brings back a first response that nobody gave, and the regulatory limit,
 *   with the due time they had, for neither of them ever pauses. Later, they stay as they were.
 * - A waiting customer message is settled by solving; the next one starts anew.
 * - A re-opened resolution goes on under the target and calendar that are in force by then.
 * - A target that first appears when its clock has already stopped is judged by what had been used.
 * @throws RangeError where the creation is missing
 */
export function computeTargets(input: TargetsInput): TargetState[] {
  const events = inOrder(input.timeline, input.asOf);
  if (events.length === 0) return [];
  const replay = new Replay(input);
  for (const event of events) replay.apply(event);
  return replay.states(input.asOf);
}

class Replay {
  private status: TimelineStatus = "new";
  private targets: TargetSeconds;
  private pauseOnHold: boolean;
  private readonly regulatoryApplies: boolean;
  private readonly calendars: { from: number; calendar: Calendar }[];
  /** Clocks by name in the order in which they began; only waits for an answer come more than once. */
  private readonly clocks: Record<TargetName, TargetClock[]> = {
    accept: [],
    firstResponse: [],
    plan: [],
    nextResponse: [],
    resolution: [],
    regulatory: [],
  };

  constructor(input: TargetsInput) {
    this.targets = input.targets;
    this.calendars = [{ from: Number.NEGATIVE_INFINITY, calendar: input.calendar }];
    this.pauseOnHold = input.pauseOnHold ?? false;
    this.regulatoryApplies = input.regulatoryApplies ?? true;
  }

  apply(event: TimelineEvent): void {
    // Closed is final.
    if (this.status === "closed") return;
    const { at } = event;
    switch (event.type) {
      case "created":
        for (const name of targetNames) {
          if (name === "nextResponse" || (name === "firstResponse" && event.by === "member")) continue;
          this.start(name, at);
        }
        return;
      case "accepted":
        this.clock("accept")?.stop(at, "met");
        return;
      case "member_message":
        this.clock("accept")?.stop(at, "met");
        // Of a ticket that a member opened, this is the first response, and nobody had waited for it.
        if (!this.clock("firstResponse")) this.start("firstResponse", at);
        this.clock("firstResponse")?.stop(at, "met");
        this.clock("nextResponse")?.stop(at, "met");
        return;
      case "customer_message":
        // The customer has spoken: it is our turn again, whether or not the history says so in a line of its own.
        if (this.status === "pending" || this.status === "solved") this.move("open", at);
        this.wait(at, at);
        return;
      case "merged":
        if (event.waitingSince !== null) this.wait(Math.min(event.waitingSince, at), at);
        return;
      case "proposal":
        this.clock("plan")?.stop(at, "met");
        return;
      case "status":
        this.move(event.to, at);
        return;
      case "retarget":
        this.retarget(event);
        return;
      case "bot_message":
      case "note":
        return;
    }
  }

  states(asOf: number): TargetState[] {
    return targetNames.flatMap((name) => {
      const states = this.clocks[name].map((clock) => clock.state(asOf)).filter((state) => state !== null);
      return states.slice(-1);
    });
  }

  private clock(name: TargetName): TargetClock | undefined {
    return this.clocks[name].at(-1);
  }

  private limit(name: TargetName): number | null {
    const limit = this.targets[name] ?? null;
    if (name !== "regulatory" || limit === null) return limit;
    return this.regulatoryApplies ? Math.min(limit, REGULATORY_LIMIT) : null;
  }

  private calendar(name: TargetName): Calendar {
    const inForce = this.calendars.at(-1)?.calendar ?? roundTheClock;
    return name === "regulatory" ? roundTheClock : inForce;
  }

  private start(name: TargetName, startedAt: number, now = startedAt): void {
    const used = this.usedBetween(startedAt, now);
    this.clocks[name].push(
      new TargetClock(name, this.limit(name), this.calendar(name), startedAt, now, used),
    );
  }

  /** A customer waits for an answer since `since`; the oldest message that nobody answered counts. */
  private wait(since: number, at: number): void {
    const waiting = this.clock("nextResponse");
    if (waiting && !waiting.isStopped) {
      if (since >= waiting.start || waiting.isBreachedBy(at)) return;
      this.clocks.nextResponse.pop();
    }
    this.start("nextResponse", since, at);
  }

  private move(to: TimelineStatus, at: number): void {
    const from = this.status;
    if (to === from) return;
    this.status = to;
    if (to === "closed") {
      for (const name of targetNames) this.clock(name)?.stop(at, "cancelled");
      return;
    }
    if (to !== "new") this.clock("accept")?.stop(at, "met");
    if (to === "solved") {
      this.clock("firstResponse")?.stop(at, "cancelled");
      this.clock("plan")?.stop(at, "met");
      this.clock("nextResponse")?.stop(at, "cancelled");
      this.clock("resolution")?.stop(at, "met");
      this.clock("regulatory")?.stop(at, "met");
      return;
    }
    if (from === "solved") {
      const first = this.clock("firstResponse");
      if (first?.wasCancelled) first.revive(at);
      this.clock("regulatory")?.revive(at);
      this.clock("resolution")?.reopen(at);
    }
    this.pauseOrResume(at);
  }

  private pauseOrResume(at: number): void {
    const pausing = this.status === "pending" || (this.status === "on_hold" && this.pauseOnHold);
    if (pausing) this.clock("resolution")?.pause(at);
    else this.clock("resolution")?.resume(at);
  }

  private retarget(event: Extract<TimelineEvent, { type: "retarget" }>): void {
    const { at } = event;
    this.targets = event.targets;
    if (event.calendar) this.calendars.push({ from: at, calendar: event.calendar });
    for (const name of targetNames) this.clock(name)?.retarget(at, this.limit(name), this.calendar(name));
    this.pauseOnHold = event.pauseOnHold ?? this.pauseOnHold;
    this.pauseOrResume(at);
  }

  /** Business time between two instants, on the calendars in force at each time. */
  private usedBetween(from: number, to: number): number {
    if (to <= from) return 0;
    return this.calendars.reduce((sum, { from: begin, calendar }, index) => {
      const end = this.calendars[index + 1]?.from ?? to;
      return sum + calendar.elapsed(Math.max(from, begin), Math.min(to, end));
    }, 0);
  }
}
