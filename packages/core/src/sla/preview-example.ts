/** A complaint that was answered in time, looked at half an hour after it came. */
export const slaPreviewExample = {
  input: {
    calendar: "24x7" as const,
    targets: { firstResponse: "PT1H" },
    timeline: [
      { at: "2026-11-20T01:00:00.000Z", type: "created" as const },
      { at: "2026-11-20T01:10:00.000Z", type: "member_message" as const },
    ],
    asOf: "2026-11-20T01:30:00.000Z",
  },
  output: {
    targets: [
      {
        name: "firstResponse" as const,
        status: "met" as const,
        startedAt: "2026-11-20T01:00:00.000Z",
        dueAt: "2026-11-20T02:00:00.000Z",
        warnAt: "2026-11-20T01:45:00.000Z",
        breachedAt: null,
        consumed: "PT10M",
        remaining: null,
      },
    ],
    openings: [{ from: "2026-11-20T01:00:00.000Z", to: "2026-11-20T02:00:00.000Z" }],
  },
};
