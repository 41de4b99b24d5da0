import { explain, type Words } from "./explain.ts";

/** What is sent to people and to systems. */
export const messages = {
  template_exists: explain(
    "已有自定义模板",
    "There is an own template for this event, channel and language.",
    "Change that one.",
    "此事件、渠道与语言已有自定义模板。",
    "请修改已有的模板。",
  ),
  endpoint_limit: explain(
    "Webhook 端点过多",
    "The tenant has as many webhook endpoints as it may.",
    "Delete one that is not needed.",
    "租户的 Webhook 端点已达上限。",
    "请删除不需要的端点。",
  ),
  endpoint_disabled: explain(
    "推送地址已停用",
    "The webhook endpoint is switched off, by hand or because it failed for five days or answered 410.",
    'Mend what receives it, switch it on with `PATCH { "status": "enabled" }`, then ask again.',
    "该 Webhook 地址已停用：手动停用、连续五天失败，或返回了 410。",
    '请先修复接收端，用 PATCH { "status": "enabled" } 重新启用，再重试。',
  ),
} satisfies Words;
