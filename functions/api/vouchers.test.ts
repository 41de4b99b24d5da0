import { authenticate } from "@caas/core/auth";
import * as Bookings from "@caas/core/bookings";
import { DueEntity, transact } from "@caas/core/db";
import { tenant, withActor } from "@caas/core/kernel";
import type { Slot } from "@caas/core/packages";
import { grantVoucher, type Voucher } from "@caas/core/vouchers";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { bookingInput, dateIn, packageInput, shipmentInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

type Answer = z.infer<typeof Bookings.Booking> & { code?: string; errors?: { path: string; code: string }[] };
type Listed = { data: z.infer<typeof Voucher>[]; nextCursor: string | null };

let firm: Firm;
let packageId: string;

beforeAll(async () => {
  firm = await signUp({ timezone: "Asia/Shanghai" });
  packageId = (await firm.live.post<{ id: string }>("/v1/packages", packageInput({}, { windows: wide }))).body
    .id;
});

const everyDay = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const wide = [{ days: everyDay, from: "09:00", to: "12:00", capacity: 100 }];
const ticketId = "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4";

/** Runs as the firm's key whose clock is so many milliseconds late. */
async function earlier<T>(milliseconds: number, callback: () => Promise<T>): Promise<T> {
  const actor = await authenticate({ authorization: `Bearer ${firm.keys.live}` });
  return withActor({ ...actor, clockOffset: -milliseconds }, callback);
}

/** As an escalation grants it. */
function granted(amount: number, currency = "CNY", ago = 0): Promise<string> {
  return earlier(ago, async () => {
    const { code, writes } = grantVoucher({ amount, currency }, ticketId);
    await transact({ writes });
    return code;
  });
}

async function book(voucher: string) {
  const { id } = (await firm.live.post<{ id: string }>("/v1/shipments", shipmentInput())).body;
  return firm.live.post<Answer>("/v1/bookings", bookingInput(packageId, id, { voucher }));
}

const settled = (work: Promise<unknown>) => work.catch((error: unknown) => error);
const act = (id: string, move: string) => firm.live.post<Answer>(`/v1/bookings/${id}/${move}`);
const statusOf = async (code: string) =>
  (await firm.live.get<Listed>("/v1/vouchers?limit=100")).body.data.find((each) => each.code === code)
    ?.status;

describe("a voucher", () => {
  it("is taken off the price once, however many use it at the same instant", async () => {
    const code = await granted(300);
    const answers = await Promise.all([book(code), book(code), book(code)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    const [held] = answers.filter(({ status }) => status === 201);
    expect(held?.body).toMatchObject({ price: { amount: 200 }, voucher: { code, amount: { amount: 300 } } });
    for (const { status, body } of answers) if (status === 409) expect(body.code).toBe("voucher_used");
    expect(await statusOf(code)).toBe("used");
    expect((await act(held?.body.id ?? "", "confirm")).status).toBe(200);
    expect((await book(code)).body.code).toBe("voucher_used");
  });

  it("is never worth more than the price", async () => {
    const { body } = await book(await granted(900));
    expect(body).toMatchObject({ price: { amount: 0 }, voucher: { amount: { amount: 500 } } });
  });

  it.each(["cancel", "miss"])("comes back where the booking comes to nothing: %s", async (end) => {
    const code = await granted(300);
    const { id } = (await book(code)).body;
    await act(id, "confirm");
    expect((await act(id, end)).body).toMatchObject({ refund: { amount: 200 } });
    expect(await statusOf(code)).toBe("open");
    expect((await book(code)).status).toBe(201);
  });

  it("comes back with a hold that nobody confirmed in time", async () => {
    const code = await granted(300);
    const { id: shipmentId } = (await firm.live.post<{ id: string }>("/v1/shipments", shipmentInput())).body;
    const input = bookingInput(packageId, shipmentId, { voucher: code });
    const { id } = await earlier(11 * 60_000, () => Bookings.hold(input));
    expect(await statusOf(code)).toBe("used");
    const { data } = await earlier(0, () =>
      DueEntity()
        .get({ tenantId: tenant(), dueId: `${Bookings.expireKind}#${id}` })
        .go(),
    );
    if (!data) throw new Error("a hold has no time at which it expires");
    await Promise.all(
      [earlier(0, () => Bookings.expire(data)), earlier(0, () => act(id, "confirm"))].map(settled),
    );
    expect((await firm.live.get<Answer>(`/v1/bookings/${id}`)).body.status).toBe("expired");
    expect(await statusOf(code)).toBe("open");
    expect((await book(code)).body).toMatchObject({ price: { amount: 200 } });
  });

  it("is good for a year, and not a second longer", async () => {
    const year = 365 * 86_400_000;
    const [old, nearly] = [await granted(300, "CNY", year + 1000), await granted(300, "CNY", year - 60_000)];
    const { status, body } = await book(old);
    expect([status, body.code]).toEqual([409, "voucher_expired"]);
    expect([await statusOf(old), await statusOf(nearly)]).toEqual(["expired", "open"]);
    expect((await book(nearly)).status).toBe(201);
  });

  it("is refused where it is unknown or in another currency, each by its own name", async () => {
    expect((await book("NONE-SUCH")).body.errors).toMatchObject([
      { path: "voucher", code: "voucher_unknown" },
    ]);
    const { status, body } = await book(await granted(300, "EUR"));
    expect([status, body.code]).toEqual([422, "currency_mismatch"]);
  });

  it("is found by ticket and by status, page by page", async () => {
    const first = await firm.live.get<Listed>(`/v1/vouchers?ticketId=${ticketId}&limit=2`);
    expect(first.body.data).toHaveLength(2);
    const rest = await firm.live.get<Listed>(
      `/v1/vouchers?ticketId=${ticketId}&limit=100&cursor=${first.body.nextCursor}`,
    );
    const codes = [...first.body.data, ...rest.body.data].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const open = await firm.live.get<Listed>("/v1/vouchers?status=open");
    expect(open.body.data.every(({ status }) => status === "open")).toBe(true);
    expect(open.body.data).toHaveLength(1);
    expect((await firm.test.get<Listed>("/v1/vouchers")).body.data).toEqual([]);
  });
});

describe("a package with a calendar", () => {
  const day = (after: number) => new Date(Date.parse(dateIn(after))).getUTCDay();
  const until = (weekday: number) => [1, 2, 3, 4, 5, 6, 7].find((after) => day(after) === weekday) ?? 0;

  it("has no windows on its holidays, and Monday's on a Saturday that makes up for one", async () => {
    const [tuesday, saturday] = [dateIn(until(2)), dateIn(until(6))];
    const hours = [["09:00", "18:00"]];
    const calendar = await firm.live.post<{ id: string }>("/v1/calendars", {
      ...{ name: "派送日历", timezone: "Asia/Shanghai" },
      weekly: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours },
      holidays: [tuesday],
      specialDays: [{ date: saturday, hours }],
    });
    const windows = [
      { days: ["mon"], from: "09:00", to: "12:00", capacity: 2 },
      { days: ["tue", "wed", "thu", "fri"], from: "14:00", to: "16:00", capacity: 2 },
    ];
    const config = { windows, calendar: calendar.body.id, cutoff: "PT0S" };
    const { id } = (await firm.live.post<{ id: string }>("/v1/packages", packageInput({}, config))).body;
    const path = `/v1/packages/${id}/slots?area=gusu&from=${dateIn(1)}&to=${dateIn(7)}`;
    const { data } = (await firm.live.get<{ data: z.infer<typeof Slot>[] }>(path)).body;
    expect(data.map(({ date }) => date)).not.toContain(tuesday);
    expect(data.find(({ date }) => date === saturday)?.from).toBe("09:00");
    expect(data).toHaveLength(5);

    const shipment = (await firm.live.post<{ id: string }>("/v1/shipments", shipmentInput())).body;
    const slot = { area: "gusu", date: tuesday, from: "14:00" };
    const refused = await firm.live.post<Answer>("/v1/bookings", bookingInput(id, shipment.id, { slot }));
    expect(refused.body).toMatchObject({ code: "slot_closed", reason: "holiday" });
    const yesterday = { ...slot, date: dateIn(-7 + until(3)) };
    const past = await firm.live.post<Answer>(
      "/v1/bookings",
      bookingInput(id, shipment.id, { slot: yesterday }),
    );
    expect(past.body).toMatchObject({ code: "slot_closed", reason: "past" });
  });

  it("must be given one that there is", async () => {
    const input = packageInput({}, { calendar: "cal_01k2z5v9e8f3q7x0m4n6p8r2s4" });
    const { status, body } = await firm.live.post<Answer>("/v1/packages", input);
    expect([status, body.errors]).toMatchObject([422, [{ path: "config.calendar", code: "not_found" }]]);
  });
});
