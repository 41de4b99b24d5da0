import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSampled } from "./audit-sample.ts";
import { isWithinAuthority, needsTwo, rolesFor } from "./authority.ts";
import { missingProofs } from "./completeness.ts";
import { defaultRules } from "./rules-schema.ts";
import { claimMoves, claimStatuses } from "./states.ts";

describe("the table of moves", () => {
  it("ends in paid, and leads there from everywhere but where the claimant gave up", () => {
    const reaches = (from: (typeof claimStatuses)[number], seen = new Set<string>()): boolean => {
      if (from === "paid") return true;
      if (seen.has(from)) return false;
      seen.add(from);
      return claimMoves[from].some((to) => reaches(to, seen));
    };
    expect(claimMoves.paid).toEqual([]);
    for (const status of claimStatuses) expect(reaches(status), status).toBe(true);
  });
});

describe("authority", () => {
  it("grows with the role", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (amount) => {
        const able = rolesFor(amount, defaultRules);
        expect(["agent", "supervisor", "admin", "owner"].slice(4 - able.length)).toEqual(able);
      }),
    );
    expect(rolesFor(20_000, defaultRules)).toContain("agent");
    expect(rolesFor(20_001, defaultRules)).toEqual(["supervisor", "admin", "owner"]);
    expect(isWithinAuthority("developer", 1, defaultRules)).toBe(false);
    expect([needsTwo(500_000, defaultRules), needsTwo(500_001, defaultRules)]).toEqual([false, true]);
  });
});

describe("evidence", () => {
  const rules = { evidence: { ...defaultRules.evidence, damaged: ["photo_of_damage", "value"] as const } };
  const missing = (pieces: { proves?: "value" | "tracking" }[]) =>
    missingProofs("damaged", pieces, rules as unknown as typeof defaultRules);

  it("counts for what it says that it proves, else for the first that is open", () => {
    expect(missing([])).toEqual(["photo_of_damage", "value"]);
    expect(missing([{ proves: "value" }])).toEqual(["photo_of_damage"]);
    expect(missing([{}])).toEqual(["value"]);
    expect(missing([{}, { proves: "value" }])).toEqual([]);
    expect(missing([{ proves: "tracking" }])).toEqual(["photo_of_damage", "value"]);
    expect(missingProofs("delay", [], defaultRules)).toEqual([]);
  });
});

describe("the audit sample", () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `clm_${index}`);

  it("is the same whenever it is drawn, near its share, and another with another seed", () => {
    const draw = (seed: string) => ids.filter((id) => isSampled(seed, id, 5));
    expect(draw("a")).toEqual(draw("a"));
    expect(draw("a")).not.toEqual(draw("b"));
    // 1,000 are expected with a deviation of 31.
    expect(Math.abs(draw("a").length - 1000)).toBeLessThan(150);
  });

  it("takes none at 0 % and all at 100 %, and more of a share holds all of a lesser one", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(100), (seed, id, percent) => {
        expect(isSampled(seed, id, 0)).toBe(false);
        expect(isSampled(seed, id, 100)).toBe(true);
        if (isSampled(seed, id, percent)) expect(isSampled(seed, id, Math.min(100, percent + 1))).toBe(true);
      }),
    );
  });
});
