import * as Cod from "@caas/core/cod";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const tag = "Cash on delivery";
const answer = { 200: { schema: Cod.CodOrder, description: "The order as it is now" } };

export function cod(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{ method: "post", path: "/v1/cod-orders", id: "openCodOrder", tag, permission: Cod.open.permission },
    summary: "Enter what is to be collected with a parcel",
    body: Cod.NewCodOrder,
    answers: { 201: { schema: Cod.CodOrder, description: "The order" } },
    errors: ["cod_order_exists"],
    handle: async ({ body }) => {
      const order = await Cod.open(body);
      return { status: 201, body: order, location: `/v1/cod-orders/${order.id}` };
    },
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/cod-orders", id: "listCodOrders", tag, permission: Cod.list.permission },
    summary: "List what is to be collected, those of the newest parcels first",
    query: Cod.list.schema,
    answers: { 200: { schema: listOf(Cod.CodOrder), description: "A page of orders" } },
    handle: async ({ query }) => ({ body: await Cod.list(query) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/cod-orders/{id}", id: "getCodOrder", tag, permission: Cod.get.permission },
    summary: "Read what is due, collected and remitted for a parcel",
    params: pathParameters(),
    answers: { 200: { schema: Cod.CodOrder, description: "The order" } },
    handle: async ({ params }) => ({ body: await Cod.get(params) }),
  });

  endpoint(app, {
    ...{ method: "post", path: "/v1/cod-orders/{id}/collections", id: "collectCod", tag },
    permission: Cod.collect.permission,
    summary: "Enter what a courier has collected",
    params: pathParameters(),
    body: Cod.CollectCod,
    answers: answer,
    errors: ["cod_exceeded", "currency_mismatch"],
    handle: async ({ params, body }) => ({ body: await Cod.collect({ ...params, ...body }) }),
  });

  endpoint(app, {
    ...{ method: "post", path: "/v1/cod-orders/{id}/remittances", id: "remitCod", tag },
    permission: Cod.remit.permission,
    summary: "Enter what was handed on to the sender",
    params: pathParameters(),
    body: Cod.RemitCod,
    answers: answer,
    errors: ["cod_exceeded", "currency_mismatch"],
    handle: async ({ params, body }) => ({ body: await Cod.remit({ ...params, ...body }) }),
  });

  endpoint(app, {
    ...{ method: "post", path: "/v1/cod-orders/{id}/reversals", id: "reverseCod", tag },
    permission: Cod.reverse.permission,
    summary: "Take a collection or a remittance back by an entry of its own",
    params: pathParameters(),
    body: Cod.ReverseCod,
    answers: answer,
    errors: ["cod_reversal_refused", "cod_exceeded"],
    handle: async ({ params, body }) => ({ body: await Cod.reverse({ ...params, ...body }) }),
  });

  endpoint(app, {
    ...{ method: "post", path: "/v1/cod-orders/{id}/cancellations", id: "cancelCod", tag },
    permission: Cod.cancel.permission,
    summary: "End what is still due, such as of a parcel that was refused",
    params: pathParameters(),
    body: Cod.CancelCod,
    answers: answer,
    errors: ["cod_exceeded"],
    handle: async ({ params, body }) => ({ body: await Cod.cancel({ ...params, ...body }) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/cod-entries",
      id: "listCodEntries",
      tag,
      permission: Cod.entries.permission,
    },
    summary: "List the entries of the ledger, newest first",
    query: Cod.entries.schema,
    answers: { 200: { schema: listOf(Cod.CodEntry), description: "A page of entries" } },
    handle: async ({ query }) => ({ body: await Cod.entries(query) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/cod-reconciliation", id: "getCodReconciliation", tag },
    permission: Cod.reconcile.permission,
    summary: "Compare what was due, collected and remitted, by day, courier and branch",
    query: Cod.reconcile.schema,
    answers: {
      200: {
        schema: Cod.CodReconciliation,
        description: "The report; with `format=csv` its rows as CSV",
        csv: "day,branch,courier,currency,due,collected,remitted,uncollected,unremitted\r\n",
      },
    },
    handle: async ({ query }) => {
      const report = await Cod.reconcile(query);
      if (query.format !== "csv") return { body: report };
      const name = `cod-${report.from}-${report.to}.csv`;
      return { file: { type: "text/csv; charset=utf-8", name, content: Cod.asCsv(report) } };
    },
  });
}
