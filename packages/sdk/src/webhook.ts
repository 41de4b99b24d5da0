/** What a webhook tells. `id` is the event's id, the same on every delivery of it. */
export interface WebhookEvent {
  id: string;
  type: string;
  timestamp: string;
  data: Record<string, unknown>;
}

export type WebhookVerificationCode =
  | "missing_header"
  | "invalid_timestamp"
  | "too_old"
  | "too_new"
  | "no_matching_signature"
  | "invalid_secret"
  | "invalid_body";

/** The request is not a webhook of ours, or not a fresh one. Answer 400 and do nothing. */
export class WebhookVerificationError extends Error {
  override readonly name = "WebhookVerificationError";
  readonly code: WebhookVerificationCode;

  constructor(code: WebhookVerificationCode, message: string) {
    super(message);
    this.code = code;
  }
}

type HeaderBag = Headers | Record<string, string | readonly string[] | undefined>;

/**
 * Checks a webhook by the Standard Webhooks specification and gives its event.
 * @param body the request's body exactly as it came: parsed and written anew it has another signature
 * @param headers of the request, in any case
 * @param secret the endpoint's `whsec_…`; several while a secret is being rotated
 * @throws WebhookVerificationError
 */
export async function verifyWebhook(
  body: string | Uint8Array,
  headers: HeaderBag,
  secret: string | readonly string[],
  { toleranceSeconds = 300, now = Date.now() }: { toleranceSeconds?: number; now?: number } = {},
): Promise<WebhookEvent> {
  const id = header(headers, "webhook-id");
  const timestamp = header(headers, "webhook-timestamp");
  const signatures = header(headers, "webhook-signature");
  if (!/^\d{1,12}$/.test(timestamp))
    throw new WebhookVerificationError("invalid_timestamp", "webhook-timestamp is no time in unix seconds");
  const age = now / 1000 - Number(timestamp);
  if (age > toleranceSeconds)
    throw new WebhookVerificationError(
      "too_old",
      `It was signed ${Math.round(age)} s ago: sent again by somebody?`,
    );
  if (age < -toleranceSeconds)
    throw new WebhookVerificationError(
      "too_new",
      "It was signed in the future: is this machine's clock right?",
    );

  const signed = signedContent(id, timestamp, body);
  const given = signatures
    .split(" ")
    .flatMap((one) => (one.startsWith("v1,") ? [fromBase64(one.slice(3))] : []));
  for (const one of typeof secret === "string" ? [secret] : secret) {
    const key = await keyOf(one);
    // WebCrypto compares in constant time.
    for (const signature of given)
      if (signature && (await crypto.subtle.verify("HMAC", key, signature, signed))) return eventOf(id, body);
  }
  throw new WebhookVerificationError(
    "no_matching_signature",
    "No signature fits. Is it this endpoint's secret, and the body exactly as it came?",
  );
}

/** The headers of a webhook, for tests of your own endpoint. `timestamp` is in unix seconds. */
export async function signWebhook(message: {
  id: string;
  body: string;
  secret: string;
  timestamp?: number;
}): Promise<Record<"webhook-id" | "webhook-timestamp" | "webhook-signature", string>> {
  const { id, body, secret, timestamp = Math.floor(Date.now() / 1000) } = message;
  const signature = await crypto.subtle.sign(
    "HMAC",
    await keyOf(secret),
    signedContent(id, String(timestamp), body),
  );
  return {
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": `v1,${btoa(String.fromCharCode(...new Uint8Array(signature)))}`,
  };
}

function header(headers: HeaderBag, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : plainHeader(headers, name);
  if (!value) throw new WebhookVerificationError("missing_header", `The header ${name} is missing`);
  return value;
}

function plainHeader(headers: Record<string, string | readonly string[] | undefined>, name: string) {
  const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof value === "string" ? value : value?.join(" ");
}

function signedContent(id: string, timestamp: string, body: string | Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const head = encoder.encode(`${id}.${timestamp}.`);
  const rest = typeof body === "string" ? encoder.encode(body) : body;
  const whole = new Uint8Array(head.length + rest.length);
  whole.set(head);
  whole.set(rest, head.length);
  return whole;
}

async function keyOf(secret: string) {
  const bytes = secret.startsWith("whsec_") ? fromBase64(secret.slice(6)) : null;
  // The secret itself must never reach a message or a log.
  if (!bytes || bytes.length < 24 || bytes.length > 64)
    throw new WebhookVerificationError(
      "invalid_secret",
      "A webhook's secret is whsec_ and the base64 of 24 to 64 bytes",
    );
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

function eventOf(id: string, body: string | Uint8Array): WebhookEvent {
  try {
    return { id, ...JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body)) };
  } catch {
    throw new WebhookVerificationError("invalid_body", "The signature fits, but the body is no JSON");
  }
}
