import { type Read, reading, type Write, write } from "../db/index.ts";
import { AppError, iso, type Money, now, nowIso, randomCode, tenant } from "../kernel/index.ts";
import { VoucherEntity, type VoucherItem } from "./entity.ts";

/** How long a voucher can be used, in milliseconds. */
const lasts = 365 * 86_400_000;

/** A new voucher, to be written with what it is granted for. `code` is what its holder types. */
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
 * @throws AppError `voucher_refused` where it is unknown, was used, is too old or is in another currency
 */
export function worthOf(voucher: VoucherItem | null, code: string, price: Money): Money {
  if (!voucher) throw refused(`There is no voucher ${code}.`);
  const { redeemedBy, validUntil, amount } = voucher;
  if (redeemedBy) throw refused(`The voucher ${code} was used.`);
  if (validUntil <= nowIso()) throw refused(`The voucher ${code} was good until ${validUntil}.`);
  if (amount.currency !== price.currency)
    throw refused(`The voucher ${code} is in ${amount.currency}, the price in ${price.currency}.`);
  return { amount: Math.min(amount.amount, price.amount), currency: price.currency };
}

/** Uses a voucher up, once however many try at the same instant. */
export function redeemVoucher(code: string, bookingId: string): Write {
  const redeeming = VoucherEntity()
    .update({ tenantId: tenant(), code })
    .set({ redeemedBy: bookingId })
    // Closes the race of two bookings with one voucher.
    .where(
      ({ redeemedBy, validUntil }, { exists, notExists }) =>
        `${exists(validUntil)} AND ${notExists(redeemedBy)}`,
    );
  return write(redeeming, () => refused(`The voucher ${code} was used.`));
}

/** Makes a voucher good again whose booking came to nothing. */
export function giveVoucherBack(code: string, bookingId: string): Write {
  const giving = VoucherEntity()
    .update({ tenantId: tenant(), code })
    .remove(["redeemedBy"])
    .where(({ redeemedBy }, { eq }) => eq(redeemedBy, bookingId));
  return write(giving, () => new Error(`the voucher ${code} is not with ${bookingId}`));
}

function refused(detail: string): AppError {
  return new AppError("voucher_refused", { detail });
}
