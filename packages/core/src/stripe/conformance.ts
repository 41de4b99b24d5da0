import type { Stripe } from "stripe";
import { billingMode } from "./buy.ts";
import { lookupKey, webhookEvents } from "./catalogue.ts";
import { apiVersion, stripeFault } from "./client.ts";
import { meterEvent } from "./meter-event.ts";

interface Call {
  name: string;
  /** What was wrong with it; `null` where it was accepted. */
  refused: string | null;
}

/**
 * Makes each kind of call that billing makes, with parameters of the same form, against a server that checks them.
 * Thin events and their destinations are of Stripe's second API, of which stripe-mock knows nothing.
 */
export async function checkCalls(address: string): Promise<Call[]> {
  const { Stripe } = await import("stripe");
  const { hostname, port } = new URL(address);
  const client = new Stripe("sk_test_123", {
    apiVersion,
    host: hostname,
    port,
    protocol: "http",
    maxNetworkRetries: 0,
  });
  const calls: Call[] = [];
  for (const [name, call] of Object.entries(callsOf(client))) {
    calls.push({ name, refused: await call().then(() => null, describe) });
  }
  return calls;
}

function describe(error: unknown): string {
  return stripeFault(error)?.message ?? String(error);
}

function callsOf(client: Stripe): Record<string, () => Promise<unknown>> {
  const { billing, billingPortal, checkout, subscriptionSchedules: schedules } = client;
  const features = {
    customer_update: { enabled: true, allowed_updates: ["address", "email", "name", "tax_id"] },
    invoice_history: { enabled: true },
    payment_method_update: { enabled: true },
    subscription_cancel: { enabled: true, mode: "at_period_end" as const },
  };
  const told = {
    tenantId: "ten_1",
    meter: "tickets" as const,
    hour: "2026-11-22T03",
    quantity: 5,
    reports: 0,
  };
  const window = { customer: "cus_1", start_time: 1_795_305_600, end_time: 1_795_392_000 };
  return {
    "meters.list": () => billing.meters.list({ status: "active", limit: 100 }),
    "meters.create": () =>
      billing.meters.create({
        ...{ display_name: "CaaS tickets", event_name: "caas_tickets", event_time_window: "hour" },
        default_aggregation: { formula: "sum" },
        customer_mapping: { type: "by_id", event_payload_key: "stripe_customer_id" },
        value_settings: { event_payload_key: "value" },
      }),
    "meters.listEventSummaries": () =>
      billing.meters.listEventSummaries("mtr_1", { ...window, value_grouping_window: "hour", limit: 100 }),
    "meterEvents.create": () => billing.meterEvents.create(meterEvent(told, "cus_1")),
    "products.list": () => client.products.list({ active: true, limit: 100 }),
    "products.create": () => client.products.create({ name: "CaaS", metadata: { caas_plan: "starter" } }),
    "products.update": () => client.products.update("prod_1", { name: "CaaS" }),
    "prices.list": () =>
      client.prices.list({ lookup_keys: [lookupKey("starter", null, "CNY")], active: true, limit: 100 }),
    "prices.create, by the month": () =>
      client.prices.create({
        ...{ currency: "cny", lookup_key: "a", transfer_lookup_key: true, product: "prod_1" },
        ...{ unit_amount: 29_900, recurring: { interval: "month" }, metadata: { caas_plan: "starter" } },
      }),
    "prices.create, by the meter": () =>
      client.prices.create({
        ...{ currency: "usd", lookup_key: "b", transfer_lookup_key: true, product: "prod_1" },
        recurring: { interval: "month", usage_type: "metered", meter: "mtr_1" },
        ...{ billing_scheme: "tiered", tiers_mode: "graduated" },
        tiers: [
          { up_to: 1000, unit_amount: 0 },
          { up_to: "inf", unit_amount_decimal: client.Decimal.from("0.008") },
        ],
      }),
    "portal configurations.list": () => billingPortal.configurations.list({ active: true, limit: 100 }),
    "portal configurations.create": () =>
      billingPortal.configurations.create({
        ...{ default_return_url: "https://caas.example", business_profile: { headline: "CaaS" } },
        ...{ features, metadata: { caas_terms: "x" } },
      }),
    "portal configurations.update": () => billingPortal.configurations.update("bpc_1", { features }),
    "portal sessions.create": () =>
      billingPortal.sessions.create({
        customer: "cus_1",
        return_url: "https://caas.example",
        configuration: "bpc_1",
      }),
    "webhookEndpoints.list": () => client.webhookEndpoints.list({ limit: 100 }),
    // Without its API version, as stripe-mock lags behind and does not know the newest.
    "webhookEndpoints.create": () =>
      client.webhookEndpoints.create({
        url: "https://caas.example/w",
        enabled_events: [...webhookEvents],
      }),
    "webhookEndpoints.update": () =>
      client.webhookEndpoints.update("we_1", { enabled_events: [...webhookEvents], disabled: false }),
    "customers.create": () => client.customers.create({ name: "A", metadata: { caas_tenant: "ten_1" } }),
    "checkout sessions.create": () =>
      checkout.sessions.create({
        ...{ mode: "subscription", customer: "cus_1", client_reference_id: "ten_1" },
        line_items: [{ price: "price_1", quantity: 1 }, { price: "price_2" }],
        subscription_data: { metadata: { caas_tenant: "ten_1" }, billing_mode: billingMode },
        ...{ success_url: "https://caas.example/a", cancel_url: "https://caas.example/b" },
      }),
    "checkout sessions.list": () => checkout.sessions.list({ customer: "cus_1", status: "open", limit: 100 }),
    "checkout sessions.expire": () => checkout.sessions.expire("cs_1"),
    "subscriptions.list": () => client.subscriptions.list({ customer: "cus_1", limit: 100 }),
    "subscriptions.cancel": () => client.subscriptions.cancel("sub_1", {}),
    "subscriptions.retrieve": () =>
      client.subscriptions.retrieve("sub_1", { expand: ["customer", "schedule"] }),
    "subscriptions.update, other prices": () =>
      client.subscriptions.update("sub_1", {
        items: [{ id: "si_1", deleted: true }, { price: "price_1", quantity: 1 }, { price: "price_2" }],
        ...{ proration_behavior: "always_invoice", cancel_at_period_end: false },
      }),
    "subscriptions.update, its end": () =>
      client.subscriptions.update("sub_1", { cancel_at_period_end: true }),
    "schedules.create": () => schedules.create({ from_subscription: "sub_1" }),
    "schedules.update": () =>
      schedules.update("sub_sched_1", {
        end_behavior: "release",
        phases: [
          { items: [{ price: "price_1", quantity: 1 }], start_date: 1_795_305_600, end_date: 1_797_897_600 },
          {
            items: [{ price: "price_2" }],
            metadata: { caas_plan: "starter" },
            duration: { interval: "month", interval_count: 1 },
          },
        ],
      }),
    "schedules.release": () => schedules.release("sub_sched_1"),
    "invoices.list": () => client.invoices.list({ customer: "cus_1", limit: 25, starting_after: "in_1" }),
    "invoices.retrieve": () => client.invoices.retrieve("in_1"),
    "creditNotes.create": () =>
      client.creditNotes.create({ invoice: "in_1", amount: 100, refund_amount: 100, reason: "duplicate" }),
    "events.retrieve": () => client.events.retrieve("evt_1"),
  };
}
