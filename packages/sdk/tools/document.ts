import { createApp } from "@caas/functions/api/app.ts";
import type { Document } from "./openapi.ts";

/** The API's OpenAPI document as the code here says it is. */
export async function currentDocument(): Promise<Document> {
  const answer = await createApp().request("/openapi.json");
  if (!answer.ok) throw new Error(`/openapi.json answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Document;
}
