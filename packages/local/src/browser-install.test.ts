import { describe, expect, it } from "vitest";
import { type Machine, provideChromium } from "./browser-install.ts";

/** A machine that lacks a browser until apt-get has brought it. */
function machine(known: Partial<Machine> & { brings?: boolean } = {}) {
  const { brings = true, ...given } = known;
  const ran: string[] = [];
  const said: string[] = [];
  const made: Machine = {
    ...{ isRoot: true, hasApt: true, isRequired: false },
    say: (line) => void said.push(line),
    run: (command, args) => {
      ran.push([command, ...args].join(" "));
      return brings;
    },
    hasChromium: () => brings && ran.some((line) => line.includes("install")),
    ...given,
  };
  return { made, ran, said };
}

describe("the browser of the tests", () => {
  it("is left alone where it is there", () => {
    const { made, ran, said } = machine({ hasChromium: () => true });
    expect(provideChromium(made)).toBe(true);
    expect([ran, said]).toEqual([[], []]);
  });

  it("is installed by root on Debian, who is told", () => {
    const { made, ran, said } = machine({ isRequired: true });
    expect(provideChromium(made)).toBe(true);
    expect(ran).toEqual([
      "apt-get update",
      "apt-get install --yes --no-install-recommends chromium fonts-noto-cjk",
    ]);
    expect(said).toEqual([expect.stringContaining("installing chromium and fonts-noto-cjk")]);
  });

  it.each([{ isRoot: false }, { hasApt: false }])(
    "is asked for where it cannot be installed: %j",
    (known) => {
      const { made, ran, said } = machine(known);
      expect(provideChromium(made)).toBe(false);
      expect(ran).toEqual([]);
      expect(said).toEqual([expect.stringMatching(/skipped: install it .* CHROMIUM\.$/)]);
      expect(() => provideChromium({ ...made, isRequired: true })).toThrow("There is no Chromium");
    },
  );

  it("is missing where apt-get fails, which is a failure where it is required", () => {
    const { made } = machine({ brings: false });
    expect(provideChromium(made)).toBe(false);
    expect(() => provideChromium({ ...made, isRequired: true })).toThrow("There is no Chromium");
  });
});
