const input = {
  kind: "scheduled_delivery" as const,
  name: { "zh-CN": "定时派送", en: "Delivery in a window" },
  description: { "zh-CN": "在您选的时段送到家门口", en: "We come in the window you choose" },
  price: { amount: 500, currency: "CNY" },
  enabled: true,
  includedFor: { vip: true },
  config: {
    areas: ["gusu"],
    windows: [
      { days: ["mon" as const, "sat" as const], from: "09:00", to: "12:00", capacity: 20 },
      { days: ["mon" as const, "sat" as const], from: "18:00", to: "21:00", capacity: 10 },
    ],
    cutoff: "PT2H",
    holdFor: "PT10M",
    maxReschedules: 2,
    horizonDays: 14,
    holidays: ["2027-02-06"],
  },
};

const id = "pkg_01k2z5v9e8f3q7x0m4n6p8r2s4";

export const packageExample = {
  input,
  output: {
    ...input,
    id,
    object: "package" as const,
    createdAt: "2026-11-22T03:00:00.000Z",
    updatedAt: "2026-11-22T03:00:00.000Z",
    version: 1,
  },
};

export const slotExample = {
  date: "2026-11-23",
  area: "gusu",
  from: "18:00",
  to: "21:00",
  startAt: "2026-11-23T10:00:00.000Z",
  endAt: "2026-11-23T13:00:00.000Z",
  capacity: 10,
  available: 7,
};
