import { AppError, type FieldError } from "../kernel/index.ts";
import type { Authority, PlaybookContent } from "./schema.ts";

/**
 * What holds between the fields of a playbook, and so can be told of the whole only.
 * @throws AppError `validation_failed` with every field that is wrong
 */
export function checkContent({ steps, authority }: PlaybookContent): void {
  const errors: FieldError[] = [];
  const wrong = (path: string, code: string, message: string) => errors.push({ path, code, message });

  const granted = authority.map(({ action }) => action);
  steps.forEach(({ id, action }, index) => {
    if (steps.findIndex((step) => step.id === id) < index)
      wrong(`steps.${index}.id`, "duplicate", `another step is called "${id}"`);
    if (action !== null && !granted.includes(action))
      wrong(`steps.${index}.action`, "no_authority", `"${action}" has no limits under authority`);
  });
  authority.forEach((entry, index) => {
    const path = `authority.${index}`;
    if (granted.indexOf(entry.action) < index)
      wrong(`${path}.action`, "duplicate", `"${entry.action}" has limits already`);
    for (const problem of limitProblems(entry))
      wrong(`${path}.limits.${problem.role}`, problem.code, problem.message);
  });
  const first = errors[0];
  if (first) throw new AppError("validation_failed", { detail: `${first.path}: ${first.message}`, errors });
}

const ladder = ["agent", "supervisor", "admin"] as const;

/** Who stands higher may not do less, and all limits of an action are in one currency. */
function limitProblems({ limits }: Authority) {
  const currency = ladder.map((role) => limits[role]).find((limit) => limit !== null)?.currency;
  return ladder.flatMap((role, index) => {
    const limit = limits[role];
    if (limit === null) return [];
    if (limit.currency !== currency)
      return [{ role, code: "currency_mismatch", message: `must be in ${currency}, as the others` }];
    const isLess = ladder.slice(0, index).some((lower) => (limits[lower]?.amount ?? Infinity) > limit.amount);
    return isLess ? [{ role, code: "limit_too_low", message: "must not be less than a lower role's" }] : [];
  });
}
