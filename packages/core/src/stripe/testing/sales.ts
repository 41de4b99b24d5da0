import type { Param, Params } from "./form.ts";
import { type Kept, type Objects, Refused } from "./objects.ts";

const month = 30 * 86_400;

interface Item {
  id: string;
  price: Kept;
  current_period_start: number;
}

/** Checkout, subscriptions and invoices, as far as a plan that is bought, changed, owed for and ended goes. */
export class Sales {
  /** Such as for a card that is closed. */
  refusesRefunds = false;

  constructor(
    private readonly objects: Objects,
    private readonly now: () => number,
    private readonly tell: (type: string, object: Kept) => void,
    /** What was told of a customer's meter since a time, in seconds. */
    private readonly used: (customer: string, meter: string, since: number) => number,
  ) {}

  checkout(params: Params): Kept {
    this.objects.get("customer", String(params.customer));
    for (const line of (params.line_items ?? []) as Params[]) {
      const price = this.objects.get("price", String(line.price));
      const isMetered = (price.recurring as Params | undefined)?.usage_type === "metered";
      if (isMetered && line.quantity !== undefined)
        throw new Refused(400, "Quantity should not be specified where usage_type is metered.");
    }
    const session = this.objects.create("checkout.session", "cs", { status: "open", ...params });
    return Object.assign(session, { url: `https://checkout.stripe.example/c/${session.id}` });
  }

  /** The person pays on Stripe's page. */
  pay(sessionId: string): Kept {
    const session = this.objects.get("checkout.session", sessionId);
    if (session.status !== "open") throw new Refused(400, `The session is ${String(session.status)}.`);
    const lines = (session.line_items ?? []) as Params[];
    const data = (session.subscription_data ?? {}) as Params;
    const subscription = this.subscribe(String(session.customer), lines, data);
    Object.assign(session, { status: "complete", subscription: subscription.id });
    this.tell("checkout.session.completed", session);
    this.tell("customer.subscription.created", subscription);
    this.invoice(subscription, "paid");
    return subscription;
  }

  /** A page that is open can be closed, so that nobody pays on it. */
  expire(sessionId: string): Kept {
    const session = this.objects.get("checkout.session", sessionId);
    if (session.status !== "open") throw new Refused(400, "Only open sessions can be expired.");
    return Object.assign(session, { status: "expired", url: null });
  }

  /** At once, without giving anything back. */
  cancel(id: string): Kept {
    const { status } = this.objects.get("subscription", id);
    if (status === "canceled") throw new Refused(404, `No such subscription: '${id}'`, "resource_missing");
    return this.change(id, { status: "canceled", ended_at: this.now(), canceled_at: this.now() });
  }

  /** What was paid can be given back once. */
  credit(params: Params): Kept {
    const invoice = this.objects.get("invoice", String(params.invoice));
    const given = Number(invoice.post_payment_credit_notes_amount) + Number(params.refund_amount);
    if (this.refusesRefunds) throw new Refused(400, "The charge cannot be refunded.");
    if (given > Number(invoice.amount_paid))
      throw new Refused(400, "More than was paid cannot be given back.");
    invoice.post_payment_credit_notes_amount = given;
    return this.objects.create("credit_note", "cn", params);
  }

  subscribe(customer: string, lines: Params[], data: Params = {}): Kept {
    const subscription = this.objects.create("subscription", "sub", {
      ...{
        customer,
        metadata: data.metadata ?? {},
        billing_mode: data.billing_mode ?? { type: "classic" },
        status: "active",
        cancel_at: null,
        cancel_at_period_end: false,
        schedule: null,
      },
      ...{ ended_at: null, canceled_at: null, currency: "usd" },
    });
    return this.setItems(subscription, lines);
  }

  private setItems(subscription: Kept, lines: Params[]): Kept {
    const [start, end] = [this.now(), this.now() + month];
    const prices = lines.map(({ price }) => this.objects.get("price", String(price)));
    const data = prices.map((price, index) => ({
      id: `si_${subscription.id}_${index}`,
      object: "subscription_item",
      price,
      current_period_start: start,
      current_period_end: end,
    }));
    const items = { object: "list", data, has_more: false };
    return Object.assign(subscription, { items, currency: prices[0]?.currency ?? "usd" });
  }

  update(id: string, params: Params): Kept {
    const { items, ...rest } = params;
    const subscription = this.objects.get("subscription", id);
    if (items) {
      const asked = items as Params[];
      const { data } = subscription.items as { data: Item[] };
      const isDeleted = (item: Item) => asked.some((one) => one.id === item.id && one.deleted === "true");
      this.billRemoved(subscription, data.filter(isDeleted));
      const kept = data
        .filter((item) => !isDeleted(item))
        .filter((item) => !asked.some((one) => one.id === item.id && one.price !== undefined))
        .map(({ price }): Params => ({ price: price.id }));
      this.setItems(subscription, [...kept, ...asked.filter(({ price }) => price !== undefined)]);
    }
    Object.assign(
      subscription,
      Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, typed(value)])),
    );
    this.tell("customer.subscription.updated", subscription);
    return subscription;
  }

  /** What was used of metered prices that are taken off: billed in the flexible mode, forgotten in the classic one. */
  private billRemoved(subscription: Kept, removed: Item[]): void {
    if ((subscription.billing_mode as Params).type !== "flexible") return;
    for (const { price, current_period_start } of removed) {
      const { meter } = price.recurring as Params;
      if (meter === undefined) continue;
      const quantity = this.used(String(subscription.customer), String(meter), current_period_start);
      this.objects.create("invoiceitem", "ii", {
        customer: subscription.customer,
        price: price.id,
        quantity,
      });
    }
  }

  /** A schedule with the present period as its only phase. */
  schedule(params: Params): Kept {
    const subscription = this.objects.get("subscription", String(params.from_subscription));
    const { data } = subscription.items as {
      data: { price: Kept; current_period_start: number; current_period_end: number }[];
    };
    const phase = {
      items: data.map(({ price }) => ({ price: price.id })),
      ...{ start_date: data[0]?.current_period_start, end_date: data[0]?.current_period_end, metadata: {} },
    };
    const values = { status: "active", subscription: subscription.id, phases: [phase] };
    const schedule = this.objects.create("subscription_schedule", "sub_sched", values);
    subscription.schedule = schedule.id;
    return schedule;
  }

  /** Phases follow each other: one without a beginning begins where the last one ends. */
  reschedule(id: string, params: Params): Kept {
    let end = 0;
    const phases = ((params.phases ?? []) as Params[]).map((phase) => {
      const start_date = Number(phase.start_date ?? end);
      end = Number(phase.end_date ?? start_date + month);
      return { metadata: {}, ...phase, start_date, end_date: end };
    });
    return Object.assign(this.objects.get("subscription_schedule", id), { phases });
  }

  release(id: string): Kept {
    const schedule = this.objects.get("subscription_schedule", id);
    Object.assign(this.objects.get("subscription", String(schedule.subscription)), { schedule: null });
    return Object.assign(schedule, { status: "released" });
  }

  /** What Stripe does by itself: a payment that fails, an end. */
  change(id: string, changes: Record<string, unknown>): Kept {
    const subscription = Object.assign(this.objects.get("subscription", id), changes);
    const type = changes.status === "canceled" ? "deleted" : "updated";
    this.tell(`customer.subscription.${type}`, subscription);
    return subscription;
  }

  invoice(subscription: Kept, status: "open" | "paid"): Kept {
    const total = 4900;
    const invoice = this.objects.create("invoice", "in", {
      ...{ customer: subscription.customer, status, total, currency: subscription.currency },
      amount_due: total,
      amount_paid: status === "paid" ? total : 0,
      post_payment_credit_notes_amount: 0,
      parent: { type: "subscription_details", subscription_details: { subscription: subscription.id } },
      ...{ period_start: this.now() - month, period_end: this.now() },
    });
    subscription.latest_invoice = invoice.id;
    const number = `CAAS-${invoice.id.slice(-4)}`;
    const urls = { hosted_invoice_url: `https://invoice.stripe.example/${invoice.id}`, invoice_pdf: null };
    Object.assign(invoice, { number, ...urls });
    this.tell("invoice.finalized", invoice);
    this.tell(status === "paid" ? "invoice.paid" : "invoice.payment_failed", invoice);
    return invoice;
  }
}

function typed(value: Param): unknown {
  return value === "true" ? true : value === "false" ? false : value === "" ? null : value;
}
