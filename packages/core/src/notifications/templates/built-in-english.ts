import { englishBookingTexts } from "./built-in-english-bookings.ts";
import { englishClaimTexts } from "./built-in-english-claims.ts";
import { mailWith } from "./mail.ts";
import type { TemplateText, Text, TextName } from "./text.ts";

const mail = mailWith("Hello,");

/** One field a line, as a WeChat template message shows them; a line that stays empty is left out. */
function parcelCard(...rows: string[]): TemplateText {
  return {
    body: ["Parcel: {{ shipment.trackingNumber }}", ...rows, "Details: {{ shipment.url }}"].join("\n"),
  };
}

function caseCard(...rows: string[]): TemplateText {
  return {
    body: ["Case: {{ ticket.number }}", "About: {{ ticket.subject }}", ...rows, ticketUrl].join("\n"),
  };
}

const eta = "{% if shipment.eta %}Expected: {{ shipment.eta }}{% endif %}";
const reason = "{% if shipment.reason %}Why: {{ shipment.reason }}{% endif %}";
const ticketUrl = "{% if ticket.url %}Details: {{ ticket.url }}{% endif %}";

const follow = "Follow your parcel here, no log-in needed:\n{{ shipment.url }}";
const followCase = "{% if ticket.url %}Follow it here, no log-in needed:\n{{ ticket.url }}{% endif %}";

export const englishTexts: Record<TextName, Text> = {
  "shipment.created": {
    sms: {
      body: "{{ tenant.name }}: your parcel {{ shipment.trackingNumber }} is on our books{% if shipment.eta %} and expected {{ shipment.eta }}{% endif %}. Follow it: {{ shipment.url }}",
    },
    email: mail(
      "Your parcel {{ shipment.trackingNumber }}",
      "a parcel for you is on our books under the number {{ shipment.trackingNumber }}.{% if shipment.eta %} We expect to deliver it {{ shipment.eta }}.{% endif %}",
      follow,
    ),
    wechat: parcelCard("Status: on our books", eta),
    push: {
      subject: "A parcel for you",
      body: "{{ shipment.trackingNumber }} is on our books{% if shipment.eta %}, expected {{ shipment.eta }}{% endif %}.",
    },
  },
  "shipment.out_for_delivery": {
    sms: {
      body: "{{ tenant.name }}: your parcel {{ shipment.trackingNumber }} is out for delivery{% if shipment.eta %}, expected {{ shipment.eta }}{% endif %}. {{ shipment.url }}",
    },
    email: mail(
      "Out for delivery: {{ shipment.trackingNumber }}",
      "your parcel {{ shipment.trackingNumber }} is out for delivery.{% if shipment.eta %} We expect to be with you {{ shipment.eta }}.{% endif %}",
      follow,
    ),
    wechat: parcelCard("Status: out for delivery", eta),
    push: {
      subject: "Out for delivery",
      body: "{{ shipment.trackingNumber }} is out for delivery{% if shipment.eta %}, expected {{ shipment.eta }}{% endif %}.",
    },
  },
  "shipment.awaiting_pickup": {
    sms: {
      body: "{{ tenant.name }}: your parcel {{ shipment.trackingNumber }} is ready for you to collect. Details: {{ shipment.url }}",
    },
    email: mail(
      "Ready for collection: {{ shipment.trackingNumber }}",
      "your parcel {{ shipment.trackingNumber }} is ready for you to collect.",
      follow,
    ),
    wechat: parcelCard("Status: ready to collect"),
    push: { subject: "Ready to collect", body: "{{ shipment.trackingNumber }} is ready for you to collect." },
  },
  "shipment.attempt_failed": {
    sms: {
      body: "{{ tenant.name }}: we could not deliver your parcel {{ shipment.trackingNumber }}{% if shipment.reason %} ({{ shipment.reason | downcase }}){% endif %}. What happens next: {{ shipment.url }}",
    },
    email: mail(
      "We could not deliver {{ shipment.trackingNumber }}",
      "we tried to deliver your parcel {{ shipment.trackingNumber }} and could not{% if shipment.reason %} ({{ shipment.reason | downcase }}){% endif %}.",
      follow,
    ),
    wechat: parcelCard("Status: we could not deliver", reason),
    push: {
      subject: "We could not deliver",
      body: "{{ shipment.trackingNumber }} could not be delivered{% if shipment.reason %} ({{ shipment.reason | downcase }}){% endif %}.",
    },
  },
  "shipment.returning": {
    sms: {
      body: "{{ tenant.name }}: your parcel {{ shipment.trackingNumber }} is on its way back to the sender. Details: {{ shipment.url }}",
    },
    email: mail(
      "On its way back: {{ shipment.trackingNumber }}",
      "your parcel {{ shipment.trackingNumber }} is on its way back to the sender.",
      follow,
    ),
    wechat: parcelCard("Status: on its way back to the sender"),
    push: {
      subject: "On its way back",
      body: "{{ shipment.trackingNumber }} is on its way back to the sender.",
    },
  },
  "shipment.returned": {
    sms: {
      body: "{{ tenant.name }}: your parcel {{ shipment.trackingNumber }} is back with the sender. Details: {{ shipment.url }}",
    },
    email: mail(
      "Returned: {{ shipment.trackingNumber }}",
      "your parcel {{ shipment.trackingNumber }} is back with the sender.",
      follow,
    ),
    wechat: parcelCard("Status: back with the sender"),
    push: { subject: "Returned", body: "{{ shipment.trackingNumber }} is back with the sender." },
  },
  "shipment.exception": {
    sms: {
      body: "{{ tenant.name }}: there is a problem with your parcel {{ shipment.trackingNumber }}: {{ shipment.reason | downcase }}. {% if shipment.eta %}New estimate: {{ shipment.eta }}.{% else %}We are on it and will tell you how it goes on.{% endif %} {{ shipment.url }}",
    },
    email: mail(
      "A problem with your parcel {{ shipment.trackingNumber }}",
      "there is a problem with your parcel {{ shipment.trackingNumber }}: {{ shipment.reason | downcase }}. We are sorry, and we are on it.",
      "{% if shipment.eta %}Our new estimate of its arrival: {{ shipment.eta }}.{% else %}We will tell you how it goes on as soon as we know.{% endif %}",
      follow,
    ),
    wechat: parcelCard("Status: there is a problem", reason, eta),
    push: {
      subject: "A problem with your parcel",
      body: "{{ shipment.trackingNumber }}: {{ shipment.reason | downcase }}. {% if shipment.eta %}New estimate: {{ shipment.eta }}.{% else %}We are on it.{% endif %}",
    },
  },
  "shipment.delivered": {
    sms: {
      body: "{{ tenant.name }}: your parcel {{ shipment.trackingNumber }} was delivered{% if shipment.at %} on {{ shipment.at }}{% endif %}. Not with you? Tell us: {{ shipment.url }}",
    },
    email: mail(
      "Delivered: {{ shipment.trackingNumber }}",
      "your parcel {{ shipment.trackingNumber }} was delivered{% if shipment.at %} on {{ shipment.at }}{% endif %}.",
      "Is it not with you, or is something wrong with it? Tell us here:\n{{ shipment.url }}",
    ),
    wechat: parcelCard("Status: delivered", "{% if shipment.at %}At: {{ shipment.at }}{% endif %}"),
    push: {
      subject: "Delivered",
      body: "{{ shipment.trackingNumber }} was delivered. Not with you? Tell us.",
    },
  },
  "shipment.digest": {
    sms: {
      body: "{{ tenant.name }}: {% if count == 1 %}your parcel{% else %}your {{ count }} parcels{% endif %} on the way: {% for parcel in parcels limit: 5 %}{{ parcel.trackingNumber }} {{ parcel.status | downcase }}{% if parcel.eta %}, expected {{ parcel.eta }}{% endif %}; {% endfor %}{% if count > 5 %}and more. {% endif %}{% if count == 1 %}{{ parcels[0].url }}{% else %}{{ tenant.url }}{% endif %}",
    },
    email: mail(
      "{% if count == 1 %}Your parcel on the way{% else %}Your {{ count }} parcels on the way{% endif %}",
      "there is news of what is on its way to you:",
      "{% for parcel in parcels %}{{ parcel.trackingNumber }}: {{ parcel.status | downcase }}{% if parcel.eta %}, expected {{ parcel.eta }}{% endif %}\n{{ parcel.url }}\n{% endfor %}",
    ),
    wechat: {
      body: "On the way: {{ count }}\n{% for parcel in parcels limit: 5 %}{{ parcel.trackingNumber }} {{ parcel.status | downcase }}\n{% endfor %}Details: {% if count == 1 %}{{ parcels[0].url }}{% else %}{{ tenant.url }}{% endif %}",
    },
    push: {
      subject:
        "{% if count == 1 %}Your parcel is on the way{% else %}{{ count }} parcels on the way{% endif %}",
      body: "{% for parcel in parcels limit: 5 %}{{ parcel.trackingNumber }} {{ parcel.status | downcase }}; {% endfor %}{% if count > 5 %}and more{% endif %}",
    },
  },
  "ticket.created": {
    sms: {
      body: "{{ tenant.name }}: {% if ticket.openedByCustomer %}we have your request and will answer soon.{% else %}we have opened a case for you and will keep you informed.{% endif %} Its number is {{ ticket.number }}.{% if ticket.url %} Follow it: {{ ticket.url }}{% endif %}",
    },
    email: mail(
      "Your case {{ ticket.number }}: {{ ticket.subject }}",
      "{% if ticket.openedByCustomer %}we have your request and will answer it soon.{% else %}we have opened a case for you and will keep you informed.{% endif %}",
      "Number: {{ ticket.number }}\nAbout: {{ ticket.subject }}",
      followCase,
    ),
    wechat: caseCard(
      "Status: {% if ticket.openedByCustomer %}we have your request{% else %}we have opened a case for you{% endif %}",
    ),
    push: { subject: "Your case is open", body: "Case {{ ticket.number }}: {{ ticket.subject }}" },
  },
  "ticket.message_created": {
    sms: { body: '{{ tenant.name }}, case {{ ticket.number }}: {{ message | truncate: 500, "…" }}' },
    email: mail("Answer to your case {{ ticket.number }}: {{ ticket.subject }}", "{{ message }}"),
    wechat: caseCard("Answer: {{ message | truncate: 500, '…' }}"),
    push: {
      subject: "An answer to your case",
      body: "Case {{ ticket.number }}: {{ message | truncate: 200, '…' }}",
    },
  },
  "ticket.solved": {
    sms: {
      body: "{{ tenant.name }}: your case {{ ticket.number }} is solved. Is it not? Tell us within 7 days and we take it up again.",
    },
    email: mail(
      "Solved: your case {{ ticket.number }}",
      "we have marked your case {{ ticket.number }} ({{ ticket.subject }}) as solved.",
      "Is it not? Tell us within 7 days and we take it up again.",
    ),
    wechat: caseCard("Status: solved", "Is it not? Tell us within 7 days."),
    push: {
      subject: "Your case is solved",
      body: "Case {{ ticket.number }} ({{ ticket.subject }}) is solved. Is it not? Tell us within 7 days.",
    },
  },
  ...englishClaimTexts,
  ...englishBookingTexts,
  "answer.rebook": {
    sms: {
      body: "{{ tenant.name }}: change the delivery of your parcel {{ shipment.trackingNumber }} or follow it here: {{ shipment.url }}",
    },
    email: mail(
      "Your parcel {{ shipment.trackingNumber }}: change its delivery",
      "change the delivery of your parcel {{ shipment.trackingNumber }} or follow it here:\n{{ shipment.url }}",
    ),
    wechat: {
      body: "Change the delivery of your parcel {{ shipment.trackingNumber }} or follow it here: {{ shipment.url }}",
    },
    push: {
      subject: "Change the delivery",
      body: "Parcel {{ shipment.trackingNumber }}: {{ shipment.url }}",
    },
  },
  "answer.opt_out": {
    sms: {
      body: "{{ tenant.name }}: you will get no more messages from us. Answer START to have them again.",
    },
    email: mail(
      "No more messages",
      "you will get no more messages from us. Answer START to have them again.",
    ),
    wechat: { body: "You will get no more messages from us. Answer START to have them again." },
    push: { subject: "No more messages", body: "You will get no more messages from us." },
  },
  "answer.opt_in": {
    sms: { body: "{{ tenant.name }}: you will get our messages again. Answer STOP to end them." },
    email: mail("Messages are on again", "you will get our messages again. Answer STOP to end them."),
    wechat: { body: "You will get our messages again. Answer STOP to end them." },
    push: { subject: "Messages are on again", body: "You will get our messages again." },
  },
};
