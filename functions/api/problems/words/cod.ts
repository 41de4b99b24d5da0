import { explain, type Words } from "./explain.ts";

/** Cash on delivery. */
export const cod = {
  cod_order_exists: explain(
    "该运单已有代收货款单",
    "There is a cash-on-delivery order for the parcel already.",
    "Read the order that `codOrderId` names; what is wrong there can be cancelled or taken back.",
    "该运单已登记代收货款。",
    "请读取 `codOrderId` 所指的单；有误可取消或冲正。",
  ),
  cod_exceeded: explain(
    "超出可入账金额",
    "More would be collected than is due, or handed on than was collected.",
    "Read the order and enter at most what `most` says.",
    "入账金额超过应收未收或已收未付的余额。",
    "请读取该单，入账金额不超过 `most`。",
  ),
  cod_reversal_refused: explain(
    "该分录不能冲正",
    "Only a collection or a remittance that was not taken back yet can be taken back.",
    "Read the entries of the order; one with `reverses` names what was taken back.",
    "只有尚未冲正的收款或付款分录可以冲正。",
    "请读取该单的分录，带 `reverses` 的即为冲正。",
  ),
} satisfies Words;
