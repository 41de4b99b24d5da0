import type { Kpi, KpiTicket } from "@caas/core/kpis";
import type { Ticket } from "@caas/core/tickets";
import { beforeAll, expect, it } from "vitest";
import type { z } from "zod";
import { handler as rollup } from "../consumers/rollup.ts";
import type { List } from "./testing/client.ts";
import { deliver, eventOf } from "./testing/deliver.ts";
import { type Firm, signUp } from "./testing/world.ts";

type Figure = z.infer<typeof Kpi>;
type Behind = z.infer<typeof KpiTicket>;
type Opened = z.infer<typeof Ticket>;

let firm: Firm;
beforeAll(async () => {
  firm = await signUp({ timezone: "Asia/Shanghai" });
});

async function figure(name: string): Promise<Figure | undefined> {
  const { body } = await firm.live.get<List<Figure>>("/v1/kpis");
  return body.data.find(({ kpi }) => kpi === name);
}

async function open(phone: string, input: Record<string, unknown> = {}): Promise<string> {
  const { status, body, text } = await firm.live.post<Opened>("/v1/tickets", {
    ...{ type: "complaint", category: "damaged", subject: "包裹破损", channel: "phone", customer: { phone } },
    ...input,
  });
  if (status !== 201) throw new Error(text);
  return body.id;
}

/** The event's delivery, twice at once and once more. */
async function told(type: string, id: string): Promise<void> {
  const event = await eventOf(firm, type, id);
  await Promise.all([deliver(rollup, event), deliver(rollup, event)]);
  await deliver(rollup, event);
}

const solve = (id: string) => firm.live.post(`/v1/tickets/${id}/transitions`, { to: "solved" });

it("counts a ticket once as it is, however often and in whichever order its events come", async () => {
  const id = await open("13800138001");
  await firm.owner.post(`/v1/tickets/${id}/messages`, { kind: "reply", body: "正在核实" });
  await told("ticket.message_created", id);
  await told("ticket.created", id);
  expect(await figure("humanResponse")).toMatchObject({ counts: { answered: 1, opened: 1 }, missing: null });
  expect(await figure("complaintsInTime")).toMatchObject({ value: null, counts: { complaints: 1 } });

  await solve(id);
  await told("ticket.solved", id);
  expect(await figure("complaintsInTime")).toMatchObject({ value: 1, met: true, counts: { timed: 1 } });
  expect(await figure("firstContactResolution")).toMatchObject({ value: 1, counts: { solved: 1 } });
  expect((await figure("handling"))?.value).not.toBeNull();

  // Taken up again it is solved no more; solved again it took more than one contact.
  await firm.live.post(`/v1/tickets/${id}/messages`, { kind: "customer", body: "还是没有处理" });
  await told("ticket.reopened", id);
  expect(await figure("firstContactResolution")).toMatchObject({ value: null, counts: { solved: 0 } });
  await solve(id);
  await told("ticket.solved", id);
  expect(await figure("firstContactResolution")).toMatchObject({ value: 0, met: false });
});

it("counts who asks again about the same, and no other", async () => {
  const before = (await figure("repeatContact"))?.counts;
  for (const [phone, category] of [
    ["13800138002", "damaged"],
    ["13800138002", "invoice"],
    ["13800138003", "damaged"],
    ["13800138002", "damaged"],
  ] as const)
    await told("ticket.created", await open(phone, { category }));
  const { counts } = (await figure("repeatContact")) ?? {};
  expect(counts?.opened).toBe((before?.opened ?? 0) + 4);
  expect(counts?.repeats).toBe((before?.repeats ?? 0) + 1);
});

it("lists the tickets behind a figure, of these alone those that keep it from its target", async () => {
  const behind = async (query = "", kpi = "firstContactResolution") =>
    (await firm.live.get<List<Behind>>(`/v1/kpis/${kpi}/tickets?${query}`)).body;
  const good = await open("13800138004");
  await solve(good);
  await told("ticket.solved", good);
  const all = (await behind()).data;
  expect(all[0]).toMatchObject({ id: good, good: true, type: "complaint", status: "solved" });
  expect((await behind("good=false")).data.map(({ good }) => good)).toEqual([false]);
  expect((await behind("from=2020-01-01&to=2020-01-31")).data).toEqual([]);
  const first = await behind("limit=1");
  const second = await behind(`limit=1&cursor=${first.nextCursor}`);
  expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(all.slice(0, 2).map(({ id }) => id));
  expect(await behind("", "onTimeDelivery")).toMatchObject({ errors: [{ path: "kpi" }] });
});

it("says of a figure that is not measured what is missing", async () => {
  const { body } = await firm.live.get<List<Figure>>("/v1/kpis");
  const missing = body.data.filter((one) => one.missing !== null);
  expect(missing.map(({ kpi }) => kpi)).toEqual([
    ...["botResponse", "serviceErrors", "netPromoterScore", "complainantSatisfaction"],
    ...["botShare", "informationAccuracy"],
  ]);
  expect(missing.every(({ value, counts }) => value === null && Object.keys(counts).length === 0)).toBe(true);
});
