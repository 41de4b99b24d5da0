export { Caas } from "./caas.ts";
export type { Call, RequestOptions } from "./call.ts";
export { CaasError, type FieldError } from "./error.ts";
export type { components, operations } from "./generated/schema.ts";
export type { CaasOptions } from "./http.ts";
export type { Answer, Body, Item, OperationId, Query } from "./operation.ts";
export { type Page, Pages } from "./pages.ts";
export {
  signWebhook,
  verifyWebhook,
  type WebhookEvent,
  type WebhookVerificationCode,
  WebhookVerificationError,
} from "./webhook.ts";
