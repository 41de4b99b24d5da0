import type * as http from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { answering, close, send, serve, serveRaw } from "./loopback-receiver.ts";

afterEach(close);

describe("a delivery", () => {
  it("arrives as it was given, and says who sends it", async () => {
    let seen: { method?: string; url?: string; headers: http.IncomingHttpHeaders; body: string } | undefined;
    const port = await serve(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      seen = { method: request.method, url: request.url, headers: request.headers, body };
      response.writeHead(204).end();
    });
    const body = '{"type":"ticket.created","data":{"subject":"包裹丢失"}}';
    const result = await send(port, {
      url: `http://127.0.0.1:${port}/hook?a=1`,
      headers: { "webhook-id": "evt_1", "User-Agent": "somebody else" },
      body,
    });
    expect(result).toEqual({ ok: true, status: 204, durationMs: expect.any(Number), response: "" });
    expect(seen).toMatchObject({
      method: "POST",
      url: "/hook?a=1",
      body,
      headers: {
        host: `127.0.0.1:${port}`,
        "webhook-id": "evt_1",
        "content-type": "application/json",
        "content-length": String(Buffer.byteLength(body)),
        "user-agent": "CaaS-Webhooks/1",
      },
    });
  });

  it.each([200, 201, 202, 299])("succeeds with %i", async (status) => {
    const port = await serve((_, response) => response.writeHead(status).end("fine"));
    expect(await send(port)).toMatchObject({ ok: true, status, response: "fine" });
  });

  it.each([400, 404, 410, 500, 503])("fails with %i", async (status) => {
    const port = await serve((_, response) => response.writeHead(status).end("no"));
    expect(await send(port)).toMatchObject({ ok: false, status, response: "no", error: "status_not_2xx" });
  });

  it.each([301, 302, 303, 307, 308])("fails with %i and does not follow it", async (status) => {
    const visited: (string | undefined)[] = [];
    const port = await serve((request, response) => {
      visited.push(request.url);
      response.writeHead(status, { location: "/elsewhere" }).end();
    });
    expect(await send(port)).toMatchObject({ ok: false, status, error: "redirect" });
    expect(visited).toEqual(["/hook"]);
  });
});

describe("Retry-After", () => {
  const answer = async (headers: http.OutgoingHttpHeaders) => {
    const port = await serve((_, response) => {
      response.sendDate = false;
      response.writeHead(429, headers).end();
    });
    return (await send(port)).retryAfterSeconds;
  };

  it("is read in seconds", async () => {
    expect(await answer({ "retry-after": "120" })).toBe(120);
    expect(await answer({ "retry-after": "0" })).toBe(0);
  });

  it("is read as a date, by the receiver's own clock", async () => {
    const date = "Wed, 21 Oct 2015 07:28:00 GMT";
    expect(await answer({ date, "retry-after": "Wed, 21 Oct 2015 07:30:00 GMT" })).toBe(120);
    expect(await answer({ date, "retry-after": "Wed, 21 Oct 2015 07:00:00 GMT" })).toBe(0);
    const soon = await answer({ "retry-after": new Date(Date.now() + 60_000).toUTCString() });
    expect(soon).toBeGreaterThan(50);
    expect(soon).toBeLessThanOrEqual(61);
  });

  it.each(["soon", "-5", "1.5", "", "21 Oct 2030", "Someday, 99 Foo GMT"])(
    "is passed over when it is %j",
    async (value) => {
      expect(await answer({ "retry-after": value })).toBeUndefined();
    },
  );
});

describe("a receiver that does not answer properly", () => {
  it("is given up after the time allowed", async () => {
    const port = await serve(() => {});
    const result = await send(port, { timeoutMs: 150 });
    expect(result).toMatchObject({ ok: false, status: null, response: "", error: "timeout" });
    expect(result.durationMs).toBeGreaterThanOrEqual(149);
    expect(result.durationMs).toBeLessThan(1_500);
  });

  it("is given up when its answer trickles in, but a 2xx that came in time counts", async () => {
    const trickle = (status: number) =>
      serve((_, response) => {
        response.writeHead(status).write("be");
        const timer = setInterval(() => response.write("."), 40);
        response.on("close", () => clearInterval(timer));
      });
    const bad = await send(await trickle(500), { timeoutMs: 250 });
    expect(bad).toMatchObject({ ok: false, status: 500, error: "status_not_2xx" });
    expect(bad.durationMs).toBeLessThan(1_500);
    const good = await send(await trickle(200), { timeoutMs: 250 });
    expect(good).toMatchObject({ ok: true, status: 200, response: expect.stringMatching(/^be\.+$/) });
    expect(good.error).toBeUndefined();
    expect(good.durationMs).toBeLessThan(1_500);
  });

  it("is told apart when nobody listens", async () => {
    const port = await serve(() => {});
    await close();
    expect(await send(port)).toMatchObject({ ok: false, status: null, error: "connection_refused" });
    const twice = { ...answering("127.0.0.1", "127.0.0.2"), url: `http://hooks.example.com:${port}/` };
    expect(await send(port, twice)).toMatchObject({ ok: false, status: null, error: "connection_refused" });
  });

  it("is told apart when it drops the connection", async () => {
    const port = await serve((request) => request.socket.destroy());
    expect(await send(port)).toMatchObject({ ok: false, status: null, error: "connection_lost" });
  });

  it("is told apart when it closes without an answer, or switches protocols unasked", async () => {
    const silent = await serveRaw("");
    expect(await send(silent)).toMatchObject({ ok: false, status: null, error: "connection_lost" });
    const upgrade = "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n";
    expect(await send(await serveRaw(upgrade))).toMatchObject({
      ok: false,
      status: null,
      error: "connection_lost",
    });
  });

  it("is told apart when it does not speak HTTP", async () => {
    const port = await serveRaw("220 mail.example.com ESMTP\r\n");
    expect(await send(port)).toMatchObject({ ok: false, status: null, error: "invalid_response" });
  });

  it("is judged by its status when the answer breaks off", async () => {
    const head = "content-length: 100\r\n\r\nhalf";
    const good = await serveRaw(`HTTP/1.1 200 OK\r\n${head}`);
    expect(await send(good)).toMatchObject({ ok: true, status: 200, response: "half" });
    const bad = await serveRaw(`HTTP/1.1 502 Bad Gateway\r\nretry-after: 7\r\n${head}`);
    expect(await send(bad)).toMatchObject({ ok: false, status: 502, response: "half", retryAfterSeconds: 7 });
  });
});

describe("what is kept of the answer", () => {
  it("is the first 20,000 bytes; the rest is not waited for", async () => {
    let closed: () => void = () => {};
    const hungUp = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const port = await serve((_, response) => {
      response.on("close", closed);
      const more = () => {
        while (!response.destroyed && response.write("x".repeat(10_000)));
        response.once("drain", more);
      };
      more();
    });
    const result = await send(port);
    await hungUp;
    expect(result).toMatchObject({ ok: true, status: 200 });
    expect(result.response).toBe("x".repeat(20_000));
    expect(result.durationMs).toBeLessThan(2_500);
  });

  it("is all of it when it just fits", async () => {
    const port = await serve((_, response) => response.end("y".repeat(20_000)));
    expect((await send(port)).response).toBe("y".repeat(20_000));
  });

  it("is never cut within a character, nor longer for bytes that are no text", async () => {
    const chinese = await serve((_, response) => response.end("包".repeat(7_000)));
    expect((await send(chinese)).response).toBe("包".repeat(6_666));
    const noise = await serve((_, response) => response.end(Buffer.alloc(15_000, 0xff)));
    expect((await send(noise)).response).toBe("\ufffd".repeat(6_666));
  });
});
