import { expect, it } from "vitest";
import { csvOf } from "./csv.ts";
import { Charge } from "./schema.ts";

const charge = Charge.parse(Charge.meta()?.example);
const lines = (text: string) => text.replace("\ufeff", "").trimEnd().split("\r\n").slice(1);

it("has a row for each entry, refunds negative, in the currency's own unit", () => {
  const small = { ...charge, kind: "refund" as const, amount: { amount: 5, currency: "CNY" } };
  const yen = { ...charge, amount: { amount: 600, currency: "JPY" } };
  const [first, second, third] = lines(csvOf([charge, small, yen], "en"));
  expect(first).toBe(
    "2026-11-22T03:41:00.000Z,charge,6.00,CNY,bkg_01k2z5v9e8f3q7x0m4n6p8r2s4,pkg_01k2z5v9e8f3q7x0m4n6p8r2s4,Scheduled delivery,QH202611220001,cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
  );
  expect(second).toContain(",refund,-0.05,CNY,");
  expect(third).toContain(",charge,600,JPY,");
});

it("quotes what needs it, and disarms what a spreadsheet would carry out", () => {
  const name = { "zh-CN": '=HYPERLINK("x"),1', en: "" };
  expect(lines(csvOf([{ ...charge, packageName: name, trackingNumber: "-1+2" }], "zh-CN"))[0]).toContain(
    `,"'=HYPERLINK(""x""),1",'-1+2,`,
  );
});
