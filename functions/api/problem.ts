import { AppError, log, problem } from "@caas/core/kernel";
import type { RequestContext } from "./context.ts";

/** Every failure as a problem document (RFC 9457). A fault of ours tells its request id and nothing else. */
export function problemResponse(c: RequestContext, error: unknown): Response {
  const known = error instanceof AppError ? error : unexpected(c, error);
  const { retryAfter } = known.details;
  if (retryAfter !== undefined) c.header("Retry-After", String(Math.max(1, Math.ceil(retryAfter))));
  // What is left of a body that is too large is not read, so the connection cannot go on.
  if (known.status === 413) c.header("Connection", "close");
  if (known.status === 401) c.header("WWW-Authenticate", "Bearer");
  const body = JSON.stringify(problem(known, new URL(c.req.url).pathname, c.get("requestId")));
  return c.body(body, known.status as 400, { "Content-Type": "application/problem+json" });
}

export function notFoundResponse(c: RequestContext): Response {
  return problemResponse(c, new AppError("not_found", { detail: `There is nothing at ${c.req.path}.` }));
}

function unexpected(c: RequestContext, error: unknown): AppError {
  log.error("a request failed", { method: c.req.method, path: c.req.routePath, error });
  return new AppError("internal", { detail: "Try again; if it stays, tell us the request id." });
}
