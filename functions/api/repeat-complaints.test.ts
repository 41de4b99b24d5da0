import { authenticate } from "@caas/core/auth";
import { client as store } from "@caas/core/db";
import { withActor } from "@caas/core/kernel";
import type { Sla } from "@caas/core/sla";
import { moveClock } from "@caas/core/tenants";
import type { Ticket } from "@caas/core/tickets";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Client } from "./testing/client.ts";
import { customerInput, newPhone, shipmentInput, ticketInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

type Opened = z.infer<typeof Ticket>;

let firm: Firm;
let live: Client;
beforeAll(async () => {
  firm = await signUp();
  live = firm.live;
});

async function customer(who = live) {
  return (await who.post<{ id: string }>("/v1/customers", customerInput())).body.id;
}

async function opens(customerId: string, changes: Record<string, unknown> = {}, who = live) {
  const { body } = await who.post<Opened>(
    "/v1/tickets",
    ticketInput({ customer: undefined, customerId, ...changes }),
  );
  return body;
}

describe("a second complaint of one customer", () => {
  it("goes to an expert, and others' or other tickets do not", async () => {
    const [one, other] = [await customer(), await customer()];
    expect((await opens(one, { type: "inquiry" })).tier).toBe(2);
    expect((await opens(one)).tier).toBe(2);
    expect((await opens(other)).tier).toBe(2);
    expect((await opens(one, { type: "inquiry" })).tier).toBe(2);
    const again = await opens(one, { priority: "low" });
    expect(again.tier).toBe(3);
    const { body } = await live.get<Sla>(`/v1/tickets/${again.id}/sla`);
    const resolution = body.targets.find(({ name }) => name === "resolution");
    const hours = (Date.parse(resolution?.dueAt ?? "") - Date.parse(again.createdAt)) / 3_600_000;
    expect(hours).toBeLessThanOrEqual(48);
  });

  it("counts for seven days", async () => {
    const wait = async (milliseconds: number) => {
      const actor = await authenticate({ authorization: `Bearer ${firm.keys.test}` });
      await withActor(actor, () => moveClock(milliseconds));
    };
    const [soon, late] = [await customer(firm.test), await customer(firm.test)];
    for (const one of [soon, late]) await opens(one, {}, firm.test);
    await wait(7 * 86_400_000 - 60_000);
    expect((await opens(soon, {}, firm.test)).tier).toBe(3);
    await wait(2 * 60_000);
    expect((await opens(late, {}, firm.test)).tier).toBe(2);
    // The last one counts, not the first.
    expect((await opens(soon, {}, firm.test)).tier).toBe(3);
  });

  it("counts what turns out to be a complaint, and no longer what turns out to be none", async () => {
    const one = await customer();
    const first = await opens(one, { type: "inquiry" });
    await live.patch(`/v1/tickets/${first.id}`, { type: "complaint" });
    const second = await opens(one);
    expect(second.tier).toBe(3);
    await live.patch(`/v1/tickets/${second.id}`, { type: "inquiry" });
    // The first is still one.
    const third = await opens(one);
    expect(third.tier).toBe(3);
    for (const { id } of [first, third]) await live.patch(`/v1/tickets/${id}`, { type: "suggestion" });
    expect((await opens(one)).tier).toBe(2);
  });
});

describe("opening a ticket asks the store", () => {
  /** The calls that the store gets while `work` runs. */
  async function calls(work: () => Promise<{ status: number }>): Promise<string[]> {
    const seen: string[] = [];
    store().middlewareStack.add(
      (next, context) => (args) => {
        // Once in twenty requests tries are taken from the rate limit, whatever the request.
        if (context.commandName !== "UpdateItemCommand") seen.push(String(context.commandName));
        return next(args);
      },
      { step: "initialize", name: "calls", priority: "high" },
    );
    try {
      expect((await work()).status).toBe(201);
    } finally {
      store().middlewareStack.remove("calls");
    }
    return seen;
  }

  it("twice where it is told whom and what it is about, when the caches are warm", async () => {
    const known = async () => {
      const { body } = await live.post<{ id: string; customerId: string }>("/v1/shipments", shipmentInput());
      const { id: shipmentId, customerId } = body;
      return ticketInput({ customer: undefined, customerId, shipmentId, body: "外箱压坏了" });
    };
    await live.post("/v1/tickets", await known());
    // One request in some dozens also takes a lease for counting those to come; never two that follow each other.
    const made: number[] = [];
    for (const input of [await known(), await known()])
      made.push((await calls(() => live.post("/v1/tickets", input))).length);
    expect(Math.min(...made)).toBe(2);
    expect(Math.max(...made)).toBeLessThanOrEqual(3);
  });

  it("thrice where it must find them by phone and tracking number, and twice for somebody new", async () => {
    const recipient = shipmentInput();
    const { body } = await live.post<{ trackingNumber: string }>("/v1/shipments", recipient);
    await live.post("/v1/tickets", ticketInput());
    const { trackingNumber } = body;
    const found = ticketInput({ customer: { phone: recipient.recipient.phone }, trackingNumber });
    expect(await calls(() => live.post("/v1/tickets", found))).toHaveLength(3);
    const stranger = ticketInput({ customer: { phone: newPhone(), email: "a@b.example" } });
    expect(await calls(() => live.post("/v1/tickets", stranger))).toHaveLength(2);
  });
});
