import { z } from "zod";
import { giveBack, type Rate, take } from "../auth/index.ts";
import {
  AppError,
  fn,
  home,
  lastDigits,
  type Mode,
  notFound,
  sameSecret,
  scope,
  sha256,
  withActor,
} from "../kernel/index.ts";
import { clockOffset } from "../tenants/index.ts";
import type { ShipmentItem } from "./entity.ts";
import { trackingMark } from "./present.ts";
import { hasPassed, type Pass, passFor, readPass, type Visit } from "./public-pass.ts";
import { type Tracking, toTracking } from "./public-view.ts";
import { findId, loadWhole, type Whole } from "./read.ts";
import { TrackingNumber } from "./schema.ts";

export type { Tracking } from "./public-view.ts";

/** What opens a parcel's pages; one of `v`, `k` and `phone` has to be right. */
export const Opening = z.strictObject({
  trackingNumber: z.string(),
  /** The pass that a page hands on to the next, good for 12 hours. */
  v: z.string().max(200).optional(),
  /** The mark of the signed link. */
  k: z.string().optional(),
  /** The last four digits of the recipient's or the sender's phone; of a longer number the last four count. */
  phone: z.string().optional(),
  /** The network address that asks; wrong digits are counted by it too. */
  address: z.string().optional(),
});
export type Opening = z.output<typeof Opening>;

type Look<T, B> = (parcel: Whole, visit: Visit, beside: B) => T | Promise<T>;

/** Reads, in the parcel's world, what is wanted beside it, in the same round trip. */
type Beside<B> = (shipmentId: string) => Promise<B>;

/**
 * A parcel for whoever holds its link or knows the phone's last four digits. The tenant is the actor's, and its
 * live world comes before its sandbox.
 * @throws AppError as {@link openParcel}
 */
export const track = fn(Opening, null, (opening): Promise<Tracking> => openParcel(opening, trackingFor));

/** A parcel as its visitor sees it, with the pass to its other pages. */
export function trackingFor(parcel: Whole, visit: Visit): Tracking {
  return { ...toTracking(parcel), pass: passFor(parcel.shipment.trackingNumber, visit) };
}

/**
 * Lets a visitor in to one parcel and goes on with it in its world.
 * @throws AppError `not_found`, the same whether the number or the digits are wrong; `rate_limited` after too
 * many wrong digits; `link_expired` for a pass that is too old, where nothing else opens
 */
export async function openParcel<T, B = undefined>(
  opening: Opening,
  look: Look<T, B>,
  beside: Beside<B> = async () => undefined as B,
): Promise<T> {
  const number = TrackingNumber.safeParse(opening.trackingNumber);
  if (!number.success) throw nothing();
  const { v, k, phone, address } = opening;
  const pass = v === undefined ? null : readPass(number.data, v, inWorld);
  const passed = pass && (await openByPass(number.data, pass, look, beside));
  if (passed) return passed.result;
  const mode = k === undefined ? null : modeOfLink(number.data, k);
  if (mode)
    return openIn(
      mode,
      number.data,
      (...found) => look(found[0], { by: "link", nonce: null }, found[1]),
      beside,
    );
  const digits = phone === undefined ? "" : lastDigits(phone, 4);
  if (digits.length === 4) return openByDigits(number.data, digits, address, look, beside);
  throw pass ? new AppError("link_expired", { detail: "It was good for 12 hours." }) : nothing();
}

const nothing = () => notFound("parcel, or what should open it is wrong");

function inWorld<T>(mode: Mode, callback: () => T, clockOffset = 0): T {
  return withActor({ type: "customer", tenant: scope().tenant, mode, clockOffset }, callback);
}

/** How far the clock of a world is ahead; the live one's never is. */
function offsetOf(mode: Mode): Promise<number> | number {
  return mode === "test" ? clockOffset(home()) : 0;
}

/** The world in which `k` is the parcel's mark; the mark tells it without a look at the store. */
function modeOfLink(number: string, k: string): Mode | null {
  const isOf = (mode: Mode) =>
    sameSecret(
      k,
      inWorld(mode, () => trackingMark(number)),
    );
  if (isOf("live")) return "live";
  return isOf("test") ? "test" : null;
}

/** In two round trips: where the parcel is, then all of it. */
async function openIn<T, B>(
  mode: Mode,
  number: string,
  look: (parcel: Whole, beside: B) => T | Promise<T>,
  beside: Beside<B>,
): Promise<T> {
  const [offset, id] = await Promise.all([offsetOf(mode), inWorld(mode, () => findId(number))]);
  if (id === null) throw nothing();
  return inWorld(mode, async () => look(...(await Promise.all([loadWhole(id), beside(id)]))), offset);
}

async function openByPass<T, B>(
  number: string,
  pass: Pass,
  look: Look<T, B>,
  beside: Beside<B>,
): Promise<{ result: T } | null> {
  const { mode, by, nonce } = pass;
  return openIn(
    mode,
    number,
    async (parcel, more) => (hasPassed(pass) ? null : { result: await look(parcel, { by, nonce }, more) }),
    beside,
  );
}

/**
 * Ten wrong tries at a number at once and one an hour from then on: within the fortnight that a parcel is of
 * interest, fewer than 350 of the 10,000 possible.
 */
const numberRate: Rate = { burst: 10, perSeconds: 3600 };
/** An address may be that of a whole office or of a mobile operator, and tries many numbers. */
const addressRate: Rate = { burst: 30, perSeconds: 60 };

/**
 * Tries are taken before the digits are looked at, so that many at once do not get past; right ones cost none.
 * What is read meanwhile saves round trips, and it is read as often for a number that nobody has, so that the time
 * it takes does not tell.
 */
async function openByDigits<T, B>(
  number: string,
  digits: string,
  address: string | undefined,
  look: Look<T, B>,
  beside: Beside<B>,
): Promise<T> {
  const addressKey = address && `track:address:${sha256(address)}`;
  const numberKey = `track:number:${home()}#${number}`;
  const [live, test] = await Promise.all([
    inWorld("live", () => findId(number)),
    inWorld("test", () => findId(number)),
    addressKey ? take(addressKey, addressRate) : null,
  ]);
  const [inLive, inTest, offset] = await Promise.all([
    inWorld("live", () => readOrPretend(live)),
    inWorld("test", () => readOrPretend(test)),
    test === null ? 0 : offsetOf("test"),
    take(numberKey, numberRate),
  ]);
  const isOpen = [inLive, inTest].map((parcel) => parcel !== null && isPhoneOf(parcel.shipment, digits));
  const parcel = isOpen[0] ? inLive : isOpen[1] ? inTest : null;
  if (!parcel) throw nothing();
  const visit: Visit = { by: "digits", nonce: null };
  const { shipmentId } = parcel.shipment;
  const see = async () => look(parcel, visit, await beside(shipmentId));
  const [result] = await Promise.all([
    isOpen[0] ? inWorld("live", see) : inWorld("test", see, offset),
    giveBack(numberKey, numberRate),
    addressKey ? giveBack(addressKey, addressRate) : null,
  ]);
  return result;
}

const nowhere = "shp_00000000000000000000000000";

async function readOrPretend(shipmentId: string | null): Promise<Whole | null> {
  try {
    return await loadWhole(shipmentId ?? nowhere);
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return null;
    throw error;
  }
}

/** Compares with both phones in constant time. A parcel without a phone is opened by its link only. */
function isPhoneOf({ recipient, sender }: ShipmentItem, digits: string): boolean {
  const [first, second] = [recipient?.phone, sender?.phone].map((phone) => lastDigits(phone ?? "", 4));
  const isRecipient = sameSecret(first ?? "", digits);
  const isSender = sameSecret(second ?? "", digits);
  return isRecipient || isSender;
}
