import type { Authority, PlaybookContent, PlaybookStep } from "../schema.ts";

/** Chinese first: it is what most customers hear. */
type Pair = readonly [chinese: string, english: string];

interface Draft {
  lines: readonly Pair[];
  steps: PlaybookStep[];
  authority?: Authority[];
}

/** A playbook as the product ships it, from lines that stand beside their translation. */
export function playbook({ lines, steps, authority = [] }: Draft): PlaybookContent {
  return {
    script: { "zh-CN": lines.map(([chinese]) => chinese), en: lines.map(([, english]) => english) },
    steps,
    authority,
  };
}

/** A step that customers see, that anybody may do and that needs nothing, unless told. */
export function step(
  id: string,
  deadline: string,
  [chinese, english]: Pair,
  more: Partial<PlaybookStep> = {},
): PlaybookStep {
  const name = { "zh-CN": chinese, en: english };
  const usual = { requires: [], action: null, roles: [], public: true, proposes: id === "propose" };
  return { id, name, deadline, ...usual, ...more };
}

/** What an agent and a supervisor may spend by themselves, in whole yuan; administrators have no limit. */
export function upTo(action: Authority["action"], agent: number, supervisor: number): Authority {
  const yuan = (amount: number) => ({ amount: amount * 100, currency: "CNY" });
  return { action, limits: { agent: yuan(agent), supervisor: yuan(supervisor), admin: null } };
}

/** More of steps that come often. */
export const withNote = { requires: ["note"] } satisfies Partial<PlaybookStep>;
export const internal = { requires: ["note"], public: false } satisfies Partial<PlaybookStep>;
export const spends = (action: Authority["action"]): Partial<PlaybookStep> => ({
  requires: ["note", "amount"],
  action,
});
