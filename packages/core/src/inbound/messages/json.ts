import type { z } from "zod";
import { type ProviderReply, Refused } from "../provider.ts";

export function jsonReply(status: number, answer: object): ProviderReply {
  return { status, contentType: "application/json; charset=utf-8", body: JSON.stringify(answer) };
}

/** @throws Refused where the body is not JSON of that shape */
export function readJson<Schema extends z.ZodType>(schema: Schema, body: string): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new Refused("unreadable", "the body is not valid JSON");
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Refused("unreadable", `${issue?.path.join(".") || "the body"}: ${issue?.message}`);
}
