import { retryOnConflict, transact } from "../db/index.ts";
import { now, nowIso } from "../kernel/index.ts";
import { find, saveWrite } from "./endpoints.ts";
import type { EndpointItem } from "./entity.ts";
import { WebhookEndpointDisabled } from "./event.ts";
import { shouldDisable } from "./retry-schedule.ts";
import { toEndpoint } from "./schema.ts";

/**
 * Keeps since when an endpoint fails, and switches it off when it says that it is gone or has failed for five
 * days; an event tells of that. Written only when something changes, so that a busy endpoint is not a hot key.
 */
export function noteHealth(endpointId: string, ok: boolean, gone: boolean): Promise<void> {
  return retryOnConflict(async () => {
    const endpoint = await find(endpointId);
    if (endpoint?.status !== "enabled") return;
    const { failingSince } = endpoint;
    const tooLong = !ok && shouldDisable(failingSince === undefined ? null : Date.parse(failingSince), now());
    const off = gone || tooLong;
    if (ok ? failingSince === undefined : failingSince !== undefined && !off) return;
    const next: EndpointItem = {
      ...endpoint,
      failingSince: ok ? undefined : (failingSince ?? nowIso()),
      ...(off ? { status: "disabled", disabledReason: gone ? "gone" : "failing_for_5_days" } : {}),
      updatedAt: nowIso(),
      version: endpoint.version + 1,
    };
    const events = off ? [WebhookEndpointDisabled({ webhookEndpoint: toEndpoint(next) })] : [];
    await transact({ writes: [saveWrite(next)], events });
  });
}
