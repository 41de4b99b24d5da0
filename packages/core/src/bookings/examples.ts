const slot = { area: "gusu", date: "2026-11-23", from: "18:00" };
const input = {
  packageId: "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
  shipmentId: "shp_01k2z5v9e8f3q7x0m4n6p8r2s4",
  slot,
};
const price = { amount: 500, currency: "CNY" };

export const bookingExample = {
  input,
  output: {
    id: "bkg_01k2z5v9e8f3q7x0m4n6p8r2s4",
    object: "booking" as const,
    packageId: input.packageId,
    packageVersion: 1,
    kind: "scheduled_delivery" as const,
    name: { "zh-CN": "定时派送", en: "Delivery in a window" },
    shipmentId: input.shipmentId,
    trackingNumber: "YT0000000000001",
    customerId: "cus_01k2z5v9e8f3q7x0m4n6p8r2s4",
    status: "held" as const,
    area: "gusu",
    slot: {
      ...slot,
      to: "21:00",
      startAt: "2026-11-23T10:00:00.000Z",
      endAt: "2026-11-23T13:00:00.000Z",
      changeableUntil: "2026-11-23T08:00:00.000Z",
    },
    expiresAt: "2026-11-22T03:10:00.000Z",
    reschedules: 0,
    maxReschedules: 2,
    insuredValue: null,
    listPrice: price,
    price,
    included: false,
    voucher: null,
    refund: null,
    confirmedAt: null,
    endedAt: null,
    link: "https://caas.example/t/demo/YT0000000000001/booking?k=kZ0hYJ6m8Q1s2dF3gH4jKl",
    createdAt: "2026-11-22T03:00:00.000Z",
    updatedAt: "2026-11-22T03:00:00.000Z",
    version: 1,
  },
};
