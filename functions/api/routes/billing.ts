import * as Billing from "@caas/core/billing";
import * as Charges from "@caas/core/charges";
import * as Stripe from "@caas/core/stripe";
import * as Usage from "@caas/core/usage";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Environment } from "../context.ts";
import { endpoint, listOf } from "../endpoint.ts";

const tag = "Billing";
const Used = listOf(Usage.Usage)
  .extend({ from: Usage.Day, to: Usage.Day })
  .meta({
    id: "UsageList",
    example: {
      ...{ object: "list", data: [Usage.Usage.meta()?.example], nextCursor: null },
      ...{ from: "2026-10-24", to: "2026-11-22" },
    },
  });

const buying = ["billing_not_configured", "stripe_unavailable"] as const;

export function billing(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{ method: "get", path: "/v1/usage", id: "getUsage", tag, permission: Usage.read.permission },
    summary: "What was used, by meter and day of the tenant's zone, or by hour of UTC",
    query: Usage.read.schema,
    answers: {
      200: { schema: Used, description: "Oldest first; days and hours without use are left out" },
    },
    handle: async ({ query }) => ({ body: await Usage.read(query) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/billing/plan", id: "getPlan", tag, permission: Billing.plan.permission },
    summary: "The plan in force, what it includes in this period, and what was used of it",
    answers: { 200: { schema: Billing.PlanInForce, description: "The plan as it is at this moment" } },
    handle: async () => ({ body: await Billing.plan({}) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/billing/checkout",
      id: "createCheckout",
      tag,
      permission: Stripe.checkout.permission,
    },
    summary: "Buy a plan: the address of the page on which it is paid for",
    body: Stripe.PaidPlan,
    answers: { 200: { schema: Stripe.PageAddress, description: "Send the person there" } },
    errors: [...buying, "already_subscribed"],
    handle: async ({ body }) => ({ body: await Stripe.checkout(body) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/billing/portal",
      id: "createPortal",
      tag,
      permission: Stripe.portal.permission,
    },
    summary: "The address of the page for cards, addresses and the end of the subscription",
    answers: { 200: { schema: Stripe.PageAddress, description: "Send the person there" } },
    errors: [...buying, "not_subscribed"],
    handle: async () => ({ body: await Stripe.portal({}) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/billing/plan",
      id: "changePlan",
      tag,
      permission: Stripe.changePlan.permission,
    },
    summary: "Change the plan: a greater one at once, a smaller or the free one when the period ends",
    body: Stripe.NewPlan,
    answers: { 200: { schema: Stripe.PlanChange, description: "What holds now, and what from when on" } },
    errors: [...buying, "not_subscribed"],
    handle: async ({ body }) => ({ body: await Stripe.changePlan(body) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/billing/invoices",
      id: "listInvoices",
      tag,
      permission: Stripe.invoices.permission,
    },
    summary: "List what was billed",
    query: Stripe.invoices.schema,
    answers: { 200: { schema: listOf(Stripe.Invoice), description: "Newest first" } },
    errors: [...buying, "bad_cursor"],
    handle: async ({ query }) => ({ body: await Stripe.invoices(query) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/charges", id: "listCharges", tag, permission: Charges.list.permission },
    summary: "What the firm charged its own customers for bookings, and gave back",
    query: z.strictObject({ ...Charges.list.schema.shape, format: z.enum(["json", "csv"]).default("json") }),
    answers: {
      200: {
        schema: listOf(Charges.Charge),
        description: "Newest first; with `format=csv` the whole range as a file, refunds negative",
        csv: "at,kind,amount,currency,bookingId,packageId,packageName,trackingNumber,customerId\r\n",
      },
    },
    handle: async ({ query: { format, ...query } }) => {
      if (format === "json") return { body: await Charges.list(query) };
      const { from, to } = query;
      return {
        file: {
          type: "text/csv; charset=utf-8",
          name: "charges.csv",
          content: await Charges.exported({ from, to }),
        },
      };
    },
  });

  // Not in the document: Stripe calls it, with a signature of its own.
  app.post("/v1/stripe/webhook", async (c) => {
    const taken = await Stripe.takeWebhook(await c.req.text(), c.req.header("Stripe-Signature"));
    return c.json(taken);
  });
}
