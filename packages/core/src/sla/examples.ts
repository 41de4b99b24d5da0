const policyInput = {
  name: "贵宾投诉",
  conditions: { types: ["complaint" as const], vip: true },
  calendarId: "24x7",
  targets: { accept: "PT1M", firstResponse: "PT5M", plan: "PT30M", nextResponse: "PT1H", resolution: "PT4H" },
  byPriority: { urgent: { firstResponse: "PT2M", resolution: "PT2H" } },
  pauseOnHold: false,
  escalation: [
    { on: "warn" as const, target: "resolution" as const, actions: [notify("supervisor")] },
    {
      on: "breach" as const,
      target: "resolution" as const,
      actions: [{ type: "raise_priority" as const }, { type: "move_to_tier3" as const }],
    },
    {
      on: "after" as const,
      target: "resolution" as const,
      afterMinutes: 60,
      actions: [notify("admin"), { type: "voucher" as const, amount: { amount: 2000, currency: "CNY" } }],
    },
  ],
};

function notify(role: "supervisor" | "admin") {
  return { type: "notify" as const, roles: [role] };
}

const stamps = {
  createdAt: "2026-11-22T03:00:00.000Z",
  updatedAt: "2026-11-22T03:00:00.000Z",
  version: 1,
};

export const slaPolicyExample = {
  input: policyInput,
  output: {
    id: "pol_01k2z5v9e8f3q7x0m4n6p8r2s4",
    object: "sla_policy" as const,
    ...policyInput,
    byType: {},
    ...stamps,
  },
};

const workday: [string, string][] = [
  ["09:00", "12:00"],
  ["13:00", "18:00"],
];

const calendarInput = {
  name: "客服工作时间",
  timezone: "Asia/Shanghai",
  weekly: { mon: workday, tue: workday, wed: workday, thu: workday, fri: workday },
};

export const calendarExample = {
  input: { ...calendarInput, country: "CN" as const },
  output: {
    id: "cal_01k2z5v9e8f3q7x0m4n6p8r2s4",
    object: "calendar" as const,
    ...calendarInput,
    holidays: ["2026-10-01", "2026-10-02"],
    specialDays: [{ date: "2026-10-10", hours: workday }],
    ...stamps,
  },
};
