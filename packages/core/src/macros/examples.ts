const content = {
  name: "延误致歉",
  kind: "reply" as const,
  body: {
    "zh-CN":
      "{{ customer.name }}您好，包裹 {{ shipment.trackingNumber }} 让您久等了，非常抱歉。我已联系网点核实，2 小时内给您答复。",
    en: "Hello {{ customer.name }}, we are sorry that parcel {{ shipment.trackingNumber }} is late. We are looking into it and will be back to you within two hours.",
  },
  categories: ["delay" as const],
};

export const macroExample = {
  input: content,
  update: { categories: ["delay" as const, "urge-delivery" as const] },
  output: {
    id: "mac_01k2z5v9e8f3q7x0m4n6p8r2s4",
    object: "macro" as const,
    ...content,
    createdAt: "2026-11-20T01:00:00.000Z",
    updatedAt: "2026-11-20T01:00:00.000Z",
    version: 1,
  },
  preview: { ticketId: "tkt_01k2z5v9e8f3q7x0m4n6p8r2s4" },
  text: {
    object: "macro_preview" as const,
    kind: "reply" as const,
    locale: "zh-CN" as const,
    text: "王芳您好，包裹 YT2025000001 让您久等了，非常抱歉。我已联系网点核实，2 小时内给您答复。",
  },
};
