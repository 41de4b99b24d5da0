import { beforeAll, describe, expect, it } from "vitest";
import { client, type List } from "./testing/client.ts";
import { customerInput, shipmentInput, ticketInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

let firm: Firm;
let stranger: Firm;
let shipmentIds: string[];

interface Item {
  id: string;
}

beforeAll(async () => {
  [firm, stranger] = await Promise.all([signUp(), signUp()]);
  shipmentIds = await enter(firm, 12);
  await enter(stranger, 3);
  for (let made = 0; made < 3; made++) {
    await firm.live.post("/v1/tickets", ticketInput());
    await firm.live.post("/v1/customers", customerInput());
  }
});

/** Enters parcels and tells their ids in the order of entry. */
async function enter({ live }: Firm, count: number): Promise<string[]> {
  const shipments = Array.from({ length: count }, () => shipmentInput());
  const { body } = await live.post<{ data: { shipment: Item }[] }>("/v1/shipments/batch", { shipments });
  return body.data.map(({ shipment }) => shipment.id);
}

async function cursorOf(path: string, who = firm.live): Promise<string> {
  const { body } = await who.get<List<Item>>(path);
  if (!body.nextCursor) throw new Error(`${path} has no second page`);
  return encodeURIComponent(body.nextCursor);
}

describe("a cursor", () => {
  it.each([1, 2, 5, 11, 12, 13, 100])("walks the list newest first, %i at a time", async (limit) => {
    const walked = await firm.live.all<Item>("/v1/shipments", limit);
    expect(walked.map(({ id }) => id)).toEqual(shipmentIds.toReversed());
  });

  it("is null on the last page, also when the page is full", async () => {
    const { body } = await firm.live.get<List<Item>>("/v1/shipments?limit=12");
    expect([body.object, body.data.length, body.nextCursor]).toEqual(["list", 12, null]);
  });

  it("shows nothing twice and leaves nothing out while others write", async () => {
    const before = await firm.live.all<Item>("/v1/shipments");
    const seen: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const after: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
      const [page] = await Promise.all([
        firm.live.get<List<Item>>(`/v1/shipments?limit=4${after}`),
        enter(firm, 2),
      ]);
      seen.push(...page.body.data.map(({ id }) => id));
      cursor = page.body.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    const old = seen.filter((id) => before.some((one) => one.id === id));
    expect(old).toEqual(before.map(({ id }) => id));
  });

  const refused = async (path: string, who = firm.live) => {
    const { status, body } = await who.get(path);
    expect([path.slice(0, 60), status, body.code]).toEqual([path.slice(0, 60), 400, "bad_cursor"]);
  };

  it("that nobody gave out is refused", async () => {
    for (const made of ["garbage", "", "AAAA", "%F0%9F%9A%9A", "eyJwayI6InQjIn0", btoa("shipment#shp_0")])
      await refused(`/v1/shipments?cursor=${made}`);
  });

  it("that was changed by one letter is refused", async () => {
    const cursor = await cursorOf("/v1/shipments?limit=1");
    for (const place of [0, 12, 30, cursor.length - 2]) {
      const letter = cursor[place] === "A" ? "B" : "A";
      await refused(`/v1/shipments?cursor=${cursor.slice(0, place)}${letter}${cursor.slice(place + 1)}`);
    }
  });

  it("of another list, of other filters, of the other world or of another tenant is refused", async () => {
    const cursor = await cursorOf("/v1/shipments?limit=1");
    await refused(`/v1/tickets?cursor=${cursor}`);
    await refused(`/v1/customers?cursor=${cursor}`);
    await refused(`/v1/shipments?status=created&cursor=${cursor}`);
    await refused(`/v1/shipments?cursor=${cursor}`, firm.test);
    await refused(`/v1/shipments?cursor=${cursor}`, stranger.live);
    await refused(`/v1/shipments?cursor=${await cursorOf("/v1/shipments?limit=1", stranger.live)}`);
  });

  it("goes on with another limit, and for another credential of the same world", async () => {
    const cursor = await cursorOf("/v1/shipments?limit=1");
    const answer = await firm.owner.get<List<Item>>(`/v1/shipments?limit=3&cursor=${cursor}`);
    expect([answer.status, answer.body.data.length]).toEqual([200, 3]);
  });

  it("of one ticket's messages is no use at another's", async () => {
    const tickets = await firm.live.all<Item>("/v1/tickets");
    const [first = "", second = ""] = tickets.map(({ id }) => `/v1/tickets/${id}/messages`);
    for (const body of ["a", "b"]) await firm.live.post(first, { kind: "note", body });
    await refused(`${second}?cursor=${await cursorOf(`${first}?limit=1`)}`);
  });
});

describe("a limit", () => {
  it.each(["0", "101", "-1", "1.5", "abc", "", "1e3", "99999999999999999999"])(
    "of %j is refused",
    async (limit) => {
      for (const kind of ["shipments", "events", "audit-events", "notifications"]) {
        const { status, body } = await firm.live.get(`/v1/${kind}?limit=${limit}`);
        expect([kind, status, body.errors?.[0]?.path]).toEqual([kind, 422, "limit"]);
      }
    },
  );

  it("of 100 is the most and 25 what is meant without one", async () => {
    await enter(firm, 26);
    expect((await firm.live.get<List<Item>>("/v1/shipments?limit=100")).status).toBe(200);
    expect((await firm.live.get<List<Item>>("/v1/shipments")).body.data.length).toBe(25);
  });
});

it("a list asks for a credential before it looks at its cursor", async () => {
  expect((await client().get("/v1/shipments?cursor=garbage")).status).toBe(401);
});
