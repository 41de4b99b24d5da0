import { createServer } from "node:http";
import { startTestRuntime } from "@caas/local/src/testing.ts";

// A process of its own, started by main.ts with a number of samples: here the whole product runs, and its client
// of DynamoDB is made once a process. Sends the milliseconds of every sample to its parent.

const samples = Number(process.argv[2]);
const runtime = await startTestRuntime();
const arrivals = new Map<string, (at: number) => void>();

const receiver = createServer((request, response) => {
  const at = performance.now();
  let body = "";
  request.on("data", (chunk: Buffer) => {
    body += chunk.toString();
  });
  request.on("end", () => {
    response.writeHead(204).end();
    const { data } = JSON.parse(body) as { data: { shipment: { id: string } } };
    arrivals.get(data.shipment.id)?.(at);
  });
});
await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
const address = receiver.address();
if (address === null || typeof address === "string") throw new Error("the receiver has no port");

const signedUp = await post<{ apiKeys: { test: string } }>("/v1/signup", {
  ...{ company: "闪达速运", slug: "bench", email: "owner@bench.example", name: "张伟" },
  password: "a-long-password-for-the-bench",
});
const key = signedUp.apiKeys.test;
await post(
  "/v1/webhook-endpoints",
  { url: `http://127.0.0.1:${address.port}/`, events: ["shipment.exception"] },
  key,
);

const times: number[] = [];
for (let index = 0; index < samples; index++) times.push(await once(index));

await runtime.stop();
receiver.closeAllConnections();
receiver.close();
process.send?.(times);
process.disconnect?.();

/** From the sending of an exception to its arrival at the endpoint. */
async function once(index: number): Promise<number> {
  const shipment = await post<{ id: string }>(
    "/v1/shipments",
    {
      trackingNumber: `SD${String(index).padStart(13, "0")}`,
      recipient: {
        ...{ name: "王芳", phone: "+8613800138000" },
        address: { line1: "人民路 100 号", city: "苏州", country: "CN" },
      },
      goods: { type: "clothing", weightGrams: 1200 },
    },
    key,
  );
  let timer: NodeJS.Timeout | undefined;
  const arrival = new Promise<number>((resolve, reject) => {
    arrivals.set(shipment.id, resolve);
    timer = setTimeout(() => reject(new Error("an exception did not arrive within 10 s")), 10_000);
  });
  const began = performance.now();
  const event = {
    at: new Date().toISOString(),
    status: "exception",
    reason: "damaged",
    message: "外包装破损",
  };
  await post(`/v1/shipments/${shipment.id}/events`, { events: [event] }, key);
  const ended = await arrival;
  clearTimeout(timer);
  return ended - began;
}

async function post<T>(path: string, body: object, bearer?: string): Promise<T> {
  const headers = {
    "Content-Type": "application/json",
    ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}),
  };
  const answer = await fetch(`${runtime.url}${path}`, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}
