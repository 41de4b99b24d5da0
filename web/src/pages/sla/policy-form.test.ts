import { describe, expect, it } from "vitest";
import { type PolicyValues, toBody } from "./policy-form.ts";

describe("What the form of a policy sends", () => {
  it("leaves out what was left empty, and minutes where nothing comes after", () => {
    const values: PolicyValues = {
      name: "生鲜",
      calendarId: "24x7",
      pauseOnHold: false,
      targets: { firstResponse: "PT10M", plan: undefined },
      conditions: { types: [], goods: ["生鲜"], vip: null },
      byType: { complaint: {}, inquiry: { resolution: "PT2H" } },
      byPriority: { urgent: { firstResponse: undefined } },
      escalation: [
        { on: "breach", target: null, afterMinutes: 5, actions: [{ type: "raise_priority" }] },
        { on: "after", target: "resolution", afterMinutes: 30, actions: [{ type: "move_to_tier3" }] },
      ],
    };
    expect(toBody(values)).toEqual({
      name: "生鲜",
      calendarId: "24x7",
      pauseOnHold: false,
      targets: { firstResponse: "PT10M" },
      conditions: { goods: ["生鲜"] },
      byType: { inquiry: { resolution: "PT2H" } },
      byPriority: {},
      escalation: [
        { on: "breach", actions: [{ type: "raise_priority" }] },
        { on: "after", target: "resolution", afterMinutes: 30, actions: [{ type: "move_to_tier3" }] },
      ],
    });
  });

  it("keeps “not VIP”, which is a condition of its own", () => {
    const values: PolicyValues = { name: "普通", targets: {}, conditions: { vip: false } };
    expect(toBody(values).conditions).toEqual({ vip: false });
  });
});
