import { shipmentInput } from "../samples.ts";
import { subjects } from "../subjects.ts";
import { kept, type RouteCase, readable, route } from "./case.ts";

/** Parcels, and what went wrong with them. */
export const shipments: RouteCase[] = [
  ...kept("/v1/shipments", {
    read: "shipments:read",
    write: "shipments:write",
    subject: subjects.shipment,
    input: () => shipmentInput(),
    change: { carrier: "yuantong" },
  }),
  route("POST /v1/shipments/batch", "shipments:write", 200, {
    body: () => ({ shipments: [shipmentInput()] }),
  }),
  route("POST /v1/shipments/:id/events", "shipments:write", 200, {
    subject: subjects.shipment,
    body: { events: [{ at: "2026-11-20T01:00:00Z", status: "picked_up" }] },
  }),
  route("GET /v1/shipments/:id/timeline", "shipments:read", 200, { subject: subjects.shipment }),
  route("POST /v1/shipments/:id/readings", "shipments:write", 200, {
    subject: subjects.shipment,
    body: { readings: [{ at: "2026-11-20T01:00:00Z", temperatureCelsius: 4.5 }] },
  }),
  route("GET /v1/shipments/:id/readings", "shipments:read", 200, { subject: subjects.shipment }),
  ...readable("/v1/exceptions", "exceptions:read", subjects.exception),
  route("GET /v1/exceptions/review", "exceptions:read", 200),
  route("PATCH /v1/exceptions/:id", "exceptions:write", 200, {
    subject: subjects.exception,
    body: { cause: "班车故障" },
  }),
];
