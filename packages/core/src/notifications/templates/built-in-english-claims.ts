import { mailWith } from "./mail.ts";
import type { ClaimTextName, TemplateText, Text } from "./text.ts";

const mail = mailWith("Hello,");

const followClaim = "Follow it here, no log-in needed:\n{{ claim.url }}";

function claimCard(...rows: string[]): TemplateText {
  return {
    body: [
      "Parcel: {{ claim.trackingNumber }}",
      "Claim: {{ claim.kind }}",
      ...rows,
      "Details: {{ claim.url }}",
    ].join("\n"),
  };
}

export const englishClaimTexts: Record<ClaimTextName, Text> = {
  "claim.submitted": {
    sms: {
      body: "{{ tenant.name }}: we have your claim for parcel {{ claim.trackingNumber }}.{% if claim.missing %} Please send {{ claim.missing }}.{% endif %} Follow it: {{ claim.url }}",
    },
    email: mail(
      "Your claim for parcel {{ claim.trackingNumber }}",
      "we have your claim for parcel {{ claim.trackingNumber }} ({{ claim.kind }}, {{ claim.amount }}) and look at it soon.",
      "{% if claim.missing %}We still need {{ claim.missing }}.{% endif %}",
      followClaim,
    ),
    wechat: claimCard("Status: in review", "{% if claim.missing %}Missing: {{ claim.missing }}{% endif %}"),
    push: {
      subject: "We have your claim",
      body: "Your claim for {{ claim.trackingNumber }} is in review.{% if claim.missing %} Please send {{ claim.missing }}.{% endif %}",
    },
  },
  "claim.approved": {
    sms: {
      body: "{{ tenant.name }}: your claim for parcel {{ claim.trackingNumber }} is approved: {{ claim.approved }}. {{ claim.url }}",
    },
    email: mail(
      "Approved: your claim for parcel {{ claim.trackingNumber }}",
      "your claim for parcel {{ claim.trackingNumber }} ({{ claim.kind }}) is approved. You get {{ claim.approved }}.",
      followClaim,
    ),
    wechat: claimCard("Status: approved", "You get: {{ claim.approved }}"),
    push: {
      subject: "Your claim is approved",
      body: "You get {{ claim.approved }} for parcel {{ claim.trackingNumber }}.",
    },
  },
  "claim.rejected": {
    sms: {
      body: "{{ tenant.name }}: your claim for parcel {{ claim.trackingNumber }} was rejected.{% if claim.appealUntil %} You can appeal once by {{ claim.appealUntil }}.{% endif %} Why, and appeal: {{ claim.url }}",
    },
    email: mail(
      "Rejected: your claim for parcel {{ claim.trackingNumber }}",
      "your claim for parcel {{ claim.trackingNumber }} ({{ claim.kind }}, {{ claim.amount }}) was rejected.{% if claim.reason %} Why: {{ claim.reason }}{% endif %}",
      "{% if claim.appealUntil %}If you disagree, appeal once by {{ claim.appealUntil }}; somebody else will decide.{% endif %}",
      followClaim,
    ),
    wechat: claimCard(
      "Status: rejected",
      "{% if claim.reason %}Why: {{ claim.reason }}{% endif %}",
      "{% if claim.appealUntil %}Appeal by: {{ claim.appealUntil }}{% endif %}",
    ),
    push: {
      subject: "Your claim was rejected",
      body: "Parcel {{ claim.trackingNumber }}.{% if claim.appealUntil %} You can appeal once by {{ claim.appealUntil }}.{% endif %}",
    },
  },
  "claim.paid": {
    sms: {
      body: "{{ tenant.name }}: {{ claim.approved }} for your claim for parcel {{ claim.trackingNumber }} is paid{% if claim.reference %} ({{ claim.reference }}){% endif %}. {{ claim.url }}",
    },
    email: mail(
      "Paid: your claim for parcel {{ claim.trackingNumber }}",
      "we have paid {{ claim.approved }} for your claim for parcel {{ claim.trackingNumber }}{% if claim.reference %}; the reference is {{ claim.reference }}{% endif %}.",
      followClaim,
    ),
    wechat: claimCard(
      "Status: paid",
      "Amount: {{ claim.approved }}",
      "{% if claim.reference %}Reference: {{ claim.reference }}{% endif %}",
    ),
    push: {
      subject: "Your claim is paid",
      body: "{{ claim.approved }} for parcel {{ claim.trackingNumber }}.",
    },
  },
};
