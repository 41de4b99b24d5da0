import { beforeAll, describe, expect, it } from "vitest";
import { app } from "../../../functions/api/testing/client.ts";
import { shipmentInput, ticketInput } from "../../../functions/api/testing/samples.ts";
import { type Firm, signUp } from "../../../functions/api/testing/world.ts";
import { Caas, type CaasOptions } from "./index.ts";

type Fetch = NonNullable<CaasOptions["fetch"]>;

let firm: Firm;
let caas: Caas;

const toApp: Fetch = (url, init) => app.request(url, init);

function clientWith(fetch: Fetch, options: Partial<CaasOptions> = {}): Caas {
  return new Caas({ apiKey: firm.keys.test, baseUrl: "https://caas.test/", fetch, ...options });
}

beforeAll(async () => {
  firm = await signUp();
  caas = clientWith(toApp);
});

const newTicket = () => ticketInput() as Parameters<Caas["tickets"]["create"]>[0];
const newShipment = () => shipmentInput() as Parameters<Caas["shipments"]["create"]>[0];

describe("the resources", () => {
  it("create, read, change and remove", async () => {
    const ticket = await caas.tickets.create(newTicket());
    expect(await caas.tickets.get(ticket.id)).toMatchObject({ id: ticket.id, status: "new" });
    const changed = await caas.tickets.update(ticket.id, { priority: "high" }, { ifMatch: ticket });
    expect([changed.priority, changed.version > ticket.version]).toEqual(["high", true]);
    const customer = await caas.customers.create({ name: "王芳" });
    expect(await caas.customers.delete(customer.id)).toBeUndefined();
    await expect(caas.customers.get(customer.id)).rejects.toMatchObject({ status: 404, code: "not_found" });
  });

  it("send what is not JSON as it is", async () => {
    const report = await caas.trackingEvents.import("trackingNumber,at,status\n");
    expect(report).toHaveProperty("object");
  });

  it("reach what this version does not know", async () => {
    const me = await caas.request<{ tenant: { id: string } }>({ method: "GET", path: "/v1/me" });
    expect(me.tenant.id).toBe(firm.id);
  });

  it("keep what they are given inside its part of the path", async () => {
    await expect(caas.tickets.get("../tenant")).rejects.toMatchObject({ status: 404 });
    for (const id of ["", ".", ".."]) expect(() => caas.tickets.get(id)).toThrow(TypeError);
  });
});

describe("a list", () => {
  it("is walked page by page, and no further than it is wanted", async () => {
    const own = await signUp();
    let asked = 0;
    const counting = new Caas({
      apiKey: own.keys.live,
      baseUrl: "https://caas.test",
      fetch: (url, init) => {
        asked += init.method === "GET" ? 1 : 0;
        return toApp(url, init);
      },
    });
    const made: string[] = [];
    for (let count = 0; count < 5; count++) made.unshift((await counting.shipments.create(newShipment())).id);

    const list = counting.shipments.list({ limit: 2, status: "created" });
    expect(asked).toBe(0);
    const walked: string[] = [];
    for await (const { id } of list) walked.push(id);
    expect([walked, asked]).toEqual([made, 3]);

    for await (const { id } of list) {
      expect(id).toBe(made[0]);
      break;
    }
    expect(asked).toBe(4);
    const page = await list.page();
    const next = await counting.shipments
      .list({ limit: 2, status: "created", cursor: page.nextCursor ?? "" })
      .page();
    expect([...page.data, ...next.data].map(({ id }) => id)).toEqual(made.slice(0, 4));
  });
});

describe("an error", () => {
  it("says what is wrong, and where", async () => {
    const wrong = caas.tickets.create({ ...newTicket(), subject: "", channel: "fax" as "phone" });
    await expect(wrong).rejects.toMatchObject({
      name: "CaasError",
      status: 422,
      code: "validation_failed",
      requestId: expect.stringMatching(/^req_/),
      errors: expect.arrayContaining([expect.objectContaining({ path: "subject" })]),
      message: expect.stringMatching(/validation_failed: .*channel/),
    });
  });

  it("carries what a single code adds", async () => {
    const { id } = await caas.tickets.create(newTicket());
    const refused = caas.tickets.move(id, { to: "reopened" as "solved" });
    await expect(refused).rejects.toMatchObject({ status: expect.any(Number), problem: expect.anything() });
    await expect(caas.tickets.update(id, { priority: "low" }, { ifMatch: 99 })).rejects.toMatchObject({
      status: 412,
      code: "precondition_failed",
    });
  });

  it("of a proxy on the way, or of an address that is no API, is one too", async () => {
    const html = (status: number) => async () => new Response("<h1>Bad gateway</h1>", { status });
    const me = (status: number) => clientWith(html(status), { maxRetries: 0 }).me.get();
    await expect(me(502)).rejects.toMatchObject({ status: 502, code: "unexpected_answer" });
    await expect(me(200)).rejects.toMatchObject({ status: 200, code: "unexpected_answer" });
  });
});

/** Fails `times` times as told, before or after the app has done its work. */
function flaky(times: number, fail: (work: () => Promise<Response>) => Promise<Response>) {
  const keys: (string | null)[] = [];
  const fetch: Fetch = async (url, init) => {
    keys.push(new Headers(init.headers).get("Idempotency-Key"));
    const work = async () => app.request(url, init);
    return keys.length <= times ? fail(work) : work();
  };
  return { fetch, keys };
}

const status = (code: number, headers?: Record<string, string>) => async () =>
  new Response("{}", { status: code, headers });

describe("what failed on the way is sent again", () => {
  it("a POST under one key, so that an answer that was lost costs nothing", async () => {
    const { fetch, keys } = flaky(2, async (work) => {
      await work();
      throw new TypeError("the connection was reset");
    });
    const ticket = await clientWith(fetch).tickets.create({ ...newTicket(), subject: "sent three times" });
    expect([keys.length, new Set(keys).size]).toEqual([3, 1]);
    const same: string[] = [];
    for await (const { id, subject } of caas.tickets.list())
      if (subject === "sent three times") same.push(id);
    expect(same).toEqual([ticket.id]);
  });

  it("another POST under another key, and a given key as it is", async () => {
    const { fetch, keys } = flaky(0, status(500));
    const client = clientWith(fetch);
    await client.tickets.create(newTicket());
    await client.tickets.create(newTicket());
    await client.tickets.create(newTicket(), { idempotencyKey: "order-7" });
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBe("order-7");
  });

  it("a GET after 503, as late as Retry-After asks", async () => {
    const { fetch, keys } = flaky(1, status(503, { "Retry-After": "1" }));
    const began = performance.now();
    await clientWith(fetch).me.get();
    expect(keys.length).toBe(2);
    expect(performance.now() - began).toBeGreaterThan(990);
  });

  it("but no PATCH or DELETE, whose work may be done, unless it was refused for its pace", async () => {
    const { id } = await caas.tickets.create(newTicket());
    const broken = flaky(1, status(500));
    await expect(clientWith(broken.fetch).tickets.update(id, { priority: "low" })).rejects.toMatchObject({
      status: 500,
    });
    expect(broken.keys).toEqual([null]);
    const limited = flaky(1, status(429));
    await clientWith(limited.fetch).tickets.update(id, { priority: "low" });
    expect(limited.keys.length).toBe(2);
  });

  it("but nothing that was refused, nothing more often than wished, and nothing that would wait too long", async () => {
    const refused = flaky(9, status(422));
    await expect(clientWith(refused.fetch).me.get()).rejects.toMatchObject({ status: 422 });
    expect(refused.keys.length).toBe(1);
    const down = flaky(9, status(502));
    await expect(clientWith(down.fetch).me.get({ maxRetries: 1 })).rejects.toMatchObject({ status: 502 });
    expect(down.keys.length).toBe(2);
    const late = flaky(9, status(429, { "Retry-After": "3600" }));
    await expect(clientWith(late.fetch).me.get()).rejects.toMatchObject({ status: 429, retryAfter: 3600 });
    expect(late.keys.length).toBe(1);
  });
});

describe("a call that takes too long", () => {
  const never: Fetch = (_, { signal }) =>
    new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));

  it("is given up after timeoutMs", async () => {
    const slow = clientWith(never, { timeoutMs: 20, maxRetries: 0 });
    await expect(slow.me.get()).rejects.toMatchObject({ status: null, code: "timeout" });
  });

  it("is called off by its signal, with the signal's reason and no further try", async () => {
    const stop = new AbortController();
    const call = clientWith(never).me.get({ signal: stop.signal });
    stop.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
    const waiting = clientWith(status(503)).me.get({ signal: AbortSignal.timeout(30) });
    await expect(waiting).rejects.toMatchObject({ name: "TimeoutError" });
  });
});

it("a client without a key is not made", () => {
  expect(() => new Caas({ apiKey: "" })).toThrow("apiKey");
});
