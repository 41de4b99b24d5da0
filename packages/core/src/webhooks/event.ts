import { z } from "zod";
import { event } from "../kernel/index.ts";
import { WebhookEndpoint } from "./schema.ts";

export const WebhookEndpointDisabled = event(
  "webhook_endpoint.disabled",
  "A webhook endpoint was switched off because it said that it is gone, or had failed for five days",
  z.object({ webhookEndpoint: WebhookEndpoint }),
);
