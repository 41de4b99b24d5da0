import { AppError, actor, invalid, type Money, notFound, type Role } from "../kernel/index.ts";
import { known, loadSoon, loadVersion } from "./read.ts";
import type { Scenario } from "./scenarios.ts";
import type { Authority, PlaybookContent, PlaybookStep } from "./schema.ts";

export interface StepsOfPlaybook {
  id: Scenario;
  version: number;
  steps: Pick<PlaybookStep, "id" | "name" | "deadline" | "requires" | "roles" | "public">[];
}

/** The steps that a ticket of a category opened now goes through; at most 10 s behind an edit elsewhere. */
export async function stepsFor(category: Scenario): Promise<StepsOfPlaybook> {
  const { version, content } = await loadSoon(category);
  return {
    id: category,
    version,
    steps: content.steps.map(({ id, name, deadline, requires, roles, public: shown }) => ({
      id,
      name,
      deadline,
      requires,
      roles,
      public: shown,
    })),
  };
}

export interface StepInput {
  note?: string | undefined;
  amount?: Money | undefined;
}

/** With whose authority the actor acts: a key and the system with an administrator's. */
export function actingRole(): Role {
  const current = actor();
  if (current.type === "member") return current.role as Role;
  if (current.type === "apiKey" || current.type === "system") return "admin";
  throw new AppError("forbidden");
}

/**
 * Refuses the tick of a step that is incomplete or beyond what the role may do.
 * @param playbook the version that the ticket keeps
 * @param role see {@link actingRole}
 * @throws AppError `not_found` for an unknown step; `forbidden` and `above_authority`, both with
 * `allowedRoles`; `validation_failed` naming each missing field, or an amount in another currency
 */
export async function checkStep(
  playbook: { id: string; version: number },
  stepId: string,
  role: Role,
  input: StepInput,
): Promise<PlaybookStep> {
  const { content } = await loadVersion(known(playbook.id), playbook.version);
  const step = content.steps.find(({ id }) => id === stepId);
  if (!step) throw notFound("step", stepId);
  if (!mayDo(step, role)) {
    const allowedRoles = ladder.filter((each) => mayDo(step, each));
    throw new AppError("forbidden", {
      detail: `This step is for the roles ${allowedRoles.join(", ")}.`,
      extra: { allowedRoles },
    });
  }
  refuseIncomplete(step, input);
  if (input.amount) refuseAboveAuthority(content, step, role, input.amount);
  return step;
}

/** Who can hold authority, from the least. */
const ladder = ["agent", "supervisor", "admin", "owner"] as const satisfies readonly Role[];

function mayDo({ roles }: PlaybookStep, role: Role): boolean {
  if (role === "admin" || role === "owner") return true;
  return roles.length === 0 || (roles as readonly Role[]).includes(role);
}

function refuseIncomplete({ requires }: PlaybookStep, { note, amount }: StepInput): void {
  const isGiven = { note: note !== undefined && note.trim() !== "", amount: amount !== undefined };
  const errors = requires
    .filter((field) => !isGiven[field])
    .map((path) => ({ path, code: "required", message: "is required for this step" }));
  const first = errors[0];
  if (first) throw new AppError("validation_failed", { detail: `${first.path}: ${first.message}`, errors });
}

function refuseAboveAuthority(content: PlaybookContent, step: PlaybookStep, role: Role, amount: Money): void {
  const entries = content.authority.filter(({ action }) => step.action === null || action === step.action);
  const currencies = entries.flatMap(({ limits }) => limitsOf(limits).map(({ currency }) => currency));
  if (currencies.length > 0 && !currencies.includes(amount.currency)) {
    throw invalid("amount.currency", "currency_mismatch", `must be ${[...new Set(currencies)].join(" or ")}`);
  }
  if (isWithin(entries, role, amount)) return;
  const allowedRoles = ladder.filter((each) => mayDo(step, each) && isWithin(entries, each, amount));
  throw new AppError("above_authority", {
    detail: allowedRoles.length
      ? `This amount is for the roles ${allowedRoles.join(", ")}.`
      : "This amount is above what anybody may promise here; change the playbook's limits first.",
    extra: { allowedRoles },
  });
}

function limitsOf(limits: Authority["limits"]): Money[] {
  return [limits.agent, limits.supervisor, limits.admin].filter((limit) => limit !== null);
}

/** Nobody but administrators spends where a playbook grants nothing; an owner counts as one. */
function isWithin(entries: Authority[], role: Role, amount: Money): boolean {
  const rung = role === "owner" ? "admin" : role;
  if (rung !== "agent" && rung !== "supervisor" && rung !== "admin") return false;
  if (entries.length === 0) return rung === "admin";
  return entries.some(({ limits }) => {
    const limit = limits[rung];
    return limit === null || (limit.currency === amount.currency && amount.amount <= limit.amount);
  });
}
