import { mailWith } from "./mail.ts";
import type { BookingTextName, TemplateText, Text } from "./text.ts";

const mail = mailWith("Hello,");

const followBooking = "See or change the booking (no log-in needed):\n{{ booking.url }}";

function bookingCard(...rows: string[]): TemplateText {
  return {
    body: [
      "Parcel: {{ booking.trackingNumber }}",
      "Service: {{ booking.name }}",
      "{% if booking.window %}Window: {{ booking.window }}{% endif %}",
      ...rows,
      "More: {{ booking.url }}",
    ].join("\n"),
  };
}

export const englishBookingTexts: Record<BookingTextName, Text> = {
  "booking.confirmed": {
    sms: {
      body: "{{ tenant.name }}: booked for parcel {{ booking.trackingNumber }}: {{ booking.name }}{% if booking.window %}, {{ booking.window }}{% endif %}. Answer 1 to change it, or here: {{ booking.url }}",
    },
    email: mail(
      "Booked: {{ booking.name }} for parcel {{ booking.trackingNumber }}",
      "{{ booking.name }} is booked for your parcel {{ booking.trackingNumber }}{% if booking.window %}: {{ booking.window }}{% endif %}.{% if booking.price %} It costs {{ booking.price }}.{% endif %}",
      followBooking,
    ),
    wechat: bookingCard("Status: booked", "{% if booking.price %}Price: {{ booking.price }}{% endif %}"),
    push: {
      subject: "Booked",
      body: "Parcel {{ booking.trackingNumber }}: {{ booking.name }}{% if booking.window %}, {{ booking.window }}{% endif %}.",
    },
  },
  "booking.rescheduled": {
    sms: {
      body: "{{ tenant.name }}: {{ booking.name }} for parcel {{ booking.trackingNumber }} was moved{% if booking.window %} to {{ booking.window }}{% endif %}. {{ booking.url }}",
    },
    email: mail(
      "Moved: {{ booking.name }} for parcel {{ booking.trackingNumber }}",
      "{{ booking.name }} for your parcel {{ booking.trackingNumber }} was moved{% if booking.window %} to {{ booking.window }}{% endif %}.",
      followBooking,
    ),
    wechat: bookingCard("Status: moved"),
    push: {
      subject: "Your booking was moved",
      body: "Parcel {{ booking.trackingNumber }}: {{ booking.name }}{% if booking.window %}, {{ booking.window }}{% endif %}.",
    },
  },
  "booking.reminded": {
    sms: {
      body: "{{ tenant.name }}: your parcel {{ booking.trackingNumber }} comes{% if booking.window %} {{ booking.window }}{% endif %}. Please have somebody at home. Answer 1 to change it, or here: {{ booking.url }}",
    },
    email: mail(
      "Coming up: {{ booking.name }} for parcel {{ booking.trackingNumber }}",
      "as booked, your parcel {{ booking.trackingNumber }} comes{% if booking.window %} {{ booking.window }}{% endif %} ({{ booking.name }}). Please have somebody at home.",
      followBooking,
    ),
    wechat: bookingCard("Please have somebody at home."),
    push: {
      subject: "Your parcel comes as booked",
      body: "Parcel {{ booking.trackingNumber }}{% if booking.window %}: {{ booking.window }}{% endif %}. Please have somebody at home.",
    },
  },
  "booking.cancelled": {
    sms: {
      body: "{{ tenant.name }}: {{ booking.name }} for parcel {{ booking.trackingNumber }}{% if booking.window %} ({{ booking.window }}){% endif %} is cancelled.{% if booking.refund %} You get {{ booking.refund }} back.{% endif %} Book again: {{ booking.url }}",
    },
    email: mail(
      "Cancelled: {{ booking.name }} for parcel {{ booking.trackingNumber }}",
      "{{ booking.name }} for your parcel {{ booking.trackingNumber }}{% if booking.window %} ({{ booking.window }}){% endif %} is cancelled.{% if booking.refund %} You get {{ booking.refund }} back.{% endif %}",
      followBooking,
    ),
    wechat: bookingCard(
      "Status: cancelled",
      "{% if booking.refund %}You get back: {{ booking.refund }}{% endif %}",
    ),
    push: {
      subject: "Your booking is cancelled",
      body: "Parcel {{ booking.trackingNumber }}: {{ booking.name }}{% if booking.window %} ({{ booking.window }}){% endif %}.",
    },
  },
  "booking.missed": {
    sms: {
      body: "{{ tenant.name }}: sorry, we missed what was booked for parcel {{ booking.trackingNumber }}{% if booking.window %} ({{ booking.window }}){% endif %}.{% if booking.refund %} You get {{ booking.refund }} back.{% endif %} Book again: {{ booking.url }}",
    },
    email: mail(
      "Sorry, we missed your booking: {{ booking.trackingNumber }}",
      "we are sorry: {{ booking.name }} for your parcel {{ booking.trackingNumber }}{% if booking.window %} ({{ booking.window }}){% endif %} was not done as booked.{% if booking.refund %} You get {{ booking.refund }} back.{% endif %} We have opened a case and see to it.",
      followBooking,
    ),
    wechat: bookingCard(
      "Status: missed, we see to it",
      "{% if booking.refund %}You get back: {{ booking.refund }}{% endif %}",
    ),
    push: {
      subject: "Sorry, we missed your booking",
      body: "Parcel {{ booking.trackingNumber }}{% if booking.window %} ({{ booking.window }}){% endif %}: we see to it.",
    },
  },
  "booking.expired": {
    sms: {
      body: "{{ tenant.name }}: {{ booking.name }} held for parcel {{ booking.trackingNumber }}{% if booking.window %} ({{ booking.window }}){% endif %} was not confirmed in time and is free again. Book again: {{ booking.url }}",
    },
    email: mail(
      "Not confirmed in time: {{ booking.name }} for parcel {{ booking.trackingNumber }}",
      "{{ booking.name }} was held for your parcel {{ booking.trackingNumber }}{% if booking.window %} ({{ booking.window }}){% endif %} but not confirmed in time; the place is free again.",
      followBooking,
    ),
    wechat: bookingCard("Status: not confirmed in time"),
    push: {
      subject: "Your booking was not confirmed",
      body: "Parcel {{ booking.trackingNumber }}: {{ booking.name }}{% if booking.window %} ({{ booking.window }}){% endif %} is free again.",
    },
  },
};
