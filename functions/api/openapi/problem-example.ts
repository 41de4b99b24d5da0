import { AppError, type ErrorCode, problem } from "@caas/core/kernel";

/** What a refusal with this code looks like. */
export function problemExample(code: ErrorCode, path: string): Record<string, unknown> {
  const details =
    code === "validation_failed"
      ? {
          detail: "phone: is required",
          errors: [{ path: "phone", code: "required", message: "is required" }],
        }
      : {};
  const instance = path.replace(/\{\w+\}/g, "example");
  return problem(new AppError(code, details), instance, "req_01k2z5v9e8f3q7x0m4n6p8r2s4");
}
