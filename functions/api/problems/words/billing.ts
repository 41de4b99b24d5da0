import { explain, type Words } from "./explain.ts";

/** Plans and payments. */
export const billing = {
  plan_limit_reached: explain(
    "已达到套餐上限",
    "The plan includes no more of this in the present period, and its owner does not pay for more.",
    "`meter`, `limit` and `resetsAt` say what and until when; a greater plan lifts it at once.",
    "本周期内套餐不再包含更多此项用量，且未开通超额计费。",
    "meter、limit 和 resetsAt 说明是什么以及到何时；升级套餐后立即解除。",
  ),
  account_suspended: explain(
    "账户目前只读",
    "A payment has been owed for more than 14 days.",
    "Read and export as before; have the owner pay on the billing page, and everything goes on at once.",
    "付款逾期超过 14 天。",
    "仍可查看和导出；请所有者在账单页面付款，付清后立即恢复。",
  ),
  already_subscribed: explain(
    "已有订阅",
    "A plan was to be bought, but one is paid for already.",
    "Change it with POST /v1/billing/plan.",
    "已有付费订阅，不能再次购买。",
    "请用 POST /v1/billing/plan 更改套餐。",
  ),
  not_subscribed: explain(
    "没有订阅",
    "A plan was to be changed, but none is paid for.",
    "Buy one with POST /v1/billing/checkout.",
    "没有付费订阅，无法更改套餐。",
    "请用 POST /v1/billing/checkout 购买套餐。",
  ),
  billing_not_configured: explain(
    "此处未启用计费",
    "Whoever runs this has not connected it to Stripe, so nothing can be bought.",
    "Ask them to. Everything else works, and nothing is charged.",
    "运营方尚未接入 Stripe，无法购买。",
    "请联系运营方。其他功能不受影响，也不会产生费用。",
  ),
  stripe_unavailable: explain(
    "支付服务无响应",
    "Stripe does not answer, or asks to wait. Nothing was bought or changed.",
    "Try again in a minute.",
    "Stripe 没有响应或要求稍候。没有购买或更改任何内容。",
    "请一分钟后重试。",
  ),
} satisfies Words;
