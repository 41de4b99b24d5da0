import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newSecret, prefixOf, wellFormed } from "./secret.ts";

describe("a key's secret", () => {
  it.each(["live", "test"] as const)("names its world and carries its checksum: %s", (mode) => {
    const secret = newSecret(mode);
    expect(secret).toMatch(new RegExp(`^caas_${mode}_[0-9a-z]{38}$`));
    expect(wellFormed(secret)).toBe(true);
    expect(prefixOf(secret)).toBe(secret.slice(0, 14));
    expect(newSecret(mode)).not.toBe(secret);
  });

  it("is told from any text that differs in one letter", () => {
    const secret = newSecret("live");
    fc.assert(
      fc.property(fc.nat(37), fc.constantFrom(..."0123456789abcdefghjkmnpqrstvwxyz"), (place, letter) => {
        const at = 10 + place;
        const changed = secret.slice(0, at) + letter + secret.slice(at + 1);
        return wellFormed(changed) === (changed === secret);
      }),
    );
  });

  it("does not move to the other world", () => {
    expect(wellFormed(newSecret("test").replace("_test_", "_live_"))).toBe(false);
  });

  it.each(["", "caas_live_", "caas_live_short", "CAAS_live_x", "sk_live_0123456789"])("is not %s", (text) => {
    expect(wellFormed(text)).toBe(false);
  });
});
