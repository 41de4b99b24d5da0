import { describe, expect, it } from "vitest";
import { reasons, statuses } from "../../shipments/index.ts";
import { type Codes, mapped } from "../reading.ts";
import { codeOfStage, codes as of17track } from "./17track-codes.ts";
import { codes as ofAftership, zoneOfCountry } from "./aftership-codes.ts";
import { detailCodes, meaning, statusCodes } from "./easypost-codes.ts";
import { codes as ofKdniao } from "./kdniao-codes.ts";
import { codeOfWords, codes as ofKuaidi100 } from "./kuaidi100-codes.ts";
import { codes as ofSf, reasonOf } from "./sf-codes.ts";

/** Each table with how many codes its provider's documents list. */
const tables: [string, Codes, number][] = [
  ["kuaidi100", ofKuaidi100, 36],
  ["kdniao", ofKdniao, 42],
  ["17TRACK", of17track, 30],
  ["AfterShip", ofAftership, 40],
  ["EasyPost's statuses", statusCodes, 10],
  ["EasyPost's details", detailCodes, 28],
  ["SF", ofSf, 44],
];

describe.each(tables)("%s", (_, table, size) => {
  it("has all codes of its documents, each with a status and perhaps a reason of ours", () => {
    expect(Object.keys(table)).toHaveLength(size);
    for (const [code, { status, reason }] of Object.entries(table)) {
      expect(status === null || statuses.includes(status), code).toBe(true);
      expect(reason === undefined || reasons.includes(reason), code).toBe(true);
    }
  });

  it("keeps a code that it has not, and is not fooled by the names that every object has", () => {
    expect(mapped(table, "9999")).toEqual({ status: "unknown", rawCode: "9999", unmapped: true });
    expect(mapped(table, "constructor")).toEqual({
      status: "unknown",
      rawCode: "constructor",
      unmapped: true,
    });
    for (const none of [null, undefined, "", " "]) expect(mapped(table, none)).toEqual({ status: null });
  });
});

it("every other name of a code leads to one", () => {
  for (const code of Object.values(codeOfWords)) expect(ofKuaidi100).toHaveProperty(code);
  for (const code of Object.values(codeOfStage)) expect(of17track).toHaveProperty(code);
  for (const zone of Object.values(zoneOfCountry)) new Intl.DateTimeFormat("en", { timeZone: zone });
});

it("the same number means different things at kuaidi100 and kdniao", () => {
  expect([mapped(ofKuaidi100, 201).status, mapped(ofKdniao, 201).status]).toEqual(["exception", "inbound"]);
  expect([mapped(ofKuaidi100, 401).status, mapped(ofKdniao, 401).status]).toEqual(["cancelled", "exception"]);
});

describe("of EasyPost's status and detail", () => {
  it.each<[string | null, string | null, string | null, string | undefined]>([
    // The detail says more.
    ["in_transit", "arrived_at_facility", "inbound", undefined],
    ["failure", "delivery_exception", "attempt_failed", "other"],
    ["in_transit", "weather_delay", "exception", "weather"],
    // The detail says nothing, or what no table has.
    ["in_transit", "unknown", "in_transit", undefined],
    ["delivered", "status_update", "delivered", undefined],
    ["delivered", "left_with_the_cat", "delivered", undefined],
    ["delivered", null, "delivered", undefined],
    // News without movement.
    ["in_transit", "status_update", null, undefined],
    ["unknown", "status_update", null, undefined],
    [null, "unknown", null, undefined],
    // The way back.
    ["return_to_sender", "in_transit", "returning", undefined],
    ["return_to_sender", "arrived_at_facility", "returning", undefined],
    ["return_to_sender", "arrived_at_destination", "returned", undefined],
    ["return_to_sender", "refused", "rejected", undefined],
    ["return_to_sender", "damaged", "exception", "damaged"],
    // Neither is known.
    ["teleported", "beamed", "unknown", undefined],
    [null, null, null, undefined],
  ])("%s and %s make %s", (status, detail, expected, reason) =>
    expect(meaning(status, detail)).toMatchObject({ status: expected, ...(reason ? { reason } : {}) }),
  );

  it("each alone is as its table has it", () => {
    for (const [code, mapping] of Object.entries(statusCodes))
      expect(meaning(code, null)).toEqual({ ...mapping, rawCode: code });
    for (const [code, mapping] of Object.entries(detailCodes))
      expect(meaning(null, code)).toEqual({ ...mapping, rawCode: code });
  });
});

it.each([
  ["收方客户不在", "recipient_absent"],
  ["电话无人接听", "recipient_absent"],
  ["地址不详", "wrong_address"],
  ["超出派送范围", "out_of_area"],
  ["客户要求改日派送", "appointment"],
  ["外包装破损", "damaged"],
  ["", "other"],
])("SF's words %j for a failed delivery mean %s", (words, reason) => expect(reasonOf(words)).toBe(reason));
