import { authenticate } from "@caas/core/auth";
import { claim, part, client as store } from "@caas/core/db";
import { actorRef, answered, sha256, tenant, withActor, withKeyedRequest } from "@caas/core/kernel";
import { addEvents, create as createShipment } from "@caas/core/shipments";
import { open } from "@caas/core/tickets";
import { beforeAll, describe, expect, it } from "vitest";
import { client } from "./testing/client.ts";
import { guarded, pathOf, type RouteCase } from "./testing/routes/index.ts";
import { customerInput, newPhone, shipmentInput, ticketInput } from "./testing/samples.ts";
import { type Firm, keyWith, signUp } from "./testing/world.ts";

let firm: Firm;
beforeAll(async () => {
  firm = await signUp();
});

let count = 0;
const fresh = () => ({ "Idempotency-Key": `key ${++count}` });
const replayed = "Idempotent-Replayed";

describe("every POST", () => {
  const posts = guarded.filter(({ route }) => route.startsWith("POST "));

  it.each(posts.map((one) => [one.route, one] as [string, RouteCase]))("%s", async (_, one) => {
    const credential = one.by ? await one.by(firm) : one.mode === "test" ? firm.keys.test : firm.keys.live;
    const who = client(credential);
    const path = pathOf(one).replace(":id", one.subject ? await one.subject(firm) : "");
    const made = typeof one.body === "function" ? await one.body(firm) : one.body;
    const body = one.file?.content ?? made;
    const key = { ...fresh(), ...(one.file ? { "Content-Type": one.file.type } : {}) };
    const first = await who.post(path, body, key);
    expect([first.status, first.headers.get(replayed)]).toEqual([one.ok, null]);
    const second = await who.post(path, body, key);
    // A log-in that the first try has ended cannot ask again.
    if (second.status === 401) return;
    // What is not at hand now may be a minute later: that is no answer to keep.
    if (first.status >= 500) {
      expect([second.status, second.headers.get(replayed)]).toEqual([first.status, null]);
      return;
    }
    // A refusal that is told again still has an id of its own.
    const told = (text: string) => text.replace(/"requestId":"[^"]*"/, "");
    expect([second.status, told(second.text)]).toEqual([first.status, told(first.text)]);
    expect(second.headers.get(replayed)).toBe("true");
    for (const name of ["Location", "ETag"]) expect(second.headers.get(name)).toBe(first.headers.get(name));
  });
});

describe("the same request", () => {
  it("twenty times at once makes one object", async () => {
    const [input, key] = [ticketInput(), fresh()];
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => firm.live.post<{ id: string }>("/v1/tickets", input, key)),
    );
    for (const { status, body, headers } of answers.filter(({ status }) => status !== 201)) {
      expect([status, body]).toMatchObject([409, { code: "idempotency_in_progress" }]);
      expect(Number(headers.get("Retry-After"))).toBeGreaterThan(0);
    }
    const made = answers.filter(({ status }) => status === 201);
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter(({ headers }) => !headers.has(replayed))).toHaveLength(1);
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
    const { customerId } = (await firm.live.get<{ customerId: string }>(`/v1/tickets/${made[0]?.body.id}`))
      .body;
    expect(await firm.live.all(`/v1/tickets?customerId=${customerId}`)).toHaveLength(1);
  });

  it("is another one with another body, and none with another credential, world or tenant", async () => {
    const [input, key, stranger] = [customerInput(), fresh(), await signUp()];
    const { body } = await firm.live.post<{ id: string }>("/v1/customers", input, key);
    const changed = await firm.live.post("/v1/customers", { ...input, name: "李雷" }, key);
    expect([changed.status, changed.body.code]).toEqual([422, "idempotency_key_reused"]);
    const elsewhere = await firm.live.post("/v1/tickets", ticketInput(), key);
    expect(elsewhere.body.code).toBe("idempotency_key_reused");
    const second = client((await keyWith(firm, ["customers:write", "customers:read"])).key);
    const taken = await second.post("/v1/customers", input, key);
    expect([taken.status, taken.body.code]).toEqual([409, "identity_taken"]);
    for (const other of [firm.test, stranger.live]) {
      const answer = await other.post<{ id: string }>("/v1/customers", input, key);
      expect([answer.status, answer.headers.get(replayed)]).toEqual([201, null]);
      expect(answer.body.id).not.toBe(body.id);
    }
  });

  it("gets a refusal again; what could not be read or is mended is tried anew", async () => {
    const input = shipmentInput();
    await firm.live.post("/v1/shipments", input);
    const key = fresh();
    const refused = await firm.live.post("/v1/shipments", input, key);
    expect(refused.body.code).toBe("tracking_number_taken");
    const again = await firm.live.post("/v1/shipments", input, key);
    const { requestId: _, ...same } = refused.body;
    expect(again.body).toMatchObject(same);
    expect(again.headers.get(replayed)).toBe("true");

    const other = fresh();
    expect((await firm.live.post("/v1/shipments", { ...input, goods: 7 }, other)).status).toBe(422);
    expect((await firm.live.post("/v1/shipments", shipmentInput(), other)).status).toBe(201);
  });

  it.each(["", "x".repeat(256), "a\tb"])("has a key of 1 to 255 printable characters: %j", async (key) => {
    const { status, body } = await firm.live.post("/v1/customers", customerInput(), {
      "Idempotency-Key": key,
    });
    expect([status, body.code]).toEqual([400, "bad_request"]);
  });

  it("signs one tenant up, with the keys that are shown once", async () => {
    const slug = `t-${Math.random().toString(36).slice(2, 12)}`;
    const input = { company: "T", slug, email: `o@${slug}.example`, password: "a long password", name: "O" };
    const key = fresh();
    const first = await client().post("/v1/signup", input, key);
    const second = await client().post("/v1/signup", input, key);
    expect([first.status, second.status, second.text]).toEqual([201, 201, first.text]);
    const refresh = { refreshToken: first.body.refreshToken };
    const [one, two] = [fresh(), fresh()];
    const rotated = await client().post("/v1/auth/token", refresh, one);
    expect((await client().post("/v1/auth/token", refresh, one)).text).toBe(rotated.text);
    expect(
      (await client().post("/v1/auth/token", { refreshToken: rotated.body.refreshToken }, two)).status,
    ).toBe(200);
  });
});

describe("a process that dies", () => {
  /** As the API's middleware claims it, for whoever holds the firm's live key. */
  async function dying<T>(
    path: string,
    key: string,
    input: object,
    callback: () => Promise<T>,
    lease?: number,
  ) {
    const actor = await authenticate({ authorization: `Bearer ${firm.keys.live}` });
    return withActor(actor, async () => {
      const fingerprint = sha256(
        JSON.stringify(["POST", path, "", Buffer.from(JSON.stringify(input)).toString("base64")]),
      );
      const credential = JSON.stringify(actorRef());
      const keyed = {
        tenantId: tenant(),
        credential,
        key,
        fingerprint,
        ...(lease === undefined ? {} : { lease }),
      };
      const claimed = await claim(keyed);
      if (!("request" in claimed)) throw new Error("claimed already");
      return withKeyedRequest(claimed.request, callback);
    });
  }
  const send = <Body>(path: string, key: string, input: object) =>
    firm.live.post<Body>(path, input, { "Idempotency-Key": key });

  it("before the work: the same request waits until that is certain, and is then carried out", async () => {
    const [input, running, left] = [customerInput(), "dies early", "died a minute ago"];
    await dying("/v1/customers", running, input, async () => undefined);
    const early = await send<{ code: string }>("/v1/customers", running, input);
    expect([early.status, early.body.code]).toEqual([409, "idempotency_in_progress"]);
    expect(Number(early.headers.get("Retry-After"))).toBeGreaterThan(50);
    await dying("/v1/customers", left, input, async () => undefined, -1);
    expect((await send("/v1/customers", left, input)).status).toBe(201);
  });

  it("after the work and before the answer: the answer is there", async () => {
    const input = ticketInput({ customer: { phone: newPhone() } });
    const made = await dying("/v1/tickets", "dies late", input, () =>
      open(input as Parameters<typeof open>[0]),
    );
    const { status, body, headers } = await send<{ id: string }>("/v1/tickets", "dies late", input);
    expect([status, body, headers.get(replayed)]).toEqual([201, made, "true"]);
    expect(await firm.live.all(`/v1/tickets?customerId=${made.customerId}`)).toHaveLength(1);
  });

  it("after tracking events were taken: they are told as accepted, not as known", async () => {
    const { body: made } = await firm.live.post<{ id: string }>("/v1/shipments", shipmentInput());
    const events = [{ at: "2026-11-20T01:00:00Z", status: "picked_up" as const }];
    const path = `/v1/shipments/${made.id}/events`;
    const first = await dying(path, "dies tracking", { events }, () => addEvents({ id: made.id, events }));
    const { status, body, headers } = await send<typeof first>(path, "dies tracking", { events });
    expect([status, body, headers.get(replayed)]).toEqual([200, first, "true"]);
    expect([body.accepted, body.duplicates]).toEqual([1, 0]);
  });

  it("while the work is done: of two tries, whoever has lost the claim changes nothing", async () => {
    const input = ticketInput({ customer: { phone: newPhone() } });
    const slow = dying(
      "/v1/tickets",
      "is slow",
      input,
      async () => {
        const { status } = await send("/v1/tickets", "is slow", input);
        expect(status).toBe(201);
        return open(input as Parameters<typeof open>[0]);
      },
      -1,
    );
    await expect(slow).rejects.toMatchObject({ code: "idempotency_in_progress" });
    const { body } = await send<{ customerId: string }>("/v1/tickets", "is slow", input);
    expect(await firm.live.all(`/v1/tickets?customerId=${body.customerId}`)).toHaveLength(1);
  });

  it("halfway through a batch: the next try does the rest, and tells all of it", async () => {
    const shipments = [shipmentInput(), shipmentInput(), shipmentInput()];
    const [path, key] = ["/v1/shipments/batch", "dies halfway"];
    const work = () => answered(() => part("0", () => createShipment(shipments[0] as never)));
    const first = await dying(path, key, { shipments }, work, -1);
    const { body } = await send<{ data: { status: number; shipment: { id: string } }[] }>(path, key, {
      shipments,
    });
    expect(body.data.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(body.data[0]?.shipment.id).toBe(first.id);
  });
});

it("a key costs one round trip more, and the answer to a second try one in all; a warm GET costs its read alone", async () => {
  let trips = 0;
  const actor = await authenticate({ authorization: `Bearer ${firm.keys.live}` });
  withActor(actor, () => store()).middlewareStack.add(
    (next) => (input) => {
      trips++;
      return next(input);
    },
    { step: "initialize" },
  );
  /** The least of a few: once in a while a request takes new tries from the rate limit. */
  const cost = async (work: () => Promise<unknown>) => {
    const costs: number[] = [];
    for (let count = 0; count < 4; count++) {
      trips = 0;
      await work();
      costs.push(trips);
    }
    return Math.min(...costs);
  };
  const { body } = await firm.live.post<{ id: string }>("/v1/customers", customerInput());
  const input = () => ticketInput({ customer: undefined, customerId: body.id });
  await firm.live.post("/v1/tickets", input());
  const plain = await cost(() => firm.live.post("/v1/tickets", input()));
  expect(await cost(() => firm.live.post("/v1/tickets", input(), fresh()))).toBe(plain + 1);
  const { body: parcel } = await firm.live.post<{ id: string }>("/v1/shipments", shipmentInput());
  let minute = 0;
  const track = (headers?: Record<string, string>) => {
    const at = new Date(Date.UTC(2026, 10, 20, 1, minute++)).toISOString();
    return firm.live.post(
      `/v1/shipments/${parcel.id}/events`,
      { events: [{ at, status: "in_transit" }] },
      headers,
    );
  };
  const tracked = await cost(() => track());
  expect(await cost(() => track(fresh()))).toBe(tracked + 1);
  expect(await cost(() => firm.live.get(`/v1/customers/${body.id}`))).toBe(1);
  const [same, key] = [input(), fresh()];
  await firm.live.post("/v1/tickets", same, key);
  expect(await cost(() => firm.live.post("/v1/tickets", same, key))).toBe(1);
});
