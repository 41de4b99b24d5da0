import { explain, type Words } from "./explain.ts";

/** Parcels and the customers they are of. */
export const parcels = {
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
} satisfies Words;
