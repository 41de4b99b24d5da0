import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Address, nextAddress } from "./address.ts";
import { type Attempt, channels } from "./schema.ts";

const addressesGiven = fc
  .shuffledSubarray([...channels], { minLength: 1 })
  .map((names): Address[] => names.map((channel) => ({ channel, value: channel })));
const attemptsGiven = fc.array(
  fc
    .record({ channel: fc.constantFrom(...channels), final: fc.boolean() })
    .map(({ channel, final }): Attempt => ({ at: "", channel, ok: false, final, reason: null })),
  { maxLength: 12 },
);

describe("the next address", () => {
  it("is the first of all when nothing was tried", () => {
    fc.assert(
      fc.property(addressesGiven, (all) => {
        expect(nextAddress(all, [])).toEqual(all[0]);
      }),
    );
  });

  it("is never one that was refused, and there is none only where all were", () => {
    fc.assert(
      fc.property(addressesGiven, attemptsGiven, (all, attempts) => {
        const refused = (address: Address) =>
          attempts.some(({ channel, final }) => channel === address.channel && final);
        const next = nextAddress(all, attempts);
        expect(next === null).toBe(all.every(refused));
        if (next) expect(refused(next)).toBe(false);
      }),
    );
  });

  it("reaches every address that nobody refuses, however long all are down", () => {
    fc.assert(
      fc.property(addressesGiven, (all) => {
        const attempts: Attempt[] = [];
        for (let times = 0; times < all.length * 3; times++) {
          const next = nextAddress(all, attempts);
          if (next) attempts.push({ at: "", channel: next.channel, ok: false, final: false, reason: null });
        }
        for (const { channel } of all)
          expect(attempts.filter((each) => each.channel === channel)).toHaveLength(3);
      }),
    );
  });
});
