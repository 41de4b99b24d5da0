export const auditEventExample = {
  id: "aud_01k2z5v9e8f3q7x0m4n6p8r2s4",
  object: "audit_event" as const,
  action: "api_key.created",
  target: { type: "api_key", id: "key_01k2z5v9e8f3q7x0m4n6p8r2s4" },
  actor: { type: "member" as const, id: "mem_01k2z5v9e8f3q7x0m4n6p8r2s4" },
  mode: "live" as const,
  address: null,
  requestId: "req_01k2z5v9e8f3q7x0m4n6p8r2s4",
  details: { mode: "live", scopes: ["tickets:read"] },
  createdAt: "2026-11-22T03:00:00.000Z",
  updatedAt: "2026-11-22T03:00:00.000Z",
  version: 1,
};
