/** What a deployment says of itself, read once before the first request. */
interface Config {
  /** Where the API is, without `/v1`; empty for the origin that the console comes from. */
  apiUrl: string;
}

let config: Config = { apiUrl: "" };

export async function readConfig(): Promise<void> {
  try {
    const answer = await fetch(`${import.meta.env.BASE_URL}config.json`);
    if (answer.ok) config = { ...config, ...((await answer.json()) as Partial<Config>) };
  } catch {
    // Without a connection the pages say so themselves; the origin's own API is the best guess.
  }
}

export function apiUrl(): string {
  return config.apiUrl || window.location.origin;
}
