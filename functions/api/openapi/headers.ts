/** What answers tell in their headers, by name; `components/headers` of the document. */
export const responseHeaders = {
  "Request-Id": {
    description: "Names this request; tell it when you ask us about it.",
    required: true,
    schema: { type: "string", pattern: "^req_[0-9a-z]{26}$" },
    example: "req_01k2z5v9e8f3q7x0m4n6p8r2s4",
  },
  "RateLimit-Policy": {
    description:
      "The limits that count this request: `q` requests in `w` seconds, for the tenant and the credential.",
    schema: { type: "string" },
    example: '"tenant";q=500;w=20, "credential";q=500;w=20',
  },
  RateLimit: {
    description: "What is left of each limit (`r`), and in how many seconds it is whole again (`t`).",
    schema: { type: "string" },
    example: '"tenant";r=499;t=1, "credential";r=499;t=1',
  },
  "Retry-After": {
    description: "After so many seconds trying again makes sense.",
    schema: { type: "string", pattern: "^[0-9]+$" },
    example: "1",
  },
  ETag: {
    description: "The object's version, for `If-Match`.",
    schema: { type: "string", pattern: '^"[0-9]+"$' },
    example: '"3"',
  },
  Location: {
    description: "Where what was made can be read.",
    schema: { type: "string" },
    example: "/v1/tickets/tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
  },
  "Idempotent-Replayed": {
    description: "`true` where this is the first answer to the same Idempotency-Key once more.",
    schema: { type: "string", enum: ["true"] },
    example: "true",
  },
} as const;

export type ResponseHeader = keyof typeof responseHeaders;

/** References to them, as an answer lists them. */
export function headerReferences(names: readonly ResponseHeader[]) {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}
