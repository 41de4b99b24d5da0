import * as Notifications from "@caas/core/notifications";

/** What the firm says in words of its own, and what it does not say. */
export async function ownTemplates(): Promise<void> {
  await Notifications.createTemplate({
    event: "shipment.out_for_delivery",
    channel: "sms",
    locale: "zh-CN",
    body: "【{{ tenant.name }}】{{ customer.name }}您好，快递员正在为您派送 {{ shipment.trackingNumber }}{% if shipment.eta %}，预计 {{ shipment.eta }} 送达{% endif %}，请保持电话畅通。{{ shipment.url }}",
  });
  await Notifications.updateTemplate({ id: "ticket.solved.push.zh-CN", changes: { enabled: false } });
}
