import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { app } from "../../../../functions/api/testing/client.ts";
import { newPhone, shipmentInput } from "../../../../functions/api/testing/samples.ts";
import { type Firm, signUp } from "../../../../functions/api/testing/world.ts";
import { verifyWebhook } from "../index.ts";
import { wanted } from "./glob.ts";
import { run } from "./run.ts";
import { terminal } from "./terminal.ts";

let firm: Firm;

beforeAll(async () => {
  firm = await signUp();
});

/** A command at work: what it wrote, and Ctrl-C. */
function start(
  args: string[],
  env: Record<string, string | undefined> = { CAAS_API_KEY: firm.keys.test },
  isTTY = false,
) {
  const written = { out: "", err: "" };
  const stop = new AbortController();
  const stream = (name: "out" | "err") => ({
    isTTY,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const ended = run(args, {
    env: { CAAS_BASE_URL: "https://caas.test", ...env },
    terminal: terminal(stream("out"), stream("err"), env),
    signal: stop.signal,
    fetch: (url, init) => app.request(url, init),
    intervalMs: 20,
    retryAfterMs: [10, 20],
  });
  return { written, ended, stop: () => stop.abort() };
}

async function outcome(args: string[], env?: Record<string, string | undefined>) {
  const { written, ended } = start(args, env);
  return { code: await ended, ...written };
}

async function until(condition: () => boolean): Promise<void> {
  for (const began = Date.now(); !condition(); ) {
    if (Date.now() - began > 15_000) throw new Error(`waited in vain for ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A developer's machine that answers as it is told. */
async function receiver(answer: (received: Received[]) => number) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    received.push({ headers: request.headers, body });
    response.writeHead(answer(received)).end("seen");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => void server.close());
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

describe("caas listen", () => {
  it("forwards what happens from now on, signed, each event once", async () => {
    await firm.test.post("/v1/shipments", shipmentInput());
    const { received, url } = await receiver(() => 204);
    const { written, ended, stop } = start(["listen", "--forward", url]);
    await until(() => written.out.includes("whsec_"));
    const secret = /whsec_\S+/.exec(written.out)?.[0] ?? "";
    const { body } = await firm.test.post<{ id: string }>("/v1/shipments", shipmentInput());
    await firm.test.post("/v1/shipments", shipmentInput());
    await until(() => received.filter(({ body: text }) => text.includes("shipment.created")).length === 2);
    await new Promise((resolve) => setTimeout(resolve, 200));
    stop();
    expect(await ended).toBe(0);

    const events = await Promise.all(received.map((one) => verifyWebhook(one.body, one.headers, secret)));
    const created = events.filter(({ type }) => type === "shipment.created");
    expect(created.map(({ data }) => (data.shipment as { id: string }).id)[0]).toBe(body.id);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(received[0]?.headers["content-type"]).toBe("application/json");
    expect(written.out).toMatch(/\d\d:\d\d:\d\d {2}shipment\.created {2}evt_\w+ → 204 \(\d+ ms\)/);
  });

  it("tries again what is refused, under the same id, and passes over what is not wished", async () => {
    const { received, url } = await receiver((all) => (all.length === 1 ? 500 : 200));
    const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
    const { written, ended, stop } = start([
      "listen",
      "--forward",
      url,
      "--events",
      "ticket.*,customer.updated",
      "--secret",
      secret,
    ]);
    await until(() => written.out.includes("Ctrl-C"));
    await firm.test.post("/v1/shipments", shipmentInput());
    const { body } = await firm.test.post<{ id: string }>("/v1/customers", { name: "A", phone: newPhone() });
    await firm.test.patch(`/v1/customers/${body.id}`, { name: "B" });
    await until(() => /try 2\) → 200/.test(written.out));
    stop();
    expect(await ended).toBe(0);
    // Other events may be on their way between the two tries.
    const ids = received.map(({ headers }) => headers["webhook-id"]);
    expect(ids.filter((id) => id === ids[0])).toHaveLength(2);
    expect(new Set(ids).size).toBe(ids.length - 1);
    expect(new Set(received.map(({ body: text }) => JSON.parse(text).type))).toEqual(
      new Set(["customer.updated"]),
    );
    expect(written.out).toMatch(/→ 500 \(\d+ ms\), again in 0.01 s/);
    for (const { body: text, headers } of received) await verifyWebhook(text, headers, secret);
  });

  it("says when nobody listens at the address", async () => {
    const { written, ended, stop } = start(["listen", "--forward", "http://127.0.0.1:1/hook"]);
    await until(() => written.out.includes("Ctrl-C"));
    await firm.test.post("/v1/shipments", shipmentInput());
    await until(() => written.out.includes("try 3"));
    stop();
    expect(await ended).toBe(0);
    expect(written.out).toMatch(/→ \D+ \(\d+ ms\), again in/);
  });
});

describe("caas events tail", () => {
  it("shows each event as a line, or as JSON", async () => {
    const lines = start(["events", "tail", "--events", "shipment.created"]);
    const json = start(["events", "tail", "--json", "--events", "shipment.created"]);
    await until(() => [lines, json].every(({ written }) => written.err.includes("Waiting")));
    const { body } = await firm.test.post<{ id: string }>("/v1/shipments", shipmentInput());
    await until(() => [lines, json].every(({ written }) => written.out.includes(body.id)));
    for (const { stop } of [lines, json]) stop();
    expect(await Promise.all([lines.ended, json.ended])).toEqual([0, 0]);
    expect(lines.written.out).toMatch(/^\S+Z {2}shipment\.created {2}evt_\w+ {2}shp_\w+\n$/);
    expect(JSON.parse(json.written.out)).toMatchObject({ type: "shipment.created", objectId: body.id });
  });

  it("goes on through an outage of the API, and ends where the key is refused", async () => {
    const refused = await outcome(["events", "tail"], { CAAS_API_KEY: "caas_test_wrong" });
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("401 unauthorized")]);
  });
});

describe("caas", () => {
  it("is coloured on a terminal only, and not where NO_COLOR is set", async () => {
    const coloured = start(["nothing"], {}, true);
    const plain = start(["nothing"], { NO_COLOR: "1" }, true);
    await Promise.all([coloured.ended, plain.ended]);
    expect(coloured.written.err).toContain("\u001b[31m");
    expect(plain.written.err).not.toContain("\u001b");
  });

  it.each([
    [["--help"], 0, "caas listen --forward"],
    [[], 0, "caas listen --forward"],
    [["--version"], 0, "0.1.0"],
    [["trigger", "--list"], 0, "sla.breached"],
  ])("%j answers", async (args, code, text) => {
    const got = await outcome(args, {});
    expect([got.code, got.out, got.err]).toEqual([code, expect.stringContaining(text), ""]);
  });

  it.each([
    [["fly"], "There is no command fly"],
    [["listen"], "--forward http"],
    [["listen", "--forward", "localhost:4000"], "--forward http"],
    [["listen", "--forward", "http://localhost:4000", "extra"], "It is: caas listen"],
    [["listen", "--forward", "http://localhost:4000", "--secret", "abc"], "whsec_"],
    [["events"], "caas events tail"],
    [["events", "tail", "--colour"], "colour"],
    [["trigger"], "It is: caas trigger"],
    [["trigger", "parcel.lost"], "shipment.created"],
    [["events", "tail"], "CAAS_API_KEY"],
    [["trigger", "ticket.created"], "CAAS_API_KEY"],
  ])("%j is not understood, and says what would be", async (args, text) => {
    const got = await outcome(args, {});
    expect([got.code, got.out, got.err]).toEqual([2, "", expect.stringContaining(text)]);
  });

  it("trigger refuses a live key and a member's token", async () => {
    for (const key of [firm.keys.live, firm.ownerToken]) {
      const { code, err } = await outcome(["trigger", "ticket.created"], { CAAS_API_KEY: key });
      expect([code, err]).toEqual([2, expect.stringContaining("caas_test_")]);
    }
  });
});

it.each([
  ["ticket.created", [], true],
  ["ticket.created", ["*"], true],
  ["ticket.created", ["ticket.*"], true],
  ["ticket.created", ["sla.*", "ticket.created"], true],
  ["ticket.created", ["ticket"], false],
  ["ticket.created", ["*.updated"], false],
  ["ticketXcreated", ["ticket.created"], false],
])("%s is wanted by %j: %s", (type, patterns, expected) => {
  expect(wanted(type, patterns)).toBe(expected);
});
