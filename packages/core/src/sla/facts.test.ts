import { expect, it } from "vitest";
import { scenarios } from "../playbooks/scenarios.ts";
import { categorySchema } from "./facts.ts";

it("a policy can ask for each of the trade's scenarios", () => {
  expect(scenarios.filter((category) => !categorySchema.safeParse(category).success)).toEqual([]);
});
