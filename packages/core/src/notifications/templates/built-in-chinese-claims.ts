import { mailWith } from "./mail.ts";
import type { ClaimTextName, TemplateText, Text } from "./text.ts";

const mail = mailWith("您好：");

const followClaim = "查看理赔进度（无需登录）：\n{{ claim.url }}";

function claimCard(...rows: string[]): TemplateText {
  return {
    body: [
      "运单号：{{ claim.trackingNumber }}",
      "类型：{{ claim.kind }}",
      ...rows,
      "详情：{{ claim.url }}",
    ].join("\n"),
  };
}

export const chineseClaimTexts: Record<ClaimTextName, Text> = {
  "claim.submitted": {
    sms: {
      body: "【{{ tenant.name }}】包裹 {{ claim.trackingNumber }} 的理赔申请已收到{% if claim.missing %}，请补充：{{ claim.missing }}{% endif %}。查看：{{ claim.url }}",
    },
    email: mail(
      "理赔申请已收到：{{ claim.trackingNumber }}",
      "您为包裹 {{ claim.trackingNumber }} 提交的理赔申请（{{ claim.kind }}，{{ claim.amount }}）已收到，我们会尽快审核。",
      "{% if claim.missing %}还需要您补充：{{ claim.missing }}。{% endif %}",
      followClaim,
    ),
    wechat: claimCard("状态：审核中", "{% if claim.missing %}待补充：{{ claim.missing }}{% endif %}"),
    push: {
      subject: "理赔申请已收到",
      body: "{{ claim.trackingNumber }} 的理赔正在审核{% if claim.missing %}，请补充：{{ claim.missing }}{% endif %}。",
    },
  },
  "claim.approved": {
    sms: {
      body: "【{{ tenant.name }}】包裹 {{ claim.trackingNumber }} 的理赔已核准，赔付 {{ claim.approved }}。查看：{{ claim.url }}",
    },
    email: mail(
      "理赔已核准：{{ claim.trackingNumber }}",
      "您为包裹 {{ claim.trackingNumber }} 提交的理赔申请（{{ claim.kind }}）已核准，赔付 {{ claim.approved }}。",
      followClaim,
    ),
    wechat: claimCard("状态：已核准", "赔付金额：{{ claim.approved }}"),
    push: { subject: "理赔已核准", body: "{{ claim.trackingNumber }} 赔付 {{ claim.approved }}。" },
  },
  "claim.rejected": {
    sms: {
      body: "【{{ tenant.name }}】包裹 {{ claim.trackingNumber }} 的理赔未通过{% if claim.appealUntil %}，可在 {{ claim.appealUntil }} 前申诉一次{% endif %}。原因与申诉：{{ claim.url }}",
    },
    email: mail(
      "理赔未通过：{{ claim.trackingNumber }}",
      "您为包裹 {{ claim.trackingNumber }} 提交的理赔申请（{{ claim.kind }}，{{ claim.amount }}）未通过。{% if claim.reason %}原因：{{ claim.reason }}{% endif %}",
      "{% if claim.appealUntil %}如不同意，可在 {{ claim.appealUntil }} 前申诉一次，由另一位同事复核。{% endif %}",
      followClaim,
    ),
    wechat: claimCard(
      "状态：未通过",
      "{% if claim.reason %}原因：{{ claim.reason }}{% endif %}",
      "{% if claim.appealUntil %}申诉截止：{{ claim.appealUntil }}{% endif %}",
    ),
    push: {
      subject: "理赔未通过",
      body: "{{ claim.trackingNumber }} 的理赔未通过{% if claim.appealUntil %}，可在 {{ claim.appealUntil }} 前申诉{% endif %}。",
    },
  },
  "claim.paid": {
    sms: {
      body: "【{{ tenant.name }}】包裹 {{ claim.trackingNumber }} 的理赔款 {{ claim.approved }} 已赔付{% if claim.reference %}（{{ claim.reference }}）{% endif %}。查看：{{ claim.url }}",
    },
    email: mail(
      "理赔款已赔付：{{ claim.trackingNumber }}",
      "包裹 {{ claim.trackingNumber }} 的理赔款 {{ claim.approved }} 已赔付{% if claim.reference %}，凭证：{{ claim.reference }}{% endif %}。",
      followClaim,
    ),
    wechat: claimCard(
      "状态：已赔付",
      "金额：{{ claim.approved }}",
      "{% if claim.reference %}凭证：{{ claim.reference }}{% endif %}",
    ),
    push: {
      subject: "理赔款已赔付",
      body: "{{ claim.trackingNumber }} 的理赔款 {{ claim.approved }} 已赔付。",
    },
  },
};
