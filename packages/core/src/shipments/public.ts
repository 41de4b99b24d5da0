import { z } from "zod";
import { giveBack, type Rate, take } from "../auth/index.ts";
import { fn, home, notFound, sameSecret, scope, sha256, tenant, withActor } from "../kernel/index.ts";
import { clockOffset } from "../tenants/index.ts";
import { ShipmentEntity, type ShipmentItem } from "./entity.ts";
import { trackingMark } from "./present.ts";
import { lastDigits, type Tracking, toTracking } from "./public-view.ts";
import { findId, loadWhole } from "./read.ts";
import { TrackingNumber } from "./schema.ts";

export type { Tracking } from "./public-view.ts";

const TrackInput = z.strictObject({
  trackingNumber: z.string(),
  /** The mark of the signed link. */
  k: z.string().optional(),
  /** The last four digits of the recipient's or the sender's phone; of a longer number the last four count. */
  phone: z.string().optional(),
  /** The network address that asks; wrong digits are counted by it too. */
  address: z.string().optional(),
});

/**
 * A parcel for whoever holds its link or knows the phone's last four digits. The tenant is the actor's, and its
 * live world comes before its sandbox.
 * @throws AppError `not_found`, the same whether the number or the digits are wrong; `rate_limited` after too
 * many wrong digits
 */
export const track = fn(
  TrackInput,
  null,
  async ({ trackingNumber, k, phone, address }): Promise<Tracking> => {
    const number = TrackingNumber.safeParse(trackingNumber);
    if (!number.success) throw nothing();
    const byLink = k === undefined ? null : await openByLink(number.data, k);
    if (byLink) return byLink;
    const digits = phone === undefined ? "" : lastDigits(phone, 4);
    if (digits.length < 4) throw nothing();
    return openByDigits(number.data, digits, address);
  },
);

const nothing = () => notFound("parcel, or what should open it is wrong");

/** Runs `look` in the live world, then in the sandbox, until it finds something. */
async function inEitherWorld<T>(look: () => Promise<T | null>): Promise<T | null> {
  const { tenant } = scope();
  const live = await withActor({ type: "customer", tenant, mode: "live", clockOffset: 0 }, look);
  if (live !== null) return live;
  const offset = await clockOffset(tenant.id);
  return withActor({ type: "customer", tenant, mode: "test", clockOffset: offset }, look);
}

function openByLink(number: string, k: string): Promise<Tracking | null> {
  return inEitherWorld(async () => {
    if (!sameSecret(k, trackingMark(number))) return null;
    const id = await findId(number);
    return id === null ? null : toTracking(await loadWhole(id));
  });
}

/**
 * Ten wrong tries at a number at once and one an hour from then on: within the fortnight that a parcel is of
 * interest, fewer than 350 of the 10,000 possible.
 */
const numberRate: Rate = { burst: 10, perSeconds: 3600 };
/** An address may be that of a whole office or of a mobile operator, and tries many numbers. */
const addressRate: Rate = { burst: 30, perSeconds: 60 };

/** Tries are taken before the digits are looked at, so that many at once do not get past; right ones cost none. */
async function openByDigits(number: string, digits: string, address: string | undefined): Promise<Tracking> {
  const counted: [string, Rate][] = [[`track:number:${home()}#${number}`, numberRate]];
  if (address) counted.unshift([`track:address:${sha256(address)}`, addressRate]);
  for (const [key, rate] of counted) await take(key, rate);
  const found = await inEitherWorld(async () => {
    const shipment = await readOrPretend(number);
    return shipment && isPhoneOf(shipment, digits) ? toTracking(await loadWhole(shipment.shipmentId)) : null;
  });
  if (!found) throw nothing();
  await Promise.all(counted.map(([key, rate]) => giveBack(key, rate)));
  return found;
}

const nowhere = "shp_00000000000000000000000000";

/** Reads as often for a number that nobody has, so that the time it takes does not tell. */
async function readOrPretend(number: string): Promise<ShipmentItem | null> {
  const shipmentId = (await findId(number)) ?? nowhere;
  const { data } = await ShipmentEntity().get({ tenantId: tenant(), shipmentId }).go({ consistent: true });
  return data;
}

/** Compares with both phones in constant time. A parcel without a phone is opened by its link only. */
function isPhoneOf({ recipient, sender }: ShipmentItem, digits: string): boolean {
  const [first, second] = [recipient?.phone, sender?.phone].map((phone) => lastDigits(phone ?? "", 4));
  const isRecipient = sameSecret(first ?? "", digits);
  const isSender = sameSecret(second ?? "", digits);
  return isRecipient || isSender;
}
