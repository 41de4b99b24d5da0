import type { Params } from "./form.ts";
import { type Kept, type Objects, Refused } from "./objects.ts";

const hour = 3600;
const day = 24 * hour;

interface Taken {
  customer: string;
  meter: string;
  value: number;
  timestamp: number;
  takenAt: number;
}

/**
 * Billing meters with the behaviour that reporting has to live with: identifiers are unique for 24 hours and no
 * longer, times may be 35 days old and 5 minutes ahead, one call at a time for a customer and a meter, the last
 * value of an hour counts, sums lag behind, and what cannot be counted is told later.
 */
export class Meters {
  /** Seconds until a sum knows of an event. */
  lag = 0;
  /** Milliseconds that taking an event takes, in which a second one for the same customer and meter is refused. */
  busyMs = 0;
  readonly taken: Taken[] = [];
  refusedAtOnce = 0;
  mostInFlight = 0;
  private readonly seen = new Map<string, number>();
  private readonly inFlight = new Set<string>();
  private reports: { meter: string; code: string; identifier: string }[] = [];

  constructor(
    private readonly objects: Objects,
    private readonly now: () => number,
  ) {}

  create(params: Params): Kept {
    const taken = this.objects
      .all("billing.meter")
      .some((meter) => meter.event_name === params.event_name && meter.status === "active");
    if (taken) throw new Refused(400, `A meter with event_name ${String(params.event_name)} exists already.`);
    return this.objects.create("billing.meter", "mtr", {
      status: "active",
      event_time_window: null,
      customer_mapping: { type: "by_id", event_payload_key: "stripe_customer_id" },
      value_settings: { event_payload_key: "value" },
      ...params,
    });
  }

  /** A meter cannot be changed but for its display name. */
  update(id: string, params: Params): Kept {
    const other = Object.keys(params).find((name) => name !== "display_name");
    if (other) throw new Refused(400, `Received unknown parameter: ${other}`, "parameter_unknown");
    return Object.assign(this.objects.get("billing.meter", id), params);
  }

  async take(params: Params): Promise<Record<string, unknown>> {
    const meter = this.objects
      .all("billing.meter")
      .find(({ event_name, status }) => event_name === params.event_name && status === "active");
    if (!meter) throw new Refused(400, `No active meter found for ${String(params.event_name)}.`);
    const payload = (params.payload ?? {}) as Params;
    const customer = String(payload.stripe_customer_id);
    const key = `${customer} ${meter.id}`;
    if (this.inFlight.has(key)) {
      this.refusedAtOnce++;
      throw new Refused(429, "Too many concurrent requests for this customer and meter.", "lock_timeout");
    }
    this.inFlight.add(key);
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight.size);
    try {
      if (this.busyMs > 0) await new Promise((resolve) => setTimeout(resolve, this.busyMs));
      return this.keep(meter, customer, payload, params);
    } finally {
      this.inFlight.delete(key);
    }
  }

  private keep(meter: Kept, customer: string, payload: Params, params: Params): Record<string, unknown> {
    const now = this.now();
    const timestamp = Number(params.timestamp ?? now);
    const identifier = String(params.identifier ?? `made-${this.taken.length}`);
    if (timestamp < now - 35 * day) throw new Refused(400, "The timestamp is more than 35 days in the past.");
    if (timestamp > now + 300) throw new Refused(400, "The timestamp is more than 5 minutes in the future.");
    if (identifier.length > 100) throw new Refused(400, "identifier: at most 100 characters.");
    const before = this.seen.get(identifier);
    if (before !== undefined && before > now - day)
      throw new Refused(400, `An event already exists with identifier ${identifier}.`);
    this.seen.set(identifier, now);
    const value = String(payload.value);
    if (!/^-?\d+$/.test(value))
      this.reports.push({ meter: meter.id, code: "meter_event_invalid_value", identifier });
    else if (!this.objects.all("customer").some(({ id }) => id === customer))
      this.reports.push({ meter: meter.id, code: "meter_event_customer_not_found", identifier });
    else this.taken.push({ customer, meter: meter.id, value: Number(value), timestamp, takenAt: now });
    return {
      object: "billing.meter_event",
      created: now,
      event_name: params.event_name,
      identifier,
      livemode: false,
      payload,
      timestamp,
    };
  }

  /** The value that counts of each hour, by the hour's start: the last in it. */
  hourly(customer: string, meter: string, at: number = Number.POSITIVE_INFINITY): Map<number, number> {
    const hours = new Map<number, Taken>();
    for (const event of this.taken) {
      if (event.customer !== customer || event.meter !== meter || event.takenAt > at) continue;
      const start = event.timestamp - (event.timestamp % hour);
      const other = hours.get(start);
      if (!other || event.timestamp >= other.timestamp) hours.set(start, event);
    }
    return new Map([...hours].map(([start, { value }]) => [start, value]));
  }

  summaries(meter: string, params: Params) {
    this.objects.get("billing.meter", meter);
    const [start, end] = [Number(params.start_time), Number(params.end_time)];
    const grouped = params.value_grouping_window === "hour";
    const step = grouped ? hour : 60;
    if (start % step !== 0 || end % step !== 0)
      throw new Refused(400, "start_time and end_time must align with the window's boundaries.");
    const within = [...this.hourly(String(params.customer), meter, this.now() - this.lag)]
      .filter(([at]) => at >= start && at < end)
      .sort(([a], [b]) => b - a);
    const summary = (from: number, to: number, value: number) => ({
      id: `mtrusg_${meter}_${from}`,
      object: "billing.meter_event_summary",
      aggregated_value: value,
      start_time: from,
      end_time: to,
      livemode: false,
      meter,
    });
    const all = grouped
      ? within.map(([at, value]) => summary(at, at + hour, value))
      : [
          summary(
            start,
            end,
            within.reduce((sum, [, value]) => sum + value, 0),
          ),
        ];
    const after = params.starting_after;
    const from = typeof after === "string" ? all.findIndex(({ id }) => id === after) + 1 : 0;
    const limit = Number(params.limit ?? 10);
    const data = all.slice(from, from + limit);
    return { object: "list", url: "/", data, has_more: from + limit < all.length };
  }

  /** The report on what could not be counted since the last one, as the thin event's data; `null` where all could. */
  errorReport(): { meter: string; data: Record<string, unknown> } | null {
    const [first] = this.reports;
    if (!first) return null;
    const errors = this.reports.filter(({ meter }) => meter === first.meter);
    this.reports = this.reports.filter(({ meter }) => meter !== first.meter);
    const codes = [...new Set(errors.map(({ code }) => code))];
    const error_types = codes.map((code) => {
      const some = errors.filter((error) => error.code === code);
      const sample_errors = some.slice(0, 10).map(({ identifier }) => ({
        error_message: `${code} (${identifier})`,
        request: { identifier },
      }));
      return { code, error_count: some.length, sample_errors };
    });
    return {
      meter: first.meter,
      data: {
        developer_message_summary: `There were ${errors.length} invalid events.`,
        reason: { error_count: errors.length, error_types },
        validation_start: new Date(this.now() * 1000 - 60_000).toISOString(),
        validation_end: new Date(this.now() * 1000).toISOString(),
      },
    };
  }
}
