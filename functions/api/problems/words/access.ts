import { explain, type Words } from "./explain.ts";

/** Who somebody is and what they may. */
export const access = {
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
  invalid_reset_code: explain(
    "验证码不能使用",
    "The code of a password reset is wrong, was used, or is older than 15 minutes.",
    "Type the newest code again, or ask for another.",
    "重置密码的验证码有误、已使用过，或已超过 15 分钟。",
    "请重新输入最新的验证码，或重新获取。",
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
  link_expired: explain(
    "链接已过期",
    "The link was good for a time that has passed.",
    "Ask for a new link.",
    "链接的有效期已过。",
    "请索取新链接。",
  ),
} satisfies Words;
