import type { ErrorCode, Locale } from "@caas/core/kernel";

interface BookingWords {
  link: string;
  /** The link where something is booked. */
  open: string;
  title: string;
  booked: string;
  held: string;
  heldUntil(time: string): string;
  until(time: string): string;
  tooLate: string;
  confirm: string;
  area: string;
  later(days: number): string;
  full: string;
  own: string;
  free: string;
  choose: string;
  move: string;
  left(places: number): string;
  book: string;
  change: string;
  cancel: string;
  none: string;
  done: string;
  back: string;
  refused: Partial<Record<ErrorCode, string>>;
  failed: string;
}

/** What the page on which a recipient books a delivery window says. */
export const bookingWords: Record<Locale, BookingWords> = {
  "zh-CN": {
    link: "预约派送时段",
    open: "查看、更改或取消预约",
    title: "预约派送时段",
    booked: "您已预约",
    held: "为您保留",
    heldUntil: (time) => `请在 ${time} 前确认，逾期自动释放。`,
    until: (time) => `${time} 前可更改或取消。`,
    tooLate: "已过更改截止时间，如需帮助请联系我们。",
    confirm: "确认预约",
    area: "区域",
    later: (days) => `更多日期（${days} 天）`,
    full: "已约满",
    own: "当前预约",
    free: "免费",
    choose: "可预约时段",
    move: "改到其他时段",
    left: (places) => `剩余 ${places}`,
    book: "确认预约",
    change: "确认改期",
    cancel: "取消预约",
    none: "目前没有可预约的时段。",
    done: "已更新您的预约。",
    back: "返回包裹页面",
    refused: {
      slot_full: "该时段刚刚约满，请选择其他时段。",
      slot_closed: "该时段已截止，请选择其他时段。",
      reschedule_limit: "改期次数已用完。",
      already_booked: "这个包裹已有预约，请直接改期。",
      hold_expired: "保留已过期，请重新选择。",
      booking_over: "这个预约已结束。",
      validation_failed: "请选择一个时段。",
      rate_limited: "操作过于频繁，请稍后再试。",
    },
    failed: "未能完成，请重新选择。",
  },
  en: {
    link: "Book a delivery window",
    open: "See, change or cancel the booking",
    title: "Book a delivery window",
    booked: "Your booking",
    held: "Held for you",
    heldUntil: (time) => `Confirm it by ${time}, or the place goes to others.`,
    until: (time) => `It can be changed or cancelled until ${time}.`,
    tooLate: "It is too late to change this here. Ask us if you need help.",
    confirm: "Confirm",
    area: "Area",
    later: (days) => (days === 1 ? "One more day" : `${days} more days`),
    full: "full",
    own: "your booking",
    free: "free of charge",
    choose: "Windows you can book",
    move: "Move it to another window",
    left: (places) => `${places} left`,
    book: "Book",
    change: "Move",
    cancel: "Cancel the booking",
    none: "There is no window to book at present.",
    done: "Your booking was changed.",
    back: "Back to the parcel",
    refused: {
      slot_full: "That window has just filled up. Choose another one.",
      slot_closed: "That window is closed. Choose another one.",
      reschedule_limit: "It cannot be moved any more.",
      already_booked: "This parcel is booked already. Move that booking.",
      hold_expired: "The place is not held any more. Choose again.",
      booking_over: "That booking is over.",
      validation_failed: "Choose a window.",
      rate_limited: "Too many attempts. Try again later.",
    },
    failed: "That did not work. Choose again.",
  },
};
