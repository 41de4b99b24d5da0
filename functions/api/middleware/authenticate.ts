import { authenticate as identify } from "@caas/core/auth";
import { withActor } from "@caas/core/kernel";
import type { MiddlewareHandler } from "hono";
import type { Environment } from "../context.ts";

/** What is called without a credential, or with one of its own kind. */
const open = [
  /^\/v1\/signup$/,
  /^\/v1\/auth\/token$/,
  /^\/v1\/auth\/password-resets(\/confirm)?$/,
  /^\/v1\/invitations\/[^/]+\/accept$/,
  /^\/v1\/inbound\/[^/]+\/[^/]+$/,
  /^\/v1\/event-types$/,
  /^\/v1\/stripe\/webhook$/,
];

/** Sets the actor from the request's credential; the tenant comes from here and nowhere else. */
export const authenticate: MiddlewareHandler<Environment> = async (c, next) => {
  const isOpen = open.some((pattern) => pattern.test(c.req.path));
  const actor = isOpen
    ? ({ type: "public" } as const)
    : await identify({ authorization: c.req.header("Authorization"), mode: c.req.header("Caas-Mode") });
  return withActor(actor, next, c.get("requestId"));
};
