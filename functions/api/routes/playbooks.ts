import * as Playbooks from "@caas/core/playbooks";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const tag = "Playbooks";
const path = "/v1/playbooks/{scenario}";
/** Every world has every playbook: its id is the scenario's name. */
const params = pathParameters("scenario");
const answer = (description: string) => ({ 200: { schema: Playbooks.Playbook, description } });

export function playbooks(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{
      method: "get",
      path: "/v1/playbooks",
      id: "listPlaybooks",
      tag,
      permission: Playbooks.list.permission,
    },
    summary: "The current playbook of every scenario",
    query: Playbooks.list.schema,
    answers: { 200: { schema: listOf(Playbooks.Playbook), description: "In the order of the scenarios" } },
    handle: async ({ query }) => ({ body: await Playbooks.list(query) }),
  });

  endpoint(app, {
    ...{ method: "get", path, id: "getPlaybook", tag, permission: Playbooks.get.permission },
    summary: "Read a playbook, or an earlier version of it",
    params,
    query: Playbooks.get.schema.omit({ id: true }),
    answers: answer("The playbook"),
    handle: async ({ params, query }) => ({ body: await Playbooks.get({ id: params.scenario, ...query }) }),
  });

  endpoint(app, {
    ...{ method: "put", path, id: "replacePlaybook", tag, permission: Playbooks.replace.permission },
    summary: "Make the next version, all of it",
    params,
    body: Playbooks.PlaybookContent,
    answers: answer("The playbook as it is now"),
    errors: ["conflict", "precondition_failed"],
    handle: async ({ params, body, ifVersion }) => ({
      body: await Playbooks.replace({ id: params.scenario, content: body, ifVersion }),
    }),
  });

  endpoint(app, {
    ...{ method: "patch", path, id: "updatePlaybook", tag, permission: Playbooks.update.permission },
    summary: "Make the next version with another script, other steps or other limits",
    params,
    body: Playbooks.UpdatePlaybook,
    answers: answer("The playbook as it is now"),
    errors: ["conflict"],
    handle: async ({ params, body, ifVersion }) => ({
      body: await Playbooks.update({ id: params.scenario, changes: body, ifVersion }),
    }),
  });

  endpoint(app, {
    ...{ method: "delete", path, id: "restorePlaybook", tag, permission: Playbooks.restore.permission },
    summary: "Go back to what the product ships, as the next version",
    params,
    answers: answer("The playbook as it is now"),
    errors: ["conflict", "precondition_failed"],
    handle: async ({ params, ifVersion }) => ({
      body: await Playbooks.restore({ id: params.scenario, ifVersion }),
    }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: `${path}/versions`,
      id: "listPlaybookVersions",
      tag,
      permission: Playbooks.listVersions.permission,
    },
    summary: "Every version of a playbook",
    params,
    query: Playbooks.listVersions.schema.omit({ id: true }),
    answers: { 200: { schema: listOf(Playbooks.Playbook), description: "Newest first" } },
    handle: async ({ params, query }) => ({
      body: await Playbooks.listVersions({ id: params.scenario, ...query }),
    }),
  });

  acknowledgements(app);
}

function acknowledgements(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{
      method: "post",
      path: `${path}/acknowledgements`,
      id: "acknowledgePlaybook",
      tag,
      permission: Playbooks.acknowledge.permission,
    },
    summary: "Take note of the current version, as the member who asks",
    params,
    body: Playbooks.Acknowledge,
    answers: { 200: { schema: Playbooks.Acknowledgement, description: "When note was taken" } },
    errors: ["conflict"],
    handle: async ({ params, body }) => ({
      body: await Playbooks.acknowledge({ id: params.scenario, ...body }),
    }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: `${path}/acknowledgements`,
      id: "listPlaybookAcknowledgements",
      tag,
      permission: Playbooks.acknowledgements.permission,
    },
    summary: "Who has taken note of the current version and who has not",
    params,
    answers: { 200: { schema: Playbooks.Acknowledgements, description: "Members by what they have done" } },
    handle: async ({ params }) => ({ body: await Playbooks.acknowledgements({ id: params.scenario }) }),
  });
}
