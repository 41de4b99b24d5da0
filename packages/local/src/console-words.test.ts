import { errorCodes } from "@caas/core/kernel";
import { expect, it } from "vitest";
import { zh as problems } from "../../../web/src/i18n/problems.zh.ts";
import { zh as refusals } from "../../../web/src/i18n/refusals.zh.ts";

it("the console has words for every refusal of the API, once", () => {
  const told = [...Object.keys(problems.code), ...Object.keys(refusals)];
  const codes = errorCodes().map(({ code }) => code);
  expect(codes.filter((code) => !told.includes(code))).toEqual([]);
  expect(told.filter((code, index) => told.indexOf(code) !== index)).toEqual([]);
  // What happens on the way has no code of the API.
  const own = ["network_error", "timeout", "unexpected_answer"];
  expect(told.filter((code) => !own.includes(code) && !codes.some((known) => known === code))).toEqual([]);
});
