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
export { WebhookEndpointDisabled } from "./event.ts";
export {
  ReplayWebhooks,
  replay,
  replayKind,
  replayStep,
  resend,
  resendKind,
  WebhookReplay,
} from "./replay.ts";
export {
  CreateEndpoint,
  UpdateEndpoint,
  WebhookAttempt,
  WebhookEndpoint,
  WebhookEndpointWithSecret,
} from "./schema.ts";
export { post } from "./send.ts";
export { sign } from "./signature.ts";
export { TestWebhook, test } from "./test-send.ts";
