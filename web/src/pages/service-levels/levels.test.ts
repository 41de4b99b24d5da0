import { describe, expect, it } from "vitest";
import { toLevel, toValues } from "./levels.ts";

const cold = {
  name: "冷链",
  match: { goodsTypes: ["chilled"] },
  nodes: { pickup: { afterOrder: "PT1H" }, sign: null },
  temperature: { minCelsius: 0, maxCelsius: 8 },
};
const rest = {
  name: "标准",
  match: {},
  nodes: { inbound: { shareOfPromise: 0.35 }, delivery: { beforePromise: "PT4H" } },
};

describe("A level in its form", () => {
  it("comes back as it was", () => {
    expect(toLevel(toValues(cold), false)).toEqual(cold);
    expect(toLevel(toValues(rest), true)).toEqual(rest);
    expect(toLevel(toValues({ ...rest, temperature: null }), true)).toEqual({ ...rest, temperature: null });
  });

  it("is told in percent, and says what it inherits", () =>
    expect(toValues(rest).nodes).toMatchObject({
      pickup: { rule: "inherit" },
      inbound: { rule: "shareOfPromise", percent: 35 },
    }));

  it("has no match where it became the last one, and no range where both ends were emptied", () =>
    expect(toLevel({ ...toValues(cold), temperature: { minCelsius: null } }, true)).toMatchObject({
      match: {},
      nodes: cold.nodes,
    }));
});
