/**
 * Every failure that a caller may see has a code here, with its status and title. Anything that is not an
 * AppError is a fault of ours and is answered by one fixed 500 that tells nothing but the request's id.
 */
const definitions = {
  malformed_json: [400, "The body is not valid JSON"],
  bad_cursor: [400, "The cursor cannot be used here"],
  bad_request: [400, "The request cannot be read"],
  test_mode_only: [400, "This works in test mode only"],
  unauthorized: [401, "A valid credential is needed"],
  invalid_credentials: [401, "The e-mail or the password is wrong"],
  invalid_reset_code: [401, "The code cannot be used"],
  invalid_refresh_token: [401, "The refresh token cannot be used"],
  plan_limit_reached: [402, "The plan's limit is reached"],
  account_suspended: [402, "The account can only be read"],
  forbidden: [403, "Not allowed"],
  above_authority: [403, "Above the authority of this role"],
  not_found: [404, "Not found"],
  method_not_allowed: [405, "Method not allowed"],
  conflict: [409, "The object was changed meanwhile"],
  idempotency_in_progress: [409, "A request with this Idempotency-Key is being carried out"],
  slug_taken: [409, "This slug is taken"],
  email_taken: [409, "This e-mail address is taken"],
  identity_taken: [409, "Another customer has this identity"],
  tracking_number_taken: [409, "This tracking number is taken"],
  return_refused: [409, "The parcel cannot be linked as a return"],
  transition_not_allowed: [409, "It cannot move there"],
  second_person_needed: [409, "This needs a second person"],
  appeal_refused: [409, "There is no appeal any more"],
  collection_refused: [409, "The parcel cannot be collected by somebody now"],
  collection_code_wrong: [422, "The code is wrong"],
  collection_locked: [429, "Too many wrong codes"],
  cod_order_exists: [409, "The parcel has a COD order"],
  cod_exceeded: [409, "The books do not allow this amount"],
  cod_reversal_refused: [409, "The entry cannot be taken back"],
  upload_missing: [409, "The file has not come"],
  upload_used: [409, "The file is evidence of another claim"],
  task_closed: [409, "The task is no longer open"],
  last_owner: [409, "A tenant needs an owner"],
  invitation_used: [409, "The invitation was used or withdrawn"],
  endpoint_limit: [409, "Too many webhook endpoints"],
  endpoint_disabled: [409, "The webhook endpoint is switched off"],
  link_expired: [410, "The link has expired"],
  template_exists: [409, "There is an own template already"],
  already_subscribed: [409, "There is a subscription already"],
  not_subscribed: [409, "There is no subscription"],
  policy_limit: [409, "Too many SLA policies"],
  last_policy: [409, "The last SLA policy must match every ticket"],
  calendar_in_use: [409, "An SLA policy or a package uses this calendar"],
  built_in: [409, "This comes with the product and cannot be changed"],
  slot_full: [409, "The window is full"],
  slot_closed: [409, "The window cannot be booked"],
  reschedule_limit: [409, "The booking was moved as often as its package allows"],
  hold_expired: [409, "The place was not held any longer"],
  booking_not_held: [409, "The booking is not held"],
  booking_not_confirmed: [409, "The booking is not confirmed"],
  booking_over: [409, "The booking is over"],
  already_booked: [409, "The parcel has such a booking already"],
  package_off: [409, "The package is not sold at present"],
  voucher_expired: [409, "The voucher is too old"],
  voucher_used: [409, "The voucher was used"],
  rating_refused: [409, "The ticket cannot be rated now"],
  precondition_failed: [412, "The version is stale"],
  body_too_large: [413, "The body is too large"],
  unsupported_media_type: [415, "The media type is not supported"],
  validation_failed: [422, "Some fields are not valid"],
  evidence_hash_mismatch: [422, "The file is not the one that was named"],
  evidence_type_mismatch: [422, "The file is not of its type"],
  currency_mismatch: [422, "The currency is another"],
  idempotency_key_reused: [422, "The Idempotency-Key was used for another request"],
  rate_limited: [429, "Too many attempts"],
  internal: [500, "Something went wrong on our side"],
  unavailable: [503, "Not ready"],
  billing_not_configured: [409, "Billing is not set up here"],
  stripe_unavailable: [503, "The payment provider does not answer"],
} as const satisfies Record<string, readonly [number, string]>;

export type ErrorCode = keyof typeof definitions;

export interface FieldError {
  /** Dotted path of the field, such as `recipient.phone` or `events.0.at`. */
  path: string;
  code: string;
  message: string;
}

interface Details {
  detail?: string;
  errors?: FieldError[];
  /** Further members of the problem document, such as `allowed`. */
  extra?: Record<string, unknown>;
  /** Seconds after which trying again makes sense. */
  retryAfter?: number;
  cause?: unknown;
}

/** The one visible error. `detail` is for the person who gets it: what is wrong, where, what to do. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Details;

  constructor(code: ErrorCode, details: Details = {}) {
    super(details.detail ?? definitions[code][1], { cause: details.cause });
    this.name = "AppError";
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return definitions[this.code][0];
  }
}

/** The usual answer for what is not there, and for what belongs to somebody else. */
export function notFound(what: string, id?: string): AppError {
  return new AppError("not_found", {
    detail: id ? `There is no ${what} ${id}.` : `There is no such ${what}.`,
  });
}

/** 422 for a single field. */
export function invalid(path: string, code: string, message: string): AppError {
  return new AppError("validation_failed", { detail: message, errors: [{ path, code, message }] });
}

/** RFC 9457 problem document of an error. */
export function problem(error: AppError, instance: string, requestId: string): Record<string, unknown> {
  return {
    type: `/problems/${error.code}`,
    title: definitions[error.code][1],
    status: error.status,
    ...(error.details.detail === undefined ? {} : { detail: error.details.detail }),
    instance,
    code: error.code,
    requestId,
    ...(error.details.errors === undefined ? {} : { errors: error.details.errors }),
    ...error.details.extra,
  };
}

/** All codes with their status and title, for the documentation. */
export function errorCodes(): { code: ErrorCode; status: number; title: string }[] {
  return Object.entries(definitions).map(([code, [status, title]]) => ({
    code: code as ErrorCode,
    status,
    title,
  }));
}
