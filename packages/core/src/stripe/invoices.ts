import type { Stripe } from "stripe";
import { z } from "zod";
import { account, currencies } from "../billing/index.ts";
import { type Page, PageInput } from "../db/index.ts";
import { AppError, fn, home, iso, Money, seal, unseal } from "../kernel/index.ts";
import { asking } from "./client.ts";

export const invoiceExample = {
  id: "in_1PgafmB7WZ01zgkWFDNKkZ2l",
  object: "invoice" as const,
  number: "CAAS-0007",
  status: "paid" as const,
  total: { amount: 29_900, currency: "CNY" as const },
  due: { amount: 0, currency: "CNY" as const },
  periodStart: "2026-10-24T08:00:00.000Z",
  periodEnd: "2026-11-24T08:00:00.000Z",
  url: "https://invoice.stripe.com/i/acct_1/test_1",
  pdfUrl: "https://pay.stripe.com/invoice/acct_1/test_1/pdf",
  createdAt: "2026-11-24T08:00:00.000Z",
};

/** As Stripe keeps it; it is made, changed and sent there. */
export const Invoice = z
  .object({
    /** Stripe's. */
    id: z.string(),
    object: z.literal("invoice"),
    number: z.string().nullable(),
    status: z.enum(["draft", "open", "paid", "uncollectible", "void"]),
    total: Money,
    due: Money,
    periodStart: z.string(),
    periodEnd: z.string(),
    /** Where it is looked at and paid. */
    url: z.string().nullable(),
    pdfUrl: z.string().nullable(),
    createdAt: z.string(),
  })
  .meta({ id: "Invoice", example: invoiceExample });
export type Invoice = z.infer<typeof Invoice>;

/**
 * What Stripe has billed the tenant, newest first; nothing where it has never bought anything.
 * @throws AppError `bad_cursor`, `billing_not_configured`, `stripe_unavailable`
 */
export const invoices = fn(
  z.strictObject(PageInput),
  "billing:write",
  async ({ limit, cursor }): Promise<Page<Invoice>> => {
    const context = `${home()}|invoices`;
    const after = cursor === undefined ? undefined : unseal("cursor", cursor, context);
    if (after === null)
      throw new AppError("bad_cursor", { detail: "Use a nextCursor of this very list, unchanged." });
    const { stripeCustomerId } = await account();
    if (!stripeCustomerId) return { object: "list", data: [], nextCursor: null };
    const { data, has_more } = await asking((client) =>
      client.invoices.list({
        customer: stripeCustomerId,
        limit,
        ...(after ? { starting_after: after } : {}),
      }),
    );
    const last = has_more ? data.at(-1) : undefined;
    return {
      object: "list",
      data: data.map(toInvoice),
      nextCursor: last ? seal("cursor", last.id, context) : null,
    };
  },
);

function toInvoice(invoice: Stripe.Invoice): Invoice {
  const currency = currencies.find((name) => name === invoice.currency.toUpperCase()) ?? "USD";
  return {
    id: invoice.id,
    object: "invoice",
    number: invoice.number ?? null,
    status: statuses.find((status) => status === invoice.status) ?? "draft",
    total: { amount: invoice.total, currency },
    due: { amount: invoice.amount_due - invoice.amount_paid, currency },
    periodStart: iso(invoice.period_start * 1000),
    periodEnd: iso(invoice.period_end * 1000),
    url: invoice.hosted_invoice_url ?? null,
    pdfUrl: invoice.invoice_pdf ?? null,
    createdAt: iso(invoice.created * 1000),
  };
}

const statuses = Invoice.shape.status.options;
