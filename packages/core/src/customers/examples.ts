const input = {
  name: "王芳",
  phone: "13800138000",
  email: "wang.fang@example.com",
  locale: "zh-CN" as const,
  notifications: { channel: "sms" as const },
};

export const customerExample = {
  input,
  output: {
    id: "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
    object: "customer" as const,
    name: "王芳",
    phone: "+8613800138000",
    email: "wang.fang@example.com",
    identities: [
      { kind: "phone" as const, value: "+8613800138000" },
      { kind: "email" as const, value: "wang.fang@example.com" },
    ],
    locale: "zh-CN" as const,
    stage: "new" as const,
    vip: false,
    dedicatedAgentId: null,
    notifications: { channel: "sms" as const },
    erasedAt: null,
    createdAt: "2026-11-22T03:00:00.000Z",
    updatedAt: "2026-11-22T03:00:00.000Z",
    version: 1,
  },
};
