import { importExample } from "@caas/core/inbound";
import { subjects } from "../subjects.ts";
import { kept, type RouteCase, route } from "./case.ts";

/** What providers push. */
export const inbound: RouteCase[] = [
  ...kept("/v1/inbound-sources", {
    read: "inbound:read",
    write: "inbound:write",
    subject: subjects.source,
    input: { provider: "kuaidi100", secret: "salt" },
    isRemovable: true,
  }),
  route("GET /v1/inbound-sources/:id/refusals", "inbound:read", 200, { subject: subjects.source }),
  route("POST /v1/inbound-sources/:id/remap", "inbound:write", 200, { subject: subjects.source, body: {} }),
  route("GET /v1/unknown-codes", "inbound:read", 200, { subject: subjects.unknownCode }),
  route("POST /v1/tracking-events/import", "shipments:write", 200, {
    file: { type: "text/csv", content: importExample },
  }),
];
