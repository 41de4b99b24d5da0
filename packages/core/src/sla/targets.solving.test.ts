import { describe, expect, it } from "vitest";
import { at, created, mark, message, office, retarget, run, status } from "./targets.fixture.ts";
import type { TargetsInput, TimelineEvent } from "./targets.ts";

describe("resolution", () => {
  const resolution = (timeline: TimelineEvent[], asOf: string, rest: Partial<TargetsInput> = {}) =>
    run({ resolution: "PT4H" }, timeline, asOf, rest).resolution;

  it("is met by solving at the due instant, and breached a second later", () => {
    expect(resolution([created("10:00"), status("14:00", "solved")], "20:00")).toMatchObject({
      status: "met",
    });
    expect(resolution([created("10:00"), status("14:00:01", "solved")], "20:00")).toMatchObject({
      status: "breached",
      breachedAt: at("14:00"),
    });
  });

  it("pauses while the customer is asked, without a due time", () => {
    const paused = [created("10:00"), status("11:00", "pending")];
    expect(resolution(paused, "23:00")).toMatchObject({
      status: "paused",
      dueAt: null,
      warnAt: null,
      breachedAt: null,
      consumed: 3600,
      remaining: 10_800,
    });
    expect(resolution([...paused, status("13:00", "open")], "13:30")).toMatchObject({
      status: "running",
      dueAt: at("16:00"),
      warnAt: at("15:00"),
      consumed: 5400,
    });
  });

  it("goes on with the customer's message, with or without a line that says so", () => {
    const paused = [created("10:00"), status("11:00", "pending"), message("13:00", "customer")];
    expect(resolution(paused, "13:30")).toMatchObject({ status: "running", dueAt: at("16:00") });
    expect(resolution([...paused, status("13:00", "open")], "13:30")).toMatchObject({ dueAt: at("16:00") });
  });

  it("pauses on hold only where the policy says so", () => {
    const held = [created("10:00"), status("11:00", "on_hold"), message("12:00", "customer")];
    expect(resolution(held, "13:00")).toMatchObject({ status: "running", dueAt: at("14:00") });
    expect(resolution(held, "13:00", { pauseOnHold: true })).toMatchObject({
      status: "paused",
      consumed: 3600,
    });
    expect(
      resolution([...held, status("13:00", "pending"), status("14:00", "open")], "14:00", {
        pauseOnHold: true,
      }),
    ).toMatchObject({ dueAt: at("17:00") });
    expect(resolution([...held, status("13:00", "pending"), status("14:00", "open")], "14:00")).toMatchObject(
      { dueAt: at("15:00"), consumed: 10_800 },
    );
  });

  it("pauses a ticket on hold from when the policy says so", () => {
    const held = [created("10:00"), status("11:00", "on_hold")];
    const paused = [...held, retarget("12:00", { resolution: "PT4H" }, { pauseOnHold: true })];
    expect(resolution(paused, "15:00")).toMatchObject({ status: "paused", consumed: 7200 });
    expect(
      resolution([...paused, retarget("15:00", { resolution: "PT4H" }, { pauseOnHold: false })], "15:00"),
    ).toMatchObject({ status: "running", dueAt: at("17:00") });
  });

  it("is kept when it is paused at the due instant, with nothing left afterwards", () => {
    const paused = [created("10:00"), status("14:00", "pending")];
    expect(resolution(paused, "20:00")).toMatchObject({ status: "paused", consumed: 14_400 });
    expect(resolution([...paused, status("20:00", "open")], "20:00")).toMatchObject({ dueAt: at("20:00") });
    expect(resolution([...paused, status("20:00", "open")], "20:01")).toMatchObject({
      breachedAt: at("20:00"),
    });
  });

  it("is met by solving from a pause", () => {
    const timeline = [created("10:00"), status("11:00", "pending"), status("20:00", "solved")];
    expect(resolution(timeline, "21:00")).toMatchObject({ status: "met", dueAt: null, consumed: 3600 });
  });

  it("re-opens with what was used; solved time does not count", () => {
    const solved = [created("10:00"), status("13:00", "solved")];
    for (const reopening of [message("18:00", "customer"), status("18:00", "open")]) {
      expect(resolution([...solved, reopening], "18:30")).toMatchObject({
        status: "running",
        dueAt: at("19:00"),
        // Three quarters were used up at 13:00.
        warnAt: at("13:00"),
        consumed: 12_600,
      });
    }
    expect(resolution([...solved, status("18:00", "pending")], "19:30")).toMatchObject({ status: "paused" });
  });

  it("stays breached, solved or re-opened, and goes on counting", () => {
    const late = [created("10:00"), status("15:00", "solved")];
    expect(resolution(late, "16:00")).toMatchObject({
      status: "breached",
      breachedAt: at("14:00"),
      consumed: 18_000,
    });
    expect(resolution([...late, status("16:00", "open"), status("17:00", "solved")], "20:00")).toMatchObject({
      status: "breached",
      dueAt: at("14:00"),
      breachedAt: at("14:00"),
      consumed: 21_600,
    });
    expect(resolution([created("10:00"), status("15:00", "pending")], "20:00")).toMatchObject({
      status: "breached",
    });
  });

  it("counts business time only", () => {
    const timeline = [created("16:00"), status("+1 10:00", "pending"), status("+2 20:00", "open")];
    expect(resolution(timeline, "+2 20:00", { calendar: office })).toMatchObject({
      status: "running",
      dueAt: at("+3 11:00"),
      consumed: 7200,
    });
  });
});

describe("regulatory", () => {
  const regulatory = (timeline: TimelineEvent[], asOf: string, rest: Partial<TargetsInput> = {}) =>
    run({ regulatory: "P7D" }, timeline, asOf, { calendar: office, ...rest }).regulatory;

  it("is seven days round the clock, whatever the calendar, and never pauses", () => {
    const timeline = [created("10:00"), status("11:00", "pending"), status("12:00", "on_hold")];
    expect(regulatory(timeline, "+7 10:00", { pauseOnHold: true })).toMatchObject({
      status: "running",
      dueAt: at("+7 10:00"),
      warnAt: at("+5 16:00"),
    });
    expect(regulatory(timeline, "+7 10:00:01")).toMatchObject({
      status: "breached",
      breachedAt: at("+7 10:00"),
    });
    expect(regulatory([...timeline, status("+7 10:00", "solved")], "+9 10:00")).toMatchObject({
      status: "met",
    });
  });

  it("cannot be made longer", () => {
    const longer = run({ regulatory: "P30D" }, [created("10:00")], "11:00").regulatory;
    expect(longer).toMatchObject({ dueAt: at("+7 10:00") });
    const timeline = [created("10:00"), retarget("11:00", { regulatory: "P30D" }, { calendar: office })];
    expect(regulatory(timeline, "12:00")).toMatchObject({ dueAt: at("+7 10:00") });
  });

  it("is left out where it does not apply", () => {
    expect(regulatory([created("10:00")], "11:00", { regulatoryApplies: false })).toBeUndefined();
  });

  it("goes on to the same day when re-opened in time, and stays met when re-opened later", () => {
    const solved = [created("10:00"), status("+1 10:00", "solved")];
    expect(regulatory([...solved, status("+3 10:00", "open")], "+4 10:00")).toMatchObject({
      status: "running",
      dueAt: at("+7 10:00"),
      consumed: 4 * 86_400,
    });
    expect(regulatory([...solved, status("+8 10:00", "open")], "+9 10:00")).toMatchObject({ status: "met" });
  });
});

describe("closing", () => {
  it("cancels what runs or is paused, keeps what is settled, and is final", () => {
    const targets = {
      accept: "PT2M",
      firstResponse: "PT4H",
      resolution: "PT8H",
      regulatory: "P7D",
      plan: "PT1H",
    };
    const states = run(
      targets,
      [
        created("10:00"),
        mark("10:01", "accepted"),
        status("10:30", "pending"),
        status("12:00", "closed"),
        message("12:01", "customer"),
        status("12:02", "open"),
        retarget("12:03", { nextResponse: "PT1M", resolution: "PT1M" }),
      ],
      "18:00",
    );
    expect(states.accept).toMatchObject({ status: "met" });
    expect(states.plan).toMatchObject({ status: "breached", breachedAt: at("11:00") });
    expect(states.firstResponse).toMatchObject({ status: "cancelled", dueAt: null });
    expect(states.resolution).toMatchObject({ status: "cancelled", consumed: 1800 });
    expect(states.regulatory).toMatchObject({ status: "cancelled" });
    expect(states.nextResponse).toBeUndefined();
  });

  it("leaves a solved ticket's targets met", () => {
    const timeline = [created("10:00"), status("11:00", "solved"), status("+7 11:00", "closed")];
    expect(run({ resolution: "PT4H" }, timeline, "+8 10:00").resolution).toMatchObject({ status: "met" });
  });
});
