export { deliver, retry, retryKind } from "./deliver.ts";
export { attempts, create, get, list, remove, rotateSecret, update } from "./endpoints.ts";
export {
  CreateEndpoint,
  UpdateEndpoint,
  WebhookAttempt,
  WebhookEndpoint,
  WebhookEndpointWithSecret,
} from "./schema.ts";
