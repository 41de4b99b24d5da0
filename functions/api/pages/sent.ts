import { AppError } from "@caas/core/kernel";
import { bodyLimit } from "hono/body-limit";
import { jsonBody } from "../body.ts";
import type { RequestContext } from "../context.ts";

export type Fields = Record<string, unknown>;

/** 10,000 letters as forms write them, nine bytes for a Chinese one, and what comes with them. */
export const formLimit = bodyLimit({
  maxSize: 128 * 1024,
  onError: () => {
    throw new AppError("body_too_large", { detail: "A form may have 128 KiB, about 10,000 letters." });
  },
});

/**
 * What a form or JSON holds. A form's fields are texts, with line ends as the network has them.
 * @throws AppError `unsupported_media_type`, `malformed_json`
 */
export async function sentFields(context: RequestContext): Promise<Fields> {
  const type = context.req.header("Content-Type") ?? "";
  if (/\bjson\b/i.test(type)) return (await jsonBody(context)) as Fields;
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type))
    throw new AppError("unsupported_media_type", { detail: "Send a form or application/json." });
  const sent = Object.entries(await context.req.parseBody()).map(([name, value]) => [
    name,
    typeof value === "string" ? value.replaceAll("\r\n", "\n") : "",
  ]);
  const fields: Fields = Object.fromEntries(sent);
  return "score" in fields ? { ...fields, score: Number(fields.score) } : fields;
}

/** Fields as they can be shown again; none where JSON is no object. */
export function typedTexts(fields: Fields | null): Record<string, string> {
  const texts = Object.entries(fields ?? {}).filter(([, value]) => /string|number/.test(typeof value));
  return Object.fromEntries(texts.map(([name, value]) => [name, String(value)]));
}
