import * as Notifications from "@caas/core/notifications";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Environment } from "../context.ts";
import { endpoint, listOf, pathParameters } from "../endpoint.ts";

const tag = "Notification templates";
const path = "/v1/notification-templates";
const { NotificationTemplate } = Notifications;
const answer = (description: string) => ({ 200: { schema: NotificationTemplate, description } });

export function notificationTemplates(app: OpenAPIHono<Environment>): void {
  endpoint(app, {
    ...{
      method: "post",
      path,
      id: "createNotificationTemplate",
      tag,
      permission: Notifications.createTemplate.permission,
    },
    summary: "Put an own text in place of the default one",
    body: Notifications.NewTemplate,
    answers: {
      201: { schema: NotificationTemplate, description: "The template, which is in force at once" },
    },
    errors: ["template_exists"],
    handle: async ({ body }) => {
      const template = await Notifications.createTemplate(body);
      return { status: 201, body: template, location: `${path}/${template.id}` };
    },
  });

  endpoint(app, {
    ...{
      method: "get",
      path,
      id: "listNotificationTemplates",
      tag,
      permission: Notifications.listTemplates.permission,
    },
    summary: "The texts of all events, channels and languages, own and default ones",
    query: Notifications.listTemplates.schema,
    answers: { 200: { schema: listOf(NotificationTemplate), description: "By event, channel and language" } },
    handle: async ({ query }) => ({ body: await Notifications.listTemplates(query) }),
  });

  endpoint(app, {
    ...{
      method: "post",
      path: `${path}/preview`,
      id: "previewNotificationTemplate",
      tag,
      permission: Notifications.previewTemplate.permission,
    },
    summary: "See a text as a customer would get it; nothing is kept or sent",
    body: Notifications.PreviewTemplate,
    answers: { 200: { schema: Notifications.TemplatePreview, description: "The text, and how long it is" } },
    handle: async ({ body }) => ({ body: await Notifications.previewTemplate(body) }),
  });

  endpoint(app, {
    ...{
      method: "get",
      path: `${path}/{id}`,
      id: "getNotificationTemplate",
      tag,
      permission: Notifications.getTemplate.permission,
    },
    summary: "Read the text that is in force",
    params: pathParameters(),
    answers: answer("The template"),
    handle: async ({ params }) => ({ body: await Notifications.getTemplate(params) }),
  });

  endpoint(app, {
    ...{
      method: "patch",
      path: `${path}/{id}`,
      id: "updateNotificationTemplate",
      tag,
      permission: Notifications.updateTemplate.permission,
    },
    summary: "Change a text, or switch it off; a default one becomes an own one",
    params: pathParameters(),
    body: Notifications.UpdateTemplate,
    answers: answer("The template as it is now"),
    handle: async ({ params, body, ifVersion }) => ({
      body: await Notifications.updateTemplate({ ...params, changes: body, ifVersion }),
    }),
  });

  endpoint(app, {
    ...{
      method: "delete",
      path: `${path}/{id}`,
      id: "deleteNotificationTemplate",
      tag,
      permission: Notifications.restoreTemplate.permission,
    },
    summary: "Go back to the default text",
    params: pathParameters(),
    answers: { 204: { schema: null, description: "The default text is in force" } },
    errors: ["precondition_failed"],
    handle: async ({ params, ifVersion }) => {
      await Notifications.restoreTemplate({ ...params, ifVersion });
      return { status: 204 };
    },
  });
}
