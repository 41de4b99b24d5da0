import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { StartError } from "./start-error.ts";

/** Anything that answers web requests, a Hono app for one; `env` has node's own request, with the client's address. */
export interface App {
  fetch(request: Request, env: HttpBindings): Response | Promise<Response>;
}

/** So long a start waits for a port: the run before it may be stopping at this moment. */
const patienceMs = 1500;

export interface HttpServer {
  port: number;
  /** Answers with this from now on; until then every answer is 503. */
  use(app: App): void;
  /** Takes no further request, lets those under way end for so many milliseconds, then cuts them off. */
  stop(graceMs: number): Promise<void>;
}

/** What answers before there is a product. */
export const starting: App = {
  fetch: () => new Response("starting\n", { status: 503, headers: { "retry-after": "1" } }),
};

/**
 * Takes the port, on both loopback addresses unless `host` says otherwise.
 * @param port 0 for any that is free
 * @throws StartError when somebody else listens there
 */
export async function listen(port: number, host?: string): Promise<HttpServer> {
  let app = starting;
  const listener = getRequestListener((request, env) => app.fetch(request, env as HttpBindings));
  const servers: Server[] = [];
  let taken = port;
  for (const address of host ? [host] : ["127.0.0.1", "::1"]) {
    const server = createServer((request, response) => void listener(request, response));
    try {
      taken = await bind(server, taken, address);
      servers.push(server);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      // A machine without IPv6 is no reason to refuse.
      if (address === "::1" && code !== "EADDRINUSE") continue;
      for (const other of servers) other.close();
      throw new StartError(reason(code, taken, address));
    }
  }
  return {
    port: taken,
    use: (next) => {
      app = next;
    },
    async stop(graceMs) {
      const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
      const cut = setTimeout(() => {
        for (const server of servers) server.closeAllConnections();
      }, graceMs);
      await Promise.all(closed);
      clearTimeout(cut);
    },
  };
}

async function bind(server: Server, port: number, address: string): Promise<number> {
  for (const giveUp = Date.now() + patienceMs; ; await sleep(50)) {
    try {
      return await bindOnce(server, port, address);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || Date.now() > giveUp) throw error;
    }
  }
}

async function bindOnce(server: Server, port: number, address: string): Promise<number> {
  server.listen(port, address);
  await once(server, "listening");
  const bound = server.address();
  return bound !== null && typeof bound === "object" ? bound.port : port;
}

function reason(code: string | undefined, port: number, address: string): string {
  if (code === "EADDRINUSE")
    return `Port ${port} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm start`;
  if (code === "EACCES")
    return `Port ${port} may not be taken by this user. Choose another: PORT=3000 npm start`;
  return `Port ${port} cannot be taken on ${address} (${code}).`;
}
