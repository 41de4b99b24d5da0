import { newId } from "@caas/core/kernel";
import type { MiddlewareHandler } from "hono";
import type { Environment, RequestContext } from "../context.ts";

/** Gives every request an id, which its answer and its log lines carry, and every answer its security headers. */
export function requestMiddleware(
  address: (c: RequestContext) => string | undefined,
): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const requestId = newId("request", Date.now());
    c.set("requestId", requestId);
    c.set("address", address(c));
    await next();
    const { headers } = c.res;
    headers.set("Request-Id", requestId);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    headers.set("Cross-Origin-Resource-Policy", "cross-origin");
    if (!headers.has("Content-Security-Policy")) {
      headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
    // Says the same to browsers that know no frame-ancestors; it cannot name the sites that may.
    if (headers.get("Content-Security-Policy")?.includes("frame-ancestors 'none'")) {
      headers.set("X-Frame-Options", "DENY");
    }
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  };
}
