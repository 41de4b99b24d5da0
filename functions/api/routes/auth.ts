import * as Auth from "@caas/core/auth";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Environment } from "../context.ts";
import { endpoint, pathParameters } from "../endpoint.ts";

const tag = "Access";

export function auth(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{ method: "post", path: "/v1/signup", id: "signUp", tag, permission: "public" },
    summary: "Begin as a courier firm",
    body: Auth.SignUp,
    answers: {
      201: { schema: Auth.SignedUp, description: "The tenant, its owner's tokens and its first two keys" },
    },
    errors: ["slug_taken", "email_taken", "rate_limited"],
    handle: async ({ body }, c) => ({
      status: 201,
      body: await Auth.signup({ ...body, address: c.get("address") }),
    }),
  });

  endpoint(app, {
    ...{ method: "post", path: "/v1/auth/token", id: "createToken", tag, permission: "public" },
    summary: "Log in with a password, or renew with a refresh token",
    body: z
      .union([Auth.LogIn, Auth.Refresh])
      .meta({ id: "TokenRequest", example: Auth.LogIn.meta()?.example }),
    answers: {
      200: {
        schema: Auth.TokenPair,
        description: "An access token for 15 minutes and the next refresh token",
      },
    },
    errors: ["invalid_credentials", "invalid_refresh_token", "rate_limited"],
    handle: async ({ body }, c) => ({
      body: await ("refreshToken" in body
        ? Auth.refresh(body)
        : Auth.login({ ...body, address: c.get("address") })),
    }),
  });

  endpoint(app, {
    ...{ method: "post", path: "/v1/auth/logout", id: "logOut", tag, permission: null },
    summary: "End this log-in and its refresh tokens",
    answers: { 204: { schema: null, description: "Ended" } },
    handle: async (_, c) => {
      await Auth.logout({ authorization: c.req.header("Authorization") });
      return {};
    },
  });

  endpoint(app, {
    ...{ method: "delete", path: "/v1/auth/log-ins", id: "endLogIns", tag, permission: null },
    summary: "End all of one's own log-ins, on every device",
    answers: { 204: { schema: null, description: "Ended, this one too" } },
    errors: ["forbidden", "conflict"],
    handle: async () => {
      await Auth.logoutEverywhere({});
      return {};
    },
  });

  endpoint(app, {
    ...{ method: "post", path: "/v1/auth/password", id: "changePassword", tag, permission: null },
    summary: "Change one's own password; all other log-ins end",
    body: Auth.ChangePassword,
    answers: { 200: { schema: Auth.TokenPair, description: "Tokens of a new log-in" } },
    errors: ["invalid_credentials", "forbidden", "rate_limited", "conflict"],
    handle: async ({ body }) => ({ body: await Auth.changePassword(body) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/auth/password-resets",
      id: "requestPasswordReset",
      tag,
      permission: "public",
    },
    summary: "Send a code for a new password by e-mail",
    body: Auth.RequestPasswordReset,
    answers: {
      202: {
        schema: null,
        description: "A code is on its way, if the address is a member's; good for 15 minutes",
      },
    },
    errors: ["rate_limited"],
    handle: async ({ body }, c) => {
      await Auth.requestPasswordReset({ ...body, address: c.get("address") });
      return { status: 202 };
    },
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/auth/password-resets/confirm",
      id: "resetPassword",
      tag,
      permission: "public",
    },
    summary: "Set a new password with the code; all other log-ins end",
    body: Auth.ResetPassword,
    answers: { 200: { schema: Auth.TokenPair, description: "Tokens of a new log-in" } },
    errors: ["invalid_reset_code", "rate_limited"],
    handle: async ({ body }, c) => ({
      body: await Auth.resetPassword({ ...body, address: c.get("address") }),
    }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/invitations/{token}/accept",
      id: "acceptInvitation",
      tag,
      permission: "public",
    },
    summary: "Become a member by an invitation",
    params: pathParameters("token"),
    body: Auth.AcceptInvitation,
    answers: { 200: { schema: Auth.TokenPair, description: "Tokens, as from a log-in" } },
    errors: ["invitation_used"],
    handle: async ({ params, body }, c) => ({
      body: await Auth.acceptInvitation({ ...params, ...body, address: c.get("address") }),
    }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/me", id: "getMe", tag, permission: null },
    summary: "Who am I, and what may I do",
    answers: { 200: { schema: Auth.Me, description: "The tenant, the member or key, and the permissions" } },
    handle: async () => ({ body: await Auth.me() }),
  });
}
