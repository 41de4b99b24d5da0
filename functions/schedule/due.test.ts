import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { signup } from "@caas/core/auth";
import { client, DueEntity, EventEntity, publishedEvent, table, transact } from "@caas/core/db";
import { type Actor, permissions, tenant, withActor } from "@caas/core/kernel";
import "@caas/core/tickets";
import { profile } from "@caas/core/tenants";
import { attempts, create, deliver, list, remove } from "@caas/core/webhooks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestStore } from "../../packages/local/src/testing.ts";
import { handler } from "./due.ts";

// A store of its own: a sweep acts for every tenant there is, and other tests have due items too.

let store: Awaited<ReturnType<typeof startTestStore>>;
let server: Server;
let answers: number[] = [];
let received: string[] = [];
let sandbox: (clockOffset?: number) => Actor;

beforeAll(async () => {
  store = await startTestStore(table);
  process.env.WEBHOOKS_TO_LOOPBACK = "true";
  server = createServer((request, response) => {
    received.push(String(request.headers["webhook-id"]));
    request.resume().on("end", () => response.writeHead(answers.shift() ?? 200).end());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const signedUp = await signup({
    company: "Sweep",
    slug: "sweep",
    email: "a@sweep.example",
    password: "a long password",
    name: "A",
  });
  const known = await profile(signedUp.tenant.id);
  sandbox = (clockOffset = 0) => ({
    ...{ type: "apiKey", keyId: "key_test", tenant: known, mode: "test", clockOffset },
    permissions: new Set(permissions),
  });
});

afterAll(async () => {
  server.close();
  await store.stop();
});

const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

/** An event whose first attempt fails `agoMs` ago by the clock of whoever wrote it, so that a retry falls due. */
async function failedDelivery(agoMs: number, key: string): Promise<{ endpointId: string; eventId: string }> {
  answers = [500];
  received = [];
  return withActor(sandbox(-agoMs), async () => {
    for (const { id } of (await list({})).data) await remove({ id });
    const endpoint = await create({ url: url(), events: ["ticket.solved"] });
    const draft = { type: "ticket.solved", objectId: key, objectVersion: 1, data: { ticket: { id: key } } };
    await transact({ writes: [], events: [draft] });
    const { data } = await EventEntity().query.ofObject({ tenantId: tenant(), objectId: key }).go();
    const [item] = data;
    if (!item) throw new Error("no event");
    await deliver(publishedEvent(item));
    return { endpointId: endpoint.id, eventId: item.eventId };
  });
}

/** As after an outage: the last sweep was so long ago. */
async function sweptLast(agoMs: number): Promise<void> {
  const key = { pk: "SWEEP#due", sk: "position" };
  const minute = new Date(Date.now() - agoMs).toISOString().slice(0, 16);
  const update = {
    UpdateExpression: "SET #minute = :minute",
    ExpressionAttributeNames: { "#minute": "minute" },
  };
  await client().send(
    new UpdateCommand({
      TableName: table.name,
      Key: key,
      ...update,
      ExpressionAttributeValues: { ":minute": minute },
    }),
  );
}

const leftDue = (endpointId: string, eventId: string) =>
  withActor(sandbox(), async () => {
    const dueId = `webhook.retry#${endpointId}#${eventId}`;
    return (await DueEntity().get({ tenantId: tenant(), dueId }).go()).data;
  });

describe("the sweep of what falls due", () => {
  it("acts upon what fell due while nobody swept, once, though two sweeps run at once", async () => {
    await handler({});
    await sweptLast(200 * 60_000);
    const { endpointId, eventId } = await failedDelivery(190 * 60_000, "outage");
    expect(await leftDue(endpointId, eventId)).not.toBeNull();
    const [first, second] = await Promise.all([handler({}), handler({})]);
    expect(first.acted + second.acted).toBe(1);
    expect(received).toEqual([eventId, eventId]);
    expect(await leftDue(endpointId, eventId)).toBeNull();
    const log = await withActor(sandbox(), () => attempts({ id: endpointId, limit: 10 }));
    expect(log.data.map(({ ok }) => ok)).toEqual([true, false]);
    expect((await handler({})).acted).toBe(0);
  });

  it("leaves alone what is not yet due", async () => {
    const { endpointId, eventId } = await failedDelivery(0, "later");
    expect((await handler({})).acted).toBe(0);
    expect(received).toHaveLength(1);
    expect(await leftDue(endpointId, eventId)).not.toBeNull();
  });

  it("is not stopped by a due item whose tenant is gone or that nobody acts upon", async () => {
    const at = new Date(Date.now() - 1000).toISOString();
    const nobody: Actor = {
      ...sandbox(),
      tenant: { ...(sandbox() as { tenant: { id: string } }).tenant, id: "ten_gone" },
    } as Actor;
    await withActor(nobody, () => transact({ writes: [], due: [{ kind: "webhook.retry", key: "x", at }] }));
    await withActor(sandbox(), () => transact({ writes: [], due: [{ kind: "no.such.kind", key: "x", at }] }));
    const { endpointId, eventId } = await failedDelivery(60_000, "healthy");
    await handler({});
    expect(await leftDue(endpointId, eventId)).toBeNull();
    const postponed = await withActor(
      sandbox(),
      async () => (await DueEntity().get({ tenantId: tenant(), dueId: "no.such.kind#x" }).go()).data,
    );
    expect(Date.parse(postponed?.at ?? "")).toBeGreaterThan(Date.now());
  });
});
