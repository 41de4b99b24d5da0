import { Unavailable } from "./driver.ts";

interface Call {
  url: string;
  headers?: Record<string, string>;
  /** Sent as it is; without it nothing is. */
  body?: string;
  signal: AbortSignal;
}

/**
 * Posts to a provider and reads its JSON, whatever the status: providers say what is wrong in the body.
 * @throws Unavailable where no answer came, in time or at all, or none that can be read
 */
export async function call({ url, headers, body, signal }: Call): Promise<unknown> {
  let status = 0;
  try {
    const answer = await fetch(url, { method: "POST", headers, body, signal, redirect: "error" });
    status = answer.status;
    return JSON.parse(await answer.text());
  } catch (error) {
    if (signal.aborted) throw new Unavailable("timeout", { cause: error });
    const why = error instanceof SyntaxError ? `unreadable_answer_${status}` : "connection_failed";
    throw new Unavailable(why, { cause: error });
  }
}
