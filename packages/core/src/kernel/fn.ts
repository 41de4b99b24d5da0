import type { z } from "zod";
import { authorize } from "./actor.ts";
import { AppError, type FieldError } from "./error.ts";
import { answered } from "./keyed-request.ts";
import type { Permission } from "./permission.ts";

export interface CoreFunction<Schema extends z.ZodType, Output> {
  (input: z.input<Schema>): Promise<Output>;
  /** What goes in; routes reuse it. */
  schema: Schema;
  /** What the actor must be allowed; `null` where the function decides by itself. */
  permission: Permission | null;
}

/**
 * A function of the product: checks that the actor may, checks the input, then acts. A route cannot forget
 * either, because both happen here.
 * @throws AppError `unauthorized`, `forbidden`, `validation_failed`
 */
export function fn<Schema extends z.ZodType, Output>(
  schema: Schema,
  permission: Permission | null,
  callback: (input: z.output<Schema>) => Promise<Output>,
): CoreFunction<Schema, Output> {
  const run = async (input: z.input<Schema>) => {
    if (permission) authorize(permission);
    const parsed = parse(schema, input);
    return answered(() => callback(parsed));
  };
  return Object.assign(run, { schema, permission });
}

/** Parses or throws a 422 that names every failing field. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  // Without the input an issue cannot tell what is missing from what is of the wrong type.
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  throw validationError(result.error);
}

export function validationError(error: z.ZodError): AppError {
  const errors = error.issues.flatMap(fieldErrors);
  const first = errors[0];
  return new AppError("validation_failed", {
    detail: first ? `${first.path ? `${first.path}: ` : ""}${first.message}` : undefined,
    errors,
  });
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...issue.path, key].map(String).join("."),
      code: "unknown_field",
      message: `"${key}" is not a field here`,
    }));
  }
  if (issue.code === "invalid_union") {
    const nearest = nearestForm(issue.errors);
    if (nearest)
      return nearest.flatMap((each) => fieldErrors({ ...each, path: [...issue.path, ...each.path] }));
  }
  const missing = absent.has(issue.code) && issue.input === undefined;
  const custom = issue.code === "custom" ? (issue.params?.code as string | undefined) : undefined;
  return [
    {
      path: issue.path.map(String).join("."),
      code: custom ?? (missing ? "required" : issue.code),
      message: missing ? "is required" : issue.message,
    },
  ];
}

/** What zod says of a value that is not there, by the kind of its schema. */
const absent: ReadonlySet<string> = new Set(["invalid_type", "invalid_value", "invalid_union"]);

/** Of several forms of an object the one that the input comes nearest to, so that its fields can be named. */
function nearestForm(forms: z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
  const isObject = (issues: z.core.$ZodIssue[]) =>
    issues.every(({ path, code }) => path.length > 0 || code === "unrecognized_keys" || code === "custom");
  return forms.filter(isObject).sort((a, b) => a.length - b.length)[0];
}
