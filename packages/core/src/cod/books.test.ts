import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Account,
  entered,
  type Holder,
  type Line,
  linesOf,
  type Movement,
  Refused,
  statusOf,
  totals,
} from "./books.ts";

const wang = { courier: "王强", branch: "姑苏" };
const li = { courier: "李明", branch: "姑苏" };
const nobody = { courier: null, branch: null };
const due = (amount: number, holder: Holder = nobody): Account[] => [
  { ...holder, due: amount, collected: 0, remitted: 0 },
];
const after = (accounts: readonly Account[], movement: Movement) =>
  entered(accounts, linesOf(accounts, movement));

describe("the books of an order", () => {
  it("move what is due to the courier who collects it", () => {
    expect(linesOf(due(100), { kind: "collect", ...wang })).toEqual([
      { type: "due", amount: -100, ...nobody },
      { type: "due", amount: 100, ...wang },
      { type: "collected", amount: 100, ...wang },
    ]);
  });

  it("keep what each of two couriers took apart, also when it is handed on together", () => {
    const first = after(due(100, wang), { kind: "collect", amount: 30, ...wang });
    const second = after(first, { kind: "collect", ...li });
    expect(statusOf(second)).toBe("collected");
    expect(after(second, { kind: "remit" })).toEqual([
      { ...wang, due: 30, collected: 30, remitted: 30 },
      { ...li, due: 70, collected: 70, remitted: 70 },
    ]);
  });

  it.each<[string, Account[], Movement, number]>([
    ["collect more than is due", due(100), { kind: "collect", amount: 101, ...wang }, 100],
    ["hand on what was not collected", due(100), { kind: "remit" }, 0],
    ["cancel what was collected", after(due(100), { kind: "collect", ...wang }), { kind: "cancel" }, 0],
    [
      "take back a collection that was handed on",
      after(after(due(100), { kind: "collect", ...wang }), { kind: "remit" }),
      { kind: "reverse", line: { type: "collected", amount: 100, ...wang } },
      0,
    ],
  ])("do not %s", (_, accounts, movement, most) => {
    expect(() => after(accounts, movement)).toThrow(expect.objectContaining({ name: "Refused", most }));
  });

  const holder = fc.constantFrom(wang, li, nobody);
  const amount = fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined });
  const step = fc.oneof(
    fc.tuple(holder, amount).map(([who, sum]): Movement => ({ kind: "collect", amount: sum, ...who })),
    amount.map((sum): Movement => ({ kind: "remit", amount: sum })),
    fc.constant<Movement>({ kind: "cancel" }),
    fc.nat().map((index) => ({ kind: "reverse" as const, index })),
  );

  it("always balance: the entries add up to the accounts, for all and for each", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.array(step, { maxLength: 30 }), (sum, steps) => {
        const opening: Line = { type: "due", amount: sum, ...wang };
        let entries: Line[] = [opening];
        let accounts = entered([], entries);
        const reversed = new Set<number>();
        for (const each of steps) {
          try {
            let movement: Movement;
            if ("index" in each) {
              const index = each.index % entries.length;
              const line = entries[index];
              if (!line || reversed.has(index) || line.type === "due" || line.amount < 0) continue;
              movement = { kind: "reverse", line };
              const lines = linesOf(accounts, movement);
              accounts = entered(accounts, lines);
              reversed.add(index);
              entries = [...entries, ...lines];
              continue;
            }
            const lines = linesOf(accounts, each);
            accounts = entered(accounts, lines);
            entries = [...entries, ...lines];
          } catch (error) {
            if (!(error instanceof Refused)) throw error;
          }
          const { due: owed, collected, remitted } = totals(accounts);
          expect(0 <= remitted && remitted <= collected && collected <= owed).toBe(true);
        }
        // Made anew from the entries alone, the accounts are the same.
        const of = (list: readonly Account[]) =>
          list
            .map(({ courier, branch, ...rest }) => [courier, branch, rest.due, rest.collected, rest.remitted])
            .sort();
        const anew = new Map<string, Account>();
        for (const { type, amount: part, courier, branch } of entries) {
          const key = `${courier}|${branch}`;
          const account = anew.get(key) ?? { courier, branch, due: 0, collected: 0, remitted: 0 };
          account[type] += part;
          anew.set(key, account);
        }
        const filled = [...anew.values()].filter((each) => each.due || each.collected || each.remitted);
        expect(of(filled)).toEqual(of(accounts));
      }),
      { numRuns: 500 },
    );
  });
});
