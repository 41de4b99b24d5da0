import { PageInput } from "@caas/core/db";
import * as Members from "@caas/core/members";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const tag = "Members";
const answer = (description: string) => ({ 200: { schema: Members.Member, description } });

export function members(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/members",
      id: "inviteMember",
      tag,
      permission: Members.invite.permission,
    },
    summary: "Invite somebody by e-mail",
    body: Members.InviteMember,
    answers: { 201: { schema: Members.Member, description: "The invited member" } },
    errors: ["email_taken"],
    handle: async ({ body }) => {
      const member = await Members.invite(body);
      return { status: 201, body: member, location: `/v1/members/${member.id}` };
    },
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/members", id: "listMembers", tag, permission: Members.list.permission },
    summary: "List the members",
    query: z.strictObject(PageInput),
    answers: { 200: { schema: listOf(Members.Member), description: "Newest first" } },
    handle: async ({ query }) => ({ body: await Members.list(query) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/roles", id: "listRoles", tag, permission: Members.listRoles.permission },
    summary: "The roles that members may have, and what each may do",
    answers: { 200: { schema: listOf(Members.RoleInfo), description: "The one that may most first" } },
    handle: async () => ({ body: await Members.listRoles({}) }),
  });

  endpoint(app, {
    ...{ method: "get", path: "/v1/members/{id}", id: "getMember", tag, permission: Members.get.permission },
    summary: "Read a member",
    params: pathParameters(),
    answers: answer("The member"),
    handle: async ({ params }) => ({ body: await Members.get(params) }),
  });

  endpoint(app, {
    ...{
      method: "patch",
      path: "/v1/members/{id}",
      id: "updateMember",
      tag,
      permission: Members.update.permission,
    },
    summary: "Change a member's role, skills or status",
    params: pathParameters(),
    body: Members.UpdateMember,
    answers: answer("The member as it is now"),
    errors: ["last_owner"],
    handle: async ({ params, body, ifVersion }) => ({
      body: await Members.update({ ...params, changes: body, ifVersion }),
    }),
  });

  endpoint(app, {
    ...{
      method: "delete",
      path: "/v1/members/{id}",
      id: "removeMember",
      tag,
      permission: Members.remove.permission,
    },
    summary: "End a member's work for the firm and all of their log-ins",
    params: pathParameters(),
    answers: { 204: { schema: null, description: "Done" } },
    errors: ["last_owner"],
    handle: async ({ params }) => {
      await Members.remove(params);
      return {};
    },
  });

  endpoint(app, {
    ...{
      method: "post",
      path: "/v1/members/{id}/invitation",
      id: "inviteMemberAgain",
      tag,
      permission: Members.inviteAgain.permission,
    },
    summary: "Send the invitation again; the earlier link ends",
    params: pathParameters(),
    answers: answer("The invited member"),
    handle: async ({ params }) => ({ body: await Members.inviteAgain(params) }),
  });

  endpoint(app, {
    ...{
      method: "put",
      path: "/v1/members/{id}/presence",
      id: "setPresence",
      tag,
      permission: Members.setPresence.permission,
    },
    summary: "Come online, go away or offline",
    params: pathParameters(),
    body: z
      .strictObject({ presence: Members.Presence })
      .meta({ id: "SetPresence", example: { presence: "online" } }),
    answers: answer("The member as it is now"),
    errors: ["forbidden", "precondition_failed"],
    handle: async ({ params, body, ifVersion }) => ({
      body: await Members.setPresence({ ...params, ...body, ifVersion }),
    }),
  });
}
