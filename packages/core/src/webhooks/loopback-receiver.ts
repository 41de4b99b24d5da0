import * as http from "node:http";
import * as net from "node:net";
import { type PostRequest, post } from "./send.ts";

// Receivers on this machine for the tests of sending.

const running: (http.Server | net.Server)[] = [];
const sockets = new Set<net.Socket>();

/** Ends every connection and every server; for `afterEach`. */
export async function close(): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await Promise.all(running.splice(0).map((server) => new Promise((closed) => server.close(closed))));
}

/** Starts listening on a free port of 127.0.0.1, until the test ends; gives the port. */
export async function listen(server: http.Server | net.Server): Promise<number> {
  running.push(server);
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

export const serve = (handler: http.RequestListener) => listen(http.createServer(handler));

/** A server that answers the first bytes it gets with `raw`, then closes the connection. */
export const serveRaw = (raw: string) => listen(net.createServer((s) => s.once("data", () => s.end(raw))));

/** Delivers to that port under the rules of a local sandbox, unless told otherwise. */
export function send(port: number, more: Partial<PostRequest> = {}) {
  const url = `http://127.0.0.1:${port}/hook`;
  return post({ url, headers: {}, body: "{}", timeoutMs: 3_000, allowLoopbackAndHttp: true, ...more });
}

/** A resolver that always gives these addresses, and what it was asked. */
export function answering(...addresses: string[]) {
  const asked: string[] = [];
  const resolve = async (hostname: string) => {
    asked.push(hostname);
    return addresses.map((address) => ({ address, family: net.isIP(address) }));
  };
  return { asked, resolve };
}
