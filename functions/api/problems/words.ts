import type { ErrorCode } from "@caas/core/kernel";

interface Words {
  /** What it means, and when it happens. */
  when: string;
  /** What to do. */
  remedy: string;
}

export interface Explained {
  "zh-CN": Words & { title: string };
  en: Words;
}

/** In order: the title in Chinese; when it happens and its remedy in English; the same in Chinese. */
const explain = (
  title: string,
  when: string,
  remedy: string,
  whenZh: string,
  remedyZh: string,
): Explained => ({
  "zh-CN": { title, when: whenZh, remedy: remedyZh },
  en: { when, remedy },
});

/** What every code means. */
export const explanations: Record<ErrorCode, Explained> = {
  malformed_json: explain(
    "请求体不是有效的 JSON",
    "The body could not be parsed as JSON.",
    "Send valid JSON in UTF-8; a missing quote or a comma too many is the usual cause.",
    "请求体无法按 JSON 解析。",
    "请以 UTF-8 发送有效的 JSON；常见原因是缺少引号或多了逗号。",
  ),
  bad_cursor: explain(
    "游标不能用于此处",
    "The cursor was changed, or comes from another list or another filter.",
    "Pass `nextCursor` on as it is, with the same query; begin again without a cursor.",
    "游标被改动，或来自其他列表或其他筛选条件。",
    "请原样传递 nextCursor 并保持查询条件不变；或不带游标从头开始。",
  ),
  bad_request: explain(
    "请求无法读取",
    "A header or the form of the request is not what it may be, such as an Idempotency-Key that is too long.",
    "`detail` says which; mend it and send again.",
    "请求头或请求形式不符合要求，例如 Idempotency-Key 过长。",
    "detail 会说明是哪一处；修正后重新发送。",
  ),
  test_mode_only: explain(
    "仅限测试模式",
    "This works in the sandbox only.",
    "Use a test key (`caas_test_…`), or `Caas-Mode: test` with a member's token.",
    "此操作只能在沙箱中进行。",
    "请使用测试密钥（caas_test_…），或在成员令牌的请求中加 Caas-Mode: test。",
  ),
  endpoint_disabled: explain(
    "推送地址已停用",
    "The webhook endpoint is switched off, by hand or because it failed for five days or answered 410.",
    'Mend what receives it, switch it on with `PATCH { "status": "enabled" }`, then ask again.',
    "该 Webhook 地址已停用：手动停用、连续五天失败，或返回了 410。",
    '请先修复接收端，用 PATCH { "status": "enabled" } 重新启用，再重试。',
  ),
  unauthorized: explain(
    "需要有效的凭证",
    "There is no credential, or it is wrong, expired or revoked.",
    "Send `Authorization: Bearer …` with an API key or a fresh access token.",
    "没有凭证，或凭证有误、过期或已撤销。",
    "请发送 Authorization: Bearer …，使用 API 密钥或新的访问令牌。",
  ),
  invalid_credentials: explain(
    "邮箱或密码错误",
    "The e-mail and the password do not belong together.",
    "Check both; after too many tries wait as `Retry-After` says.",
    "邮箱与密码不匹配。",
    "请核对两者；尝试过多时请按 Retry-After 等待。",
  ),
  invalid_refresh_token: explain(
    "刷新令牌不能使用",
    "The refresh token is expired, revoked, or was used before; using one twice ends all tokens of that log-in.",
    "Log in again with the password, and keep the newest refresh token only.",
    "刷新令牌已过期、被撤销或已使用过；重复使用会使该次登录的全部令牌失效。",
    "请用密码重新登录，并只保存最新的刷新令牌。",
  ),
  forbidden: explain(
    "没有权限",
    "The role or the key's scopes lack the permission that `detail` names.",
    "Ask an owner or admin for the role, or make a key with that scope.",
    "角色或密钥的权限范围缺少 detail 中所述的权限。",
    "请向所有者或管理员申请角色，或创建带有该权限范围的密钥。",
  ),
  above_authority: explain(
    "超出该角色的权限额度",
    "The amount or the promise is more than this role may give.",
    "Let one of `allowedRoles` do it, or lower the amount.",
    "金额或承诺超出该角色可批准的范围。",
    "请由 allowedRoles 中的角色办理，或降低金额。",
  ),
  not_found: explain(
    "未找到",
    "There is nothing at this address, or the object belongs to another tenant or the other world.",
    "Check the address, the id, and whether a live or a test key is used.",
    "此地址没有内容，或对象属于其他租户或另一环境。",
    "请检查地址、编号，以及使用的是正式还是测试密钥。",
  ),
  method_not_allowed: explain(
    "不允许的方法",
    "The address is there but does not take this method.",
    "Use one of the methods in the `Allow` header.",
    "该地址存在，但不接受此方法。",
    "请使用 Allow 头中列出的方法。",
  ),
  conflict: explain(
    "对象已被修改",
    "Somebody else changed the object at the same moment, or its state does not allow this.",
    "Read it again and decide anew; `detail` says more.",
    "对象同时被他人修改，或其状态不允许此操作。",
    "请重新读取后再决定；detail 有更多说明。",
  ),
  idempotency_in_progress: explain(
    "相同 Idempotency-Key 的请求正在处理",
    "The first request with this key has not been answered yet.",
    "Wait a moment, then send the same request with the same key.",
    "使用此键的第一个请求尚未得到答复。",
    "请稍候，再用同一键发送同一请求。",
  ),
  slug_taken: explain(
    "短名称已被占用",
    "Another firm has this slug.",
    "Choose another slug.",
    "另一家公司已使用此短名称。",
    "请换一个短名称。",
  ),
  email_taken: explain(
    "邮箱已被占用",
    "Somebody has signed up with this e-mail address.",
    "Log in with it, or use another address.",
    "此邮箱已被注册。",
    "请用它登录，或使用其他邮箱。",
  ),
  identity_taken: explain(
    "该身份已属于另一客户",
    "Another customer has this phone, e-mail or other identity.",
    "Search for that customer by it and change that one.",
    "另一客户已有此电话、邮箱或其他身份。",
    "请按该身份搜索客户并修改那一位。",
  ),
  tracking_number_taken: explain(
    "运单号已存在",
    "There is a shipment with this tracking number.",
    "Read it by its tracking number; retry creation with the same Idempotency-Key only.",
    "已有使用此运单号的包裹。",
    "请按运单号读取；重试创建时请使用同一 Idempotency-Key。",
  ),
  return_refused: explain(
    "不能关联为退件",
    "The two parcels cannot be a parcel and its return.",
    "`detail` says why; name another parcel.",
    "这两个包裹不能互为原件与退件。",
    "detail 会说明原因；请指定其他包裹。",
  ),
  transition_not_allowed: explain(
    "工单不能转到该状态",
    "From its status the ticket cannot go there.",
    "Move it to one of `allowed`.",
    "工单不能从当前状态转到该状态。",
    "请转到 allowed 中的状态。",
  ),
  task_closed: explain(
    "任务已关闭",
    "The task is done or was cancelled.",
    "Open a new task.",
    "任务已完成或已取消。",
    "请新建任务。",
  ),
  last_owner: explain(
    "必须保留一位所有者",
    "The last owner can neither leave nor take another role.",
    "Make another member an owner first.",
    "最后一位所有者不能离开或更换角色。",
    "请先将另一成员设为所有者。",
  ),
  invitation_used: explain(
    "邀请已使用或已撤回",
    "The invitation's link was used, or a newer one was sent.",
    "Log in, or ask for a new invitation.",
    "邀请链接已使用，或已发送新的邀请。",
    "请登录，或请求新的邀请。",
  ),
  endpoint_limit: explain(
    "Webhook 端点过多",
    "The tenant has as many webhook endpoints as it may.",
    "Delete one that is not needed.",
    "租户的 Webhook 端点已达上限。",
    "请删除不需要的端点。",
  ),
  link_expired: explain(
    "链接已过期",
    "The link was good for a time that has passed.",
    "Ask for a new link.",
    "链接的有效期已过。",
    "请索取新链接。",
  ),
  template_exists: explain(
    "已有自定义模板",
    "There is an own template for this event, channel and language.",
    "Change that one.",
    "此事件、渠道与语言已有自定义模板。",
    "请修改已有的模板。",
  ),
  policy_limit: explain(
    "SLA 策略过多",
    "The tenant has as many SLA policies as it may.",
    "Delete or join some.",
    "租户的 SLA 策略已达上限。",
    "请删除或合并部分策略。",
  ),
  last_policy: explain(
    "最后一条 SLA 策略必须匹配所有工单",
    "Without it some tickets would have no policy.",
    "Keep a policy without conditions at the end.",
    "否则部分工单将没有策略。",
    "请在末尾保留一条无条件的策略。",
  ),
  calendar_in_use: explain(
    "日历正在使用",
    "An SLA policy counts by this calendar.",
    "Give those policies another calendar first.",
    "有 SLA 策略使用此日历。",
    "请先为这些策略更换日历。",
  ),
  built_in: explain(
    "内置内容不能修改",
    "This comes with the product.",
    "Make your own beside it.",
    "这是产品自带的内容。",
    "请另建自己的。",
  ),
  rating_refused: explain(
    "现在不能评价",
    "The ticket is not solved, or was rated already.",
    "Rate it once, after it was solved.",
    "工单尚未解决，或已经评价过。",
    "请在解决后评价一次。",
  ),
  precondition_failed: explain(
    "版本已过时",
    "`If-Match` names another version than the object has, or is no ETag.",
    "Read the object, look at what has changed, and send its new ETag.",
    "If-Match 的版本与对象不一致，或不是有效的 ETag。",
    "请重新读取对象，查看变化，并发送新的 ETag。",
  ),
  body_too_large: explain(
    "请求体过大",
    "A body may have 1 MiB.",
    "Send less at a time.",
    "请求体最大为 1 MiB。",
    "请分批发送。",
  ),
  unsupported_media_type: explain(
    "不支持的媒体类型",
    "The Content-Type is not one that is taken here.",
    "Send `Content-Type: application/json`, or what `detail` names.",
    "此处不接受该 Content-Type。",
    "请发送 Content-Type: application/json，或 detail 中所述的类型。",
  ),
  validation_failed: explain(
    "部分字段无效",
    "One or more fields are missing, unknown or not as they may be.",
    "`errors` names every one by its path; mend them all and send again.",
    "一个或多个字段缺失、未知或不符合要求。",
    "errors 按路径列出所有字段；全部修正后重新发送。",
  ),
  idempotency_key_reused: explain(
    "Idempotency-Key 已用于其他请求",
    "The key was used within 24 hours with another address or body.",
    "Use a new key for a new request.",
    "此键在 24 小时内用于其他地址或请求体。",
    "新请求请使用新的键。",
  ),
  rate_limited: explain(
    "请求过于频繁",
    "More requests came than the plan allows, or somebody tried a password or phone too often.",
    "Wait as `Retry-After` says; `RateLimit` tells what is left.",
    "请求数超过套餐限制，或密码、电话尝试过多。",
    "请按 Retry-After 等待；RateLimit 会说明剩余额度。",
  ),
  internal: explain(
    "我们这边出了问题",
    "A fault of ours; nothing was done by halves.",
    "Try again with the same Idempotency-Key; if it stays, tell us the `requestId`.",
    "这是我们的故障；不会只完成一半。",
    "请用同一 Idempotency-Key 重试；若仍然如此，请告知 requestId。",
  ),
  unavailable: explain(
    "暂不可用",
    "The store does not answer, or the service is starting.",
    "Try again in a moment, at longer and longer intervals.",
    "存储没有响应，或服务正在启动。",
    "请稍后重试，并逐渐延长间隔。",
  ),
};
