import { mailWith } from "./mail.ts";
import type { BookingTextName, TemplateText, Text } from "./text.ts";

const mail = mailWith("您好：");

const followBooking = "查看或更改预约（无需登录）：\n{{ booking.url }}";

function bookingCard(...rows: string[]): TemplateText {
  return {
    body: [
      "运单号：{{ booking.trackingNumber }}",
      "服务：{{ booking.name }}",
      "{% if booking.window %}时段：{{ booking.window }}{% endif %}",
      ...rows,
      "详情：{{ booking.url }}",
    ].join("\n"),
  };
}

export const chineseBookingTexts: Record<BookingTextName, Text> = {
  "booking.confirmed": {
    sms: {
      body: "【{{ tenant.name }}】包裹 {{ booking.trackingNumber }} 的{{ booking.name }}已预约{% if booking.window %}：{{ booking.window }}{% endif %}。回复1改约，或点击：{{ booking.url }}",
    },
    email: mail(
      "预约成功：{{ booking.trackingNumber }}",
      "您为包裹 {{ booking.trackingNumber }} 预约的{{ booking.name }}已确认{% if booking.window %}，时段：{{ booking.window }}{% endif %}{% if booking.price %}，费用 {{ booking.price }}{% endif %}。",
      followBooking,
    ),
    wechat: bookingCard("状态：已预约", "{% if booking.price %}费用：{{ booking.price }}{% endif %}"),
    push: {
      subject: "预约成功",
      body: "{{ booking.trackingNumber }} {{ booking.name }}{% if booking.window %}：{{ booking.window }}{% endif %}。",
    },
  },
  "booking.rescheduled": {
    sms: {
      body: "【{{ tenant.name }}】包裹 {{ booking.trackingNumber }} 的{{ booking.name }}已改约{% if booking.window %}到 {{ booking.window }}{% endif %}。查看：{{ booking.url }}",
    },
    email: mail(
      "预约已改期：{{ booking.trackingNumber }}",
      "您为包裹 {{ booking.trackingNumber }} 预约的{{ booking.name }}已改期{% if booking.window %}，新时段：{{ booking.window }}{% endif %}。",
      followBooking,
    ),
    wechat: bookingCard("状态：已改约"),
    push: {
      subject: "预约已改期",
      body: "{{ booking.trackingNumber }} {{ booking.name }}{% if booking.window %}改到 {{ booking.window }}{% endif %}。",
    },
  },
  "booking.reminded": {
    sms: {
      body: "【{{ tenant.name }}】提醒：包裹 {{ booking.trackingNumber }} 将{% if booking.window %}于 {{ booking.window }} {% endif %}送达，请留人签收。回复1改约，或点击：{{ booking.url }}",
    },
    email: mail(
      "派送提醒：{{ booking.trackingNumber }}",
      "您预约的{{ booking.name }}即将开始：包裹 {{ booking.trackingNumber }}{% if booking.window %}，{{ booking.window }}{% endif %}。请留人签收。",
      followBooking,
    ),
    wechat: bookingCard("请留人签收"),
    push: {
      subject: "派送提醒",
      body: "{{ booking.trackingNumber }}{% if booking.window %} {{ booking.window }}{% endif %}，请留人签收。",
    },
  },
  "booking.cancelled": {
    sms: {
      body: "【{{ tenant.name }}】包裹 {{ booking.trackingNumber }} 的{{ booking.name }}预约{% if booking.window %}（{{ booking.window }}）{% endif %}已取消{% if booking.refund %}，将退 {{ booking.refund }}{% endif %}。重新预约：{{ booking.url }}",
    },
    email: mail(
      "预约已取消：{{ booking.trackingNumber }}",
      "您为包裹 {{ booking.trackingNumber }} 预约的{{ booking.name }}{% if booking.window %}（{{ booking.window }}）{% endif %}已取消{% if booking.refund %}，将退还 {{ booking.refund }}{% endif %}。",
      followBooking,
    ),
    wechat: bookingCard("状态：已取消", "{% if booking.refund %}退款：{{ booking.refund }}{% endif %}"),
    push: {
      subject: "预约已取消",
      body: "{{ booking.trackingNumber }} {{ booking.name }}{% if booking.window %}（{{ booking.window }}）{% endif %}已取消。",
    },
  },
  "booking.missed": {
    sms: {
      body: "【{{ tenant.name }}】很抱歉，包裹 {{ booking.trackingNumber }} 未能按预约{% if booking.window %}（{{ booking.window }}）{% endif %}完成{% if booking.refund %}，将退 {{ booking.refund }}{% endif %}，我们正在跟进。重新预约：{{ booking.url }}",
    },
    email: mail(
      "很抱歉，未能按预约完成：{{ booking.trackingNumber }}",
      "很抱歉，包裹 {{ booking.trackingNumber }} 的{{ booking.name }}{% if booking.window %}（{{ booking.window }}）{% endif %}未能按预约完成。{% if booking.refund %}费用 {{ booking.refund }} 将退还给您。{% endif %}我们已建立工单跟进。",
      followBooking,
    ),
    wechat: bookingCard(
      "状态：未能按预约完成",
      "{% if booking.refund %}退款：{{ booking.refund }}{% endif %}",
    ),
    push: {
      subject: "未能按预约完成",
      body: "很抱歉，{{ booking.trackingNumber }}{% if booking.window %}（{{ booking.window }}）{% endif %}未能按预约完成，我们正在跟进。",
    },
  },
  "booking.expired": {
    sms: {
      body: "【{{ tenant.name }}】为包裹 {{ booking.trackingNumber }} 保留的{{ booking.name }}{% if booking.window %}（{{ booking.window }}）{% endif %}未及时确认，已释放。重新预约：{{ booking.url }}",
    },
    email: mail(
      "预约未确认，已释放：{{ booking.trackingNumber }}",
      "为包裹 {{ booking.trackingNumber }} 保留的{{ booking.name }}{% if booking.window %}（{{ booking.window }}）{% endif %}未在时限内确认，已经释放。",
      followBooking,
    ),
    wechat: bookingCard("状态：未及时确认，已释放"),
    push: {
      subject: "预约未确认",
      body: "{{ booking.trackingNumber }} {{ booking.name }}{% if booking.window %}（{{ booking.window }}）{% endif %}已释放。",
    },
  },
};
