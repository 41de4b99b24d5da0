import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plans } from "../billing/index.ts";
import { meters } from "../usage/index.ts";
import { wantedPrices } from "./catalogue.ts";
import { type SetupStep, setUp } from "./setup.ts";
import { webhookSecret } from "./testing/stand-in.ts";
import { startStripe, stopStripe } from "./testing/started.ts";

const stripe = startStripe();
const url = "https://caas.example";

beforeAll(() => stripe.ready);
afterAll(stopStripe);

async function run(): Promise<SetupStep[]> {
  const steps: SetupStep[] = [];
  await setUp((step) => steps.push(step), url);
  return steps;
}

describe("setting up Stripe", () => {
  beforeEach(() => {
    stripe.writes.length = 0;
  });

  it("makes meters, products, prices, the portal and the webhooks, and tells the webhooks' secrets", async () => {
    const steps = await run();
    expect(steps.every(({ did }) => did === "created")).toBe(true);
    expect(steps).toHaveLength(meters.length + 2 + wantedPrices().length + 3);
    expect(steps.flatMap(({ secret }) => secret ?? [])).toEqual([webhookSecret, webhookSecret]);
    const metered = stripe.objects.all("billing.meter");
    expect(metered.map(({ event_time_window }) => event_time_window)).toEqual(meters.map(() => "hour"));
    const [price] = stripe.objects.list(
      "price",
      {},
      (each) => each.lookup_key === "caas_starter_tickets_cny",
    ).data;
    expect(price).toMatchObject({
      metadata: { caas_plan: "starter", caas_meter: "tickets" },
      recurring: { usage_type: "metered" },
      tiers: [
        { up_to: String(plans.starter.included.tickets), unit_amount: "0" },
        { up_to: "inf", unit_amount_decimal: "20" },
      ],
    });
    const keys = stripe.objects.all("price").map(({ lookup_key }) => lookup_key);
    expect(new Set(keys).size).toBe(wantedPrices().length);
  });

  it("writes nothing when it runs again", async () => {
    const steps = await run();
    expect(new Set(steps.map(({ did }) => did))).toEqual(new Set(["kept"]));
    expect(stripe.writes).toEqual([]);
  });

  it("gives the key of a price whose terms changed to a new price, and mends a webhook that was switched off", async () => {
    const [old] = stripe.objects.list(
      "price",
      {},
      (each) => each.lookup_key === "caas_growth_month_usd",
    ).data;
    const [endpoint] = stripe.objects.all("webhook_endpoint");
    Object.assign(old?.metadata as object, { caas_terms: "of last year" });
    Object.assign(endpoint ?? {}, { enabled_events: ["invoice.paid"] });
    const steps = await run();
    const updated = steps.filter(({ did }) => did === "updated").map(({ what }) => what);
    expect(updated).toEqual(["price caas_growth_month_usd", `webhook ${url}/v1/stripe/webhook`]);
    expect(old?.lookup_key).toBeNull();
    stripe.writes.length = 0;
    await run();
    expect(stripe.writes).toEqual([]);
  });

  it("goes on where it was broken off", async () => {
    for (const product of stripe.objects.all("product")) Object.assign(product, { metadata: {} });
    stripe.outage = "down";
    await expect(run()).rejects.toThrow();
    stripe.outage = null;
    const steps = await run();
    expect(steps.filter(({ did }) => did === "created").map(({ what }) => what)).toEqual([
      "product starter",
      "product growth",
    ]);
  });

  it("says which meter is in the way when its form is another", async () => {
    const [meter] = stripe.objects.all("billing.meter");
    Object.assign(meter ?? {}, { event_time_window: null });
    await expect(run()).rejects.toThrow(/deactivate mtr_/);
    Object.assign(meter ?? {}, { event_time_window: "hour" });
  });
});
