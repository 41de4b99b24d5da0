export const apiKeyExample = {
  input: {
    name: "order system",
    mode: "live" as const,
    scopes: ["shipments:write", "shipments:read"] as const,
  },
  secret: "caas_live_5f0r3xampl3n0tar3a1k3y5f0r3xamp1c5d9ke",
  output: {
    id: "key_01k2z5v9e8f3q7x0m4n6p8r2s4",
    object: "api_key" as const,
    name: "order system",
    mode: "live" as const,
    scopes: ["shipments:write", "shipments:read"],
    prefix: "caas_live_5f0r",
    status: "active" as const,
    createdBy: { type: "member" as const, id: "mem_01k2z5v9e8f3q7x0m4n6p8r2s4" },
    lastUsedAt: null,
    expiresAt: null,
    previousValidUntil: null,
    createdAt: "2026-11-22T03:00:00.000Z",
    updatedAt: "2026-11-22T03:00:00.000Z",
    version: 1,
  },
};
