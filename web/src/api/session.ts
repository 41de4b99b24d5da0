import { apiUrl } from "./config.ts";

/** A log-in of this browser, shared by its windows. */
export interface Session {
  accessToken: string;
  refreshToken: string;
  /** Milliseconds since 1970, when the access token ends. */
  endsAt: number;
}

export interface Tokens {
  accessToken: string;
  refreshToken: string;
  expiresIn: number;
}

const key = "caas.session";
const listeners = new Set<() => void>();
let known: { text: string | null; session: Session | null } = { text: null, session: null };

/** The session as the browser has it now; the same object until it changes. */
export function session(): Session | null {
  const text = localStorage.getItem(key);
  if (text !== known.text) known = { text, session: text === null ? null : (JSON.parse(text) as Session) };
  return known.session;
}

export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  // Another window logged in, out, or renewed.
  const stored = (event: StorageEvent) => (event.key === key || event.key === null) && listener();
  window.addEventListener("storage", stored);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", stored);
  };
}

function changed(): void {
  for (const listener of listeners) listener();
}

export function begin({ accessToken, refreshToken, expiresIn }: Tokens): void {
  const next: Session = { accessToken, refreshToken, endsAt: Date.now() + expiresIn * 1000 };
  localStorage.setItem(key, JSON.stringify(next));
  changed();
}

export function forget(): void {
  localStorage.removeItem(key);
  changed();
}

/**
 * A session whose access token differs from the one that was refused or is near its end, `null` where the log-in is
 * over. A refresh token is good once, so of all windows one renews and the others take what it got.
 */
export async function renewed(old: Session): Promise<Session | null> {
  const alone = async () => {
    const current = session();
    if (current === null || current.accessToken !== old.accessToken) return current;
    const answer = await fetch(`${apiUrl()}/v1/auth/token`, {
      method: "POST",
      // Sent again after a lost answer it gets the same tokens, where a second renewal would end the log-in.
      headers: { "Content-Type": "application/json", "Idempotency-Key": await digest(current.refreshToken) },
      body: JSON.stringify({ refreshToken: current.refreshToken }),
    });
    if (answer.ok) {
      begin((await answer.json()) as Tokens);
      return session();
    }
    if (answer.status === 401) {
      forget();
      return null;
    }
    throw new TypeError(`The log-in could not be renewed: ${answer.status}`);
  };
  return "locks" in navigator ? navigator.locks.request("caas.renew", alone) : once(alone);
}

let under: Promise<Session | null> | null = null;

/** Browsers give locks to pages of a secure origin only; elsewhere this window's requests share one renewal. */
function once(work: () => Promise<Session | null>): Promise<Session | null> {
  under ??= work().finally(() => {
    under = null;
  });
  return under;
}

async function digest(text: string): Promise<string> {
  if (!("subtle" in crypto)) return text.slice(-64);
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
