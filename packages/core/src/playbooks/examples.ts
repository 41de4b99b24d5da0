const content = {
  script: {
    "zh-CN": ["给您添麻烦了,我马上为您核查包裹的位置。"],
    en: ["I am sorry for the trouble. I am checking where your parcel is right now."],
  },
  steps: [
    {
      id: "answer",
      name: { "zh-CN": "首次答复", en: "First answer" },
      deadline: "PT5M",
      requires: [],
      action: null,
      roles: [],
      public: true,
    },
    {
      id: "pay",
      name: { "zh-CN": "支付赔偿", en: "Pay compensation" },
      deadline: "PT24H",
      requires: ["note" as const, "amount" as const],
      action: "compensate" as const,
      roles: [],
      public: true,
    },
  ],
  authority: [
    {
      action: "compensate" as const,
      limits: {
        agent: { amount: 20_000, currency: "CNY" },
        supervisor: { amount: 200_000, currency: "CNY" },
        admin: null,
      },
    },
  ],
};

export const playbookExample = {
  input: content,
  output: {
    id: "lost",
    object: "playbook" as const,
    scenario: "lost",
    ...content,
    changedBy: { type: "member", id: "mem_01k2z5v9e8f3q7x0m4n6p8r2s4" },
    createdAt: "2026-11-22T03:00:00.000Z",
    updatedAt: "2026-11-22T03:00:00.000Z",
    version: 2,
  },
};

export const acknowledgementsExample = {
  one: {
    object: "playbook_acknowledgement" as const,
    playbookId: "lost",
    version: 2,
    memberId: "mem_01k2z5v9e8f3q7x0m4n6p8r2s4",
    at: "2026-11-22T04:00:00.000Z",
  },
  all: {
    object: "playbook_acknowledgements" as const,
    playbookId: "lost",
    version: 2,
    changedAt: "2026-11-22T03:00:00.000Z",
    dueAt: "2026-11-25T03:00:00.000Z",
    acknowledged: [{ memberId: "mem_01k2z5v9e8f3q7x0m4n6p8r2s4", at: "2026-11-22T04:00:00.000Z" }],
    missing: [
      {
        memberId: "mem_01k2z5v9e8f3q7x0m4n6p8r2s5",
        dueAt: "2026-11-25T03:00:00.000Z",
        overdue: false,
      },
    ],
  },
};
