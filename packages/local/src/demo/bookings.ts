import * as Bookings from "@caas/core/bookings";
import { transact } from "@caas/core/db";
import { AppError } from "@caas/core/kernel";
import * as Packages from "@caas/core/packages";
import * as Shipments from "@caas/core/shipments";
import * as Tickets from "@caas/core/tickets";
import { grantVoucher } from "@caas/core/vouchers";
import type { Stage } from "./stage.ts";

const area = "姑苏区";
const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const day = 86_400_000;

/** The date in China, where the firm is. */
const dateOf = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

/** What the firm sells with its parcels: windows, of which those of the evening are few, and what goes without. */
async function offer({ as, times }: Stage) {
  return as("admin", times("-9d 10:00"), async () => {
    const window = (from: string, to: string, capacity: number) => ({ days: [...days], from, to, capacity });
    const { id } = await Packages.create({
      kind: "scheduled_delivery",
      name: { "zh-CN": "定时派送", en: "Delivery in a window" },
      description: {
        "zh-CN": "在您选择的时段送达，可改约两次。",
        en: "Delivered in the window you choose; it can be moved twice.",
      },
      price: { amount: 500, currency: "CNY" },
      includedFor: { vip: true },
      config: {
        areas: [area, "工业园区"],
        windows: [window("09:00", "12:00", 20), window("14:00", "16:00", 12), window("18:00", "21:00", 4)],
      },
    });
    const green = await Packages.create({
      kind: "green_packaging",
      name: { "zh-CN": "绿色包装", en: "Green packaging" },
      price: { amount: 200, currency: "CNY" },
      config: { material: "可循环快递箱" },
    });
    const insured = await Packages.create({
      kind: "insured",
      name: { "zh-CN": "保价", en: "Insured value" },
      price: { amount: 100, currency: "CNY" },
      config: { rate: 0.005, maxValue: 2_000_000 },
    });
    const collection = await Packages.create({
      kind: "collect_on_behalf",
      name: { "zh-CN": "代收", en: "Collection by somebody else" },
      price: { amount: 0, currency: "CNY" },
      config: {},
    });
    return { windows: id, green: green.id, insured: insured.id, collection: collection.id };
  });
}

/**
 * A few days of bookings: kept, missed, taken back, moved, for tomorrow, held and not confirmed; and vouchers for
 * late handling, one of them used.
 */
export async function book(stage: Stage): Promise<void> {
  const { as, times } = stage;
  const sold = await offer(stage);
  const packageId = sold.windows;
  const now = Date.now();
  const parcels = await as("system", now, async () => {
    const { data } = await Shipments.list({ limit: 100 });
    const onTheirWay = data.filter(({ status }) => !Shipments.isTerminal(status));
    // Many were entered at one instant, in no order; whose parcel has which booking is to be the same each time.
    return onTheirWay
      .sort((one, other) => (one.trackingNumber < other.trackingNumber ? -1 : 1))
      .map(({ id }) => id);
  });
  const next = () => {
    const shipmentId = parcels.pop();
    if (shipmentId === undefined) throw new Error("the demo has too few parcels on their way");
    return shipmentId;
  };
  const hold = (at: number, date: string, from: string, voucher?: string) =>
    as("system", at, async () => {
      const input = { packageId, shipmentId: next(), slot: { area, date, from } };
      return (await Bookings.hold({ ...input, ...(voucher ? { voucher } : {}) })).id;
    });
  const confirmed = async (at: number, date: string, from: string, voucher?: string) => {
    const id = await hold(at, date, from, voucher);
    await as("system", at + 60_000, () => Bookings.confirm({ id }));
    return id;
  };

  const booked = times("-2d 10:00");
  const ran = times("-1d 17:00");
  const [kept, missed] = [
    await confirmed(booked, dateOf(ran), "14:00"),
    await confirmed(booked, dateOf(ran), "14:00"),
  ];
  await as("system", ran, async () => {
    await Bookings.fulfil({ id: kept });
    await Bookings.miss({ id: missed });
  });
  const back = await confirmed(booked, dateOf(ran), "18:00");
  await as("system", booked + 3_600_000, () => Bookings.cancel({ id: back }));

  const later = dateOf(now + 2 * day);
  const voucher = await as("system", ran, async () => {
    const { data: tickets } = await Tickets.list({ limit: 1 });
    const ticketId = tickets[0]?.id ?? "";
    const grants = [500, 300].map((amount) => grantVoucher({ amount, currency: "CNY" }, ticketId));
    await transact({ writes: grants.flatMap(({ writes }) => writes) });
    return grants[1]?.code;
  });
  await confirmed(ran, later, "09:00", voucher);
  await confirmed(ran, later, "18:00");
  const moved = await confirmed(ran, later, "14:00");
  await as("system", ran + 3_600_000, () =>
    Bookings.reschedule({ id: moved, to: { slot: { area, date: later, from: "18:00" } } }),
  );
  // Nobody confirms it; its place comes back when the sweep has come by.
  await hold(ran, later, "18:00");
  await hold(now, later, "09:00");
  await bookOthers(stage, sold);
}

/** Green packaging, an insured parcel, and a neighbour who collects what comes in a window of tomorrow's. */
async function bookOthers({ as, times }: Stage, sold: Awaited<ReturnType<typeof offer>>): Promise<void> {
  const booked = async (packageId: string, shipmentId: string, more: object = {}) => {
    const { id } = await Bookings.hold({ packageId, shipmentId, ...more });
    await Bookings.confirm({ id });
    return id;
  };
  const parcel = async (status: "created" | "in_transit") =>
    (await Shipments.list({ status, limit: 100 })).data
      // Not those that are known from pushes alone.
      .filter(({ recipient }) => recipient !== null)
      .map(({ id }) => id);
  await as("system", times("-1m"), async () => {
    const [[ordered = "", other = ""], onTheRoad] = [await parcel("created"), await parcel("in_transit")];
    await booked(sold.insured, ordered, { insuredValue: { amount: 150_000, currency: "CNY" } });
    const green = await Promise.all([ordered, other].map((id) => booked(sold.green, id)));
    for (const id of green) await Bookings.fulfil({ id });
    const [shipmentId = ""] = onTheRoad;
    const slot = { area, date: dateOf(Date.now() + day), from: "14:00" };
    await booked(sold.windows, shipmentId, { slot }).catch(alreadyBooked);
    const id = await booked(sold.collection, shipmentId);
    const neighbour = { name: "赵敏", phone: "13812345678", idLastDigits: "123X" };
    await Bookings.nameCollector({ id, collector: { ...neighbour, relation: "neighbour" } });
  });
}

/** The parcel may have a window from above, which will do as well. */
function alreadyBooked(error: unknown): void {
  if (!(error instanceof AppError) || error.code !== "already_booked") throw error;
}
