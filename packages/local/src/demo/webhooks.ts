import * as Webhooks from "@caas/core/webhooks";
import type { Stage } from "./stage.ts";

/** An endpoint that takes all, one that fails and is tried again, and one that is switched off by its first event. */
export const endpoints = [
  { url: "https://ok.webhook.test/orders", events: ["*"] },
  { url: "https://error.webhook.test/crm", events: ["ticket.created", "ticket.solved"] },
  { url: "https://gone.webhook.test/old-warehouse", events: ["shipment.created"] },
];

/**
 * Addresses of systems of the firm's own, which the sandbox answers by itself: nothing leaves the machine. What happens
 * in the sandbox afterwards is sent there, so that the log of attempts fills like a real one.
 */
export async function takeWebhooks({ as, times }: Stage): Promise<void> {
  await as("developer", times("-3d 09:00"), () =>
    Promise.all(endpoints.map((endpoint) => Webhooks.create(endpoint))),
  );
}
