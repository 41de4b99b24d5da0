import { type RouteCase, route } from "./case.ts";

/** The firm's figures. */
export const figures: RouteCase[] = [
  route("GET /v1/kpis", "kpis:read", 200),
  route("GET /v1/kpis/:id/tickets", "tickets:read", 200, { parameters: { id: "complaintsInTime" } }),
];
