import fc from "fast-check";
import { expect, it } from "vitest";
import { newTicketNumber, readTicketNumber } from "./number.ts";

/** Numbers are random, so each run looks at others. */
const number = fc.constant(null).map(() => newTicketNumber());
const digits = (text: string) => text.replaceAll("-", "");

it("is read in whatever way people write it", () => {
  fc.assert(
    fc.property(number, (made) => {
      expect(made).toMatch(/^\d{3}-\d{3}-\d{3}$/);
      for (const written of [
        made,
        digits(made),
        made.replaceAll("-", " "),
        ` ${made} `,
        [...digits(made)].join(" "),
      ])
        expect(readTicketNumber(written)).toBe(made);
    }),
  );
});

it("is not taken for another when one digit is wrong", () => {
  fc.assert(
    fc.property(number, fc.nat(8), fc.integer({ min: 1, max: 9 }), (made, place, by) => {
      const wrong = [...digits(made)];
      wrong[place] = String((Number(wrong[place]) + by) % 10);
      expect(readTicketNumber(wrong.join(""))).toBeNull();
    }),
  );
});

it("is not taken for another when two neighbours are swapped, but for 0 and 9, which the check cannot see", () => {
  fc.assert(
    fc.property(number, fc.nat(7), (made, place) => {
      const swapped = [...digits(made)];
      const [left = "", right = ""] = swapped.splice(place, 2, ...swapped.slice(place, place + 2).reverse());
      const seen = left !== right && !["09", "90"].includes(left + right);
      expect(readTicketNumber(swapped.join("")) === null).toBe(seen);
    }),
  );
});

it("is not seen in what is none", () => {
  for (const text of [
    "",
    "483-920-15",
    "483-920-1577",
    "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4",
    "４８３９２０１５７",
  ])
    expect(readTicketNumber(text)).toBeNull();
});
