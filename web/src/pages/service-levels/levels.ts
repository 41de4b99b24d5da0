import type { Answer } from "@caas/sdk";

type Level = Answer<"getServiceLevels">["levels"][number];

export const nodes = ["pickup", "inbound", "transit", "delivery", "sign"] as const;
export type Node = (typeof nodes)[number];
export const rules = ["afterOrder", "beforePromise", "shareOfPromise"] as const;

/** A node's rule as a form has it: which kind, and how long or, in percent, how far. */
export interface RuleValues {
  rule: "inherit" | "none" | (typeof rules)[number];
  duration?: string;
  percent?: number | null;
}

export interface LevelValues {
  name: string;
  match: { goodsTypes?: string[]; regions?: string[] };
  nodes: Partial<Record<Node, RuleValues>>;
  temperature: { minCelsius?: number | null; maxCelsius?: number | null };
  /** Whether the level said itself that temperatures are not watched, which is more than saying nothing. */
  unwatched: boolean;
}

export function toValues(level: Level): LevelValues {
  const { name, match = {}, temperature } = level;
  const written = level.nodes ?? {};
  return {
    name,
    match,
    nodes: Object.fromEntries(nodes.map((node) => [node, ruleValues(written[node])])),
    temperature: temperature ?? {},
    unwatched: temperature === null,
  };
}

function ruleValues(rule: NonNullable<Level["nodes"]>[Node]): RuleValues {
  if (rule === undefined) return { rule: "inherit" };
  if (rule === null) return { rule: "none" };
  if ("afterOrder" in rule) return { rule: "afterOrder", duration: rule.afterOrder };
  if ("beforePromise" in rule) return { rule: "beforePromise", duration: rule.beforePromise };
  return { rule: "shareOfPromise", percent: Math.round(rule.shareOfPromise * 10_000) / 100 };
}

/** @param last the level for all parcels, which has nothing to inherit from and matches all */
export function toLevel(
  { name, match, nodes: written, temperature, unwatched }: LevelValues,
  last: boolean,
): Level {
  const { goodsTypes = [], regions = [] } = match ?? {};
  const given = Object.entries(written ?? {}).flatMap(([node, values]) => {
    const rule = values && toRule(values);
    return rule === undefined ? [] : [[node, rule] as const];
  });
  const range = Object.entries(temperature ?? {}).filter(([, celsius]) => typeof celsius === "number");
  return {
    name,
    match: last
      ? {}
      : { ...(goodsTypes.length > 0 && { goodsTypes }), ...(regions.length > 0 && { regions }) },
    nodes: Object.fromEntries(given),
    ...(range.length > 0 ? { temperature: Object.fromEntries(range) } : unwatched && { temperature: null }),
  };
}

function toRule({ rule, duration, percent }: RuleValues) {
  if (rule === "inherit") return undefined;
  if (rule === "none") return null;
  // What was left empty the API refuses, at its place.
  if (rule === "shareOfPromise") return { shareOfPromise: (percent ?? Number.NaN) / 100 };
  return rule === "afterOrder" ? { afterOrder: duration ?? "" } : { beforePromise: duration ?? "" };
}
