import { z } from "zod";
import type { PublishedEvent } from "../db/index.ts";
import { type Locale, scope } from "../kernel/index.ts";
import { tellRoles } from "./work-messages.ts";

const Disabled = z.object({
  webhookEndpoint: z.object({ id: z.string(), url: z.string(), disabledReason: z.string().nullable() }),
});

/** Mails the owner that we send nothing more to one of their systems, and how to begin again. */
export function tellOfWebhook(event: PublishedEvent): Promise<void> {
  const { id, url, disabledReason } = Disabled.parse(event.data).webhookEndpoint;
  return tellRoles(event, ["owner"], text[scope().tenant.locale](id, url, disabledReason === "gone"));
}

const text: Record<Locale, (id: string, url: string, gone: boolean) => { subject: string; body: string }> = {
  "zh-CN": (id, url, gone) => ({
    subject: "Webhook 端点已停用",
    body: `${url}（${id}）${gone ? "返回了 410，表示不再接收事件" : "已连续五天未能接收任何事件"}，因此已停用，不再向其发送事件。修复后请重新启用该端点（PATCH /v1/webhook-endpoints/${id}，status 设为 enabled），并用 POST /v1/webhook-endpoints/${id}/replay 补发错过的事件。事件保留 30 天。`,
  }),
  en: (id, url, gone) => ({
    subject: "A webhook endpoint was switched off",
    body: `${url} (${id}) ${gone ? "answered 410, which means that it wants no more events" : "has taken no event for five days"}, so nothing more is sent there. Once it works, switch it on again (PATCH /v1/webhook-endpoints/${id} with the status enabled) and have what it missed sent with POST /v1/webhook-endpoints/${id}/replay. Events are kept for 30 days.`,
  }),
};
