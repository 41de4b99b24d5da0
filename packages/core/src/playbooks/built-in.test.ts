import { describe, expect, it } from "vitest";
import { durationSeconds } from "../sla/index.ts";
import { builtIn } from "./built-in/index.ts";
import { checkContent } from "./check-content.ts";
import { scenarios } from "./scenarios.ts";
import { PlaybookContent } from "./schema.ts";

const hours = (step: { deadline: string } | undefined) => durationSeconds(step?.deadline ?? "") / 3600;

describe.each(scenarios)("%s", (scenario) => {
  const { script, steps, authority } = builtIn[scenario];

  it("is what somebody could have entered", () => {
    expect(PlaybookContent.parse(builtIn[scenario])).toEqual(builtIn[scenario]);
    expect(() => checkContent(builtIn[scenario])).not.toThrow();
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });

  it("says the same in both languages", () => {
    expect(script["zh-CN"].length).toBe(script.en.length);
    expect(script.en.length).toBeGreaterThanOrEqual(3);
    const places = (line: string | undefined) => line?.match(/【|\[/g)?.length ?? 0;
    expect(script["zh-CN"].map(places)).toEqual(script.en.map(places));
    for (const chinese of [...script["zh-CN"], ...steps.map(({ name }) => name["zh-CN"])])
      expect(chinese).toMatch(/\p{Script=Han}/u);
    for (const english of [...script.en, ...steps.map(({ name }) => name.en)])
      expect(english).not.toMatch(/\p{Script=Han}/u);
  });

  it("begins with an answer to the customer and goes on in time", () => {
    expect(steps[0]).toMatchObject({ id: "answer", public: true });
    expect(hours(steps[0])).toBeLessThanOrEqual(0.25);
    const deadlines = steps.map(hours);
    expect(deadlines).toEqual(deadlines.toSorted((a, b) => a - b));
    expect(hours(steps.at(-1))).toBeLessThanOrEqual(7 * 24);
  });

  it("holds every payment against limits", () => {
    for (const { requires, action } of steps) {
      expect(requires.includes("amount")).toBe(action !== null);
      if (action) expect(authority.map((entry) => entry.action)).toContain(action);
    }
  });
});
