import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { app } from "../../../functions/api/testing/client.ts";
import { run } from "../src/cli/run.ts";
import { terminal } from "../src/cli/terminal.ts";
import type { CaasOptions } from "../src/index.ts";

type Environment = Record<string, string | undefined>;

interface Command {
  env: Environment;
  /** Which of its streams are terminals. */
  terminals?: readonly ("out" | "err")[];
  /** The way to the API; the assembled app where not given. */
  fetch?: CaasOptions["fetch"];
}

/** A command at work, for tests: what it wrote, and Ctrl-C. */
export function startCommand(args: string[], { env, terminals = [], fetch }: Command) {
  const written = { out: "", err: "" };
  const stop = new AbortController();
  const stream = (name: "out" | "err") => ({
    isTTY: terminals.includes(name),
    write: (text: string) => {
      written[name] += text;
    },
  });
  const ended = run(args, {
    env: { CAAS_BASE_URL: "https://caas.test", ...env },
    terminal: terminal(stream("out"), stream("err"), env),
    signal: stop.signal,
    fetch: fetch ?? ((url, init) => app.request(url, init)),
    intervalMs: 20,
    retryAfterMs: [10, 20],
  });
  return { written, ended, stop: () => stop.abort() };
}

export async function until(condition: () => boolean): Promise<void> {
  for (const began = Date.now(); !condition(); ) {
    if (Date.now() - began > 20_000) throw new Error(`waited in vain for ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

interface Received {
  /** Milliseconds. */
  at: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A developer's machine that answers as it is told. */
export async function receiver(answer: (received: Received[]) => number | [number, Record<string, string>]) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    received.push({ at: performance.now(), headers: request.headers, body });
    const [status, headers = {}] = [answer(received)].flat() as [number, Record<string, string>?];
    response.writeHead(status, headers).end("seen");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}
