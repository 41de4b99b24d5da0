const profile = {
  email: "li.na@example.com",
  name: "李娜",
  role: "agent" as const,
  skills: ["lost", "damaged"],
  languages: ["zh-CN", "en"],
  tier: 2,
  capacity: 20,
};

export const memberExample = {
  input: profile,
  update: { role: "supervisor" as const, capacity: 10 },
  output: {
    id: "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
    object: "member" as const,
    ...profile,
    presence: "offline" as const,
    status: "invited" as const,
    createdAt: "2026-11-22T03:00:00.000Z",
    updatedAt: "2026-11-22T03:00:00.000Z",
    version: 1,
  },
};
