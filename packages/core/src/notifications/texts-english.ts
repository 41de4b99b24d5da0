import type { Text, TextName } from "./text.ts";

const ending = "\n\n{{ tenant.name }}";

function mail(subject: string, ...paragraphs: string[]): Text["email"] {
  return { subject, body: ["Hello,", ...paragraphs].join("\n\n") + ending };
}

const follow = "Follow your parcel here, no log-in needed:\n{{ shipment.url }}";

export const englishTexts: Record<TextName, Text> = {
  "shipment.created": {
    sms: "{{ tenant.name }}: your parcel {{ shipment.trackingNumber }} is on our books{% if shipment.eta %} and expected {{ shipment.eta }}{% endif %}. Follow it: {{ shipment.url }}",
    email: mail(
      "Your parcel {{ shipment.trackingNumber }}",
      "a parcel for you is on our books under the number {{ shipment.trackingNumber }}.{% if shipment.eta %} We expect to deliver it {{ shipment.eta }}.{% endif %}",
      follow,
    ),
  },
  "shipment.out_for_delivery": {
    sms: "{{ tenant.name }}: your parcel {{ shipment.trackingNumber }} is out for delivery{% if shipment.eta %}, expected {{ shipment.eta }}{% endif %}. {{ shipment.url }}",
    email: mail(
      "Out for delivery: {{ shipment.trackingNumber }}",
      "your parcel {{ shipment.trackingNumber }} is out for delivery.{% if shipment.eta %} We expect to be with you {{ shipment.eta }}.{% endif %}",
      follow,
    ),
  },
  "shipment.awaiting_pickup": {
    sms: "{{ tenant.name }}: your parcel {{ shipment.trackingNumber }} is ready for you to collect. Details: {{ shipment.url }}",
    email: mail(
      "Ready for collection: {{ shipment.trackingNumber }}",
      "your parcel {{ shipment.trackingNumber }} is ready for you to collect.",
      follow,
    ),
  },
  "shipment.attempt_failed": {
    sms: "{{ tenant.name }}: we could not deliver your parcel {{ shipment.trackingNumber }}{% if shipment.reason %} ({{ shipment.reason | downcase }}){% endif %}. What happens next: {{ shipment.url }}",
    email: mail(
      "We could not deliver {{ shipment.trackingNumber }}",
      "we tried to deliver your parcel {{ shipment.trackingNumber }} and could not{% if shipment.reason %} ({{ shipment.reason | downcase }}){% endif %}.",
      follow,
    ),
  },
  "shipment.returning": {
    sms: "{{ tenant.name }}: your parcel {{ shipment.trackingNumber }} is on its way back to the sender. Details: {{ shipment.url }}",
    email: mail(
      "On its way back: {{ shipment.trackingNumber }}",
      "your parcel {{ shipment.trackingNumber }} is on its way back to the sender.",
      follow,
    ),
  },
  "shipment.exception": {
    sms: "{{ tenant.name }}: there is a problem with your parcel {{ shipment.trackingNumber }}: {{ shipment.reason | downcase }}. {% if shipment.eta %}New estimate: {{ shipment.eta }}.{% else %}We are on it and will tell you how it goes on.{% endif %} {{ shipment.url }}",
    email: mail(
      "A problem with your parcel {{ shipment.trackingNumber }}",
      "there is a problem with your parcel {{ shipment.trackingNumber }}: {{ shipment.reason | downcase }}. We are sorry, and we are on it.",
      "{% if shipment.eta %}Our new estimate of its arrival: {{ shipment.eta }}.{% else %}We will tell you how it goes on as soon as we know.{% endif %}",
      follow,
    ),
  },
  "shipment.delivered": {
    sms: "{{ tenant.name }}: your parcel {{ shipment.trackingNumber }} was delivered{% if shipment.at %} on {{ shipment.at }}{% endif %}. Not with you? Tell us: {{ shipment.url }}",
    email: mail(
      "Delivered: {{ shipment.trackingNumber }}",
      "your parcel {{ shipment.trackingNumber }} was delivered{% if shipment.at %} on {{ shipment.at }}{% endif %}.",
      "Is it not with you, or is something wrong with it? Tell us here:\n{{ shipment.url }}",
    ),
  },
  "ticket.created": {
    sms: "{{ tenant.name }}: {% if ticket.openedByCustomer %}we have your request and will answer soon.{% else %}we have opened a case for you and will keep you informed.{% endif %} Its number is {{ ticket.number }}.",
    email: mail(
      "Your case {{ ticket.number }}: {{ ticket.subject }}",
      "{% if ticket.openedByCustomer %}we have your request and will answer it soon.{% else %}we have opened a case for you and will keep you informed.{% endif %}",
      "Number: {{ ticket.number }}\nAbout: {{ ticket.subject }}",
    ),
  },
  "ticket.message_created": {
    sms: '{{ tenant.name }}, case {{ ticket.number }}: {{ message | truncate: 500, "…" }}',
    email: mail("Answer to your case {{ ticket.number }}: {{ ticket.subject }}", "{{ message }}"),
  },
  "ticket.solved": {
    sms: "{{ tenant.name }}: your case {{ ticket.number }} is solved. Is it not? Tell us within 7 days and we take it up again.",
    email: mail(
      "Solved: your case {{ ticket.number }}",
      "we have marked your case {{ ticket.number }} ({{ ticket.subject }}) as solved.",
      "Is it not? Tell us within 7 days and we take it up again.",
    ),
  },
  "answer.rebook": {
    sms: "{{ tenant.name }}: change the delivery of your parcel {{ shipment.trackingNumber }} or follow it here: {{ shipment.url }}",
    email: mail(
      "Your parcel {{ shipment.trackingNumber }}: change its delivery",
      "change the delivery of your parcel {{ shipment.trackingNumber }} or follow it here:\n{{ shipment.url }}",
    ),
  },
  "answer.opt_out": {
    sms: "{{ tenant.name }}: you will get no more messages from us. Answer START to have them again.",
    email: mail(
      "No more messages",
      "you will get no more messages from us. Answer START to have them again.",
    ),
  },
  "answer.opt_in": {
    sms: "{{ tenant.name }}: you will get our messages again. Answer STOP to end them.",
    email: mail("Messages are on again", "you will get our messages again. Answer STOP to end them."),
  },
};
