import type { Claim } from "@caas/core/claims";
import type { CodEntry, CodOrder } from "@caas/core/cod";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { type ClaimProblem, claimsFirm, yuan } from "./testing/claims.ts";
import type { Client, List } from "./testing/client.ts";
import { claimInput, codInput } from "./testing/samples.ts";

// Amounts that are none, among those that are: each is refused by its own code at its own field, changes nothing, and
// the books balance whatever came.

let live: Client;
let parcel: (changes?: Record<string, unknown>) => Promise<string>;

beforeAll(async () => {
  ({ live, parcel } = await claimsFirm());
});

interface Wrong {
  money: { amount: number; currency: string };
  path: string;
  code: string;
}

const negative = fc.integer({ min: -1_000_000, max: -1 }).map((amount) => {
  return { money: { amount, currency: "CNY" }, path: "amount.amount", code: "too_small" };
});
const fraction = fc.integer({ min: 0, max: 100_000 }).map((whole) => {
  return { money: { amount: whole + 0.5, currency: "CNY" }, path: "amount.amount", code: "invalid_type" };
});
const nothing = fc.constant({
  ...{ money: { amount: 0, currency: "CNY" }, path: "amount.amount", code: "too_small" },
});
const huge = fc.integer({ min: 1, max: 1000 }).map((more) => {
  return { money: { amount: 1e12 + more, currency: "CNY" }, path: "amount.amount", code: "too_big" };
});
const foreign = fc.constantFrom("USD", "EUR", "JPY").map((currency) => {
  return { money: { amount: 100, currency }, path: "amount.currency", code: "currency_mismatch" };
});
const noCurrency = fc.constantFrom("cny", "", "¥", "RMBX").map((currency) => {
  return { money: { amount: 100, currency }, path: "amount.currency", code: "invalid_format" };
});
const wrong: fc.Arbitrary<Wrong> = fc.oneof(negative, fraction, nothing, huge, foreign, noCurrency);
const right = fc.integer({ min: 1, max: 12_000 }).map((amount) => ({ money: { amount, currency: "CNY" } }));

async function refused(path: string, body: object, expected: Wrong): Promise<void> {
  const { status, body: told, text } = await live.post<ClaimProblem>(path, body);
  const errors = told.errors?.map((each) => [each.path, each.code]);
  expect({ status, errors }, text).toEqual({ status: 422, errors: [[expected.path, expected.code]] });
}

it("on cash on delivery change nothing, and the books balance", async () => {
  const step = fc.record({
    move: fc.constantFrom("collections" as const, "remittances" as const),
    sum: fc.oneof(wrong, right),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      const { body: made } = await live.post<CodOrder>("/v1/cod-orders", codInput(await parcel()));
      const read = async () => (await live.get<CodOrder>(`/v1/cod-orders/${made.id}`)).body;
      for (const { move, sum } of steps) {
        const path = `/v1/cod-orders/${made.id}/${move}`;
        const body = { amount: sum.money, ...(move === "remittances" ? { reference: "TR-1" } : {}) };
        const before = await read();
        if ("code" in sum) {
          await refused(path, body, sum);
          expect(await read()).toEqual(before);
          continue;
        }
        const { status, body: after } = await live.post<CodOrder & ClaimProblem>(path, body);
        if (status !== 200) {
          expect([status, after.code]).toEqual([409, "cod_exceeded"]);
          expect(await read()).toEqual(before);
        }
      }
      const order = await read();
      const { body: entries } = await live.get<List<CodEntry>>(
        `/v1/cod-entries?codOrderId=${made.id}&limit=100`,
      );
      for (const type of ["due", "collected", "remitted"] as const) {
        const sums = entries.data.filter((entry) => entry.type === type).map(({ amount }) => amount.amount);
        expect(sums.reduce((all, each) => all + each, 0)).toBe(order[type].amount);
      }
      const { due, collected, remitted } = order;
      expect(remitted.amount <= collected.amount && collected.amount <= due.amount).toBe(true);
    }),
    { numRuns: 15 },
  );
}, 120_000);

it("on claims make none, and decide none", async () => {
  const freight = yuan(12);
  const { body: stands } = await live.post<Claim>(
    "/v1/claims",
    claimInput(await parcel({ freight, insuredValue: yuan(3000) }), { amount: yuan(3000) }),
  );
  const shipmentId = await parcel({ freight });
  await fc.assert(
    fc.asyncProperty(wrong, async (sum) => {
      await refused("/v1/claims", claimInput(shipmentId, { amount: sum.money }), sum);
      // That nothing is approved is told by the field itself.
      const code = sum.money.amount === 0 ? { path: "amount", code: "required" } : {};
      const decision = { decision: "approve", reason: "x", amount: sum.money };
      await refused(`/v1/claims/${stands.id}/decisions`, decision, { ...sum, ...code });
    }),
    { numRuns: 30 },
  );
  expect((await live.get<List<Claim>>(`/v1/claims?shipmentId=${shipmentId}`)).body.data).toEqual([]);
  expect((await live.get<Claim>(`/v1/claims/${stands.id}`)).body).toEqual(stands);
  expect((await live.get(`/v1/claims/${stands.id}/verify`)).body).toMatchObject({ valid: true, entries: 2 });
}, 120_000);
