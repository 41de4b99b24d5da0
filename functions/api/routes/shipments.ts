import * as Shipments from "@caas/core/shipments";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Environment } from "../context.ts";
import { endpoint, listOf, Problem, pathParameters } from "../endpoint.ts";

const tag = "Shipments";
const answer = (description: string) => ({ 200: { schema: Shipments.Shipment, description } });

const BatchAnswer = z
  .object({
    data: z.array(
      z.object({ status: z.int(), shipment: Shipments.Shipment.optional(), problem: Problem.optional() }),
    ),
  })
  .meta({
    id: "ShipmentBatch",
    example: { data: [{ status: 201, shipment: Shipments.shipmentExample.output }] },
  });

const Added = z.object({ shipment: Shipments.Shipment, accepted: z.int(), duplicates: z.int() }).meta({
  id: "AddedTrackingEvents",
  example: { shipment: Shipments.shipmentExample.output, accepted: 1, duplicates: 0 },
});

const Excursion = z.object({
  deviceId: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  worstCelsius: z.number(),
});

const Measured = z
  .object({
    shipment: Shipments.Shipment,
    accepted: z.int(),
    duplicates: z.int(),
    /** Those that the readings are part of and that last as long as the grace. */
    excursions: z.array(Excursion),
  })
  .meta({
    id: "AddedReadings",
    example: { shipment: Shipments.shipmentExample.output, accepted: 1, duplicates: 0, excursions: [] },
  });

export function shipments(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/shipments",
      id: "createShipment",
      tag,
      permission: Shipments.create.permission,
    },
    summary: "Enter a parcel",
    body: Shipments.CreateShipment,
    answers: { 201: { schema: Shipments.Shipment, description: "The shipment" } },
    errors: ["tracking_number_taken"],
    handle: async ({ body }) => {
      const shipment = await Shipments.create(body);
      return { status: 201, body: shipment, location: `/v1/shipments/${shipment.id}` };
    },
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/shipments/batch",
      id: "createShipments",
      tag,
      permission: Shipments.createBatch.permission,
    },
    summary: "Enter up to 100 parcels, each by itself",
    body: Shipments.createBatch.schema,
    answers: {
      200: { schema: BatchAnswer, description: "For each, in order, the shipment or why it was refused" },
    },
    handle: async ({ body }) => ({ body: { data: await Shipments.createBatch(body) } }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/shipments",
      id: "listShipments",
      tag,
      permission: Shipments.list.permission,
    },
    summary: "List shipments by status, customer or date, or find one by tracking number",
    query: Shipments.list.schema,
    answers: { 200: { schema: listOf(Shipments.Shipment), description: "Newest first" } },
    handle: async ({ query }) => ({ body: await Shipments.list(query) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/shipments/{id}",
      id: "getShipment",
      tag,
      permission: Shipments.get.permission,
    },
    summary: "Read a shipment by its id or tracking number",
    params: pathParameters(),
    answers: answer("The shipment"),
    handle: async ({ params }) => ({ body: await Shipments.get(params) }),
  });

  endpoint(app, {
    ...{
      method: "patch",
      path: "/v1/shipments/{id}",
      id: "updateShipment",
      tag,
      permission: Shipments.update.permission,
    },
    summary: "Complete or change a shipment's details",
    params: pathParameters(),
    body: Shipments.UpdateShipment,
    answers: answer("The shipment as it is now"),
    errors: ["return_refused"],
    handle: async ({ params, body, ifVersion }) => ({
      body: await Shipments.update({ ...params, changes: body, ifVersion }),
    }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/shipments/{id}/events",
      id: "addTrackingEvents",
      tag,
      permission: Shipments.addEvents.permission,
    },
    summary: "Report what happened to a parcel; late, repeated and out of order is fine",
    params: pathParameters(),
    body: z
      .strictObject({ events: Shipments.addEvents.schema.shape.events })
      .meta({ id: "AddTrackingEvents", example: { events: [Shipments.trackingEventExample.input] } }),
    answers: { 200: { schema: Added, description: "The shipment, and how many events were new" } },
    handle: async ({ params, body }) => ({ body: await Shipments.addEvents({ ...params, ...body }) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/shipments/{id}/readings",
      id: "addReadings",
      tag,
      permission: Shipments.addReadings.permission,
    },
    summary: "Add what temperature loggers measured; out of range for too long is an exception",
    params: pathParameters(),
    body: z
      .strictObject({ readings: Shipments.addReadings.schema.shape.readings })
      .meta({ id: "AddReadings", example: { readings: [Shipments.readingExample.input] } }),
    answers: { 200: { schema: Measured, description: "The shipment, and how many readings were new" } },
    handle: async ({ params, body }) => ({ body: await Shipments.addReadings({ ...params, ...body }) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/shipments/{id}/readings",
      id: "listReadings",
      tag,
      permission: Shipments.listReadings.permission,
    },
    summary: "What temperature loggers measured",
    params: pathParameters(),
    query: Shipments.listReadings.schema.omit({ id: true }),
    answers: { 200: { schema: listOf(Shipments.Reading), description: "The latest first" } },
    handle: async ({ params, query }) => ({ body: await Shipments.listReadings({ ...params, ...query }) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/shipments/{id}/timeline",
      id: "getTimeline",
      tag,
      permission: Shipments.timeline.permission,
    },
    summary: "All that happened to a parcel",
    params: pathParameters(),
    answers: { 200: { schema: listOf(Shipments.TrackingEvent), description: "By event time, oldest first" } },
    handle: async ({ params }) => ({
      body: { object: "list", data: await Shipments.timeline(params), nextCursor: null },
    }),
  });
}
