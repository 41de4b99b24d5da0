import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Params, readForm } from "./form.ts";
import { Meters } from "./meters.ts";
import { type Kept, Objects, Refused } from "./objects.ts";
import { Sales } from "./sales.ts";

export const webhookSecret = "whsec_for_the_stand_in";

/** What is wrong with Stripe: `down` drops connections, `failing` answers 500, `deaf` does the work and drops the answer, `limiting` refuses every other call. */
export type Outage = "down" | "failing" | "deaf" | "limiting" | null;

/**
 * Behaves like Stripe in what billing hangs on, within this process. The official stripe-mock checks parameters and
 * keeps nothing; this keeps everything and is about behaviour.
 */
export class StripeStandIn {
  outage: Outage = null;
  /** Seconds since the epoch. */
  now: () => number = () => Math.floor(Date.now() / 1000);
  /** Every write that was asked for, such as `POST /v1/prices`. */
  readonly writes: string[] = [];
  readonly objects = new Objects(() => this.now());
  readonly meters = new Meters(this.objects, () => this.now());
  readonly events: Kept[] = [];
  private readonly answers = new Map<string, { at: number; answer: Promise<unknown> }>();
  readonly sales = new Sales(
    this.objects,
    () => this.now(),
    (type, object) => this.record(type, object),
    (customer, meter, since) =>
      [...this.meters.hourly(customer, meter)].reduce(
        (sum, [at, value]) => sum + (at >= since ? value : 0),
        0,
      ),
  );
  private calls = 0;
  private server: Server | undefined;

  async start(): Promise<string> {
    const server = createServer((request, response) => void this.serve(request, response));
    this.server = server;
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }

  /** An event as Stripe's webhook would send it. */
  record(type: string, object: Kept): Kept {
    const event = this.objects.create("event", "evt", { type, data: { object: structuredClone(object) } });
    this.events.push(event);
    return event;
  }

  /** The thin event that tells of usage which could not be counted; `null` where all could. */
  meterErrors(): Kept | null {
    const report = this.meters.errorReport();
    if (!report) return null;
    const related_object = {
      id: report.meter,
      type: "billing.meter",
      url: `/v1/billing/meters/${report.meter}`,
    };
    const type = "v1.billing.meter.error_report_triggered";
    const event = this.objects.create("v2.core.event", "evt_thin", {
      type,
      related_object,
      data: report.data,
    });
    return Object.assign(event, { created: new Date(this.now() * 1000).toISOString() });
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    if (this.outage === "down") return void request.socket.destroy();
    if (this.outage === "failing")
      return answer(response, 500, { error: { type: "api_error", message: "Something went wrong." } });
    if (this.outage === "limiting" && ++this.calls % 2 === 0)
      return answer(response, 429, { error: { type: "rate_limit_error", message: "Too many requests." } });
    const url = new URL(request.url ?? "/", "http://stripe");
    const isJson = request.headers["content-type"]?.includes("json");
    const body = isJson ? (JSON.parse(text || "{}") as Params) : readForm(text);
    const params = request.method === "GET" ? readForm(url.search.slice(1)) : body;
    try {
      if (request.method !== "GET") this.writes.push(`${request.method} ${url.pathname}`);
      const key = request.headers["idempotency-key"];
      const work = () => this.route(request.method ?? "GET", url.pathname, params);
      const result = await (typeof key === "string" ? this.once(`${url.pathname} ${key}`, work) : work());
      if (this.outage === "deaf") return void request.socket.destroy();
      answer(response, 200, result);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const type = error.status === 429 ? "rate_limit_error" : "invalid_request_error";
      const problem = { type, message: error.message, ...(error.code ? { code: error.code } : {}) };
      answer(response, error.status, { error: problem });
    }
  }

  /** What was done under a key is answered once more for a day, also to whoever asks while it is being done. */
  private async once(key: string, work: () => unknown): Promise<unknown> {
    const known = this.answers.get(key);
    if (known && known.at > this.now() - 86_400) return known.answer;
    const answer = Promise.resolve().then(work);
    this.answers.set(key, { at: this.now(), answer });
    answer.catch(() => this.answers.delete(key));
    return answer;
  }

  private route(method: string, path: string, params: Params): unknown {
    const [, version, ...rest] = path.split("/");
    const place = version === "v2" ? `v2/${rest.join("/")}` : rest.join("/");
    if (place === "billing/meter_events") return this.meters.take(params);
    if (place === "billing/meters" && method === "POST") return this.meters.create(params);
    const meter = /^billing\/meters\/([^/]+)(\/event_summaries)?$/.exec(place);
    if (meter?.[1] && meter[2]) return this.meters.summaries(meter[1], params);
    if (meter?.[1] && method === "POST") return this.meters.update(meter[1], params);
    if (place === "checkout/sessions" && method === "POST") return this.sales.checkout(params);
    const expired = /^checkout\/sessions\/([^/]+)\/expire$/.exec(place);
    if (expired?.[1]) return this.sales.expire(expired[1]);
    if (place === "credit_notes" && method === "POST") return this.sales.credit(params);
    const subscription = /^subscriptions\/([^/]+)$/.exec(place);
    if (subscription?.[1] && method === "POST") return this.sales.update(subscription[1], params);
    if (subscription?.[1] && method === "DELETE") return this.sales.cancel(subscription[1]);
    const schedule = /^subscription_schedules(?:\/([^/]+))?(\/release)?$/.exec(place);
    if (schedule && method === "POST") {
      const [, id, release] = schedule;
      if (!id) return this.sales.schedule(params);
      return release ? this.sales.release(id) : this.sales.reschedule(id, params);
    }
    return this.plain(method, place, params);
  }

  /** What is made, read, listed and changed with nothing to it. */
  private plain(method: string, place: string, params: Params): unknown {
    const found = Object.entries(collections).find(
      ([path]) => place === path || place.startsWith(`${path}/`),
    );
    if (!found) throw new Refused(404, `Unrecognized request URL (${method}: /${place}).`);
    const [path, { kind, prefix }] = found;
    const id = place.slice(path.length + 1);
    if (method === "GET" && id) return this.expanded(this.objects.get(kind, id), params);
    if (method === "GET") return this.objects.list(kind, params, (object) => selects(params, object));
    if (id) return Object.assign(this.objects.get(kind, id), read(params));
    if (kind === "price") this.takeLookupKey(params);
    const made = this.objects.create(kind, prefix, { active: true, ...read(params) });
    if (kind === "billing_portal.session") made.url = `https://billing.stripe.example/p/${made.id}`;
    if (kind === "webhook_endpoint")
      return { ...Object.assign(made, { status: "enabled" }), secret: webhookSecret };
    if (kind === "v2.core.event_destination") {
      const endpoint = made.webhook_endpoint as Params;
      return { ...made, webhook_endpoint: { ...endpoint, signing_secret: webhookSecret } };
    }
    return made;
  }

  private takeLookupKey({ lookup_key, transfer_lookup_key }: Params): void {
    if (lookup_key === undefined) return;
    const holder = this.objects.all("price").find((price) => price.lookup_key === lookup_key);
    if (!holder) return;
    if (transfer_lookup_key !== "true") throw new Refused(400, `A price already uses the lookup_key.`);
    holder.lookup_key = null;
  }

  private expanded(object: Kept, { expand }: Params): Kept {
    const asked = Array.isArray(expand) ? expand : [];
    const whole = { ...object };
    if (asked.includes("customer")) whole.customer = this.objects.get("customer", String(object.customer));
    if (asked.includes("schedule") && object.schedule)
      whole.schedule = this.objects.get("subscription_schedule", String(object.schedule));
    return whole;
  }
}

const collections: Record<string, { kind: string; prefix: string }> = {
  customers: { kind: "customer", prefix: "cus" },
  products: { kind: "product", prefix: "prod" },
  prices: { kind: "price", prefix: "price" },
  subscriptions: { kind: "subscription", prefix: "sub" },
  invoices: { kind: "invoice", prefix: "in" },
  events: { kind: "event", prefix: "evt" },
  webhook_endpoints: { kind: "webhook_endpoint", prefix: "we" },
  "billing/meters": { kind: "billing.meter", prefix: "mtr" },
  "billing_portal/configurations": { kind: "billing_portal.configuration", prefix: "bpc" },
  "billing_portal/sessions": { kind: "billing_portal.session", prefix: "bps" },
  "checkout/sessions": { kind: "checkout.session", prefix: "cs" },
  "v2/core/events": { kind: "v2.core.event", prefix: "evt_thin" },
  "v2/core/event_destinations": { kind: "v2.core.event_destination", prefix: "ed" },
};

const filters = ["customer", "active", "status", "product", "subscription"];

function selects(params: Params, object: Kept): boolean {
  const keys = params.lookup_keys;
  if (object.object === "subscription" && object.status === "canceled" && !params.status) return false;
  if (Array.isArray(keys) && !keys.includes(String(object.lookup_key))) return false;
  return filters.every((name) => {
    const asked = params[name];
    return asked === undefined || asked === "all" || String(object[name]) === asked;
  });
}

function read(params: Params): Record<string, unknown> {
  const flags = { true: true, false: false } as const;
  const value = (each: Params[string]) => (each === "true" || each === "false" ? flags[each] : each);
  return Object.fromEntries(Object.entries(params).map(([name, each]) => [name, value(each)]));
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  const headers = { "Content-Type": "application/json", "Request-Id": "req_stand_in" };
  response.writeHead(status, headers).end(JSON.stringify(body));
}

/** A webhook's body with the header that signs it. @param at seconds since the epoch */
export function signed(event: Record<string, unknown>, at: number, secret = webhookSecret) {
  const body = JSON.stringify(event);
  const signature = createHmac("sha256", secret).update(`${at}.${body}`).digest("hex");
  return { body, headers: { "Stripe-Signature": `t=${at},v1=${signature}` } };
}
