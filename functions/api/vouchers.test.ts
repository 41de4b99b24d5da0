import { authenticate } from "@caas/core/auth";
import type { Booking } from "@caas/core/bookings";
import { transact } from "@caas/core/db";
import { withActor } from "@caas/core/kernel";
import type { Slot } from "@caas/core/packages";
import { grantVoucher, type Voucher } from "@caas/core/vouchers";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { bookingInput, dateIn, packageInput, shipmentInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

type Answer = z.infer<typeof Booking> & { code?: string; errors?: { path: string; code: string }[] };
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

/** As an escalation grants it. */
async function granted(amount: number, currency = "CNY"): Promise<string> {
  const actor = await authenticate({ authorization: `Bearer ${firm.keys.live}` });
  return withActor(actor, async () => {
    const { code, writes } = grantVoucher({ amount, currency }, ticketId);
    await transact({ writes });
    return code;
  });
}

async function book(voucher: string) {
  const { id } = (await firm.live.post<{ id: string }>("/v1/shipments", shipmentInput())).body;
  return firm.live.post<Answer>("/v1/bookings", bookingInput(packageId, id, { voucher }));
}

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
