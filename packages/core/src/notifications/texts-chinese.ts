import type { Text, TextName } from "./text.ts";

const ending = "\n\n{{ tenant.name }}";

function mail(subject: string, ...paragraphs: string[]): Text["email"] {
  return { subject, body: ["您好：", ...paragraphs].join("\n\n") + ending };
}

const follow = "点击查看包裹进度（无需登录）：\n{{ shipment.url }}";

export const chineseTexts: Record<TextName, Text> = {
  "shipment.created": {
    sms: "【{{ tenant.name }}】您的包裹 {{ shipment.trackingNumber }} 已下单{% if shipment.eta %}，预计 {{ shipment.eta }} 送达{% endif %}。查看进度：{{ shipment.url }}",
    email: mail(
      "您的包裹 {{ shipment.trackingNumber }} 已下单",
      "您的包裹 {{ shipment.trackingNumber }} 已下单{% if shipment.eta %}，预计 {{ shipment.eta }} 送达{% endif %}。",
      follow,
    ),
  },
  "shipment.out_for_delivery": {
    sms: "【{{ tenant.name }}】您的包裹 {{ shipment.trackingNumber }} 正在派送{% if shipment.eta %}，预计 {{ shipment.eta }} 送达{% endif %}。{{ shipment.url }}",
    email: mail(
      "您的包裹 {{ shipment.trackingNumber }} 正在派送",
      "您的包裹 {{ shipment.trackingNumber }} 正在派送{% if shipment.eta %}，预计 {{ shipment.eta }} 送达{% endif %}。",
      follow,
    ),
  },
  "shipment.awaiting_pickup": {
    sms: "【{{ tenant.name }}】您的包裹 {{ shipment.trackingNumber }} 已到，请及时领取。详情：{{ shipment.url }}",
    email: mail(
      "您的包裹 {{ shipment.trackingNumber }} 待领取",
      "您的包裹 {{ shipment.trackingNumber }} 已到，请及时领取。",
      follow,
    ),
  },
  "shipment.attempt_failed": {
    sms: "【{{ tenant.name }}】您的包裹 {{ shipment.trackingNumber }} 本次未能送达{% if shipment.reason %}（{{ shipment.reason }}）{% endif %}。后续安排：{{ shipment.url }}",
    email: mail(
      "您的包裹 {{ shipment.trackingNumber }} 本次未能送达",
      "我们已上门派送您的包裹 {{ shipment.trackingNumber }}，未能送达{% if shipment.reason %}（{{ shipment.reason }}）{% endif %}。",
      follow,
    ),
  },
  "shipment.returning": {
    sms: "【{{ tenant.name }}】您的包裹 {{ shipment.trackingNumber }} 正在退回寄件人。详情：{{ shipment.url }}",
    email: mail(
      "您的包裹 {{ shipment.trackingNumber }} 正在退回",
      "您的包裹 {{ shipment.trackingNumber }} 正在退回寄件人。",
      follow,
    ),
  },
  "shipment.exception": {
    sms: "【{{ tenant.name }}】您的包裹 {{ shipment.trackingNumber }} 出现异常：{{ shipment.reason }}。{% if shipment.eta %}最新预计送达：{{ shipment.eta }}。{% else %}我们正在处理，有进展会马上告知您。{% endif %}{{ shipment.url }}",
    email: mail(
      "您的包裹 {{ shipment.trackingNumber }} 出现异常",
      "很抱歉，您的包裹 {{ shipment.trackingNumber }} 出现异常：{{ shipment.reason }}。我们正在处理。",
      "{% if shipment.eta %}最新预计送达：{{ shipment.eta }}。{% else %}有进展会马上告知您。{% endif %}",
      follow,
    ),
  },
  "shipment.delivered": {
    sms: "【{{ tenant.name }}】您的包裹 {{ shipment.trackingNumber }} 已{% if shipment.at %}于 {{ shipment.at }} {% endif %}签收。如未收到，请告诉我们：{{ shipment.url }}",
    email: mail(
      "您的包裹 {{ shipment.trackingNumber }} 已签收",
      "您的包裹 {{ shipment.trackingNumber }} 已{% if shipment.at %}于 {{ shipment.at }} {% endif %}签收。",
      "如未收到或包裹有问题，请在这里告诉我们：\n{{ shipment.url }}",
    ),
  },
  "ticket.created": {
    sms: "【{{ tenant.name }}】{% if ticket.openedByCustomer %}我们已收到您的问题，会尽快答复。{% else %}我们已为您建立工单，会随时告知进展。{% endif %}工单号 {{ ticket.number }}。",
    email: mail(
      "您的工单 {{ ticket.number }}：{{ ticket.subject }}",
      "{% if ticket.openedByCustomer %}我们已收到您的问题，会尽快答复。{% else %}我们已为您建立工单，会随时告知进展。{% endif %}",
      "工单号：{{ ticket.number }}\n主题：{{ ticket.subject }}",
    ),
  },
  "ticket.message_created": {
    sms: '【{{ tenant.name }}】工单 {{ ticket.number }} 的答复：{{ message | truncate: 500, "…" }}',
    email: mail("工单 {{ ticket.number }} 的答复：{{ ticket.subject }}", "{{ message }}"),
  },
  "ticket.solved": {
    sms: "【{{ tenant.name }}】您的工单 {{ ticket.number }} 已解决。如仍有问题，请在 7 天内告诉我们，我们会继续处理。",
    email: mail(
      "您的工单 {{ ticket.number }} 已解决",
      "您的工单 {{ ticket.number }}（{{ ticket.subject }}）已标记为解决。",
      "如仍有问题，请在 7 天内告诉我们，我们会继续处理。",
    ),
  },
  "answer.rebook": {
    sms: "【{{ tenant.name }}】包裹 {{ shipment.trackingNumber }} 改约或查看进度，请点击：{{ shipment.url }}",
    email: mail(
      "改约您的包裹 {{ shipment.trackingNumber }}",
      "包裹 {{ shipment.trackingNumber }} 改约或查看进度，请点击：\n{{ shipment.url }}",
    ),
  },
  "answer.opt_out": {
    sms: "【{{ tenant.name }}】已为您退订，今后不再向您发送通知。如需恢复，请回复“订阅”。",
    email: mail("已退订通知", "已为您退订，今后不再向您发送通知。如需恢复，请回复“订阅”。"),
  },
  "answer.opt_in": {
    sms: "【{{ tenant.name }}】已为您恢复通知。如需退订，请回复“退订”。",
    email: mail("已恢复通知", "已为您恢复通知。如需退订，请回复“退订”。"),
  },
};
