import { describe, expect, it } from "vitest";
import { hashPassword, Password, verifyPassword } from "./password.ts";

describe("a password", () => {
  it("is kept with salt and parameters, and known again", async () => {
    const [first, second] = await Promise.all([hashPassword("correct horse"), hashPassword("correct horse")]);
    expect(first).toMatch(/^scrypt\$15\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
    expect(second).not.toBe(first);
    expect(await verifyPassword("correct horse", first)).toBe(true);
    expect(await verifyPassword("correct horsf", first)).toBe(false);
  });

  it("is known under the parameters it was hashed with", async () => {
    // scrypt's own vector of RFC 7914, section 12: N = 1024, r = 8, p = 16, first 32 of 64 bytes.
    const hash = Buffer.from("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162", "hex");
    const stored = `scrypt$10$8$16$${Buffer.from("NaCl").toString("base64url")}$${hash.toString("base64url")}`;
    expect(await verifyPassword("password", stored)).toBe(true);
  });

  it("is one however its letters are composed", async () => {
    const stored = await hashPassword("caf\u00e9 12345");
    expect(await verifyPassword("cafe\u0301 12345", stored)).toBe(true);
  });

  it("costs the same work where there is no account", async () => {
    const stored = await hashPassword("correct horse");
    const time = async (hash: string | undefined) => {
      const start = process.cpuUsage();
      expect(await verifyPassword("wrong horse", hash)).toBe(false);
      return process.cpuUsage(start).user;
    };
    const [known, unknown] = [await time(stored), await time(undefined)];
    expect(unknown).toBeGreaterThan(known / 3);
  });

  it.each([
    ["1234567", false],
    ["12345678", true],
    ["口令口令口令口令", true],
    ["x".repeat(201), false],
  ])("%s: %s", (text, good) => {
    expect(Password.safeParse(text).success).toBe(good);
  });
});
