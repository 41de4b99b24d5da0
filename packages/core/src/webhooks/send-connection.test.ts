import * as net from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { resolveChecked } from "./address.ts";
import { answering, close, listen, send, serve } from "./loopback-receiver.ts";

afterEach(close);

describe("connections", () => {
  it("are kept for the next delivery", async () => {
    const ports = new Set<number | undefined>();
    const port = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      response.end("ok");
    });
    for (let i = 0; i < 3; i++) expect(await send(port)).toMatchObject({ ok: true });
    expect(ports.size).toBe(1);
  });

  it("that were closed while kept are opened anew without a failed attempt", async () => {
    const requestsOf = new Map<net.Socket, number>();
    const port = await serve((request, response) => {
      const count = (requestsOf.get(request.socket) ?? 0) + 1;
      requestsOf.set(request.socket, count);
      if (count > 1) request.socket.destroy();
      else response.end("ok");
    });
    expect(await send(port)).toMatchObject({ ok: true });
    expect(await send(port)).toMatchObject({ ok: true, status: 200 });
    expect([...requestsOf.values()]).toEqual([2, 1]);
  });
});

describe("the address guard", () => {
  it("refuses what is written in the URL before anything is sent", async () => {
    let connections = 0;
    const port = await listen(net.createServer(() => connections++));
    const guarded = { allowLoopbackAndHttp: false };
    const code = async (url: string) => (await send(port, { ...guarded, url })).error;
    expect(await code(`http://127.0.0.1:${port}/`)).toBe("url_scheme");
    expect(await code(`https://127.0.0.1:${port}/`)).toBe("address_not_public");
    expect(await code(`https://0x7f.1:${port}/`)).toBe("address_not_public");
    expect(await code(`https://[::ffff:7f00:1]:${port}/`)).toBe("address_not_public");
    expect(await code(`https://localhost.:${port}/`)).toBe("address_not_public");
    expect(connections).toBe(0);
  });

  it("refuses a name that was public when it was saved and leads inside when we connect", async () => {
    let connections = 0;
    const port = await listen(net.createServer(() => connections++));
    const answers = ["1.1.1.1", "127.0.0.1"];
    const resolve = async () => [{ address: answers.shift() ?? "", family: 4 }];
    const guarded = { allowLoopbackAndHttp: false, resolve };
    expect(await resolveChecked("rebind.example.com", guarded)).toMatchObject({ ok: true });
    const url = `https://rebind.example.com:${port}/`;
    const result = await send(port, { url, ...guarded });
    expect(result).toMatchObject({ ok: false, status: null, error: "address_not_public" });
    expect(answers).toEqual([]);
    const mixed = { url, allowLoopbackAndHttp: false, ...answering("1.1.1.1", "127.0.0.1") };
    expect(await send(port, mixed)).toMatchObject({ ok: false, error: "address_not_public" });
    expect(connections).toBe(0);
  });

  it("connects to the address that was checked, under the name that was given, asking once", async () => {
    const hosts: (string | undefined)[] = [];
    const port = await serve((request, response) => {
      hosts.push(request.headers.host);
      response.end();
    });
    const asked: string[] = [];
    // Asked a second time, this name would lead elsewhere.
    const resolve = async (hostname: string) => {
      asked.push(hostname);
      return [{ address: asked.length === 1 ? "127.0.0.1" : "10.0.0.1", family: 4 }];
    };
    const result = await send(port, { url: `http://hooks.example.com.:${port}/`, resolve });
    expect(result).toMatchObject({ ok: true });
    expect(asked).toEqual(["hooks.example.com"]);
    expect(hosts).toEqual([`hooks.example.com:${port}`]);
  });

  it("tries the next checked address when one does not answer", async () => {
    const port = await serve((_, response) => response.end());
    const result = await send(port, {
      url: `http://hooks.example.com:${port}/`,
      ...answering("::1", "127.0.0.1"),
    });
    expect(result).toMatchObject({ ok: true });
  });

  it("tells of a name without an address, and does not wait for a resolver for ever", async () => {
    const url = "http://hooks.example.com/";
    expect(await send(0, { url, ...answering() })).toMatchObject({ error: "name_not_resolved" });
    const result = await send(0, { url, timeoutMs: 100, resolve: () => new Promise(() => {}) });
    expect(result).toMatchObject({ ok: false, status: null, error: "timeout" });
  });
});
