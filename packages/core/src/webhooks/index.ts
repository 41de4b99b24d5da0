export { deliver, retry, retryKind } from "./deliver.ts";
export {
  allowance,
  attempts,
  checkedUrl,
  create,
  get,
  list,
  remove,
  rotateSecret,
  update,
} from "./endpoints.ts";
export {
  CreateEndpoint,
  UpdateEndpoint,
  WebhookAttempt,
  WebhookEndpoint,
  WebhookEndpointWithSecret,
} from "./schema.ts";
export { post } from "./send.ts";
export { sign } from "./signature.ts";
