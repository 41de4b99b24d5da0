import { explain, type Words } from "./explain.ts";

/** What a firm sets up. */
export const policies = {
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
    "An SLA policy counts by this calendar (`policyIds`), or a package has its holidays (`packageIds`).",
    "Give those policies and packages another calendar first.",
    "有 SLA 策略（policyIds）或服务包（packageIds）使用此日历。",
    "请先为这些策略和服务包更换日历。",
  ),
  built_in: explain(
    "内置内容不能修改",
    "This comes with the product.",
    "Make your own beside it.",
    "这是产品自带的内容。",
    "请另建自己的。",
  ),
} satisfies Words;
