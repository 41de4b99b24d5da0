import { AppError, currencyMismatch, invalid, type Money, tenant } from "../kernel/index.ts";
import { type PackageContent, premiumOf } from "../packages/index.ts";
import { load as loadShipment, type ShipmentItem } from "../shipments/index.ts";
import { BookingEntity, type BookingItem } from "./entity.ts";

/** A value is insured as the parcel is handed over; later one would insure what has gone wrong already. */
const insurable: readonly ShipmentItem["status"][] = ["unknown", "created", "picked_up"];

/**
 * The value that a booking insures; nothing for a package of another kind.
 * @throws AppError `validation_failed` with `not_insured`, `required`, `too_small`, `too_big`, `too_late_to_insure`;
 * `currency_mismatch`
 */
export function insuredFor(
  content: PackageContent,
  { insuredValue: given }: { insuredValue?: Money | undefined },
  { insuredValue: declared, status }: Pick<ShipmentItem, "insuredValue" | "status">,
): Money | undefined {
  if (content.kind !== "insured") {
    if (given) throw invalid("insuredValue", "not_insured", "is for packages of the kind insured");
    return undefined;
  }
  if (!insurable.includes(status))
    throw invalid("shipmentId", "too_late_to_insure", `The parcel is ${status}; it is insured until pickup.`);
  const value = given ?? declared;
  if (!value)
    throw invalid("insuredValue", "required", "is required, since the parcel was entered without one");
  const { currency } = content.price;
  if (value.currency !== currency) {
    const message = `is ${value.currency}, and the package is sold in ${currency}`;
    throw currencyMismatch({ path: "insuredValue.currency", message });
  }
  if (value.amount === 0) throw invalid("insuredValue.amount", "too_small", "must be more than nothing");
  const { maxValue } = content.config;
  if (maxValue !== undefined && value.amount > maxValue)
    throw invalid("insuredValue.amount", "too_big", `must not be more than ${maxValue} minor units`);
  return value;
}

/**
 * Of a parcel that is on its way the insurance is not taken back: its premium has carried the risk.
 * @throws AppError `booking_over`
 */
export async function checkRevocable({ insuredValue, shipmentId }: BookingItem): Promise<void> {
  if (!insuredValue) return;
  const { status } = await loadShipment(shipmentId);
  if (insurable.includes(status)) return;
  const detail = `The parcel is ${status}; its insurance could be taken back until pickup.`;
  throw new AppError("booking_over", { detail });
}

/** What insuring the value costs, at the package's rate and at least its price. */
export function premium(content: PackageContent, value: Money): Money {
  const rate = content.kind === "insured" ? content.config.rate : undefined;
  return premiumOf(value, rate, content.price);
}

/** What a parcel is insured for by a booking that stands; the most of several. `null` where there is none. */
export async function insuredByBooking(shipmentId: string): Promise<Money | null> {
  const { data } = await BookingEntity()
    .query.ofShipment({ tenantId: tenant(), shipmentId })
    .go({ pages: "all" });
  const values = data
    .filter(({ status }) => status === "confirmed" || status === "fulfilled")
    .flatMap(({ insuredValue }) => (insuredValue ? [insuredValue] : []));
  return values.toSorted((one, other) => other.amount - one.amount)[0] ?? null;
}
