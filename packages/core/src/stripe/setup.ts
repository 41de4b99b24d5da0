import type { Stripe } from "stripe";
import { plans } from "../billing/index.ts";
import { config } from "../kernel/index.ts";
import { type Meter, meters } from "../usage/index.ts";
import {
  eventName,
  meterErrorEvent,
  sold,
  tag,
  termsOf,
  type WantedPrice,
  wantedPrices,
  webhookEvents,
} from "./catalogue.ts";
import { apiVersion, stripe } from "./client.ts";

export interface SetupStep {
  what: string;
  did: "created" | "updated" | "kept";
  /** Of a new webhook endpoint: Stripe tells it this once. */
  secret?: string | undefined;
}

type Tell = (step: SetupStep) => void;

/**
 * Brings Stripe's account to what is sold here: meters, products, prices, the portal, the webhooks. What is right
 * already is left alone, so a second run writes nothing; what was broken off goes on.
 * @param tell hears of each step when it is done
 * @throws AppError `billing_not_configured`; an Error where a meter has another form, which cannot be changed
 */
export async function setUp(tell: Tell, publicUrl: string = config().publicUrl): Promise<void> {
  const client = await stripe();
  const meterIds = await setUpMeters(client, tell);
  const products = await setUpProducts(client, tell);
  await setUpPrices(client, tell, { meterIds, products });
  await setUpPortal(client, tell, publicUrl);
  await setUpWebhook(client, tell, `${publicUrl}/v1/stripe/webhook`);
  await setUpThinEvents(client, tell, `${publicUrl}/v1/stripe/webhook`);
}

async function setUpMeters(client: Stripe, tell: Tell): Promise<Map<Meter, string>> {
  const there = await client.billing.meters
    .list({ status: "active", limit: 100 })
    .autoPagingToArray({ limit: 1000 });
  const ids = new Map<Meter, string>();
  for (const meter of meters) {
    const what = `meter ${eventName(meter)}`;
    const found = there.find(({ event_name }) => event_name === eventName(meter));
    if (found) {
      if (found.event_time_window !== "hour" || found.default_aggregation.formula !== "sum")
        throw new Error(
          `The ${what} adds up other than by the hour, and Stripe cannot change that: deactivate ${found.id}.`,
        );
      ids.set(meter, found.id);
      tell({ what, did: "kept" });
      continue;
    }
    const made = await client.billing.meters.create({
      display_name: `CaaS ${meter}`,
      event_name: eventName(meter),
      default_aggregation: { formula: "sum" },
      // Of the values that are told of one hour the last one counts, so telling it again changes nothing.
      event_time_window: "hour",
      customer_mapping: { type: "by_id", event_payload_key: "stripe_customer_id" },
      value_settings: { event_payload_key: "value" },
    });
    ids.set(meter, made.id);
    tell({ what, did: "created" });
  }
  return ids;
}

async function setUpProducts(client: Stripe, tell: Tell): Promise<Map<string, string>> {
  const there = await client.products.list({ active: true, limit: 100 }).autoPagingToArray({ limit: 1000 });
  const ids = new Map<string, string>();
  for (const plan of sold) {
    const name = `CaaS ${plans[plan].title.en} / ${plans[plan].title["zh-CN"]}`;
    const found = there.find(({ metadata }) => metadata[tag.plan] === plan);
    const what = `product ${plan}`;
    if (!found) {
      const made = await client.products.create(
        { name, metadata: { [tag.plan]: plan } },
        { idempotencyKey: `caas-product-${plan}-${termsOf(name)}` },
      );
      ids.set(plan, made.id);
      tell({ what, did: "created" });
      continue;
    }
    ids.set(plan, found.id);
    if (found.name !== name) await client.products.update(found.id, { name });
    tell({ what, did: found.name === name ? "kept" : "updated" });
  }
  return ids;
}

interface Made {
  meterIds: Map<Meter, string>;
  products: Map<string, string>;
}

/**
 * Prices cannot be changed. Where the terms are others now, a new price takes over the key: who subscribed before goes
 * on at the old price, who subscribes now pays the new one.
 */
async function setUpPrices(client: Stripe, tell: Tell, made: Made): Promise<void> {
  const wanted = wantedPrices();
  const there = new Map<string, string | undefined>();
  // Stripe takes ten keys at a time.
  for (let from = 0; from < wanted.length; from += 10) {
    const keys = wanted.slice(from, from + 10).map(({ lookupKey }) => lookupKey);
    const { data } = await client.prices.list({ lookup_keys: keys, active: true, limit: 100 });
    for (const price of data) if (price.lookup_key) there.set(price.lookup_key, price.metadata[tag.terms]);
  }
  for (const price of wanted) {
    const terms = termsOf(price);
    const what = `price ${price.lookupKey}`;
    const known = there.has(price.lookupKey);
    if (known && there.get(price.lookupKey) === terms) {
      tell({ what, did: "kept" });
      continue;
    }
    await client.prices.create(priceParams(client, price, terms, made));
    tell({ what, did: known ? "updated" : "created" });
  }
}

function priceParams(
  client: Stripe,
  price: WantedPrice,
  terms: string,
  { meterIds, products }: Made,
): Stripe.PriceCreateParams {
  const { plan, meter, currency, amount, included, beyond } = price;
  const metadata = { [tag.plan]: plan, [tag.terms]: terms, ...(meter ? { [tag.meter]: meter } : {}) };
  const common = {
    ...{ currency: currency.toLowerCase(), lookup_key: price.lookupKey, transfer_lookup_key: true, metadata },
    product: products.get(plan) ?? "",
  };
  if (!meter) return { ...common, unit_amount: amount, recurring: { interval: "month" } };
  return {
    ...common,
    recurring: { interval: "month", usage_type: "metered", meter: meterIds.get(meter) ?? "" },
    billing_scheme: "tiered",
    tiers_mode: "graduated",
    tiers: [
      { up_to: included, unit_amount: 0 },
      { up_to: "inf", unit_amount_decimal: client.Decimal.from(beyond) },
    ],
  };
}

/** The portal changes cards, addresses and ends subscriptions; plans change here, as Stripe's portal takes no metered ones. */
async function setUpPortal(client: Stripe, tell: Tell, publicUrl: string): Promise<void> {
  const wanted = {
    default_return_url: publicUrl,
    business_profile: { headline: "CaaS" },
    features: {
      customer_update: { enabled: true, allowed_updates: ["address", "email", "name", "tax_id"] },
      invoice_history: { enabled: true },
      payment_method_update: { enabled: true },
      subscription_cancel: { enabled: true, mode: "at_period_end" as const },
    },
  };
  const terms = termsOf(wanted);
  const found = await portalConfiguration(client);
  const params = { ...wanted, metadata: { [tag.terms]: terms } };
  if (!found) await client.billingPortal.configurations.create(params);
  else if (found.metadata?.[tag.terms] !== terms)
    await client.billingPortal.configurations.update(found.id, params);
  const did = !found ? "created" : found.metadata?.[tag.terms] === terms ? "kept" : "updated";
  tell({ what: "portal", did });
}

/** The portal's configuration that `setUp` has made; `undefined` before it did. */
export async function portalConfiguration(client: Stripe) {
  const { data } = await client.billingPortal.configurations.list({ active: true, limit: 100 });
  return data.find(({ metadata }) => metadata?.[tag.terms] !== undefined);
}

async function setUpWebhook(client: Stripe, tell: Tell, url: string): Promise<void> {
  const what = `webhook ${url}`;
  const there = await client.webhookEndpoints.list({ limit: 100 }).autoPagingToArray({ limit: 1000 });
  const found = there.find((endpoint) => endpoint.url === url);
  const enabled_events = [...webhookEvents];
  if (!found) {
    const made = await client.webhookEndpoints.create({ url, enabled_events, api_version: apiVersion });
    return tell({ what, did: "created", secret: made.secret });
  }
  const isRight = sameEvents(found.enabled_events, enabled_events) && found.status === "enabled";
  if (!isRight) await client.webhookEndpoints.update(found.id, { enabled_events, disabled: false });
  tell({ what, did: isRight ? "kept" : "updated" });
}

/** Thin events come by a destination of their own, with a secret of its own. */
async function setUpThinEvents(client: Stripe, tell: Tell, url: string): Promise<void> {
  const name = "CaaS meter errors";
  const what = `event destination for ${meterErrorEvent}`;
  const { data } = await client.v2.core.eventDestinations.list({
    limit: 100,
    include: ["webhook_endpoint.url"],
  });
  const found = data.find((each) => each.name === name && each.webhook_endpoint?.url === url);
  if (found) {
    const isRight = sameEvents(found.enabled_events, [meterErrorEvent]);
    if (!isRight)
      await client.v2.core.eventDestinations.update(found.id, { enabled_events: [meterErrorEvent] });
    return tell({ what, did: isRight ? "kept" : "updated" });
  }
  const made = await client.v2.core.eventDestinations.create({
    ...{ name, type: "webhook_endpoint", event_payload: "thin", enabled_events: [meterErrorEvent] },
    webhook_endpoint: { url },
    include: ["webhook_endpoint.signing_secret", "webhook_endpoint.url"],
  });
  tell({ what, did: "created", secret: made.webhook_endpoint?.signing_secret ?? undefined });
}

function sameEvents(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join() === [...b].sort().join();
}
