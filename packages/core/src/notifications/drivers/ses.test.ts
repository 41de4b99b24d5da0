import { expect, it } from "vitest";
import { encodedName } from "./ses.ts";

it("a sender's name is encoded in words of at most 75 letters that give it back", () => {
  for (const name of ["Yuanshan", "远山速运".repeat(20), '"<a@b>\r\nBcc: x@y>']) {
    const words = encodedName(name).split(" ");
    expect(Math.max(...words.map(({ length }) => length))).toBeLessThanOrEqual(75);
    const decoded = words.map((word) => Buffer.from(word.slice(10, -2), "base64").toString()).join("");
    expect(decoded).toBe(name);
  }
});
