import { AppError } from "@caas/core/kernel";
import type { RequestContext } from "./context.ts";

/** The largest body, in bytes. */
export const largestBody = 1024 * 1024;

/**
 * The JSON body of a request; an empty one counts as `{}`, so that what is missing is told field by field.
 * @throws AppError `unsupported_media_type`, `malformed_json`
 */
export async function jsonBody(c: RequestContext): Promise<unknown> {
  const text = await c.req.text();
  if (text === "") return {};
  const type = mediaType(c);
  if (type !== "application/json" && !/^application\/[\w.-]+\+json$/.test(type)) {
    throw new AppError("unsupported_media_type", { detail: "Send application/json." });
  }
  try {
    return JSON.parse(text, halfCharacter.test(text) ? wellFormed : undefined);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("malformed_json", { detail: "The body is not valid JSON." });
  }
}

const halfCharacter = /\\u[dD][89a-fA-F]/;

/** Half of a character (RFC 8259, 8.2) is no text: no store and no reader could take it. */
function wellFormed(key: string, value: unknown): unknown {
  for (const text of [key, value]) {
    if (typeof text === "string" && /\p{Surrogate}/u.test(text))
      throw new AppError("malformed_json", {
        detail: `At ${JSON.stringify(key)} there is half a character.`,
      });
  }
  return value;
}

function mediaType(c: RequestContext): string {
  return (c.req.header("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** A file that is sent as the body itself. @throws AppError `unsupported_media_type` */
export async function fileBody(c: RequestContext, type: string): Promise<Uint8Array<ArrayBuffer>> {
  if (mediaType(c) !== type) throw new AppError("unsupported_media_type", { detail: `Send ${type}.` });
  return new Uint8Array(await c.req.arrayBuffer());
}

/** The version in `If-Match`, as ETags have it; undefined where any version will do. */
export function ifMatch(c: RequestContext): number | undefined {
  const header = c.req.header("If-Match")?.trim();
  if (!header || header === "*") return undefined;
  const version = /^(?:W\/)?"(\d+)"$/.exec(header)?.[1];
  if (!version)
    throw new AppError("precondition_failed", { detail: 'If-Match must be an ETag such as "3".' });
  return Number(version);
}

/** Whether `If-None-Match` names this version; by the weak comparison of RFC 9110, 13.1.2. */
export function isKnown(c: RequestContext, version: number): boolean {
  const named =
    c.req
      .header("If-None-Match")
      ?.split(",")
      .map((tag) => tag.trim().replace(/^W\//, "")) ?? [];
  return named.includes("*") || named.includes(`"${version}"`);
}
