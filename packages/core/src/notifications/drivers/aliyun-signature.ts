import { createHmac } from "node:crypto";
import { sha256 } from "../../kernel/index.ts";

export interface AliyunRequest {
  host: string;
  /** RPC parameters, which stand in the query; the body is empty. */
  query: Record<string, string>;
  action: string;
  version: string;
  /** UTC, `2023-10-26T10:22:32Z`. */
  date: string;
  nonce: string;
}

/**
 * The headers of a POST with an empty body, signed with ACS3-HMAC-SHA256.
 * Source: Alibaba Cloud, "Request syntax and signature method V3".
 */
export function signAliyun(
  { host, query, action, version, date, nonce }: AliyunRequest,
  key: { id: string; secret: string },
): { query: string; headers: Record<string, string> } {
  const bodyHash = sha256("");
  const headers: Record<string, string> = {
    host,
    "x-acs-action": action,
    "x-acs-content-sha256": bodyHash,
    "x-acs-date": date,
    "x-acs-signature-nonce": nonce,
    "x-acs-version": version,
  };
  const names = Object.keys(headers).sort();
  const canonicalQuery = Object.entries(query)
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join("&");
  const canonicalHeaders = names.map((name) => `${name}:${headers[name]}\n`).join("");
  const request = ["POST", "/", canonicalQuery, canonicalHeaders, names.join(";"), bodyHash].join("\n");
  const signature = createHmac("sha256", key.secret)
    .update(`ACS3-HMAC-SHA256\n${sha256(request)}`)
    .digest("hex");
  const authorization = `ACS3-HMAC-SHA256 Credential=${key.id},SignedHeaders=${names.join(";")},Signature=${signature}`;
  return { query: canonicalQuery, headers: { ...headers, authorization } };
}

/** RFC 3986: more is encoded than encodeURIComponent does. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
