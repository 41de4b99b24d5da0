import { chineseBookingTexts } from "./built-in-chinese-bookings.ts";
import { chineseClaimTexts } from "./built-in-chinese-claims.ts";
import { mailWith } from "./mail.ts";
import type { TemplateText, Text, TextName } from "./text.ts";

const mail = mailWith("您好：");

/** One field a line, as a WeChat template message shows them; a line that stays empty is left out. */
function parcelCard(...rows: string[]): TemplateText {
  return { body: ["运单号：{{ shipment.trackingNumber }}", ...rows, "详情：{{ shipment.url }}"].join("\n") };
}

function caseCard(...rows: string[]): TemplateText {
  return {
    body: ["工单号：{{ ticket.number }}", "主题：{{ ticket.subject }}", ...rows, ticketUrl].join("\n"),
  };
}

const eta = "{% if shipment.eta %}预计送达：{{ shipment.eta }}{% endif %}";
const reason = "{% if shipment.reason %}原因：{{ shipment.reason }}{% endif %}";
const ticketUrl = "{% if ticket.url %}详情：{{ ticket.url }}{% endif %}";

const follow = "点击查看包裹进度（无需登录）：\n{{ shipment.url }}";
const followCase = "{% if ticket.url %}查看进度（无需登录）：\n{{ ticket.url }}{% endif %}";

export const chineseTexts: Record<TextName, Text> = {
  "shipment.created": {
    sms: {
      body: "【{{ tenant.name }}】您的包裹 {{ shipment.trackingNumber }} 已下单{% if shipment.eta %}，预计 {{ shipment.eta }} 送达{% endif %}。查看进度：{{ shipment.url }}",
    },
    email: mail(
      "您的包裹 {{ shipment.trackingNumber }} 已下单",
      "您的包裹 {{ shipment.trackingNumber }} 已下单{% if shipment.eta %}，预计 {{ shipment.eta }} 送达{% endif %}。",
      follow,
    ),
    wechat: parcelCard("状态：已下单", eta),
    push: {
      subject: "包裹已下单",
      body: "{{ shipment.trackingNumber }} 已下单{% if shipment.eta %}，预计 {{ shipment.eta }} 送达{% endif %}。",
    },
  },
  "shipment.out_for_delivery": {
    sms: {
      body: "【{{ tenant.name }}】您的包裹 {{ shipment.trackingNumber }} 正在派送{% if shipment.eta %}，预计 {{ shipment.eta }} 送达{% endif %}。{{ shipment.url }}",
    },
    email: mail(
      "您的包裹 {{ shipment.trackingNumber }} 正在派送",
      "您的包裹 {{ shipment.trackingNumber }} 正在派送{% if shipment.eta %}，预计 {{ shipment.eta }} 送达{% endif %}。",
      follow,
    ),
    wechat: parcelCard("状态：正在派送", eta),
    push: {
      subject: "包裹正在派送",
      body: "{{ shipment.trackingNumber }} 正在派送{% if shipment.eta %}，预计 {{ shipment.eta }} 送达{% endif %}。",
    },
  },
  "shipment.awaiting_pickup": {
    sms: {
      body: "【{{ tenant.name }}】您的包裹 {{ shipment.trackingNumber }} 已到，请及时领取。详情：{{ shipment.url }}",
    },
    email: mail(
      "您的包裹 {{ shipment.trackingNumber }} 待领取",
      "您的包裹 {{ shipment.trackingNumber }} 已到，请及时领取。",
      follow,
    ),
    wechat: parcelCard("状态：待领取"),
    push: { subject: "包裹待领取", body: "{{ shipment.trackingNumber }} 已到，请及时领取。" },
  },
  "shipment.attempt_failed": {
    sms: {
      body: "【{{ tenant.name }}】您的包裹 {{ shipment.trackingNumber }} 本次未能送达{% if shipment.reason %}（{{ shipment.reason }}）{% endif %}。后续安排：{{ shipment.url }}",
    },
    email: mail(
      "您的包裹 {{ shipment.trackingNumber }} 本次未能送达",
      "我们已上门派送您的包裹 {{ shipment.trackingNumber }}，未能送达{% if shipment.reason %}（{{ shipment.reason }}）{% endif %}。",
      follow,
    ),
    wechat: parcelCard("状态：本次未能送达", reason),
    push: {
      subject: "包裹未能送达",
      body: "{{ shipment.trackingNumber }} 本次未能送达{% if shipment.reason %}（{{ shipment.reason }}）{% endif %}。",
    },
  },
  "shipment.returning": {
    sms: {
      body: "【{{ tenant.name }}】您的包裹 {{ shipment.trackingNumber }} 正在退回寄件人。详情：{{ shipment.url }}",
    },
    email: mail(
      "您的包裹 {{ shipment.trackingNumber }} 正在退回",
      "您的包裹 {{ shipment.trackingNumber }} 正在退回寄件人。",
      follow,
    ),
    wechat: parcelCard("状态：正在退回寄件人"),
    push: { subject: "包裹正在退回", body: "{{ shipment.trackingNumber }} 正在退回寄件人。" },
  },
  "shipment.returned": {
    sms: {
      body: "【{{ tenant.name }}】您的包裹 {{ shipment.trackingNumber }} 已退回寄件人。详情：{{ shipment.url }}",
    },
    email: mail(
      "您的包裹 {{ shipment.trackingNumber }} 已退回",
      "您的包裹 {{ shipment.trackingNumber }} 已退回寄件人。",
      follow,
    ),
    wechat: parcelCard("状态：已退回寄件人"),
    push: { subject: "包裹已退回", body: "{{ shipment.trackingNumber }} 已退回寄件人。" },
  },
  "shipment.exception": {
    sms: {
      body: "【{{ tenant.name }}】您的包裹 {{ shipment.trackingNumber }} 出现异常：{{ shipment.reason }}。{% if shipment.eta %}最新预计送达：{{ shipment.eta }}。{% else %}我们正在处理，有进展会马上告知您。{% endif %}{{ shipment.url }}",
    },
    email: mail(
      "您的包裹 {{ shipment.trackingNumber }} 出现异常",
      "很抱歉，您的包裹 {{ shipment.trackingNumber }} 出现异常：{{ shipment.reason }}。我们正在处理。",
      "{% if shipment.eta %}最新预计送达：{{ shipment.eta }}。{% else %}有进展会马上告知您。{% endif %}",
      follow,
    ),
    wechat: parcelCard("状态：出现异常", reason, eta),
    push: {
      subject: "包裹出现异常",
      body: "{{ shipment.trackingNumber }} 出现异常：{{ shipment.reason }}。{% if shipment.eta %}最新预计送达：{{ shipment.eta }}。{% else %}我们正在处理。{% endif %}",
    },
  },
  "shipment.delivered": {
    sms: {
      body: "【{{ tenant.name }}】您的包裹 {{ shipment.trackingNumber }} 已{% if shipment.at %}于 {{ shipment.at }} {% endif %}签收。如未收到，请告诉我们：{{ shipment.url }}",
    },
    email: mail(
      "您的包裹 {{ shipment.trackingNumber }} 已签收",
      "您的包裹 {{ shipment.trackingNumber }} 已{% if shipment.at %}于 {{ shipment.at }} {% endif %}签收。",
      "如未收到或包裹有问题，请在这里告诉我们：\n{{ shipment.url }}",
    ),
    wechat: parcelCard("状态：已签收", "{% if shipment.at %}时间：{{ shipment.at }}{% endif %}"),
    push: { subject: "包裹已签收", body: "{{ shipment.trackingNumber }} 已签收。如未收到，请告诉我们。" },
  },
  "shipment.digest": {
    sms: {
      body: "【{{ tenant.name }}】您有 {{ count }} 件包裹在途：{% for parcel in parcels limit: 5 %}{{ parcel.trackingNumber }} {{ parcel.status }}{% if parcel.eta %}，预计 {{ parcel.eta }} 送达{% endif %}；{% endfor %}{% if count > 5 %}等。{% endif %}查看：{% if count == 1 %}{{ parcels[0].url }}{% else %}{{ tenant.url }}{% endif %}",
    },
    email: mail(
      "您有 {{ count }} 件包裹在途",
      "以下包裹有新的进展：",
      "{% for parcel in parcels %}{{ parcel.trackingNumber }}：{{ parcel.status }}{% if parcel.eta %}，预计 {{ parcel.eta }} 送达{% endif %}\n{{ parcel.url }}\n{% endfor %}",
    ),
    wechat: {
      body: "在途包裹：{{ count }} 件\n{% for parcel in parcels limit: 5 %}{{ parcel.trackingNumber }} {{ parcel.status }}\n{% endfor %}详情：{% if count == 1 %}{{ parcels[0].url }}{% else %}{{ tenant.url }}{% endif %}",
    },
    push: {
      subject: "{{ count }} 件包裹在途",
      body: "{% for parcel in parcels limit: 5 %}{{ parcel.trackingNumber }} {{ parcel.status }}；{% endfor %}{% if count > 5 %}等{% endif %}",
    },
  },
  "ticket.created": {
    sms: {
      body: "【{{ tenant.name }}】{% if ticket.openedByCustomer %}我们已收到您的问题，会尽快答复。{% else %}我们已为您建立工单，会随时告知进展。{% endif %}工单号 {{ ticket.number }}。{% if ticket.url %}查看进度：{{ ticket.url }}{% endif %}",
    },
    email: mail(
      "您的工单 {{ ticket.number }}：{{ ticket.subject }}",
      "{% if ticket.openedByCustomer %}我们已收到您的问题，会尽快答复。{% else %}我们已为您建立工单，会随时告知进展。{% endif %}",
      "工单号：{{ ticket.number }}\n主题：{{ ticket.subject }}",
      followCase,
    ),
    wechat: caseCard(
      "状态：{% if ticket.openedByCustomer %}已收到您的问题{% else %}已为您建立工单{% endif %}",
    ),
    push: { subject: "工单已建立", body: "工单 {{ ticket.number }}：{{ ticket.subject }}" },
  },
  "ticket.message_created": {
    sms: { body: '【{{ tenant.name }}】工单 {{ ticket.number }} 的答复：{{ message | truncate: 500, "…" }}' },
    email: mail("工单 {{ ticket.number }} 的答复：{{ ticket.subject }}", "{{ message }}"),
    wechat: caseCard("答复：{{ message | truncate: 500, '…' }}"),
    push: { subject: "工单有新的答复", body: "工单 {{ ticket.number }}：{{ message | truncate: 200, '…' }}" },
  },
  "ticket.solved": {
    sms: {
      body: "【{{ tenant.name }}】您的工单 {{ ticket.number }} 已解决。如仍有问题，请在 7 天内告诉我们，我们会继续处理。",
    },
    email: mail(
      "您的工单 {{ ticket.number }} 已解决",
      "您的工单 {{ ticket.number }}（{{ ticket.subject }}）已标记为解决。",
      "如仍有问题，请在 7 天内告诉我们，我们会继续处理。",
    ),
    wechat: caseCard("状态：已解决", "如仍有问题，请在 7 天内告诉我们。"),
    push: {
      subject: "工单已解决",
      body: "工单 {{ ticket.number }}（{{ ticket.subject }}）已解决。如仍有问题，请在 7 天内告诉我们。",
    },
  },
  ...chineseClaimTexts,
  ...chineseBookingTexts,
  "answer.rebook": {
    sms: {
      body: "【{{ tenant.name }}】包裹 {{ shipment.trackingNumber }} 改约或查看进度，请点击：{{ shipment.url }}",
    },
    email: mail(
      "改约您的包裹 {{ shipment.trackingNumber }}",
      "包裹 {{ shipment.trackingNumber }} 改约或查看进度，请点击：\n{{ shipment.url }}",
    ),
    wechat: { body: "包裹 {{ shipment.trackingNumber }} 改约或查看进度，请点击：{{ shipment.url }}" },
    push: { subject: "改约派送", body: "包裹 {{ shipment.trackingNumber }}：{{ shipment.url }}" },
  },
  "answer.opt_out": {
    sms: { body: "【{{ tenant.name }}】已为您退订，今后不再向您发送通知。如需恢复，请回复“订阅”。" },
    email: mail("已退订通知", "已为您退订，今后不再向您发送通知。如需恢复，请回复“订阅”。"),
    wechat: { body: "已为您退订，今后不再向您发送通知。如需恢复，请回复“订阅”。" },
    push: { subject: "已退订通知", body: "今后不再向您发送通知。" },
  },
  "answer.opt_in": {
    sms: { body: "【{{ tenant.name }}】已为您恢复通知。如需退订，请回复“退订”。" },
    email: mail("已恢复通知", "已为您恢复通知。如需退订，请回复“退订”。"),
    wechat: { body: "已为您恢复通知。如需退订，请回复“退订”。" },
    push: { subject: "已恢复通知", body: "已为您恢复通知。" },
  },
};
