import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY_VERSION, defaultPolicy, defaultTargets, ticketPriorities } from "./default-policy.ts";
import { targetDurationsSchema } from "./target-names.ts";

describe("default policy", () => {
  it("gives a complaint all six targets", () => {
    expect(defaultTargets({ type: "complaint", priority: "normal" })).toEqual({
      accept: "PT2M",
      firstResponse: "PT15M",
      plan: "PT1H",
      nextResponse: "PT2H",
      resolution: "PT6H",
      regulatory: "P7D",
    });
  });

  it.each([
    ["inquiry", "PT4H"],
    ["claim", "PT24H"],
    ["exception", "PT24H"],
    ["suggestion", "PT24H"],
    ["appointment", "PT24H"],
    ["constructor", "PT24H"],
  ])("solves %s within %s and knows no legal limit for it", (type, resolution) => {
    const targets = defaultTargets({ type, priority: "normal" });
    expect(targets.resolution).toBe(resolution);
    expect(targets).not.toHaveProperty("regulatory");
  });

  it("answers by priority", () => {
    const first = ticketPriorities.map(
      (priority) => defaultTargets({ type: "inquiry", priority }).firstResponse,
    );
    expect(first).toEqual(["PT4H", "PT15M", "PT15M", "PT5M"]);
  });

  it("is a policy that the schema would take", () => {
    for (const priority of ticketPriorities) {
      expect(targetDurationsSchema.safeParse(defaultTargets({ type: "complaint", priority })).success).toBe(
        true,
      );
    }
    expect(defaultPolicy.calendarId).toBe("24x7");
    expect(DEFAULT_POLICY_VERSION).toBeGreaterThanOrEqual(1);
  });
});
