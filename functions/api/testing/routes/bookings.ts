import { collectorInput, dateIn, packageInput } from "../samples.ts";
import { newBooking, subjects } from "../subjects.ts";
import { kept, type RouteCase, route } from "./case.ts";

/** Services that are sold with parcels. */
export const bookings: RouteCase[] = [
  ...kept("/v1/packages", {
    read: "packages:read",
    write: "packages:write",
    subject: subjects.package,
    input: () => packageInput(),
    change: { enabled: false },
    isRemovable: true,
  }),
  route("GET /v1/packages/:id/versions", "packages:read", 200, { subject: subjects.package }),
  route("GET /v1/packages/:id/slots", "packages:read", 200, {
    subject: subjects.package,
    query: "area=gusu",
  }),
  ...kept("/v1/bookings", {
    read: "bookings:read",
    write: "bookings:write",
    subject: subjects.booking,
    input: newBooking,
  }),
  route("GET /v1/bookings/report", "bookings:read", 200),
  route("GET /v1/bookings/calendar", "bookings:read", 200, { query: "from=2026-12-01&to=2026-12-07" }),
  route("GET /v1/bookings/run", "bookings:read", 200, { query: "area=gusu&date=2026-12-01" }),
  route("POST /v1/bookings/:id/confirm", "bookings:write", 200, { subject: subjects.booking }),
  route("POST /v1/bookings/:id/cancel", "bookings:write", 200, { subject: subjects.booking }),
  route("POST /v1/bookings/:id/reschedule", "bookings:write", 200, {
    subject: subjects.booking,
    body: () => ({ slot: { area: "gusu", date: dateIn(3), from: "18:00" } }),
  }),
  route("POST /v1/bookings/:id/collector", "bookings:write", 200, {
    subject: subjects.collectable,
    body: collectorInput,
  }),
  route("GET /v1/bookings/:id/collector", "bookings:read", 200, { subject: subjects.namedCollector }),
  // The code is known to nobody here: a wrong one is refused as such to who may enter it.
  route("POST /v1/bookings/:id/collections", "bookings:write", 422, {
    subject: subjects.namedCollector,
    body: { code: "000000" },
  }),
  route("POST /v1/bookings/:id/fulfil", "bookings:write", 200, { subject: subjects.confirmedBooking }),
  route("POST /v1/bookings/:id/miss", "bookings:write", 200, { subject: subjects.confirmedBooking }),
  route("GET /v1/vouchers", "bookings:write", 200),
];
