import { z } from "zod";
import { PageInput, page, type Read, reading, shardOf, shards, type Write, write } from "../db/index.ts";
import {
  AppError,
  fn,
  idSchema,
  invalid,
  iso,
  Money,
  now,
  nowIso,
  randomCode,
  tenant,
} from "../kernel/index.ts";
import { VoucherEntity, type VoucherItem } from "./entity.ts";

/** How long a voucher can be used, in milliseconds. */
const lasts = 365 * 86_400_000;

/**
 * A new voucher, to be written with what it is granted for; it is good for a year. `code` is what its holder types.
 * @param ticketId of the lateness that it makes good, or of the claim that it pays
 */
export function grantVoucher(amount: Money, ticketId: string): { code: string; writes: Write[] } {
  const code = `${randomCode(5)}-${randomCode(5)}`.toUpperCase();
  const at = nowIso();
  const voucher = {
    tenantId: tenant(),
    code,
    amount,
    ticketId,
    validUntil: iso(now() + lasts),
    createdAt: at,
    shard: shardOf(code),
  };
  return { code, writes: [write(VoucherEntity().create(voucher))] };
}

/** For reading a voucher together with other things. */
export function voucherRead(code: string): Read<VoucherItem> {
  return reading<VoucherItem>(VoucherEntity(), VoucherEntity().get({ tenantId: tenant(), code }));
}

/**
 * What a voucher takes off a price: its amount, and no more than the price.
 * @param voucher as it was read; `null` where there is none
 * @throws AppError `validation_failed` with `voucher_unknown` at the field; `voucher_used`, `voucher_expired`,
 * `currency_mismatch`
 */
export function worthOf(voucher: VoucherItem | null, code: string, price: Money): Money {
  if (!voucher) throw invalid("voucher", "voucher_unknown", "There is no such voucher.");
  const { redeemedBy, validUntil, amount } = voucher;
  if (redeemedBy) throw used(code);
  if (validUntil <= nowIso())
    throw new AppError("voucher_expired", { detail: `The voucher ${code} was good until ${validUntil}.` });
  if (amount.currency !== price.currency)
    throw new AppError("currency_mismatch", {
      detail: `The voucher ${code} is in ${amount.currency}, the price in ${price.currency}.`,
    });
  return { amount: Math.min(amount.amount, price.amount), currency: price.currency };
}

/** Uses a voucher up, once however many try at the same instant. @throws AppError `voucher_used`, when written */
export function redeemVoucher(code: string, bookingId: string): Write {
  const redeeming = VoucherEntity()
    .update({ tenantId: tenant(), code })
    .set({ redeemedBy: bookingId })
    // Closes the race of two bookings with one voucher.
    .where(
      ({ redeemedBy, validUntil }, { exists, notExists }) =>
        `${exists(validUntil)} AND ${notExists(redeemedBy)}`,
    );
  return write(redeeming, () => used(code));
}

/** Makes a voucher good again whose booking came to nothing. */
export function giveVoucherBack(code: string, bookingId: string): Write {
  const giving = VoucherEntity()
    .update({ tenantId: tenant(), code })
    .remove(["redeemedBy"])
    .where(({ redeemedBy }, { eq }) => eq(redeemedBy, bookingId));
  return write(giving, () => new Error(`the voucher ${code} is not with ${bookingId}`));
}

function used(code: string): AppError {
  return new AppError("voucher_used", { detail: `The voucher ${code} is used by another booking.` });
}

export const Voucher = z
  .object({
    object: z.literal("voucher"),
    /** What its holder gives with a booking. */
    code: z.string(),
    amount: Money,
    /** `used` with the hold already; a booking that is cancelled, missed or expires gives it back. */
    status: z.enum(["open", "used", "expired"]),
    /** The ticket whose lateness it makes good, or that of the claim it pays. */
    ticketId: z.string(),
    bookingId: z.string().nullable(),
    validUntil: z.string(),
    createdAt: z.string(),
  })
  .meta({
    id: "Voucher",
    example: {
      ...{ object: "voucher", code: "7F3KQ-2MX9T", amount: { amount: 500, currency: "CNY" }, status: "open" },
      ...{ ticketId: "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4", bookingId: null },
      ...{ validUntil: "2027-11-22T03:00:00.000Z", createdAt: "2026-11-22T03:00:00.000Z" },
    },
  });

function toVoucher(item: VoucherItem): z.infer<typeof Voucher> {
  const { code, amount, redeemedBy, validUntil, ticketId, createdAt } = item;
  const status = redeemedBy ? "used" : validUntil <= nowIso() ? "expired" : "open";
  return {
    ...{ object: "voucher", code, amount, status, ticketId },
    ...{ bookingId: redeemedBy ?? null, validUntil, createdAt },
  };
}

/** The vouchers that were granted, newest first. Who has a code may use it, hence the permission to change bookings. */
export const list = fn(
  z.strictObject({
    ...PageInput,
    ticketId: idSchema("ticket").optional(),
    status: Voucher.shape.status.optional(),
  }),
  "bookings:write",
  ({ limit, cursor, ticketId, status }) => {
    const tenantId = tenant();
    const { all, ofTicket } = VoucherEntity().query;
    return page({
      queries: ticketId
        ? [ofTicket({ tenantId, ticketId })]
        : shards.map((shard) => all({ tenantId, shard })),
      filter: status && ((item) => toVoucher(item as VoucherItem).status === status),
      limit,
      cursor,
      name: JSON.stringify(["vouchers", ticketId, status]),
      map: (item) => toVoucher(item as VoucherItem),
    });
  },
);
