import { AppError, invalid } from "./error.ts";

function isMissing(error: unknown): boolean {
  return error instanceof AppError && error.code === "not_found";
}

/**
 * For `catch`: what a field refers to and is not there is the field's mistake, not a missing page.
 * @throws AppError `validation_failed` at `path`; any other error as it is
 */
export function asFieldError(path: string, what: string): (error: unknown) => never {
  return (error) => {
    if (isMissing(error)) throw invalid(path, "not_found", `There is no such ${what}.`);
    throw error;
  };
}

/** For `catch`: nothing where it is not there. @throws any other error as it is */
export function nullIfMissing(error: unknown): null {
  if (isMissing(error)) return null;
  throw error;
}
