import { describe, expect, it } from "vitest";
import { roundTheClock } from "./calendar.ts";
import { at, created, mark, message, office, retarget, run, status } from "./targets.fixture.ts";

describe("a change of priority, policy or calendar", () => {
  it("keeps what was used", () => {
    const timeline = [created("10:00"), retarget("11:00", { resolution: "PT3H" })];
    expect(run({ resolution: "PT8H" }, timeline, "11:00").resolution).toMatchObject({
      status: "running",
      dueAt: at("13:00"),
      warnAt: at("12:15"),
      consumed: 3600,
    });
    const longer = [created("10:00"), retarget("17:00", { resolution: "PT24H" })];
    expect(run({ resolution: "PT8H" }, longer, "17:00").resolution).toMatchObject({
      dueAt: at("+1 10:00"),
      warnAt: at("+1 04:00"),
    });
  });

  it("breaches at that instant where nothing is left, even of a paused clock", () => {
    for (const target of ["PT2H", "PT1H"]) {
      const timeline = [created("10:00"), retarget("12:00", { resolution: target })];
      expect(run({ resolution: "PT8H" }, timeline, "12:00").resolution).toMatchObject({
        status: "breached",
        dueAt: at("12:00"),
        breachedAt: at("12:00"),
      });
    }
    const paused = [created("10:00"), status("12:00", "pending"), retarget("15:00", { resolution: "PT1H" })];
    expect(run({ resolution: "PT8H" }, paused, "16:00").resolution).toMatchObject({
      breachedAt: at("15:00"),
    });
  });

  it("counts what is left on the calendar now in force", () => {
    const timeline = [created("16:00"), retarget("+1 02:00", { resolution: "PT12H" }, { calendar: office })];
    expect(run({ resolution: "PT24H" }, timeline, "+1 02:00").resolution).toMatchObject({
      dueAt: at("+1 11:00"),
      consumed: 36_000,
    });
    const back = [
      created("16:00"),
      retarget("+1 02:00", { resolution: "PT8H" }, { calendar: roundTheClock }),
    ];
    expect(run({ resolution: "PT8H" }, back, "+1 02:00", { calendar: office }).resolution).toMatchObject({
      dueAt: at("+1 09:00"),
      consumed: 3600,
    });
  });

  it("leaves the due time away while paused and uses the new target afterwards", () => {
    const paused = [created("10:00"), status("11:00", "pending"), retarget("12:00", { resolution: "PT2H" })];
    expect(run({ resolution: "PT8H" }, paused, "13:00").resolution).toMatchObject({
      status: "paused",
      dueAt: null,
    });
    const resumed = run(
      { resolution: "PT8H" },
      [...paused, message("14:00", "customer")],
      "14:00",
    ).resolution;
    expect(resumed).toMatchObject({ status: "running", dueAt: at("15:00") });
  });

  it("never changes what is met or breached", () => {
    const targets = { firstResponse: "PT1H", plan: "PT1H" };
    const timeline = [
      created("10:00"),
      message("10:30", "member"),
      retarget("12:00", { firstResponse: "PT1M", plan: "PT9H" }),
    ];
    const states = run(targets, timeline, "13:00");
    expect(states.firstResponse).toMatchObject({ status: "met", dueAt: at("11:00"), consumed: 1800 });
    expect(states.plan).toMatchObject({ status: "breached", breachedAt: at("11:00") });
    const withdrawn = run(targets, [...timeline.slice(0, 2), retarget("12:00", {})], "13:00");
    expect(withdrawn.firstResponse).toMatchObject({ status: "met" });
    expect(withdrawn.plan).toMatchObject({ status: "breached" });
  });

  it("re-opens under the target that is in force by then", () => {
    const solved = [created("10:00"), status("12:00", "solved"), retarget("13:00", { resolution: "PT3H" })];
    expect(run({ resolution: "PT8H" }, solved, "14:00").resolution).toMatchObject({
      status: "met",
      dueAt: at("18:00"),
    });
    expect(
      run({ resolution: "PT8H" }, [...solved, status("15:00", "open")], "15:00").resolution,
    ).toMatchObject({
      status: "running",
      dueAt: at("16:00"),
    });
    const withdrawn = [
      created("10:00"),
      status("12:00", "solved"),
      retarget("13:00", {}),
      status("14:00", "open"),
    ];
    expect(run({ resolution: "PT8H" }, withdrawn, "15:00").resolution).toMatchObject({
      status: "cancelled",
      consumed: 7200,
    });
  });

  it("cancels a target that goes, and brings it back with all that was used", () => {
    const gone = [created("10:00"), retarget("11:00", {})];
    expect(run({ resolution: "PT8H" }, gone, "13:00").resolution).toMatchObject({
      status: "cancelled",
      dueAt: null,
      consumed: 3600,
    });
    const back = [...gone, retarget("14:00", { resolution: "PT8H" })];
    expect(run({ resolution: "PT8H" }, back, "14:00").resolution).toMatchObject({
      dueAt: at("18:00"),
      consumed: 14_400,
    });
    const answered = [...gone, message("12:00", "member")];
    expect(run({ firstResponse: "PT8H" }, answered, "13:00").firstResponse).toMatchObject({
      status: "cancelled",
    });
  });

  it("counts a target that comes later from its own start, on the calendars in force at each time", () => {
    const timeline = [
      created("16:00"),
      status("18:00", "pending"),
      message("+1 10:00", "customer"),
      retarget("+1 12:00", {}, { calendar: roundTheClock }),
      retarget("+1 13:00", { resolution: "PT8H", nextResponse: "PT2H", plan: "PT5H", accept: "PT1H" }),
    ];
    const states = run({}, timeline, "+1 13:00", { calendar: office });
    // 16:00 to 17:00, then 10:00 to 13:00.
    expect(states.resolution).toMatchObject({ status: "running", consumed: 14_400, dueAt: at("+1 17:00") });
    expect(states.nextResponse).toMatchObject({ status: "breached", breachedAt: at("+1 13:00") });
    // 16:00 to 17:00, then 09:00 to 13:00: nothing left.
    expect(states.plan).toMatchObject({ status: "breached", breachedAt: at("+1 13:00"), consumed: 18_000 });
    // Accepted at 18:00 with one hour of office time.
    expect(states.accept).toMatchObject({ status: "met", dueAt: null, consumed: 3600 });
    expect(states.firstResponse).toBeUndefined();
  });
});

describe("warnings", () => {
  it("come at three quarters of the target, in business time, on a whole second", () => {
    const timeline = [created("16:30")];
    expect(run({ plan: "PT2H" }, timeline, "17:00", { calendar: office }).plan).toMatchObject({
      warnAt: at("+1 10:00"),
    });
    expect(run({ plan: "PT5S" }, timeline, "16:30").plan).toMatchObject({ warnAt: at("16:30:04") });
  });

  it("stay where they were when they came before a pause", () => {
    const paused = [created("10:00"), status("13:30", "pending")];
    expect(run({ resolution: "PT4H" }, paused, "14:00").resolution).toMatchObject({
      status: "paused",
      warnAt: at("13:00"),
    });
    const resumed = run({ resolution: "PT4H" }, [...paused, status("15:00", "open")], "15:00").resolution;
    expect(resumed).toMatchObject({ dueAt: at("15:30"), warnAt: at("13:00") });
  });

  it("come at once where a new target is three quarters used", () => {
    const timeline = [created("10:00"), retarget("11:00", { resolution: "PT1H15M" })];
    expect(run({ resolution: "PT8H" }, timeline, "11:00").resolution).toMatchObject({ warnAt: at("11:00") });
  });
});

describe("a timeline", () => {
  it("may come in any order, and what is later than asOf is not looked at", () => {
    const timeline = [
      status("13:00", "solved"),
      message("12:00", "customer"),
      status("11:00", "pending"),
      created("10:00"),
    ];
    const state = run({ resolution: "PT4H" }, timeline, "12:30").resolution;
    expect(state).toMatchObject({ status: "running", consumed: 5400, dueAt: at("15:00") });
    expect(run({ resolution: "PT4H" }, timeline, "13:00").resolution).toMatchObject({ status: "met" });
  });

  it("keeps the given order within one instant", () => {
    const question = message("11:00", "customer");
    const answer = message("11:00", "member");
    const targets = { nextResponse: "PT1H" };
    expect(run(targets, [created("10:00"), question, answer], "11:30").nextResponse).toMatchObject({
      status: "met",
    });
    expect(run(targets, [created("10:00"), answer, question], "11:30").nextResponse).toMatchObject({
      status: "running",
    });
  });

  it("has no targets before the creation, takes what is dated earlier as happening then, and needs it", () => {
    expect(run({ plan: "PT1H" }, [created("10:00")], "09:59:59")).toEqual({});
    const skewed = run({ firstResponse: "PT1H" }, [message("09:59", "member"), created("10:00")], "11:00");
    expect(skewed.firstResponse).toMatchObject({ status: "met", consumed: 0 });
    expect(() => run({}, [mark("10:00", "note")], "11:00")).toThrow(RangeError);
  });

  it("lists targets in the order in which a ticket meets them", () => {
    const all = {
      regulatory: "P7D",
      resolution: "PT6H",
      nextResponse: "PT2H",
      plan: "PT1H",
      firstResponse: "PT15M",
      accept: "PT2M",
    };
    const timeline = [created("10:00"), message("10:01", "customer")];
    expect(Object.keys(run(all, timeline, "10:01"))).toEqual([
      "accept",
      "firstResponse",
      "plan",
      "nextResponse",
      "resolution",
      "regulatory",
    ]);
  });
});
