import { createHash, createHmac } from "node:crypto";
import { app } from "./client.ts";

interface Sent {
  body: string | Uint8Array<ArrayBuffer>;
  headers: Record<string, string>;
}

const md5 = (text: string) => createHash("md5").update(text).digest();
const json = { "Content-Type": "application/json" };
const form = { "Content-Type": "application/x-www-form-urlencoded" };
const fields = (values: Record<string, string>) => new URLSearchParams(values).toString();

/** How each provider wraps and signs a payload, by its published algorithm. */
export const wrap = {
  kuaidi100: (param: string, salt: string): Sent => ({
    body: fields({
      param,
      sign: md5(param + salt)
        .toString("hex")
        .toUpperCase(),
    }),
    headers: form,
  }),
  kdniao: (RequestData: string, appKey: string): Sent => {
    const DataSign = Buffer.from(md5(RequestData + appKey).toString("hex")).toString("base64");
    return {
      body: fields({ RequestData, RequestType: "102", EBusinessID: "1234567", DataSign }),
      headers: form,
    };
  },
  "17track": (body: string, key: string): Sent => ({
    body,
    headers: { ...json, sign: createHash("sha256").update(`${body}/${key}`).digest("hex") },
  }),
  aftership: (body: string, secret: string): Sent => ({
    body,
    headers: {
      ...json,
      "aftership-hmac-sha256": createHmac("sha256", secret).update(body).digest("base64"),
    },
  }),
  easypost: (body: string, secret: string): Sent => {
    const digest = createHmac("sha256", secret.normalize("NFKD")).update(body).digest("hex");
    return { body, headers: { ...json, "X-Hmac-Signature": `hmac-sha256-hex=${digest}` } };
  },
  sf: (msgData: string, checkWord: string): Sent => {
    const timestamp = "1795250000000";
    // Java's URL encoding, which is a form's.
    const encoded = fields({ x: `${msgData}${timestamp}${checkWord}` }).slice(2);
    const msgDigest = md5(encoded).toString("base64");
    return {
      body: fields({ serviceCode: "RoutePushService", msgData, timestamp, msgDigest }),
      headers: form,
    };
  },
};

export type Wrapped = keyof typeof wrap;
export const wrapped = Object.keys(wrap) as Wrapped[];

/** Posts to a source's address as it stands. */
export async function send(url: string, { body, headers }: Sent) {
  const { pathname, search } = new URL(url);
  const answer = await app.request(pathname + search, { method: "POST", headers, body });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** Pushes a payload as the provider of the source does. */
export function pushAs(provider: Wrapped, url: string, secret: string, payload: unknown) {
  const text = typeof payload === "string" ? payload : JSON.stringify(payload);
  return send(url, wrap[provider](text, secret));
}
