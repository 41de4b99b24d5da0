import type { CodEntry, CodOrder, CodReconciliation } from "@caas/core/cod";
import { beforeAll, describe, expect, it } from "vitest";
import type { Client, List } from "./testing/client.ts";
import { codInput, shipmentInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

interface Problem {
  code: string;
  most?: { amount: number };
  errors: { path: string; code: string }[];
}

let firm: Firm;
let live: Client;
const cny = (amount: number) => ({ amount, currency: "CNY" });

beforeAll(async () => {
  firm = await signUp();
  live = firm.live;
});

async function parcel(): Promise<string> {
  return (await live.post<{ id: string }>("/v1/shipments", shipmentInput())).body.id;
}
async function order(changes: Record<string, unknown> = {}): Promise<CodOrder> {
  const { status, body, text } = await live.post<CodOrder>("/v1/cod-orders", {
    ...codInput(await parcel()),
    ...changes,
  });
  expect(status, text).toBe(201);
  return body;
}
const act = ({ id }: CodOrder, what: string, body: object = {}) =>
  live.post<CodOrder & Problem>(`/v1/cod-orders/${id}/${what}`, body);
const entriesOf = async ({ id }: CodOrder) =>
  (await live.get<List<CodEntry>>(`/v1/cod-entries?codOrderId=${id}&limit=100`)).body.data;

describe("cash on delivery", () => {
  it("is due, collected and handed on, entry by entry, each with its event", async () => {
    const made = await order();
    expect(made).toMatchObject({ status: "due", due: cny(19_900), collected: cny(0), version: 1 });
    expect((await act(made, "collections")).body).toMatchObject({
      status: "collected",
      collected: cny(19_900),
    });
    const { body } = await act(made, "remittances", { reference: "TR-1" });
    expect(body).toMatchObject({ status: "settled", remitted: cny(19_900), version: 3 });
    const entries = await entriesOf(made);
    expect(entries.map(({ type, amount }) => [type, amount.amount])).toEqual([
      ["remitted", 19_900],
      ["collected", 19_900],
      ["due", 19_900],
    ]);
    const events = await live.get<List<{ type: string; data: { codOrder?: { id: string } } }>>("/v1/events");
    const types = events.body.data
      .filter(({ data }) => data.codOrder?.id === made.id)
      .map(({ type }) => type);
    expect(types).toEqual(["cod_order.remitted", "cod_order.collected", "cod_order.created"]);
  });

  it("moves what another courier took to that courier's books", async () => {
    const made = await order();
    const { body } = await act(made, "collections", { courier: "李明", branch: "园区网点" });
    expect(body.accounts).toEqual([
      { courier: "李明", branch: "园区网点", due: 19_900, collected: 19_900, remitted: 0 },
    ]);
  });

  it("takes an entry back once, and never by changing it", async () => {
    const made = await order();
    await act(made, "collections", { amount: cny(9_900) });
    const [wrong] = await entriesOf(made);
    const reversal = { entryId: wrong?.id, reason: "金额录入错误" };
    expect((await act(made, "reversals", reversal)).body).toMatchObject({ status: "due", collected: cny(0) });
    const again = await act(made, "reversals", reversal);
    expect([again.status, again.body.code]).toEqual([409, "cod_reversal_refused"]);
    expect((await entriesOf(made)).map(({ amount }) => amount.amount)).toEqual([-9_900, 9_900, 19_900]);
  });

  it("is entered once for a parcel, and balances however many collect at once", async () => {
    const shipmentId = await parcel();
    const open = () => live.post<CodOrder & Problem>("/v1/cod-orders", codInput(shipmentId));
    const opened = await Promise.all([open(), open(), open()]);
    expect(opened.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    const made = opened.find(({ status }) => status === 201)?.body as CodOrder;
    const parts = await Promise.all(
      Array.from({ length: 8 }, () => act(made, "collections", { amount: cny(5_000) })),
    );
    expect(parts.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 409, 409, 409, 409, 409]);
    const { body } = await live.get<CodOrder>(`/v1/cod-orders/${made.id}`);
    expect(body).toMatchObject({ status: "part_collected", collected: cny(15_000) });
    const sum = (await entriesOf(made)).reduce((total, { type, amount }) => {
      return total + (type === "collected" ? amount.amount : 0);
    }, 0);
    expect(sum).toBe(15_000);
  });

  it.each([
    ["a foreign currency", { amount: { amount: 100, currency: "USD" } }, 422, "currency_mismatch"],
    ["a negative amount", { amount: cny(-1) }, 422, "too_small"],
    ["a fraction", { amount: cny(1.5) }, 422, "invalid_type"],
    ["nothing", { amount: cny(0) }, 422, "too_small"],
    ["more than is due", { amount: cny(19_901) }, 409, "cod_exceeded"],
  ])("refuses %s", async (_, body, status, code) => {
    const made = await order();
    const answer = await act(made, "collections", body);
    expect(answer.status).toBe(status);
    expect([answer.body.code, ...(answer.body.errors ?? []).map((error) => error.code)]).toContain(code);
    expect(await entriesOf(made)).toHaveLength(1);
  });
});

describe("the reconciliation", () => {
  it("lists by day, courier and branch what is open, as JSON and as CSV", async () => {
    const own = await signUp();
    const made: CodOrder[] = [];
    for (const courier of ["王强", "=李明"]) {
      const { body } = await own.live.post<{ id: string }>("/v1/shipments", shipmentInput());
      const input = { ...codInput(body.id), courier };
      made.push((await own.live.post<CodOrder>("/v1/cod-orders", input)).body);
    }
    const [first, second] = made;
    await own.live.post(`/v1/cod-orders/${first?.id}/collections`, {});
    await own.live.post(`/v1/cod-orders/${first?.id}/remittances`, { reference: "TR-1" });
    await own.live.post(`/v1/cod-orders/${second?.id}/collections`, { amount: cny(900) });
    const { body, status, text } = await own.live.get<CodReconciliation>("/v1/cod-reconciliation");
    expect(status, text).toBe(200);
    const row = (courier: string) => body.rows.find((each) => each.courier === courier);
    expect(row("王强")).toMatchObject({ due: 19_900, collected: 19_900, uncollected: 0, unremitted: 0 });
    expect(row("=李明")).toMatchObject({ due: 19_900, collected: 900, uncollected: 19_000, unremitted: 900 });
    expect(body.totals).toEqual([
      {
        currency: "CNY",
        due: 39_800,
        collected: 20_800,
        remitted: 19_900,
        uncollected: 19_000,
        unremitted: 900,
      },
    ]);
    expect(body.differences.map(({ id }) => id)).toEqual([second?.id]);
    const csv = await own.live.get("/v1/cod-reconciliation?format=csv");
    expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(csv.text).toContain("姑苏网点,王强,CNY,19900,19900,19900,0,0\r\n");
    expect(csv.text).toContain(",'=李明,");
  });

  it.each([
    ["from=2026-11-22&to=2026-11-21", "to"],
    ["from=2026-01-01&to=2026-11-21", "from"],
    ["from=yesterday", "from"],
  ])("refuses %s", async (query, path) => {
    const { status, body } = await live.get<Problem>(`/v1/cod-reconciliation?${query}`);
    expect({ status, path: body.errors[0]?.path }).toEqual({ status: 422, path });
  });
});
