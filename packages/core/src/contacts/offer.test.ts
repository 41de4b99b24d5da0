import { describe, expect, it } from "vitest";
import { scenarios } from "../playbooks/index.ts";
import { statuses } from "../shipments/status.ts";
import { contactKinds, offerFor } from "./offer.ts";

describe("what can be asked", () => {
  it("is a category that tickets have, in every status, and a question always can", () => {
    for (const status of statuses) {
      const offer = offerFor(status);
      for (const kind of contactKinds)
        for (const category of offer[kind]) expect(scenarios, `${status} ${kind}`).toContain(category);
      expect(offer.ask).toContain("other");
      expect(offer.complain).toContain("other");
    }
  });

  it("is no change for what was handed over, goes back or was called off", () => {
    const unchangeable = statuses.filter((status) => offerFor(status).change.length === 0);
    expect(unchangeable).toEqual(["delivered", "rejected", "returning", "returned", "cancelled"]);
  });

  it("is 'signed for but not received' for what was signed for, and no other", () => {
    const signed = statuses.filter((status) => offerFor(status).complain.includes("signed-not-received"));
    expect(signed).toEqual(["delivered"]);
  });

  it("is no claim for what was never picked up, and nothing lost that was handed over", () => {
    const none = statuses.filter((status) => offerFor(status).claim.length === 0);
    expect(none).toEqual(["created", "cancelled"]);
    expect(offerFor("delivered").claim).toEqual(["damaged", "contaminated", "short", "delay"]);
    expect(offerFor("exception").claim).toContain("lost");
  });
});
