import { createHmac } from "node:crypto";
import { sha256 } from "../../kernel/index.ts";

export interface TencentRequest {
  host: string;
  service: string;
  /** JSON. */
  body: string;
  /** Unix seconds. */
  timestamp: number;
}

const contentType = "application/json; charset=utf-8";

/**
 * The headers of a POST, signed with TC3-HMAC-SHA256 over content type and host.
 * Source: Tencent Cloud, "Signature v3".
 */
export function signTencent(
  { host, service, body, timestamp }: TencentRequest,
  key: { id: string; secret: string },
): Record<string, string> {
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const scope = `${date}/${service}/tc3_request`;
  const signed = "content-type;host";
  const canonicalHeaders = `content-type:${contentType}\nhost:${host}\n`;
  const request = ["POST", "/", "", canonicalHeaders, signed, sha256(body)].join("\n");
  const toSign = ["TC3-HMAC-SHA256", timestamp, scope, sha256(request)].join("\n");
  const signingKey = hmac(hmac(hmac(Buffer.from(`TC3${key.secret}`), date), service), "tc3_request");
  const signature = hmac(signingKey, toSign).toString("hex");
  return {
    host,
    "content-type": contentType,
    "x-tc-timestamp": String(timestamp),
    authorization: `TC3-HMAC-SHA256 Credential=${key.id}/${scope}, SignedHeaders=${signed}, Signature=${signature}`,
  };
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
