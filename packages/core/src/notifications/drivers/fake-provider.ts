import { createServer } from "node:http";

// A provider on this machine, for the tests of drivers.

export interface FakeCall {
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

export interface FakeProvider {
  url: string;
  calls: FakeCall[];
  /** Answers a call; `null` leaves it without an answer. */
  answer: (call: FakeCall) => { status?: number; body: string } | null;
  stop(): Promise<void>;
}

export async function startFakeProvider(): Promise<FakeProvider> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? "/", "http://fake");
    const call: FakeCall = {
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    };
    fake.calls.push(call);
    const answer = fake.answer(call);
    if (answer)
      response.writeHead(answer.status ?? 200, { "content-type": "application/json" }).end(answer.body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const fake: FakeProvider = {
    url: `http://127.0.0.1:${address.port}`,
    calls: [],
    answer: () => ({ body: "{}" }),
    stop: () => new Promise((stopped) => server.close(() => stopped()).closeAllConnections()),
  };
  return fake;
}
