import { type ErrorCode, errorCodes } from "@caas/core/kernel";
import type { Endpoint } from "../definition.ts";
import { selectable } from "../selection.ts";

const statusOf = new Map(errorCodes().map(({ code, status }) => [code, status]));

/** Where nobody need say it: each of these may happen to any request. */
const always: readonly ErrorCode[] = ["rate_limited", "internal", "unavailable"];

/**
 * Every way in which an endpoint may refuse, by status: what it names itself, and what follows from what it takes.
 */
export function refusals(definition: Endpoint): Map<number, ErrorCode[]> {
  const { method, permission, params, query, body, file, errors = [] } = definition;
  const codes = new Set<ErrorCode>([...errors, ...always]);
  const add = (...more: ErrorCode[]) => {
    for (const code of more) codes.add(code);
  };
  // A credential comes with `Caas-Mode`, which may name no world.
  if (permission !== "public") add("unauthorized", "bad_request");
  if (permission && permission !== "public") add("forbidden");
  // Whatever changes something may be more than the plan allows, or what an owed payment leaves.
  if (permission !== "public" && method !== "get") add("account_suspended", "plan_limit_reached");
  if (params) add("not_found");
  if (params || query || body || file || selectable(definition)) add("validation_failed");
  if (query) add("bad_cursor");
  if (body) add("malformed_json");
  if (body || file) add("unsupported_media_type", "body_too_large");
  if (takesVersion(definition)) add("precondition_failed", "conflict");
  if (method === "post") add("bad_request", "idempotency_in_progress", "idempotency_key_reused");
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of [...codes].toSorted()) {
    const status = statusOf.get(code) ?? 500;
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return byStatus;
}

/** Whether `If-Match` is looked at. */
export function takesVersion({ method, errors }: Pick<Endpoint, "method" | "errors">): boolean {
  return method === "patch" || method === "put" || errors?.includes("precondition_failed") === true;
}
