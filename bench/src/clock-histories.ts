import { type ClockEvent, record, type VersionReference } from "@caas/core/sla";

/** What a ticket keeps for its clocks. */
export interface Clocked {
  calendar: VersionReference;
  pauseOnHold: boolean;
  clock: ClockEvent[];
}

export interface Calendars {
  office: VersionReference;
  shifts: VersionReference;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const normal = {
  ...{ accept: "PT2M", firstResponse: "PT15M", plan: "PT1H", nextResponse: "PT2H" },
  ...{ resolution: "PT6H", regulatory: "P7D" },
};
const urgent = { ...normal, firstResponse: "PT5M", resolution: "PT4H" };

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A complaint's history as a desk makes them: opened within four months before `until`, answered, mostly paused for
 * the customer or a branch once to thrice, sometimes of another priority or under another policy with another
 * calendar, mostly solved, and one in six of those opened again.
 */
export function historyOf(random: () => number, until: number, { office, shifts }: Calendars): Clocked {
  const chance = (share: number) => random() < share;
  let time = until - random() * 120 * day;
  let clock: ClockEvent[] = [];
  const after = (most: number) => {
    time += random() * most;
    return new Date(time).toISOString();
  };
  const add = (event: ClockEvent) => {
    clock = record(clock, event);
  };
  const pause = () => {
    add({ at: after(2 * hour), type: "status", to: chance(0.6) ? "pending" : "on_hold" });
    if (chance(0.5)) add({ at: after(day), type: "customer_message" });
    else add({ at: after(day), type: "status", to: "open" });
    add({ at: after(3 * hour), type: "member_message" });
  };

  add({ at: after(0), type: "created", by: chance(0.2) ? "member" : undefined, targets: normal });
  add({ at: after(5 * minute), type: "accepted" });
  if (chance(0.3)) add({ at: after(10 * minute), type: "customer_message" });
  if (chance(0.2)) add({ at: after(10 * minute), type: "retarget", targets: urgent });
  add({ at: after(30 * minute), type: "member_message" });
  add({ at: after(10 * minute), type: "status", to: "open" });
  if (chance(0.7)) add({ at: after(2 * hour), type: "proposal" });
  for (let times = Math.floor(random() * 4); times > 0; times--) pause();
  if (chance(0.1)) {
    const policy = { targets: urgent, calendar: shifts, pauseOnHold: true };
    add({ at: after(hour), type: "retarget", ...policy });
    pause();
  }
  if (chance(0.85)) {
    add({ at: after(8 * hour), type: "status", to: "solved" });
    if (chance(0.16)) {
      add({ at: after(3 * day), type: "customer_message" });
      add({ at: after(4 * hour), type: "member_message" });
      add({ at: after(4 * hour), type: "status", to: "solved" });
    }
    if (chance(0.7)) add({ at: after(day), type: "status", to: "closed" });
  }
  return { calendar: office, pauseOnHold: chance(0.5), clock };
}
