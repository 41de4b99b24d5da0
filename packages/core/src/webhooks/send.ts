import * as http from "node:http";
import * as https from "node:https";
import type { LookupFunction } from "node:net";
import { type AddressFault, type Allowance, checkUrl, type Resolve, resolveChecked } from "./address.ts";

export type SendFault =
  | AddressFault
  | "timeout"
  | "connection_refused"
  | "connection_failed"
  | "connection_lost"
  | "tls_failed"
  | "invalid_response"
  | "redirect"
  | "status_not_2xx";

export interface PostRequest extends Allowance {
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Milliseconds for all of it: resolving, connecting, sending, and reading the answer. 15,000 if not given. */
  timeoutMs?: number;
  /** Resolves host names instead of the system. */
  resolve?: Resolve;
}

export interface PostResult {
  /** Whether a 2xx came in time. Reading the rest of its body may then fail: the receiver has said yes. */
  ok: boolean;
  /** Null when no answer came. */
  status: number | null;
  durationMs: number;
  /** The beginning of the answer's body, at most 20,000 bytes as UTF-8. */
  response: string;
  /** Why it is not ok. */
  error?: SendFault;
  /** What the answer's Retry-After asks for, if there is a readable one. */
  retryAfterSeconds?: number;
}

const responseLimit = 20_000;
const userAgent = "CaaS-Webhooks/1";

/**
 * `autoSelectFamilyAttemptTimeout`: the addresses of a name are tried one after another, and Node's own
 * 250 ms for each gives up on receivers on another continent. `timeout` closes idle connections before the
 * usual 5 s of servers does.
 */
const bounds = {
  maxSockets: 16,
  maxTotalSockets: 256,
  maxFreeSockets: 32,
  timeout: 4_000,
  autoSelectFamilyAttemptTimeout: 2_000,
};

function agents(keepAlive: boolean) {
  const options = { ...bounds, keepAlive };
  return {
    "http:": new http.Agent(options),
    "https:": new https.Agent({ ...options, rejectUnauthorized: true }),
  };
}

// A kept connection was checked by the rules it was opened under, so each set of rules keeps its own.
const kept = { open: agents(true), guarded: agents(true) };
const fresh = agents(false);

/**
 * Posts to a tenant's endpoint. The connection goes to an address that was checked for this very connection;
 * redirects are not followed. Faults of the URL, the network and the receiver are results, never rejections.
 */
export async function post(request: PostRequest): Promise<PostResult> {
  const startedAt = performance.now();
  const elapsed = () => Math.round(performance.now() - startedAt);
  const checked = checkUrl(request.url, request);
  if (!checked.ok) return { ok: false, status: null, durationMs: 0, response: "", error: checked.code };

  const url = new URL(checked.url);
  const protocol = url.protocol === "http:" ? "http:" : "https:";
  const timeoutMs = request.timeoutMs ?? 15_000;
  const agent = (request.allowLoopbackAndHttp ? kept.open : kept.guarded)[protocol];
  let answer = await exchange(request, url, agent, timeoutMs);
  // The receiver may have closed a kept connection just as it was taken up again: no fault of anybody's.
  if (answer.staleConnection) {
    answer = await exchange(request, url, fresh[protocol], Math.max(timeoutMs - elapsed(), 1));
  }

  const { status, response, retryAfterSeconds } = answer;
  const error = status === null ? (answer.error ?? "connection_failed") : statusFault(status);
  return {
    ok: error === undefined,
    status,
    durationMs: elapsed(),
    response,
    ...(error === undefined ? {} : { error }),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  };
}

interface Answer {
  status: number | null;
  response: string;
  retryAfterSeconds?: number;
  error?: SendFault;
  staleConnection: boolean;
}

function exchange(post: PostRequest, url: URL, agent: http.Agent, timeoutMs: number): Promise<Answer> {
  return new Promise((resolve) => {
    let head: http.IncomingMessage | undefined;
    const chunks: Buffer[] = [];
    let received = 0;

    const client = url.protocol === "http:" ? http : https;
    const request = client.request(url, {
      method: "POST",
      agent,
      lookup: checkedLookup(post),
      headers: {
        "content-type": "application/json",
        ...post.headers,
        "content-length": Buffer.byteLength(post.body),
        "user-agent": userAgent,
      },
    });

    // Called more than once; only the first call counts.
    const settle = (error?: SendFault) => {
      clearTimeout(timer);
      // A connection whose answer was read to its end goes back to the agent; any other is of no more use.
      if (!head?.complete) request.destroy();
      resolve({
        status: head?.statusCode ?? null,
        response: beginning(Buffer.concat(chunks), received > responseLimit),
        retryAfterSeconds: head && retryAfter(head.headers),
        error,
        staleConnection: head === undefined && error === "connection_lost" && request.reusedSocket,
      });
    };
    const timer = setTimeout(() => settle("timeout"), timeoutMs);

    request.on("error", (error) => settle(faultOf(error)));
    request.on("close", () => settle("connection_lost"));
    request.on("response", (response) => {
      head = response;
      response.on("data", (chunk: Buffer) => {
        received += chunk.length;
        chunks.push(chunk);
        if (received > responseLimit) settle();
      });
      response.on("end", () => settle());
      response.on("error", () => settle());
    });
    request.end(post.body);
  });
}

/** Asked once for each connection; what it answers is what is connected to. */
function checkedLookup(post: PostRequest): LookupFunction {
  return (hostname, options, callback) => {
    void resolveChecked(hostname, post).then((resolved) => {
      if (!resolved.ok) {
        callback(Object.assign(new Error(resolved.message), { code: resolved.code }), "");
      } else if (options.all) {
        callback(null, resolved.addresses);
      } else {
        const [first] = resolved.addresses;
        callback(null, first?.address ?? "", first?.family);
      }
    });
  };
}

function statusFault(status: number): SendFault | undefined {
  if (status >= 200 && status < 300) return undefined;
  return status >= 300 && status < 400 ? "redirect" : "status_not_2xx";
}

function faultOf(error: NodeJS.ErrnoException): SendFault {
  const code = error.code ?? "";
  if (code === "address_not_public" || code === "name_not_resolved") return code;
  if (code === "ECONNREFUSED") return "connection_refused";
  if (code === "ECONNRESET" || code === "EPIPE") return "connection_lost";
  if (code.startsWith("HPE_")) return "invalid_response";
  if (/^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_)/.test(code)) {
    return "tls_failed";
  }
  return "connection_failed";
}

/**
 * Retry-After as seconds or as a date, which is counted from the answer's own Date so that the receiver's
 * clock need not be right. (Real time, not the tenant's: it is the receiver's that is read.)
 */
function retryAfter(headers: http.IncomingHttpHeaders): number | undefined {
  const value = headers["retry-after"]?.trim() ?? "";
  if (/^\d{1,9}$/.test(value)) return Number(value);
  // Date.parse alone would take much that is no HTTP date.
  if (!/^[A-Z][a-z]+, .+ GMT$/.test(value)) return undefined;
  const sentAt = Date.parse(headers.date ?? "");
  const seconds = Math.ceil((Date.parse(value) - (Number.isNaN(sentAt) ? Date.now() : sentAt)) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(seconds, 0);
}

function beginning(body: Buffer, cut: boolean): string {
  const text = new TextDecoder().decode(body.subarray(0, responseLimit), { stream: cut });
  const bytes = Buffer.from(text);
  // Bytes that are no UTF-8 grow to three each when they are decoded.
  return bytes.length > responseLimit ? beginning(bytes, true) : text;
}
