import type { Call, RequestOptions } from "./call.ts";
import { CaasError, errorOf } from "./error.ts";
import { mayTryAgain, pauseBefore, sleep } from "./retry.ts";

export interface CaasOptions {
  /** `caas_live_…` or `caas_test_…`, or a member's access token. */
  apiKey: string;
  /** Where the API is, without `/v1`. */
  baseUrl?: string | undefined;
  /** Instead of the platform's own `fetch`. */
  fetch?: ((url: string, init: RequestInit) => Response | Promise<Response>) | undefined;
  /** Of one attempt. 30,000 where not given. */
  timeoutMs?: number | undefined;
  /** How often a request that failed on the way is sent again. 3 where not given. */
  maxRetries?: number | undefined;
}

export const defaultBaseUrl = "https://api.caas.example";

/** Sends calls, as often as it takes and is safe, and gives the parsed answer or throws a `CaasError`. */
export class Http {
  readonly #options: CaasOptions;

  constructor(options: CaasOptions) {
    if (!options.apiKey) throw new TypeError("An apiKey is needed: new Caas({ apiKey })");
    this.#options = options;
  }

  async send(call: Call): Promise<unknown> {
    const { method, options = {} } = call;
    const maxRetries = options.maxRetries ?? this.#options.maxRetries ?? 3;
    const init = this.#init(call);
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#attempt(this.#url(call), init, options);
      } catch (error) {
        options.signal?.throwIfAborted();
        if (!(error instanceof CaasError) || attempt >= maxRetries) throw error;
        if (!mayTryAgain(error, method, options.ifMatch !== undefined)) throw error;
        const pause = pauseBefore(attempt, error.retryAfter);
        if (pause === null) throw error;
        await sleep(pause, options.signal);
      }
    }
  }

  #url({ path, query = {} }: Call): string {
    const url = `${(this.#options.baseUrl ?? defaultBaseUrl).replace(/\/+$/, "")}${path}`;
    const asked = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
      for (const one of Array.isArray(value) ? value : [value])
        if (one !== undefined && one !== null) asked.append(name, String(one));
    return asked.size > 0 ? `${url}?${asked}` : url;
  }

  #init({ method, body, contentType = "application/json", options = {} }: Call): RequestInit {
    const { idempotencyKey, ifMatch } = options;
    const headers: Record<string, string> = {
      Accept: "application/json",
      Authorization: `Bearer ${this.#options.apiKey}`,
    };
    if (body !== undefined) headers["Content-Type"] = contentType;
    if (method === "POST") headers["Idempotency-Key"] = idempotencyKey ?? crypto.randomUUID();
    if (ifMatch !== undefined)
      headers["If-Match"] = `"${typeof ifMatch === "number" ? ifMatch : ifMatch.version}"`;
    const sent = contentType === "application/json" && body !== undefined ? JSON.stringify(body) : body;
    return { method, headers, body: sent as RequestInit["body"] };
  }

  async #attempt(url: string, init: RequestInit, options: RequestOptions): Promise<unknown> {
    const timeout = AbortSignal.timeout(options.timeoutMs ?? this.#options.timeoutMs ?? 30_000);
    const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
    const ask = this.#options.fetch ?? fetch;
    let answer: Response;
    let text: string;
    try {
      answer = await ask(url, { ...init, signal });
      text = await answer.text();
    } catch (cause) {
      const code = timeout.aborted ? "timeout" : "network_error";
      const title = timeout.aborted ? "No answer came in time." : "The API could not be reached.";
      throw new CaasError({ status: null, code, title, detail: `${title} (${url})` }, { cause });
    }
    if (!answer.ok) throw errorOf(answer, text);
    if (text === "") return undefined;
    try {
      return JSON.parse(text);
    } catch (cause) {
      const title = "The answer is no JSON. Does baseUrl lead to the API?";
      throw new CaasError({ status: answer.status, code: "unexpected_answer", title }, { cause });
    }
  }
}

/** A value as one part of a path. What would lead to another path is refused here. */
export function part(value: string | number): string {
  const text = String(value);
  if (text === "" || text === "." || text === "..")
    throw new TypeError(`${JSON.stringify(text)} cannot be part of a path; an id is needed`);
  return encodeURIComponent(text);
}
