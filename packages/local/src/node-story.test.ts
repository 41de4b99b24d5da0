import type { Exception } from "@caas/core/exceptions";
import type { Shipment } from "@caas/core/shipments";
import type { Ticket } from "@caas/core/tickets";
import { shipmentInput } from "@caas/functions/api/testing/samples.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { advance as advanceClock, type Client, listed, type Story, startStory } from "./story.ts";

// Parcels that are late at a node, over HTTP, with the sandbox's clock: told once, by whatever way, in order.

let story: Story;
let sandbox: Client;

const advance = (by: string) => advanceClock(sandbox, by);
const present = async () => Date.parse((await advance("PT1S")).now);
const sweep = () => story.as().post("/_local/run/due");

beforeAll(async () => {
  story = await startStory();
  sandbox = (await story.signUp("nodes")).test;
});
afterAll(() => story?.runtime.stop());

async function enter(more: Record<string, unknown> = {}): Promise<z.infer<typeof Shipment>> {
  const { status, body } = await sandbox.post<z.infer<typeof Shipment>>("/v1/shipments", shipmentInput(more));
  expect(status).toBe(201);
  return body;
}

/** The nodes that were told of as late, in the order in which they were. */
async function overdue(shipmentId: string): Promise<string[]> {
  await story.runtime.idle();
  const told = await listed<{ objectId: string; data: { node: string } }>(
    sandbox,
    "/v1/events?type=shipment.node_overdue&limit=100",
  );
  const own = told.filter(({ objectId }) => objectId === shipmentId);
  return own.map(({ data }) => data.node).toReversed();
}

const ticketsOf = (id: string) => listed<z.infer<typeof Ticket>>(sandbox, `/v1/tickets?shipmentId=${id}`);
const entriesOf = (id: string) =>
  listed<z.infer<typeof Exception>>(sandbox, `/v1/exceptions?shipmentId=${id}`);

describe("a parcel that is not picked up in time", () => {
  it("is told once, at its time, with a ticket and an entry of the ledger that the next node joins", async () => {
    const start = await present();
    const promisedAt = new Date(start + 40 * 3_600_000).toISOString();
    const { id, nodes } = await enter({ promisedAt });
    expect(nodes.map(({ node }) => node)).toEqual(["pickup", "inbound", "transit", "delivery", "sign"]);
    await advance("PT1H50M");
    expect(await overdue(id)).toEqual([]);
    await advance("PT11M");
    expect(await overdue(id)).toEqual(["pickup"]);
    const { body: shipment } = await sandbox.get<z.infer<typeof Shipment>>(`/v1/shipments/${id}`);
    expect(shipment.nodes[0]).toMatchObject({ reachedAt: null, overdue: true });

    const tickets = await ticketsOf(id);
    expect(tickets).toMatchObject([{ type: "exception", category: "delay" }]);
    const entries = await entriesOf(id);
    expect(entries).toMatchObject([
      {
        class: "timeliness",
        kind: "delay",
        node: "pickup",
        liableParty: "pickup",
        partyDecided: false,
        reports: 1,
      },
    ]);
    expect(entries[0]?.ticketId).toBe(tickets[0]?.id);

    // The rest of its way all at once, while sweeps run beside.
    await Promise.all([advance("P3D"), sweep(), sweep()]);
    await sweep();
    expect(await overdue(id)).toEqual(["pickup", "inbound", "transit", "delivery", "sign"]);
    await story.redeliver(100);
    expect(await ticketsOf(id)).toHaveLength(1);
    expect(await entriesOf(id)).toMatchObject([
      { id: entries[0]?.id, node: "sign", liableParty: "branch", reports: 5 },
    ]);
    // The firm has no supervisor yet, so its owner is warned, once a node.
    const warned = story
      .mails("owner@nodes.example")
      .filter(({ subject }) => /^(提货|入库|中转|派送|签收)超时：/.test(subject ?? ""));
    expect(warned).toHaveLength(5);
  });
});

it("a node that is reached in time, or passed without a scan of its own, is told of nobody", async () => {
  const start = await present();
  const { id } = await enter({ promisedAt: new Date(start + 40 * 3_600_000).toISOString() });
  const events = [{ at: new Date(start + 60_000).toISOString(), status: "in_transit" }];
  await sandbox.post(`/v1/shipments/${id}/events`, { events });
  await advance("PT30H");
  expect(await overdue(id)).toEqual([]);
  await advance("PT7H");
  expect(await overdue(id)).toEqual(["delivery"]);
  const late = [{ at: new Date(await present()).toISOString(), status: "cancelled" }];
  await sandbox.post(`/v1/shipments/${id}/events`, { events: late });
  await advance("P3D");
  expect(await overdue(id)).toEqual(["delivery"]);
});

it("what was due before a parcel was entered belongs to its past", async () => {
  const start = await present();
  const iso = (hours: number) => new Date(start + hours * 3_600_000).toISOString();
  const old = await enter({ orderedAt: iso(-90), promisedAt: iso(-40) });
  const half = await enter({ orderedAt: iso(-20), promisedAt: iso(20) });
  expect(old.nodes.every(({ overdue }) => overdue)).toBe(true);
  await advance("P3D");
  expect(await overdue(old.id)).toEqual([]);
  expect(await overdue(half.id)).toEqual(["transit", "delivery", "sign"]);
});

it("a promise that moves moves the time at which it is told, and leaves what was told", async () => {
  const start = await present();
  const { id } = await enter({ promisedAt: new Date(start + 10 * 3_600_000).toISOString() });
  await advance("PT2H30M");
  expect(await overdue(id)).toEqual(["pickup"]);
  const promisedAt = new Date(start + 100 * 3_600_000).toISOString();
  await sandbox.patch(`/v1/shipments/${id}`, { promisedAt });
  await advance("PT20H");
  expect(await overdue(id)).toEqual(["pickup"]);
  await advance("PT10H");
  expect(await overdue(id)).toEqual(["pickup", "inbound"]);
});
