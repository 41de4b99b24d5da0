import { describe, expect, it } from "vitest";
import { now, withActor } from "../kernel/index.ts";
import { testKey } from "../kernel/test-actor.ts";
import {
  Calendars,
  type ClockEvent,
  choose,
  compiledCalendar,
  loadPolicy,
  Policies,
  slaOf,
  statesOf,
  targetsUnder,
} from "./index.ts";
import { builtIn, checkSize } from "./policies.ts";

/** A world of its own, so that tests share one store without meeting. */
function inWorld<T>(callback: () => Promise<T>): Promise<T> {
  return withActor(testKey(), callback);
}

const complaint = { type: "complaint", category: "lost", priority: "normal" as const, channel: "phone" };
const targets = { firstResponse: "PT10M", resolution: "PT8H" };
const hours: [string, string][] = [["09:00", "17:00"]];
const week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours };
const calendar = { name: "week", timezone: "UTC", weekly: week };

describe("choose", () => {
  it("gives the built-in policy while there is none, and sees the first at once", () =>
    inWorld(async () => {
      expect((await choose(complaint)).policy).toEqual({ id: "default", version: 1 });
      const { id } = await Policies.create({ name: "A", targets });
      expect(await choose(complaint)).toEqual({
        policy: { id, version: 1 },
        calendar: { id: "24x7", version: 1 },
        targets: { ...targets, regulatory: "P7D" },
        pauseOnHold: false,
        escalation: [],
      });
    }));

  it("asks one world only", async () => {
    await inWorld(() => Policies.create({ name: "A", targets }));
    expect((await inWorld(() => choose(complaint))).policy.id).toBe("default");
  });
});

describe("a version", () => {
  it("of a policy says for ever what it said, also when the policy is gone", () =>
    inWorld(async () => {
      const { id } = await Policies.create({ name: "A", targets });
      await Policies.update({ id, changes: { name: "B", targets: { resolution: "PT1H" } } });
      await Policies.remove({ id });
      expect((await loadPolicy({ id, version: 1 })).name).toBe("A");
      expect((await loadPolicy({ id, version: 2 })).name).toBe("B");
      expect(await targetsUnder({ id, version: 1 }, { type: "inquiry", priority: "low" })).toEqual(targets);
      await expect(loadPolicy({ id, version: 3 })).rejects.toMatchObject({ code: "not_found" });
    }));

  it("of a calendar counts for ever as it did, also when the calendar is gone", () =>
    inWorld(async () => {
      const { id } = await Calendars.create(calendar);
      await Calendars.update({ id, changes: { weekly: { mon: [["00:00", "24:00"]] } } });
      await Calendars.remove({ id });
      const monday = Date.parse("2026-11-23T00:00:00Z") / 1000;
      const elapsed = async (version: number) =>
        (await compiledCalendar({ id, version })).elapsed(monday, monday + 86_400);
      expect([await elapsed(1), await elapsed(2)]).toEqual([8 * 3600, 24 * 3600]);
      expect((await Calendars.load({ id, version: 1 })).weekly).toEqual(week);
      await expect(compiledCalendar({ id, version: 3 })).rejects.toMatchObject({ code: "not_found" });
    }));

  it("of another world is not there", async () => {
    const { id } = await inWorld(() => Calendars.create(calendar));
    await expect(inWorld(() => compiledCalendar({ id, version: 1 }))).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("a list of policies", () => {
  it("takes fifty", () =>
    inWorld(async () => {
      for (let made = 0; made < 50; made++) await Policies.create({ name: `${made}`, targets });
      await expect(Policies.create({ name: "51", targets })).rejects.toMatchObject({ code: "policy_limit" });
    }));

  it("takes no more than fit into one item", () => {
    const conditions = { goods: ["货".repeat(5000)] };
    const long = { ...builtIn, content: { ...builtIn.content, conditions } };
    expect(() => checkSize(Array.from({ length: 20 }, () => long))).not.toThrow();
    expect(() => checkSize(Array.from({ length: 25 }, () => long))).toThrow(/too long/);
  });
});

describe("at the same instant", () => {
  it("policies that are made are all there, with the one that matches everything last", () =>
    inWorld(async () => {
      const rest = await Policies.create({ name: "rest", targets });
      const made = await Promise.all(
        [1, 2, 3, 4, 5].map((number) =>
          Policies.create({ name: `${number}`, targets, conditions: { vip: true } }),
        ),
      );
      const { data } = await Policies.list({ limit: 100 });
      expect(data.map(({ id }) => id).toSorted()).toEqual([rest, ...made].map(({ id }) => id).toSorted());
      expect(data.at(-1)?.id).toBe(rest.id);
    }));

  it("one of two changes of the same version holds, and the other is told", () =>
    inWorld(async () => {
      const { id } = await Policies.create({ name: "A", targets });
      const answers = await Promise.allSettled(
        ["B", "C"].map((name) => Policies.update({ id, changes: { name }, ifVersion: 1 })),
      );
      expect(answers.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
      const lost = answers.find(({ status }) => status === "rejected");
      expect(lost).toMatchObject({ reason: { code: "precondition_failed" } });
      expect((await Policies.get({ id })).version).toBe(2);
    }));

  it("changes that do not say from which version follow each other", () =>
    inWorld(async () => {
      const { id } = await Calendars.create(calendar);
      await Policies.create({ name: "A", targets, calendarId: id });
      const names = ["1", "2", "3", "4"];
      const answers = await Promise.all(names.map((name) => Calendars.update({ id, changes: { name } })));
      expect(answers.map(({ version }) => version).toSorted()).toEqual([2, 3, 4, 5]);
      expect((await choose(complaint)).calendar).toEqual({ id, version: 5 });
      for (const { name, version } of answers)
        expect((await Calendars.load({ id, version })).name).toBe(name);
    }));

  it("a calendar is not deleted from under a policy that takes it up", () =>
    inWorld(async () => {
      for (let round = 0; round < 8; round++) {
        const { id } = await Calendars.create(calendar);
        const [taken, deleted] = await Promise.allSettled([
          Policies.create({ name: `${round}`, targets, calendarId: id }),
          Calendars.remove({ id }),
        ]);
        expect([taken.status, deleted.status].toSorted()).toEqual(["fulfilled", "rejected"]);
      }
    }));

  it("an order and a new policy both hold", () =>
    inWorld(async () => {
      const rest = await Policies.create({ name: "rest", targets });
      const a = await Policies.create({ name: "a", targets, conditions: { vip: true } });
      const b = await Policies.create({ name: "b", targets, conditions: { vip: false } });
      const [ordered] = await Promise.allSettled([
        Policies.order({ ids: [b.id, a.id, rest.id] }),
        Policies.update({ id: a.id, changes: { name: "A" } }),
      ]);
      expect(ordered.status).toBe("fulfilled");
      const { data } = await Policies.list({ limit: 100 });
      expect(data.map(({ name }) => name)).toEqual(["b", "A", "rest"]);
    }));
});

describe("statesOf", () => {
  const at = (time: string) => `2026-11-23T${time}:00.000Z`;
  const due = async (ticket: Parameters<typeof statesOf>[0], asOf: string) => {
    const states = await statesOf(ticket, Date.parse(asOf));
    return Object.fromEntries(
      states.map(({ name, dueAt }) => [name, dueAt && new Date(dueAt * 1000).toISOString()]),
    );
  };
  const created: ClockEvent = { at: at("08:00"), type: "created", targets: { resolution: "PT2H" } };

  it("counts on the version of the calendar that the ticket has", () =>
    inWorld(async () => {
      const { id } = await Calendars.create(calendar);
      await Calendars.update({ id, changes: { weekly: { mon: [["12:00", "24:00"]] } } });
      const ticket = (version: number) => ({
        calendar: { id, version },
        pauseOnHold: false,
        clock: [created],
      });
      expect(await due(ticket(1), at("08:30"))).toEqual({ resolution: at("11:00") });
      expect(await due(ticket(2), at("08:30"))).toEqual({ resolution: at("14:00") });
    }));

  it("goes over to another calendar, targets and pausing where the history says so", () =>
    inWorld(async () => {
      const { id } = await Calendars.create(calendar);
      const clock: ClockEvent[] = [
        created,
        { at: at("10:00"), type: "status", to: "on_hold" },
        {
          at: at("10:30"),
          type: "retarget",
          targets: { resolution: "PT4H" },
          calendar: { id: "24x7", version: 1 },
          pauseOnHold: true,
        },
        { at: at("20:00"), type: "status", to: "open" },
      ];
      const ticket = {
        policy: { id: "p", version: 1 },
        calendar: { id, version: 1 },
        pauseOnHold: false,
        clock,
      };
      expect(await due(ticket, at("10:15"))).toEqual({ resolution: at("11:00") });
      expect(await due(ticket, at("12:00"))).toEqual({ resolution: null });
      // Used from 09:00 to 10:30; of four hours two and a half remain, round the clock from 20:00 on.
      expect(await due(ticket, at("20:30"))).toEqual({ resolution: at("22:30") });
      expect((await slaOf(ticket, now())).calendarId).toBe("24x7");
    }));

  it("goes on with the oldest question of a ticket that was merged into it", () =>
    inWorld(async () => {
      const clock: ClockEvent[] = [
        { at: at("08:00"), type: "created", targets: { nextResponse: "PT2H" } },
        { at: at("09:00"), type: "merged", waitingSince: at("07:30") },
      ];
      const ticket = { calendar: { id: "24x7", version: 1 }, pauseOnHold: false, clock };
      expect(await due(ticket, at("09:10"))).toEqual({ nextResponse: at("09:30") });
    }));
});
