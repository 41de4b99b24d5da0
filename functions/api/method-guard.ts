import { AppError } from "@caas/core/kernel";
import type { Hono, MiddlewareHandler } from "hono";
import type { Environment } from "./context.ts";

/**
 * Tells a wrong method (405, with those that are allowed) from a wrong address (404), before anybody is asked who
 * they are.
 * @param unknown what is done where the app itself has no such address
 */
export function methodGuard(
  app: Hono<Environment>,
  unknown: "not_found" | "next" = "not_found",
): MiddlewareHandler<Environment> {
  let known: { pattern: RegExp; methods: string[] }[] | undefined;
  return async (c, next) => {
    known ??= patterns(app);
    const { path, method } = c.req;
    const allowed = [
      ...new Set(known.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods)),
    ];
    if (allowed.length === 0) {
      if (unknown === "next") return next();
      throw new AppError("not_found", { detail: `There is nothing at ${path}.` });
    }
    if (!allowed.includes(method === "HEAD" ? "GET" : method)) {
      c.header("Allow", allowed.join(", "));
      throw new AppError("method_not_allowed", { detail: `Here you can use ${allowed.join(", ")}.` });
    }
    return next();
  };
}

function patterns(app: Hono<Environment>) {
  const methods = new Map<string, Set<string>>();
  for (const { path, method } of app.routes) {
    if (method === "ALL" || path.includes("*")) continue;
    methods.set(path, (methods.get(path) ?? new Set()).add(method));
  }
  return [...methods].map(([path, names]) => ({
    pattern: new RegExp(`^${path.replace(/:[^/]+/g, "[^/]+")}$`),
    methods: [...names],
  }));
}
