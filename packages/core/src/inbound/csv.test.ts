import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, readCsv } from "./csv.ts";

const fieldsOf = (text: string) => readCsv(text).map(({ fields }) => fields);

describe("CSV", () => {
  it.each<[string, string, string[][]]>([
    [
      "lines of any ending",
      "a,b\r\n1,2\n3,4\r5,6",
      [
        ["a", "b"],
        ["1", "2"],
        ["3", "4"],
        ["5", "6"],
      ],
    ],
    [
      "an end of line at the end",
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "quotes, commas and lines within quotes",
      'a,b\n"x, ""y""\nz",2',
      [
        ["a", "b"],
        ['x, "y"\nz', "2"],
      ],
    ],
    [
      "a quote within a bare field",
      'a,b\n5" pipe,2',
      [
        ["a", "b"],
        ['5" pipe', "2"],
      ],
    ],
    [
      "empty fields",
      "a,b,c\n,,3\n",
      [
        ["a", "b", "c"],
        ["", "", "3"],
      ],
    ],
    [
      "semicolons, as Excel in Europe writes",
      "a;b\n1,5;2",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "tabs",
      "a\tb\n1\t2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["nothing", "", []],
  ])("reads %s", (_, text, rows) => expect(fieldsOf(text)).toEqual(rows));

  it("leaves empty lines out, and counts rows as a spreadsheet does", () => {
    expect(readCsv('a\n\n"x\ny"\n,\nz').map(({ row, fields }) => [row, fields[0]])).toEqual([
      [1, "a"],
      [3, "x\ny"],
      [5, "z"],
    ]);
  });

  it("tells of a quote that is never closed", () => {
    expect(readCsv('a,b\n1,"2\n3,4').map(({ row, isOpen }) => [row, isOpen])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(readCsv('a\n""').some(({ isOpen }) => isOpen)).toBe(false);
  });

  it("reads back whatever is written by RFC 4180", () => {
    const field = fc
      .string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", ";", "单") })
      .map((s) => s.trim());
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (written) => {
        const quoted = written.map((fields) =>
          fields.map((one) => `"${one.replaceAll('"', '""')}"`).join(","),
        );
        const read = fieldsOf(["x,y", ...quoted].join("\r\n"));
        expect(read).toEqual([["x", "y"], ...written.filter((fields) => fields.some(Boolean))]);
      }),
    );
  });

  it("is read in linear time", () => {
    const started = performance.now();
    readCsv(`a,b\n"${'""'.repeat(200_000)}`);
    readCsv(`a,b\n${'"'.repeat(400_000)}`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("a file's text", () => {
  it.each([
    ["UTF-8", Buffer.from("运单号,A")],
    ["UTF-8 with a byte order mark", Buffer.from("\uFEFF运单号,A")],
    ["GB18030", Buffer.from([0xd4, 0xcb, 0xb5, 0xa5, 0xba, 0xc5, 0x2c, 0x41])],
  ])("may be %s", (_, bytes) => expect(decodeText(bytes)).toBe("运单号,A"));

  it("in neither is told", () => expect(decodeText(Buffer.from([0xff, 0xfe, 0xff]))).toBeNull());
});
