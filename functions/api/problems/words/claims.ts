import { explain, type Words } from "./explain.ts";

/** Claims and their evidence. */
export const claims = {
  second_person_needed: explain(
    "需要第二人审批",
    "The amount is above the four-eyes limit, and whoever approved first cannot be the second.",
    "Have somebody else with the authority decide.",
    "金额超过双人审批限额，同一人不能审批两次。",
    "请由另一位有权限的同事审批。",
  ),
  appeal_refused: explain(
    "不能申诉",
    "The claim was not rejected, its time to appeal is over, or it was appealed before.",
    "Read the claim; its `status` and dates say why.",
    "理赔未被驳回、申诉期已过，或已申诉过。",
    "请读取该理赔，状态与日期会说明原因。",
  ),
  currency_mismatch: explain(
    "币种不符",
    "The amount is in another currency than the parcel's or the firm's rules.",
    "Send it in the currency that `detail` names.",
    "金额币种与包裹或公司规则不一致。",
    "请使用 detail 中说明的币种。",
  ),
  evidence_hash_mismatch: explain(
    "文件与所报不符",
    "The SHA-256 of the file that was stored is not the one that was named.",
    "Compare `sha256` in the answer with that of your file; if the file was harmed on the way, send it again.",
    "存入文件的 SHA-256 与所报的不一致。",
    "请核对返回中的 `sha256` 与您文件的值；如传输中损坏，请重新上传。",
  ),
  evidence_type_mismatch: explain(
    "文件类型不符",
    "The first bytes of the file show that it is of another type than was named.",
    "Make an upload with the right `contentType`: JPEG, PNG, WebP, HEIC or PDF.",
    "文件内容与所报的类型不符。",
    "请以正确的 `contentType` 新建上传：JPEG、PNG、WebP、HEIC 或 PDF。",
  ),
  upload_missing: explain(
    "文件尚未收到",
    "Nothing was stored for the upload that is named.",
    "Send the file to the form in `post` of the upload, then name the upload again.",
    "所指的上传还没有存入任何文件。",
    "请先按上传返回的 `post` 表单发送文件，再重试。",
  ),
  upload_used: explain(
    "文件已用于其他理赔",
    "The upload is evidence of another claim.",
    "Make another upload and send the file again.",
    "该上传已是另一理赔的凭证。",
    "请新建上传并重新发送文件。",
  ),
} satisfies Words;
