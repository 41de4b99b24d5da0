const recipient = {
  name: "王芳",
  phone: "+8613800138000",
  email: "wang.fang@example.com",
  address: { line1: "人民路 100 号", city: "苏州", region: "江苏", postalCode: "215000", country: "CN" },
};
function way<Node extends string>(node: Node, expectedBy: string, reachedAt: string | null) {
  return { node, expectedBy, reachedAt, overdue: reachedAt !== null && reachedAt > expectedBy };
}
const goods = { type: "clothing", description: "羊毛外套", weightGrams: 1200 };

export const shipmentExample = {
  input: {
    trackingNumber: "YT0000000000001",
    carrier: "yuantong",
    orderedAt: "2026-11-20T01:00:00.000Z",
    promisedAt: "2026-11-22T10:00:00.000Z",
    recipient,
    goods,
    freight: { amount: 1200, currency: "CNY" },
  },
  output: {
    id: "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
    object: "shipment" as const,
    trackingNumber: "YT0000000000001",
    carrier: "yuantong",
    status: "in_transit" as const,
    reason: null,
    node: "transit" as const,
    eta: { from: "2026-11-22T08:00:00.000Z", to: "2026-11-22T10:00:00.000Z" },
    etaBasis: "promise" as const,
    nodes: [
      way("pickup", "2026-11-20T03:00:00.000Z", "2026-11-20T02:40:00.000Z"),
      way("inbound", "2026-11-20T18:06:00.000Z", "2026-11-20T11:30:00.000Z"),
      way("transit", "2026-11-21T11:12:00.000Z", "2026-11-21T12:15:14.000Z"),
      way("delivery", "2026-11-22T06:00:00.000Z", null),
      way("sign", "2026-11-22T10:00:00.000Z", null),
    ],
    orderedAt: "2026-11-20T01:00:00.000Z",
    promisedAt: "2026-11-22T10:00:00.000Z",
    estimatedAt: null,
    lastEventAt: "2026-11-21T12:15:14.000Z",
    sender: null,
    recipient,
    goods,
    freight: { amount: 1200, currency: "CNY" },
    insuredValue: null,
    customerId: "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
    links: { returnShipmentId: null, returnOfShipmentId: null },
    incomplete: [],
    trackingUrl: "https://caas.example/t/demo/YT0000000000001?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
    createdAt: "2026-11-20T01:00:02.000Z",
    updatedAt: "2026-11-21T12:15:20.000Z",
    version: 4,
  },
};

const reading = {
  at: "2026-11-21T12:20:00.000Z",
  deviceId: "logger-7",
  temperatureCelsius: 9.4,
  humidityPercent: 61,
  location: "苏州转运中心",
};

export const readingExample = {
  input: reading,
  output: {
    object: "reading" as const,
    ...reading,
    outOfRange: true,
    receivedAt: "2026-11-21T12:20:31.000Z",
  },
};

const levels = {
  levels: [
    {
      name: "同城当日",
      match: { goodsTypes: ["documents"], regions: ["苏州"] },
      nodes: { pickup: { afterOrder: "PT1H" }, inbound: null, transit: null },
    },
    {
      name: "标准",
      match: {},
      nodes: {
        pickup: { afterOrder: "PT2H" },
        inbound: { shareOfPromise: 0.3 },
        transit: { shareOfPromise: 0.6 },
        delivery: { beforePromise: "PT4H" },
        sign: { shareOfPromise: 1 },
      },
      temperature: null,
    },
  ],
  temperatureGrace: "PT10M",
  earlyBy: "P1D",
};

export const serviceLevelsExample = {
  input: levels,
  output: {
    id: "service-levels" as const,
    object: "service_levels" as const,
    ...levels,
    createdAt: "2026-11-20T01:00:00.000Z",
    updatedAt: "2026-11-20T01:00:00.000Z",
    version: 1,
  },
};

export const trackingEventExample = {
  input: {
    at: "2026-11-21T12:15:14.000Z",
    status: "in_transit" as const,
    location: "苏州转运中心",
    message: "已发出，下一站无锡转运中心",
    eventId: "scan-81",
  },
  output: {
    at: "2026-11-21T12:15:14.000Z",
    status: "in_transit" as const,
    reason: null,
    node: "transit" as const,
    message: "已发出，下一站无锡转运中心",
    location: "苏州转运中心",
    source: "api",
    rawCode: null,
    timeZoneKnown: true,
    future: false,
    raw: null,
  },
};

export const unknownCodeExample = {
  id: "kuaidi100:7777",
  object: "unknown_code" as const,
  provider: "kuaidi100",
  code: "7777",
  text: "快件由无人车配送",
  count: 12,
  firstSeenAt: "2026-11-20T04:10:00.000Z",
  lastSeenAt: "2026-11-22T02:05:00.000Z",
  shipmentId: "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
};
