import * as Bookings from "@caas/core/bookings";
import { Collector, NameCollector, ProveCollection } from "@caas/core/collectors";
import type { ErrorCode } from "@caas/core/kernel";
import * as Vouchers from "@caas/core/vouchers";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const tag = "Bookings";
const params = pathParameters();
const answer = (description: string) => ({ 200: { schema: Bookings.Booking, description } });

/** The moves of a booking that need no more than its name. */
const moves = {
  confirm: {
    summary: "Make a hold a booking",
    errors: ["hold_expired", "booking_not_held"],
    move: Bookings.confirm,
  },
  cancel: {
    summary: "Take a booking back, until its window's cut-off",
    errors: ["slot_closed", "hold_expired", "booking_over"],
    move: Bookings.cancel,
  },
  fulfil: {
    summary: "The courier's run kept it",
    errors: ["booking_not_confirmed"],
    move: Bookings.fulfil,
  },
  miss: {
    summary: "The courier's run missed it: the price is to be given back, and a ticket is opened",
    errors: ["booking_not_confirmed"],
    move: Bookings.miss,
  },
} as const satisfies Record<string, { summary: string; errors: ErrorCode[]; move: typeof Bookings.confirm }>;

export function bookings(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{ method: "post", path: "/v1/bookings", id: "holdBooking", tag, permission: Bookings.hold.permission },
    summary: "Hold a place, to be confirmed before it expires",
    body: Bookings.NewBooking,
    answers: {
      201: { schema: Bookings.Booking, description: "The booking; its place is held until `expiresAt`" },
    },
    errors: [
      "slot_full",
      "slot_closed",
      "already_booked",
      "package_off",
      "voucher_used",
      "voucher_expired",
      "currency_mismatch",
    ],
    handle: async ({ body }) => {
      const booking = await Bookings.hold(body);
      return { status: 201, body: booking, location: `/v1/bookings/${booking.id}` };
    },
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/bookings", id: "listBookings", tag, permission: Bookings.list.permission },
    summary: "List bookings",
    query: Bookings.list.schema,
    answers: { 200: { schema: listOf(Bookings.Booking), description: "Newest first" } },
    handle: async ({ query }) => ({ body: await Bookings.list(query) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/vouchers", id: "listVouchers", tag, permission: Vouchers.list.permission },
    summary: "List the vouchers that were granted for late handling",
    query: Vouchers.list.schema,
    answers: { 200: { schema: listOf(Vouchers.Voucher), description: "Newest first" } },
    handle: async ({ query }) => ({ body: await Vouchers.list(query) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/bookings/calendar", id: "getBookingCalendar", tag },
    permission: Bookings.calendar.permission,
    summary: "The windows of an area by day, with how full they are and how they went",
    query: Bookings.calendar.schema,
    answers: { 200: { schema: Bookings.BookingCalendar, description: "By the windows' start" } },
    handle: async ({ query }) => ({ body: await Bookings.calendar(query) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/bookings/run",
      id: "getBookingRun",
      tag,
      permission: Bookings.run.permission,
    },
    summary: "What a courier has to do in an area on a day, by window",
    query: Bookings.run.schema,
    answers: {
      200: { schema: Bookings.Run, description: "By the windows' start" },
    },
    handle: async ({ query }) => ({ body: await Bookings.run(query) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/bookings/report", id: "getBookingReport", tag },
    permission: Bookings.report.permission,
    summary: "Count what was booked and what became of it, by kind of service and by package",
    query: Bookings.report.schema,
    answers: { 200: { schema: Bookings.BookingReport, description: "The counts, and what was charged" } },
    handle: async ({ query }) => ({ body: await Bookings.report(query) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/bookings/{id}",
      id: "getBooking",
      tag,
      permission: Bookings.get.permission,
    },
    summary: "Read a booking",
    params,
    answers: answer("The booking"),
    handle: async ({ params }) => ({ body: await Bookings.get(params) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/bookings/{id}/reschedule",
      id: "rescheduleBooking",
      tag,
      permission: Bookings.reschedule.permission,
    },
    summary: "Move a booking to another window of its package",
    params,
    body: Bookings.Reschedule,
    answers: answer("The booking as it is now"),
    errors: ["reschedule_limit", "slot_full", "slot_closed", "hold_expired", "booking_over"],
    handle: async ({ params, body }) => ({ body: await Bookings.reschedule({ ...params, to: body }) }),
  });

  for (const [name, { summary, errors, move }] of Object.entries(moves)) {
    endpoint(app, {
      ...{ method: "post", path: `/v1/bookings/{id}/${name}`, id: `${name}Booking`, tag, summary, params },
      permission: move.permission,
      answers: answer("The booking as it is now"),
      errors: [...errors],
      handle: async ({ params }) => ({ body: await move(params) }),
    });
  }

  endpoint(app, {
    ...{ method: "post", path: "/v1/bookings/{id}/collector", id: "nameCollector", tag },
    permission: Bookings.nameCollector.permission,
    summary: "Name who may collect the parcel; the code is answered this once and sent to their phone",
    params: pathParameters(),
    body: NameCollector,
    answers: { 200: { schema: Collector, description: "The collector, with the code" } },
    errors: ["collection_refused"],
    handle: async ({ params, body }) => ({
      body: await Bookings.nameCollector({ ...params, collector: body }),
    }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/bookings/{id}/collector", id: "getCollector", tag },
    permission: Bookings.collector.permission,
    summary: "Read who may collect the parcel, and the proof that they did",
    params: pathParameters(),
    answers: { 200: { schema: Collector, description: "The collector, without the code" } },
    handle: async ({ params }) => ({ body: await Bookings.collector(params) }),
  });

  endpoint(app, {
    ...{ method: "post", path: "/v1/bookings/{id}/collections", id: "proveCollection", tag },
    permission: Bookings.proveCollection.permission,
    summary: "Prove by the code that the collector got the parcel, which fulfils the booking",
    params: pathParameters(),
    body: ProveCollection,
    answers: { 200: { schema: Collector, description: "The collector, with the proof" } },
    errors: ["collection_code_wrong", "collection_locked", "collection_refused"],
    handle: async ({ params, body }) => ({ body: await Bookings.proveCollection({ ...params, ...body }) }),
  });
}
