import * as Customers from "@caas/core/customers";
import * as Dossier from "@caas/core/dossier";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const tag = "Customers";
const answer = (description: string) => ({ 200: { schema: Customers.Customer, description } });

export function customers(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/customers",
      id: "createCustomer",
      tag,
      permission: Customers.create.permission,
    },
    summary: "Enter a sender or recipient",
    body: Customers.CreateCustomer,
    answers: { 201: { schema: Customers.Customer, description: "The customer" } },
    errors: ["identity_taken"],
    handle: async ({ body }) => {
      const customer = await Customers.create(body);
      return { status: 201, body: customer, location: `/v1/customers/${customer.id}` };
    },
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/customers",
      id: "listCustomers",
      tag,
      permission: Customers.list.permission,
    },
    summary: "List customers, or find one by phone, e-mail or another identity",
    query: Customers.list.schema,
    answers: { 200: { schema: listOf(Customers.Customer), description: "Newest first" } },
    handle: async ({ query }) => ({ body: await Customers.list(query) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/customers/{id}",
      id: "getCustomer",
      tag,
      permission: Customers.get.permission,
    },
    summary: "Read a customer",
    params: pathParameters(),
    answers: answer("The customer"),
    handle: async ({ params }) => ({ body: await Customers.get(params) }),
  });

  endpoint(app, {
    ...{
      method: "patch",
      path: "/v1/customers/{id}",
      id: "updateCustomer",
      tag,
      permission: Customers.update.permission,
    },
    summary: "Change a customer's profile or preferences",
    params: pathParameters(),
    body: Customers.UpdateCustomer,
    answers: answer("The customer as it is now"),
    errors: ["identity_taken"],
    handle: async ({ params, body, ifVersion }) => ({
      body: await Customers.update({ ...params, changes: body, ifVersion }),
    }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/customers/{id}/timeline",
      id: "getCustomerTimeline",
      tag,
      permission: Dossier.timeline.permission,
    },
    summary: "All that is kept of a customer in one stream, as far as one may read it",
    params: pathParameters(),
    query: Dossier.timeline.schema.omit({ id: true }),
    answers: {
      200: {
        schema: listOf(Dossier.TimelineEntry),
        description: "Parcels, tickets, messages, notifications, bookings and claims, newest first",
      },
    },
    handle: async ({ params, query }) => ({ body: await Dossier.timeline({ ...params, ...query }) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/customers/{id}/erase",
      id: "eraseCustomer",
      tag,
      permission: Customers.erase.permission,
    },
    summary: "Forget a customer: the profile at once, then all that is personal in what is kept of them",
    params: pathParameters(),
    answers: answer("The empty profile that stays; asked twice it is the same"),
    handle: async ({ params }) => ({ body: await Customers.erase(params) }),
  });

  endpoint(app, {
    ...{
      method: "delete",
      path: "/v1/customers/{id}",
      id: "deleteCustomer",
      tag,
      permission: Customers.remove.permission,
    },
    summary: "Take a customer's profile away",
    params: pathParameters(),
    answers: { 204: { schema: null, description: "Gone" } },
    handle: async ({ params }) => {
      await Customers.remove(params);
      return {};
    },
  });
}
