import { describe, expect, it } from "vitest";
import { preview, previewRequestSchema, targetSchema } from "./preview.ts";

const service = {
  timezone: "Asia/Shanghai",
  weekly: Object.fromEntries(
    ["mon", "tue", "wed", "thu", "fri"].map((day) => [
      day,
      [
        ["08:30", "12:00"],
        ["13:30", "18:00"],
      ],
    ]),
  ),
  holidays: ["2026-06-19"],
  specialDays: [{ date: "2026-06-21", hours: [["09:00", "12:00"]] }],
};

const request = {
  calendar: service,
  targets: { firstResponse: "PT2H", resolution: "PT8H" },
  timeline: [{ at: "2026-06-18T09:00:00.000Z", type: "created" }],
  asOf: "2026-06-18T09:30:00.000Z",
};

function ask(changes: Record<string, unknown> = {}) {
  return preview(previewRequestSchema.parse({ ...request, ...changes })).targets;
}

/** `path code` of every issue. */
function refusals(changes: Record<string, unknown>): string[] {
  const issues = previewRequestSchema.safeParse({ ...request, ...changes }).error?.issues ?? [];
  return issues.map((issue) => {
    const code = issue.code === "custom" ? (issue.params?.code ?? issue.code) : issue.code;
    return `${issue.path.join(".")} ${code}`;
  });
}

describe("SLA preview", () => {
  it("tells when the calendar is open until the last time that it names", () => {
    // The afternoon's rest, the half Sunday, and Monday until the resolution is due at 14:00 of Shanghai.
    expect(preview(previewRequestSchema.parse(request)).openings).toEqual([
      { from: "2026-06-18T09:00:00.000Z", to: "2026-06-18T10:00:00.000Z" },
      { from: "2026-06-21T01:00:00.000Z", to: "2026-06-21T04:00:00.000Z" },
      { from: "2026-06-22T00:30:00.000Z", to: "2026-06-22T04:00:00.000Z" },
      { from: "2026-06-22T05:30:00.000Z", to: "2026-06-22T06:00:00.000Z" },
    ]);
    const late = { asOf: "2027-06-18T09:30:00.000Z", calendar: "24x7" };
    expect(preview(previewRequestSchema.parse({ ...request, ...late })).openings).toEqual([
      { from: "2026-06-18T09:00:00.000Z", to: "2026-09-18T09:00:00.000Z" },
    ]);
  });

  it("counts with what a policy says for the ticket's type and priority, and with the law for a complaint", () => {
    const policy = {
      calendar: "24x7",
      byType: { complaint: { resolution: "PT6H" } },
      byPriority: { urgent: { firstResponse: "PT5M" } },
    };
    const due = (changes: Record<string, unknown>) =>
      ask({ ...policy, ...changes }).map(({ name, dueAt }) => `${name} ${dueAt?.slice(5, 16)}`);
    expect(due({ ticket: { type: "complaint", priority: "urgent" } })).toEqual([
      "firstResponse 06-18T09:05",
      "resolution 06-18T15:00",
      "regulatory 06-25T09:00",
    ]);
    expect(due({ ticket: { type: "inquiry" } })).toEqual([
      "firstResponse 06-18T11:00",
      "resolution 06-18T17:00",
    ]);
  });

  it("answers in instants with milliseconds and ISO durations", () => {
    // Thursday 17:00; Friday is the Dragon Boat holiday, the Sunday after it is worked until noon.
    expect(ask()).toEqual([
      {
        name: "firstResponse",
        status: "running",
        startedAt: "2026-06-18T09:00:00.000Z",
        dueAt: "2026-06-21T02:00:00.000Z",
        warnAt: "2026-06-21T01:30:00.000Z",
        breachedAt: null,
        consumed: "PT30M",
        remaining: "PT1H30M",
      },
      {
        name: "resolution",
        status: "running",
        startedAt: "2026-06-18T09:00:00.000Z",
        dueAt: "2026-06-22T06:00:00.000Z",
        warnAt: "2026-06-22T02:30:00.000Z",
        breachedAt: null,
        consumed: "PT30M",
        remaining: "PT7H30M",
      },
    ]);
    for (const target of ask()) expect(targetSchema.parse(target)).toEqual(target);
  });

  it("replays everything that a timeline may hold", () => {
    const timeline = [
      { at: "2026-06-18T01:00:00.000Z", type: "created", by: "customer" },
      { at: "2026-06-18T01:01:00.000Z", type: "accepted" },
      { at: "2026-06-18T01:01:30.000Z", type: "bot_message" },
      { at: "2026-06-18T01:05:00.000Z", type: "note" },
      { at: "2026-06-18T01:10:00.000Z", type: "member_message" },
      { at: "2026-06-18T01:20:00.000Z", type: "proposal" },
      { at: "2026-06-18T01:30:00.000Z", type: "status", to: "pending" },
      { at: "2026-06-18T02:00:00.000Z", type: "customer_message" },
      {
        at: "2026-06-18T02:30:00.000Z",
        type: "retarget",
        targets: {
          accept: "PT2M",
          firstResponse: "PT15M",
          plan: "PT1H",
          nextResponse: "PT20M",
          resolution: "PT4H",
        },
        calendar: "24x7",
      },
    ];
    const targets = {
      accept: "PT2M",
      firstResponse: "PT15M",
      plan: "PT1H",
      nextResponse: "PT2H",
      resolution: "PT8H",
    };
    const answer = ask({ timeline, targets, asOf: "2026-06-18T03:00:00.000Z" });
    expect(answer.map(({ name, status, dueAt, consumed }) => [name, status, dueAt, consumed])).toEqual([
      ["accept", "met", "2026-06-18T01:02:00.000Z", "PT1M"],
      ["firstResponse", "met", "2026-06-18T01:15:00.000Z", "PT10M"],
      ["plan", "met", "2026-06-18T02:00:00.000Z", "PT20M"],
      ["nextResponse", "breached", "2026-06-18T02:30:00.000Z", "PT1H"],
      ["resolution", "running", "2026-06-18T05:30:00.000Z", "PT1H30M"],
    ]);
  });

  it("pauses on hold where asked to", () => {
    const timeline = [...request.timeline, { at: "2026-06-18T09:10:00Z", type: "status", to: "on_hold" }];
    expect(ask({ timeline })[1]).toMatchObject({ status: "running" });
    expect(ask({ timeline, pauseOnHold: true })[1]).toMatchObject({
      status: "paused",
      dueAt: null,
      consumed: "PT10M",
    });
  });

  it("takes an instant in any offset, and as its whole second", () => {
    const timeline = [{ at: "2026-06-18T17:00:00.900+08:00", type: "created" }];
    const answered = { at: "2026-06-18T09:15:00.999Z", type: "member_message" };
    const changes = {
      calendar: "24x7",
      targets: { firstResponse: "PT15M" },
      timeline: [...timeline, answered],
    };
    expect(ask(changes)[0]).toMatchObject({ status: "met", dueAt: "2026-06-18T09:15:00.000Z" });
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    [
      "a regulatory target over seven days",
      { targets: { regulatory: "P7DT1S" } },
      ["targets.regulatory regulatory_limit"],
    ],
    ["a duration that is none", { targets: { plan: "1 hour" } }, ["targets.plan invalid_duration"]],
    [
      "a duration of nothing",
      { targets: { regulatory: "PT0S" } },
      ["targets.regulatory duration_not_positive"],
    ],
    ["an unknown target", { targets: { answer: "PT1H" } }, ["targets unrecognized_keys"]],
    [
      "a field of the calendar",
      { calendar: { ...service, timezone: "Asia/Peking" } },
      ["calendar.timezone custom"],
    ],
    ["a missing calendar", { calendar: undefined }, ["calendar invalid_type"]],
    ["no creation", { timeline: [{ at: request.asOf, type: "note" }] }, ["timeline required"]],
    ["no timeline", { timeline: [] }, ["timeline too_small", "timeline required"]],
    [
      "an unknown event",
      { timeline: [{ at: request.asOf, type: "phone_call" }] },
      ["timeline.0.type invalid_union"],
    ],
    [
      "a second creation, and what happened before the first",
      { timeline: [...request.timeline, { at: "2026-06-18T08:00:00Z", type: "created" }] },
      ["timeline.1.type duplicate_event", "timeline.1.at before_creation"],
    ],
    [
      "a status that there is not",
      { timeline: [...request.timeline, { at: request.asOf, type: "status", to: "done" }] },
      ["timeline.1.to invalid_value"],
    ],
    [
      "a retarget's regulatory target and calendar",
      {
        timeline: [
          ...request.timeline,
          {
            at: request.asOf,
            type: "retarget",
            targets: { regulatory: "P8D" },
            calendar: { ...service, zone: "UTC" },
          },
        ],
      },
      ["timeline.1.targets.regulatory regulatory_limit", "timeline.1.calendar.zone unknown_field"],
    ],
    ["a time that is none", { asOf: "yesterday" }, ["asOf invalid_format"]],
    ["a look too far ahead", { asOf: "2040-01-01T00:00:00Z" }, ["asOf too_late"]],
    [
      "a calendar whose only open day is past",
      {
        calendar: {
          ...service,
          weekly: {},
          specialDays: [{ date: "2025-01-01", hours: [["09:00", "12:00"]] }],
        },
      },
      ["calendar.weekly no_open_time"],
    ],
    ["a field too many", { save: true }, [" unrecognized_keys"]],
  ])("refuses %s", (_, changes, expected) => {
    expect(refusals(changes)).toEqual(expected);
  });

  it("stays quick on the sparsest calendar and the longest target that it takes", () => {
    const calendar = { timezone: "Africa/Cairo", weekly: { mon: [["00:00", "00:01"]] } };
    const retargets = Array.from({ length: 50 }, (_, index) => ({
      at: `2026-06-18T09:${String(index).padStart(2, "0")}:00Z`,
      type: "retarget",
      targets: { resolution: "P366D", plan: "P365D" },
      calendar: { ...calendar, holidays: [`2027-01-${String((index % 28) + 1).padStart(2, "0")}`] },
    }));
    const started = performance.now();
    const answer = ask({
      calendar,
      targets: { resolution: "P366D" },
      timeline: [...request.timeline, ...retargets],
    });
    expect(performance.now() - started).toBeLessThan(5000);
    expect(answer[0]).toMatchObject({ name: "plan", status: "running" });
  });
});
