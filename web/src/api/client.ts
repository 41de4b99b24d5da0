import { Caas } from "@caas/sdk";
import { apiUrl } from "./config.ts";
import { reached } from "./connection.ts";
import { renewed, type Session, session } from "./session.ts";
import { world } from "./world.ts";

/** An access token is renewed before it ends by itself, so that no request finds out by being refused. */
const renewBeforeMs = 60_000;

async function send(url: string, init: RequestInit, current: Session | null): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.delete("Authorization");
  if (current) headers.set("Authorization", `Bearer ${current.accessToken}`);
  if (current && world() === "test") headers.set("Caas-Mode", "test");
  try {
    const answer = await fetch(url, { ...init, headers });
    reached(true);
    return answer;
  } catch (error) {
    if (!init.signal?.aborted) reached(false);
    throw error;
  }
}

/** Whether what was typed was refused, such as the current password, and not the log-in. */
async function isOfTyped(answer: Response): Promise<boolean> {
  const problem: unknown = await answer
    .clone()
    .json()
    .catch(() => null);
  return (problem as { code?: string } | null)?.code === "invalid_credentials";
}

async function asMember(url: string, init: RequestInit): Promise<Response> {
  let current = session();
  if (current && current.endsAt - Date.now() < renewBeforeMs) current = await renewed(current);
  const answer = await send(url, init, current);
  if (answer.status !== 401 || current === null || (await isOfTyped(answer))) return answer;
  const next = await renewed(current);
  return next ? send(url, init, next) : answer;
}

let client: Caas | undefined;

/** The API as whoever is logged in; without a log-in, as anybody. */
export function caas(): Caas {
  client ??= new Caas({ apiKey: "of-the-session", baseUrl: apiUrl(), fetch: asMember, maxRetries: 1 });
  return client;
}
