export interface RequestOptions {
  /** For a POST: the same key does the same work once. Made for each call where not given. */
  idempotencyKey?: string | undefined;
  /** The version the change is meant for, or the object as it was read; 412 `precondition_failed` on another. */
  ifMatch?: number | { version: number } | undefined;
  signal?: AbortSignal | undefined;
  timeoutMs?: number | undefined;
  maxRetries?: number | undefined;
}

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface Call {
  method: Method;
  /** With its parameters filled in. */
  path: string;
  query?: object | undefined;
  body?: unknown;
  /** `application/json` where not given; anything else is sent as it is. */
  contentType?: string | undefined;
  options?: RequestOptions | undefined;
}
