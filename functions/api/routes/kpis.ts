import * as Kpis from "@caas/core/kpis";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const Answer = listOf(Kpis.Kpi)
  .extend({ from: Kpis.Day, to: Kpis.Day })
  .meta({
    id: "KpiList",
    example: {
      ...{ object: "list", data: [Kpis.Kpi.meta()?.example], nextCursor: null },
      ...{ from: "2026-11-01", to: "2026-11-22" },
    },
  });

export function kpis(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{ method: "get", path: "/v1/kpis", id: "getKpis", tag: "KPIs", permission: Kpis.read.permission },
    summary: "The firm's figures with their targets and the counts they come from",
    query: Kpis.read.schema,
    answers: { 200: { schema: Answer, description: "Every figure; those not yet counted without a value" } },
    handle: async ({ query }) => ({ body: await Kpis.read(query) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/kpis/{id}/tickets", id: "listKpiTickets", tag: "KPIs" },
    permission: Kpis.tickets.permission,
    summary: "The tickets behind a figure",
    params: pathParameters(),
    query: Kpis.tickets.schema.omit({ kpi: true }),
    answers: { 200: { schema: listOf(Kpis.KpiTicket), description: "Newest first" } },
    handle: async ({ params, query }) => ({ body: await Kpis.tickets({ ...query, kpi: params.id }) }),
  });
}
