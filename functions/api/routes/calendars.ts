import { PageInput } from "@caas/core/db";
import * as Sla from "@caas/core/sla";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const { Calendars } = Sla;
const tag = "SLA";
const answer = (description: string) => ({ 200: { schema: Sla.Calendar, description } });

export function calendars(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/calendars",
      id: "createCalendar",
      tag,
      permission: Calendars.create.permission,
    },
    summary: "Make a calendar of opening hours, if you like with a country's holidays",
    body: Sla.CreateCalendar,
    answers: { 201: { schema: Sla.Calendar, description: "The calendar" } },
    handle: async ({ body }) => {
      const created = await Calendars.create(body);
      return { status: 201, body: created, location: `/v1/calendars/${created.id}` };
    },
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/calendars",
      id: "listCalendars",
      tag,
      permission: Calendars.list.permission,
    },
    summary: "List your calendars; 24x7 comes with the product and is not among them",
    query: z.strictObject(PageInput),
    answers: { 200: { schema: listOf(Sla.Calendar), description: "Newest first" } },
    handle: async ({ query }) => ({ body: await Calendars.list(query) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/calendars/{id}",
      id: "getCalendar",
      tag,
      permission: Calendars.get.permission,
    },
    summary: "Read a calendar",
    params: pathParameters(),
    answers: answer("The calendar"),
    handle: async ({ params }) => ({ body: await Calendars.get(params) }),
  });

  endpoint(app, {
    ...{
      method: "patch",
      path: "/v1/calendars/{id}",
      id: "updateCalendar",
      tag,
      permission: Calendars.update.permission,
    },
    summary: "Change a calendar for new tickets",
    params: pathParameters(),
    body: Sla.UpdateCalendar,
    answers: answer("The calendar as it is now"),
    errors: ["built_in"],
    handle: async ({ params, body, ifVersion }) => ({
      body: await Calendars.update({ ...params, changes: body, ifVersion }),
    }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/calendars/{id}/import-holidays",
      id: "importHolidays",
      tag,
      permission: Calendars.importHolidays.permission,
    },
    summary: "Enter a country's statutory holidays and make-up days",
    params: pathParameters(),
    body: Sla.ImportHolidays,
    answers: answer("The calendar as it is now"),
    errors: ["built_in"],
    handle: async ({ params, body, ifVersion }) => ({
      body: await Calendars.importHolidays({ ...params, holidays: body, ifVersion }),
    }),
  });

  endpoint(app, {
    ...{
      method: "delete",
      path: "/v1/calendars/{id}",
      id: "deleteCalendar",
      tag,
      permission: Calendars.remove.permission,
    },
    summary: "Delete a calendar that no policy uses; tickets that have it keep it",
    params: pathParameters(),
    answers: { 204: { schema: null, description: "Gone" } },
    errors: ["calendar_in_use", "built_in"],
    handle: async ({ params }) => {
      await Calendars.remove(params);
      return {};
    },
  });
}
