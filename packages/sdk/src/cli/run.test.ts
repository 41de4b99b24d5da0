import { beforeAll, describe, expect, it } from "vitest";
import { newPhone, shipmentInput } from "../../../../functions/api/testing/samples.ts";
import { type Firm, signUp } from "../../../../functions/api/testing/world.ts";
import { receiver, startCommand, until } from "../../tools/command.ts";
import { verifyWebhook } from "../index.ts";
import { wanted } from "./glob.ts";

let firm: Firm;

beforeAll(async () => {
  firm = await signUp();
});

const start = (
  args: string[],
  env: Record<string, string | undefined> = { CAAS_API_KEY: firm.keys.test },
  terminals: ("out" | "err")[] = [],
) => startCommand(args, { env, terminals });

async function outcome(args: string[], env?: Record<string, string | undefined>) {
  const { written, ended } = start(args, env);
  return { code: await ended, ...written };
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

  it("ends where the key is refused", async () => {
    const refused = await outcome(["events", "tail"], { CAAS_API_KEY: "caas_test_wrong" });
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("401 unauthorized")]);
  });

  it("tells a terminal how far it is, and a file nothing but the events", async () => {
    const env = { CAAS_API_KEY: firm.keys.test };
    const seen = start(["events", "tail", "--events", "shipment.created"], env, ["err"]);
    await until(() => seen.written.err.includes("Waiting for events\u001b[0m"));
    await firm.test.post("/v1/shipments", shipmentInput());
    await until(() => / events seen, waiting for more/.test(seen.written.err));
    seen.stop();
    await seen.ended;
    expect(seen.written.out).not.toContain("\u001b");
    expect(seen.written.err.endsWith("\r\u001b[2K")).toBe(true);
  });
});

describe("caas", () => {
  it("is coloured where the stream is a terminal, and not where NO_COLOR is set", async () => {
    const errors = async (env: object, terminals: ("out" | "err")[]) => {
      const { written, ended } = start(["nothing"], { ...env }, terminals);
      await ended;
      return written.err;
    };
    expect(await errors({}, ["err"])).toContain("\u001b[31m");
    expect(await errors({}, ["out"])).not.toContain("\u001b");
    expect(await errors({ NO_COLOR: "1" }, ["out", "err"])).not.toContain("\u001b");
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
