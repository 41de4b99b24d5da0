import { getCountries } from "libphonenumber-js/min";
import { expect, it } from "vitest";
import { isCountry } from "./country.ts";

it("the countries are those whose phone numbers can be read", () => {
  const known = new Set<string>(getCountries());
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const all = letters.flatMap((first) => letters.map((second) => first + second));
  expect(all.filter(isCountry)).toEqual(all.filter((code) => known.has(code)));
  expect(known.size).toBeGreaterThan(200);
  for (const wrong of ["", "cn", "CHN", "\n"]) expect(isCountry(wrong)).toBe(false);
});
