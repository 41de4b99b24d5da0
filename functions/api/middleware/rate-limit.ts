import { admit, type Limit } from "@caas/core/auth";
import type { MiddlewareHandler } from "hono";
import type { Environment } from "../context.ts";

const reading: ReadonlySet<string> = new Set(["GET", "HEAD"]);

/** Counts each request against its tenant's limit and its credential's, and tells both with every answer. */
export const rateLimit: MiddlewareHandler<Environment> = async (c, next) => {
  const limits = await admit({ changes: !reading.has(c.req.method) });
  await next();
  if (limits.length === 0) return;
  c.res.headers.set("RateLimit-Policy", limits.map(policy).join(", "));
  c.res.headers.set("RateLimit", limits.map(state).join(", "));
};

const policy = ({ name, quota, window }: Limit) => `"${name}";q=${quota};w=${window}`;
const state = ({ name, quota, window, remaining }: Limit) =>
  `"${name}";r=${remaining};t=${Math.ceil(((quota - remaining) / quota) * window)}`;
