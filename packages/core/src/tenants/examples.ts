export const tenantExample = {
  update: {
    name: "闪达速运",
    branding: {
      color: "#0b6e4f",
      hotline: "400-820-8820",
      logoUrl: "https://www.shanda.example/logo.png",
      widgetOrigins: ["https://www.shanda.example"],
    },
  },
  output: {
    id: "ten_01k2z5v9e8f3q7x0m4n6p8r2s4",
    object: "tenant" as const,
    slug: "shanda",
    name: "闪达速运",
    country: "CN",
    timezone: "Asia/Shanghai",
    locale: "zh-CN" as const,
    branding: {
      color: "#0b6e4f",
      hotline: "400-820-8820",
      logoUrl: "https://www.shanda.example/logo.png",
      widgetOrigins: ["https://www.shanda.example"],
    },
    rules: {
      quietHours: { from: "22:00", to: "08:00" },
      digestTimes: ["10:00", "16:00"],
      sameNewsAfter: "PT30M",
      reopenWithin: "P7D",
      repeatComplaintWithin: "P7D",
      repeatComplaintResolution: "PT48H",
    },
    settings: {},
    status: "active" as const,
    createdAt: "2026-11-22T03:00:00.000Z",
    updatedAt: "2026-11-22T03:00:00.000Z",
    version: 1,
  },
};
