export const notificationExample = {
  output: {
    id: "ntf_01k2z5v9e8f3q7x0m4n6p8r2s4",
    object: "notification" as const,
    event: "shipment.exception",
    channel: "sms" as const,
    to: "+861****8000",
    status: "sent" as const,
    reason: null,
    subject: null,
    template: "shipment.exception.sms.zh-CN",
    body: "【远山速运】您的包裹 YT0000000000001 出现异常：包裹破损。我们正在处理，会尽快告知您新的送达时间。https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
    shipmentId: "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
    ticketId: null,
    customerId: "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
    attempts: [
      { at: "2026-11-22T03:00:01.000Z", channel: "sms" as const, ok: true, final: true, reason: null },
    ],
    createdAt: "2026-11-22T03:00:00.000Z",
    updatedAt: "2026-11-22T03:00:01.000Z",
    sentAt: "2026-11-22T03:00:01.000Z",
    version: 2,
  },
};
