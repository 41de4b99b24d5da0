import { describe, expect, it } from "vitest";
import { at, created, mark, message, run, status } from "./targets.fixture.ts";
import type { TimelineEvent } from "./targets.ts";

describe("accept", () => {
  const accept = (timeline: TimelineEvent[], asOf: string) => run({ accept: "PT2M" }, timeline, asOf).accept;

  it.each<[string, TimelineEvent]>([
    ["an acceptance", mark("10:02", "accepted")],
    ["a member's public message", message("10:02", "member")],
    ["a move to open", status("10:02", "open")],
    ["a move to pending", status("10:02", "pending")],
    ["being solved", status("10:02", "solved")],
  ])("is met by %s at the due instant and breached a second later", (_, event) => {
    expect(accept([created("10:00"), event], "11:00")).toMatchObject({
      status: "met",
      dueAt: at("10:02"),
      breachedAt: null,
      consumed: 120,
      remaining: null,
    });
    const late = { ...event, at: event.at + 1 };
    expect(accept([created("10:00"), late], "11:00")).toMatchObject({
      status: "breached",
      breachedAt: at("10:02"),
    });
  });

  it("is not stopped by notes, bots, proposals or the customer", () => {
    const timeline = [
      created("10:00"),
      mark("10:01", "note"),
      message("10:01", "bot"),
      message("10:01", "customer"),
      mark("10:01", "proposal"),
    ];
    expect(accept(timeline, "10:02")).toMatchObject({
      status: "running",
      dueAt: at("10:02"),
      breachedAt: null,
    });
    expect(accept(timeline, "10:02:01")).toMatchObject({ status: "breached", breachedAt: at("10:02") });
  });
});

describe("firstResponse", () => {
  const first = (timeline: TimelineEvent[], asOf: string) =>
    run({ firstResponse: "PT15M" }, timeline, asOf).firstResponse;

  it("runs until a member answers in public, whatever bots and notes say", () => {
    const timeline = [
      created("10:00"),
      message("10:01", "bot"),
      mark("10:02", "note"),
      mark("10:03", "proposal"),
    ];
    expect(first(timeline, "10:10")).toEqual({
      name: "firstResponse",
      status: "running",
      startedAt: at("10:00"),
      dueAt: at("10:15"),
      warnAt: at("10:11:15"),
      breachedAt: null,
      consumed: 600,
      remaining: 300,
    });
    expect(first([...timeline, message("10:15", "member")], "12:00")).toMatchObject({
      status: "met",
      consumed: 900,
    });
    expect(first([...timeline, message("10:15:01", "member")], "12:00")).toMatchObject({
      status: "breached",
      dueAt: at("10:15"),
      breachedAt: at("10:15"),
      consumed: 901,
    });
  });

  it("is breached as soon as the due instant has passed", () => {
    expect(first([created("10:00")], "10:15")).toMatchObject({ status: "running" });
    expect(first([created("10:00")], "10:15:01")).toMatchObject({
      status: "breached",
      breachedAt: at("10:15"),
    });
  });

  it("does not pause while the ticket is pending or on hold", () => {
    for (const to of ["pending", "on_hold"] as const) {
      expect(first([created("10:00"), status("10:05", to)], "10:10")).toMatchObject({ dueAt: at("10:15") });
    }
  });

  it("has none on a ticket that a member opened, until the next reply", () => {
    const timeline = [created("10:00", "member"), message("10:30", "customer")];
    expect(first(timeline, "11:00")).toBeUndefined();
    expect(first([...timeline, message("11:00", "member")], "11:00")).toMatchObject({
      status: "met",
      startedAt: at("11:00"),
      consumed: 0,
    });
    expect(first([created("10:00", "system")], "10:05")).toMatchObject({ status: "running" });
  });

  it("is cancelled by solving in time and stays breached by solving late", () => {
    expect(first([created("10:00"), status("10:15", "solved")], "12:00")).toMatchObject({
      status: "cancelled",
      dueAt: null,
      warnAt: null,
      breachedAt: null,
    });
    expect(first([created("10:00"), status("10:16", "solved")], "12:00")).toMatchObject({
      status: "breached",
      breachedAt: at("10:15"),
    });
  });

  it("comes back with its due time when the ticket is re-opened within it, and not afterwards", () => {
    const solved = [created("10:00"), status("10:05", "solved")];
    expect(first([...solved, status("10:08", "open")], "10:10")).toMatchObject({
      status: "running",
      dueAt: at("10:15"),
      consumed: 600,
    });
    expect(first([...solved, status("10:15", "open")], "10:16")).toMatchObject({ breachedAt: at("10:15") });
    expect(first([...solved, status("10:15:01", "open")], "10:16")).toMatchObject({ status: "cancelled" });
    expect(first([...solved, message("10:30", "customer")], "12:00")).toMatchObject({ status: "cancelled" });
  });

  it("stays met when the ticket is re-opened", () => {
    const timeline = [
      created("10:00"),
      message("10:01", "member"),
      status("10:02", "solved"),
      status("10:03", "open"),
    ];
    expect(first(timeline, "12:00")).toMatchObject({ status: "met", consumed: 60 });
  });
});

describe("plan", () => {
  const plan = (timeline: TimelineEvent[]) => run({ plan: "PT1H" }, timeline, "14:00").plan;

  it("is met by the first proposal or by solving, in time", () => {
    expect(plan([created("10:00"), mark("11:00", "proposal"), mark("13:00", "proposal")])).toMatchObject({
      status: "met",
      consumed: 3600,
    });
    expect(plan([created("10:00"), status("10:30", "solved"), status("10:40", "open")])).toMatchObject({
      status: "met",
    });
    expect(plan([created("10:00"), mark("11:00:01", "proposal")])).toMatchObject({ status: "breached" });
    expect(plan([created("10:00"), status("11:00:01", "solved")])).toMatchObject({ breachedAt: at("11:00") });
  });

  it("does not pause and is not met by messages", () => {
    const timeline = [created("10:00"), status("10:10", "pending"), message("10:20", "member")];
    expect(plan(timeline)).toMatchObject({ status: "breached", breachedAt: at("11:00") });
  });
});

describe("nextResponse", () => {
  const next = (timeline: TimelineEvent[], asOf: string) =>
    run({ nextResponse: "PT2H" }, timeline, asOf).nextResponse;
  const answered = [created("09:00"), message("09:05", "member")];

  it("is there only while or after somebody waited", () => {
    expect(next(answered, "12:00")).toBeUndefined();
  });

  it("starts at the oldest message that is not answered and stops with the answer", () => {
    const waiting = [
      ...answered,
      message("10:00", "customer"),
      message("11:30", "customer"),
      message("11:40", "bot"),
    ];
    expect(next(waiting, "12:00")).toMatchObject({
      status: "running",
      startedAt: at("10:00"),
      dueAt: at("12:00"),
    });
    expect(next([...waiting, mark("11:45", "note")], "12:00:01")).toMatchObject({ status: "breached" });
    expect(next([...waiting, message("12:00", "member")], "15:00")).toMatchObject({
      status: "met",
      consumed: 7200,
    });
    expect(next([...waiting, message("12:30", "member")], "15:00")).toMatchObject({
      status: "breached",
      breachedAt: at("12:00"),
      consumed: 9000,
    });
  });

  it("starts anew with the message after the answer", () => {
    const timeline = [
      ...answered,
      message("10:00", "customer"),
      message("13:00", "member"),
      message("14:00", "customer"),
    ];
    expect(next(timeline, "14:30")).toMatchObject({
      status: "running",
      startedAt: at("14:00"),
      dueAt: at("16:00"),
      breachedAt: null,
    });
  });

  it("runs for a customer who writes again before the first answer", () => {
    expect(next([created("09:00"), message("09:10", "customer")], "09:20")).toMatchObject({
      dueAt: at("11:10"),
    });
  });

  it("does not pause", () => {
    const timeline = [...answered, message("10:00", "customer"), status("10:05", "pending")];
    expect(next(timeline, "10:10")).toMatchObject({ status: "running", dueAt: at("12:00") });
  });

  it("is cancelled by solving when it is not yet due, else stays breached", () => {
    const waiting = [...answered, message("10:00", "customer")];
    expect(next([...waiting, status("12:00", "solved")], "15:00")).toMatchObject({
      status: "cancelled",
      dueAt: null,
    });
    expect(next([...waiting, status("12:00:01", "solved")], "15:00")).toMatchObject({ status: "breached" });
  });

  it("stays cancelled when the ticket is merely re-opened, and starts anew with the next message", () => {
    const solved = [...answered, message("10:00", "customer"), status("10:30", "solved")];
    expect(next([...solved, status("10:40", "open")], "11:00")).toMatchObject({ status: "cancelled" });
    expect(next([...solved, message("10:40", "customer")], "11:00")).toMatchObject({
      status: "running",
      startedAt: at("10:40"),
      dueAt: at("12:40"),
    });
  });

  it("takes over the oldest unanswered message of a ticket that is merged in", () => {
    const merged = (time: string, since: string | null): TimelineEvent => ({
      at: at(time),
      type: "merged",
      waitingSince: since === null ? null : at(since),
    });
    const waiting = [...answered, message("10:00", "customer")];
    expect(next([...waiting, merged("10:30", "09:30")], "11:00")).toMatchObject({
      startedAt: at("09:30"),
      dueAt: at("11:30"),
      consumed: 5400,
    });
    expect(next([...waiting, merged("10:30", "10:15")], "11:00")).toMatchObject({ startedAt: at("10:00") });
    expect(next([...waiting, merged("10:30", null)], "11:00")).toMatchObject({ startedAt: at("10:00") });
    expect(next([...answered, merged("10:30", "08:00")], "11:00")).toMatchObject({
      status: "breached",
      breachedAt: at("10:30"),
    });
    expect(next([...waiting, merged("12:30", "09:30")], "13:00")).toMatchObject({ breachedAt: at("12:00") });
  });
});
