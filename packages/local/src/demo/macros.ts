import * as Macros from "@caas/core/macros";

/** What the firm's agents say often. */
export async function ownMacros(): Promise<void> {
  await Macros.create({
    name: "延误致歉",
    kind: "reply",
    categories: ["delay", "urge-delivery", "where-is-my-parcel"],
    body: {
      "zh-CN":
        "{{ customer.name }}您好，包裹{% if shipment.trackingNumber %} {{ shipment.trackingNumber }} {% endif %}让您久等了，非常抱歉。我已联系网点核实，2 小时内给您答复。处理进度：{{ ticket.url }}",
      en: "Hello {{ customer.name }}, we are sorry that your parcel{% if shipment.trackingNumber %} {{ shipment.trackingNumber }}{% endif %} is late. We are looking into it and will be back to you within two hours. You can follow it here: {{ ticket.url }}",
    },
  });
  await Macros.create({
    name: "请提供破损照片",
    kind: "reply",
    categories: ["damaged", "contaminated", "short"],
    body: {
      "zh-CN":
        "{{ customer.name }}您好，请保留包裹和包装，并发来外箱、面单和内件的照片各一张。收到后我们当天给出处理方案。{{ agent.name }}，{{ tenant.name }}",
      en: "Hello {{ customer.name }}, please keep the parcel and its packaging and send us a photo each of the box, the label and the contents. You will have our answer on the same day. {{ agent.name }}, {{ tenant.name }}",
    },
  });
  await Macros.create({
    name: "已致电客户",
    kind: "note",
    categories: [],
    body: { "zh-CN": "已致电客户，客户反馈：", en: "Called the customer, who said: " },
  });
}
