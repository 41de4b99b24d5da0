import { beforeAll, describe, expect, it } from "vitest";
import { type Client, client, type List } from "./testing/client.ts";
import { ticketInput } from "./testing/samples.ts";
import { type Firm, join, signUp } from "./testing/world.ts";

interface Viewer {
  memberId: string;
  doing: string;
}

let firm: Firm;
let agent: { id: string; client: Client };
let path: string;

beforeAll(async () => {
  firm = await signUp();
  const { id, token } = await join(firm, "agent");
  agent = { id, client: client(token) };
});

async function show(who: Client, doing: "reading" | "replying" | null): Promise<Viewer[]> {
  const { status, body, text } = await who.put<List<Viewer>>(path, { doing });
  if (status !== 200) throw new Error(text);
  return body.data;
}

async function newTicket(on: Client): Promise<string> {
  return `/v1/tickets/${(await on.post<{ id: string }>("/v1/tickets", ticketInput())).body.id}/viewers`;
}

describe("who has a ticket open", () => {
  it("is seen by the others, not by oneself, until it is closed", async () => {
    path = await newTicket(firm.live);
    expect(await show(firm.owner, "reading")).toEqual([]);
    expect(await show(agent.client, "replying")).toMatchObject([
      { memberId: firm.ownerId, doing: "reading" },
    ]);
    expect(await show(firm.owner, "reading")).toMatchObject([{ memberId: agent.id, doing: "replying" }]);
    expect(await show(agent.client, null)).toHaveLength(1);
    expect(await show(firm.owner, "reading")).toEqual([]);
  });

  it("is neither told by an event nor a change of the ticket", async () => {
    path = await newTicket(firm.live);
    const before = await firm.live.get(path.replace("/viewers", ""));
    await show(agent.client, "replying");
    expect((await firm.live.get(path.replace("/viewers", ""))).body).toEqual(before.body);
  });

  it("is forgotten when nothing was heard for a while; a program only asks", async () => {
    const owner = client(firm.ownerToken, { "Caas-Mode": "test" });
    path = await newTicket(firm.test);
    await show(owner, "reading");
    expect(await show(firm.test, "replying")).toMatchObject([{ memberId: firm.ownerId }]);
    await firm.test.post("/v1/test/clock/advance", { by: "PT1M" });
    expect(await show(firm.test, "reading")).toEqual([]);
    expect(await show(owner, "reading")).toEqual([]);
  });
});
