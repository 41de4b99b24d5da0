import type { Policy, PolicyBody } from "./queries.ts";

type Step = Policy["escalation"][number];

/** A policy as the form has it: the fields are named as the API's. */
export type PolicyValues = Omit<PolicyBody, "conditions" | "escalation"> & {
  conditions?: Omit<NonNullable<PolicyBody["conditions"]>, "vip"> & { vip?: boolean | null };
  escalation?: {
    on: Step["on"];
    target?: Step["target"] | null;
    afterMinutes?: number;
    actions?: Step["actions"];
  }[];
};

/** What the form says, without the fields that were left empty. */
export function toBody(values: PolicyValues): PolicyBody {
  const {
    name,
    calendarId,
    pauseOnHold,
    targets,
    conditions = {},
    byType,
    byPriority,
    escalation = [],
  } = values;
  return {
    name,
    calendarId,
    pauseOnHold,
    targets: filled(targets),
    conditions: filled(conditions),
    byType: filled(mapped(byType)),
    byPriority: filled(mapped(byPriority)),
    escalation: escalation.map(({ on, target, afterMinutes, actions = [] }) => ({
      on,
      ...(target && { target }),
      ...(on === "after" && { afterMinutes }),
      actions,
    })),
  } as PolicyBody;
}

function mapped(groups: object = {}): object {
  return Object.fromEntries(Object.entries(groups).map(([key, group]) => [key, filled(group ?? {})]));
}

function filled(group: object = {}): object {
  return Object.fromEntries(
    Object.entries(group).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== "" &&
        !(typeof value === "object" && Object.keys(value).length === 0),
    ),
  );
}
