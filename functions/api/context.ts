import type { Context } from "hono";

/** What middleware hands on with a request. */
export interface Environment {
  Variables: {
    requestId: string;
    /** Where the request came from, for throttling; undefined where the adapter cannot tell. */
    address: string | undefined;
  };
}

export type RequestContext = Context<Environment>;
