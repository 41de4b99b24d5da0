import { templateInput } from "../samples.ts";
import { subjects } from "../subjects.ts";
import { type RouteCase, readable, route } from "./case.ts";

/** Every world has every template, of its own or the product's. */
const template = { parameters: { id: "shipment.delivered.email.en" } };

/** What people are told. */
export const notifications: RouteCase[] = [
  ...readable("/v1/notifications", "notifications:read", subjects.notification),
  route("POST /v1/notification-templates", "notifications:write", 201, { body: templateInput }),
  route("GET /v1/notification-templates", "notifications:read", 200),
  route("POST /v1/notification-templates/preview", "notifications:write", 200, { body: templateInput }),
  route("GET /v1/notification-templates/:id", "notifications:read", 200, template),
  route("PATCH /v1/notification-templates/:id", "notifications:write", 200, {
    ...template,
    body: { enabled: false },
  }),
  route("DELETE /v1/notification-templates/:id", "notifications:write", 204, template),
  route("GET /v1/channels", "notifications:write", 200),
  route("PUT /v1/channels/order", "notifications:write", 200, { body: { channels: ["wechat", "sms"] } }),
  route("PUT /v1/channels/:channel", "notifications:write", 200, {
    parameters: { channel: "sms" },
    body: { driver: "sns" },
  }),
  route("DELETE /v1/channels/:channel", "notifications:write", 204, { parameters: { channel: "sms" } }),
];
