import { authenticate } from "@caas/core/auth";
import { withActor } from "@caas/core/kernel";
import type { Sla } from "@caas/core/sla";
import { moveClock } from "@caas/core/tenants";
import type { Ticket } from "@caas/core/tickets";
import { beforeEach, describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Client } from "./testing/client.ts";
import { client } from "./testing/client.ts";
import { calendarInput, policyInput, ticketInput } from "./testing/samples.ts";
import { type Firm, join, keyWith, signUp } from "./testing/world.ts";

type Opened = z.infer<typeof Ticket>;
type Step = { looked: number; changed: number; nextCursor: string | null };

let firm: Firm;
let sandbox: Client;
beforeEach(async () => {
  firm = await signUp();
  sandbox = firm.test;
});

const open = async (changes: Record<string, unknown> = {}) =>
  (await sandbox.post<Opened>("/v1/tickets", ticketInput(changes))).body;
const slaOf = async (id: string) => (await sandbox.get<Sla>(`/v1/tickets/${id}/sla`)).body;
const target = async (id: string, name: string) => (await slaOf(id)).targets.find((one) => one.name === name);
const policy = async (changes: Record<string, unknown> = {}) =>
  (await sandbox.post<{ id: string }>("/v1/sla-policies", policyInput(changes))).body;
/** Moves the sandbox's clock; nothing that falls due is acted upon. */
async function wait(hours: number) {
  const actor = await authenticate({ authorization: `Bearer ${firm.keys.test}` });
  await withActor(actor, () => moveClock(hours * 3_600_000));
}
const dueAfter = async (id: string, name: string, from: string) =>
  (Date.parse((await target(id, name))?.dueAt ?? "") - Math.floor(Date.parse(from) / 1000) * 1000) / 60_000;

describe("a changed policy", () => {
  it("leaves open tickets alone until an administrator applies it; what was used is kept", async () => {
    const { id: policyId } = await policy();
    const { id, createdAt } = await open();
    await wait(4);
    await sandbox.patch(`/v1/sla-policies/${policyId}`, { targets: { resolution: "PT10H" } });
    expect(await slaOf(id)).toMatchObject({ policyId, policyVersion: 1 });
    expect(await dueAfter(id, "resolution", createdAt)).toBe(8 * 60);

    const { status } = await sandbox.post(`/v1/tickets/${id}/reapply-policy`);
    expect(status).toBe(200);
    expect(await slaOf(id)).toMatchObject({ policyId, policyVersion: 2 });
    expect(await dueAfter(id, "resolution", createdAt)).toBe(10 * 60);
    expect(await target(id, "firstResponse")).toMatchObject({ status: "breached" });

    const { version } = (await sandbox.get<Opened>(`/v1/tickets/${id}`)).body;
    await sandbox.post(`/v1/tickets/${id}/reapply-policy`);
    expect((await sandbox.get<Opened>(`/v1/tickets/${id}`)).body.version).toBe(version);
  });

  it("leaves nothing where more was used than the new target allows: breached now", async () => {
    const { id: policyId } = await policy();
    const { id, createdAt } = await open();
    await wait(4);
    await sandbox.patch(`/v1/sla-policies/${policyId}`, { targets: { resolution: "PT2H" } });
    await sandbox.post(`/v1/tickets/${id}/reapply-policy`);
    const resolution = await target(id, "resolution");
    expect(resolution?.status).toBe("breached");
    expect(Date.parse(resolution?.breachedAt ?? "")).toBeGreaterThanOrEqual(
      Date.parse(createdAt) + 4 * 3_600_000 - 1000,
    );
  });

  it("comes with its calendar, and the legal limit still runs round the clock", async () => {
    const { id } = await open();
    const { body: calendar } = await sandbox.post<{ id: string }>("/v1/calendars", calendarInput());
    await policy({ calendarId: calendar.id });
    const before = await target(id, "regulatory");
    await sandbox.post(`/v1/tickets/${id}/reapply-policy`);
    expect(await slaOf(id)).toMatchObject({ calendarId: calendar.id });
    expect(await target(id, "regulatory")).toMatchObject({ dueAt: before?.dueAt, status: "running" });
  });

  it("is applied to all open tickets step by step; ended ones keep what they had", async () => {
    const tickets = [await open(), await open(), await open(), await open()];
    const solved = tickets[3]?.id ?? "";
    await sandbox.post(`/v1/tickets/${solved}/transitions`, { to: "solved" });
    await policy();
    let steps = 0;
    let changed = 0;
    for (let cursor: string | null = ""; cursor !== null; steps++) {
      const query: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
      const { body, status } = await sandbox.post<Step>(`/v1/sla-policies/reapply?limit=2${query}`);
      expect(status).toBe(200);
      changed += body.changed;
      cursor = body.nextCursor;
    }
    expect([steps, changed]).toEqual([2, 3]);
    expect((await slaOf(solved)).policyId).toBe("default");
    expect((await sandbox.post(`/v1/tickets/${solved}/reapply-policy`)).status).toBe(409);
  });

  it("keeps the limit of a second complaint in a week", async () => {
    const customer = { name: "王芳", phone: "13800138000" };
    await open({ customer });
    const { id, createdAt } = await open({ customer });
    await policy({ targets: { resolution: "PT100H" } });
    await sandbox.post(`/v1/tickets/${id}/reapply-policy`);
    expect(await dueAfter(id, "resolution", createdAt)).toBe(48 * 60);
    await sandbox.patch(`/v1/tickets/${id}`, { priority: "low" });
    expect(await dueAfter(id, "resolution", createdAt)).toBe(48 * 60);
  });

  it("is not an agent's to apply", async () => {
    const { id } = (await firm.live.post<Opened>("/v1/tickets", ticketInput())).body;
    const agent = client((await join(firm, "agent")).token);
    expect((await agent.post(`/v1/tickets/${id}/reapply-policy`)).status).toBe(403);
    const key = client((await keyWith(firm, ["tickets:write"])).key);
    expect((await key.post("/v1/sla-policies/reapply")).status).toBe(403);
  });
});
