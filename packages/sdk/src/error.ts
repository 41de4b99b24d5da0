/** One field that was refused: where it is in what was sent, and why. */
export interface FieldError {
  path: string;
  code: string;
  message: string;
}

export interface CaasErrorDetails {
  /** HTTP status; `null` where no answer came. */
  status: number | null;
  /** Stable, such as `validation_failed`; `network_error`, `timeout` and `unexpected_answer` are the client's own. */
  code: string;
  title: string;
  detail?: string | undefined;
  errors?: FieldError[] | undefined;
  /** To be named to support. */
  requestId?: string | undefined;
  /** Seconds until it makes sense to ask again, where the API said so. */
  retryAfter?: number | undefined;
  /** The whole problem document, with what single codes add (`allowed`, `allowedRoles`, …). */
  problem?: Readonly<Record<string, unknown>> | undefined;
}

/** Every refusal and every failure of a request. Tell them apart by `code`, not by the message. */
export class CaasError extends Error {
  override readonly name = "CaasError";
  readonly status: number | null;
  readonly code: string;
  readonly detail: string | undefined;
  readonly errors: readonly FieldError[];
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  readonly problem: Readonly<Record<string, unknown>>;

  constructor(details: CaasErrorDetails, options?: { cause?: unknown }) {
    super(messageOf(details), options);
    this.status = details.status;
    this.code = details.code;
    this.detail = details.detail;
    this.errors = details.errors ?? [];
    this.requestId = details.requestId;
    this.retryAfter = details.retryAfter;
    this.problem = details.problem ?? {};
  }
}

function messageOf({ status, code, title, detail, errors = [] }: CaasErrorDetails): string {
  const said = detail ?? title;
  const fields = errors.map(({ path, message }) => `${path || "the body"}: ${message}`);
  const rest = fields.filter((field) => !said.includes(field)).join("; ");
  return `${status === null ? "" : `${status} `}${code}: ${said}${rest && ` ${rest}`}`;
}

/** The error that a refusing answer stands for, also where a proxy on the way wrote it. */
export function errorOf(answer: Response, text: string): CaasError {
  const problem = parsed(text);
  const { code, title, detail, errors, requestId } = problem;
  return new CaasError({
    status: answer.status,
    code: typeof code === "string" ? code : "unexpected_answer",
    title: typeof title === "string" ? title : `The answer was ${answer.status} and no problem document.`,
    detail: typeof detail === "string" ? detail : undefined,
    errors: Array.isArray(errors) ? (errors as FieldError[]) : undefined,
    requestId: typeof requestId === "string" ? requestId : (answer.headers.get("Request-Id") ?? undefined),
    retryAfter: retryAfterOf(answer.headers.get("Retry-After")),
    problem,
  });
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === "object" ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Seconds of a `Retry-After`, which is a number of them or a date (RFC 9110, 10.2.3). */
export function retryAfterOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, (at - Date.now()) / 1000);
}
