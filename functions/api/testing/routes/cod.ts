import { codInput } from "../samples.ts";
import { subjects } from "../subjects.ts";
import type { Firm } from "../world.ts";
import { kept, type RouteCase, route } from "./case.ts";

/** Cash on delivery. */
export const cod: RouteCase[] = [
  ...kept("/v1/cod-orders", {
    read: "cod:read",
    write: "cod:write",
    subject: subjects.codOrder,
    input: async (firm: Firm) => codInput(await subjects.shipment(firm)),
  }),
  route("POST /v1/cod-orders/:id/collections", "cod:write", 200, { subject: subjects.codOrder, body: {} }),
  route("POST /v1/cod-orders/:id/remittances", "cod:write", 200, {
    subject: subjects.collectedCod,
    body: { reference: "TR-1" },
  }),
  route("POST /v1/cod-orders/:id/reversals", "cod:write", 200, {
    subject: subjects.collectedCod,
    body: { reason: "x" },
  }),
  route("POST /v1/cod-orders/:id/cancellations", "cod:write", 200, {
    subject: subjects.codOrder,
    body: { reason: "x" },
  }),
  route("GET /v1/cod-entries", "cod:read", 200),
  route("GET /v1/cod-reconciliation", "cod:read", 200),
];
