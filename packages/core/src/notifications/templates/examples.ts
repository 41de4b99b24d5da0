const key = {
  event: "shipment.out_for_delivery" as const,
  channel: "sms" as const,
  locale: "zh-CN" as const,
};
const body =
  "【{{ tenant.name }}】{{ customer.name }}，您的包裹 {{ shipment.trackingNumber }} 今天派送{% if shipment.eta %}，预计 {{ shipment.eta }}{% endif %}。{{ shipment.url }}";

export const templateExample = {
  input: { ...key, body, enabled: true },
  update: { body, enabled: true },
  output: {
    id: "shipment.out_for_delivery.sms.zh-CN",
    object: "notification_template" as const,
    ...key,
    subject: null,
    body,
    enabled: true,
    source: "own" as const,
    variables: [
      "tenant.name",
      "tenant.url",
      "customer.name",
      "shipment.trackingNumber",
      "shipment.url",
      "shipment.status",
      "shipment.eta",
      "shipment.at",
      "shipment.reason",
    ],
    segments: 3,
    encoding: "UCS-2" as const,
    createdAt: "2026-11-22T03:00:00.000Z",
    updatedAt: "2026-11-22T03:00:00.000Z",
    version: 2,
  },
  preview: {
    input: { ...key, body, shipmentId: "shp_01k2z5v9e8f3q7x0m4n6p8r2s4" },
    output: {
      subject: null,
      body: "【远山速运】王芳，您的包裹 YT0000000000001 今天派送，预计 11月22日周日 16:00–18:00 (GMT+8)。https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
      segments: 3,
      encoding: "UCS-2" as const,
    },
  },
};
