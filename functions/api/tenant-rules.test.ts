import { authenticate } from "@caas/core/auth";
import { withActor } from "@caas/core/kernel";
import type { Sla } from "@caas/core/sla";
import { moveClock } from "@caas/core/tenants";
import { beforeEach, describe, expect, it } from "vitest";
import { handler as notify } from "../consumers/notify.ts";
import type { ProblemBody } from "./testing/client.ts";
import { deliver, eventOf } from "./testing/deliver.ts";
import { shipmentInput, ticketInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

let firm: Firm;
beforeEach(async () => {
  firm = await signUp({ timezone: "Asia/Shanghai" });
});

interface Tenant {
  rules: Record<string, unknown>;
}
const set = (rules: object) => firm.owner.patch<Tenant & ProblemBody>("/v1/tenant", { rules });
const day = 86_400_000;

async function wait(milliseconds: number) {
  const actor = await authenticate({ authorization: `Bearer ${firm.keys.test}` });
  await withActor(actor, () => moveClock(milliseconds));
}

describe("the rules of the trade", () => {
  it("are the product's own until a tenant sets others, and again when it gives them up", async () => {
    const before = (await firm.owner.get<Tenant>("/v1/tenant")).body.rules;
    expect(before).toMatchObject({ digestTimes: ["10:00", "16:00"], reopenWithin: "P7D" });
    const { body } = await set({ reopenWithin: "P3D", quietHours: { from: "21:00", to: "07:30" } });
    expect(body.rules).toEqual({
      ...before,
      reopenWithin: "P3D",
      quietHours: { from: "21:00", to: "07:30" },
    });
    expect((await set({ reopenWithin: null, quietHours: null })).body.rules).toEqual(before);
  });

  it.each<[object, string]>([
    [{ reopenWithin: "PT1H" }, "rules.reopenWithin"],
    [{ reopenWithin: "a week" }, "rules.reopenWithin"],
    [{ digestTimes: [] }, "rules.digestTimes"],
    [{ digestTimes: ["10:00", "10:00"] }, "rules.digestTimes"],
    [{ digestTimes: ["25:00"] }, "rules.digestTimes.0"],
    [{ quietHours: { from: "22:00" } }, "rules.quietHours.to"],
    [{ sameNewsAfter: "P30D" }, "rules.sameNewsAfter"],
    [{ bedtime: "22:00" }, "rules.bedtime"],
  ])("are refused at their field: %j", async (rules, path) => {
    const { status, body } = await set(rules);
    expect([status, body.errors?.map((error) => error.path)]).toEqual([422, [path]]);
  });

  it("decide how long a solved ticket can be opened again", async () => {
    await set({ reopenWithin: "P2D" });
    const { id } = (await firm.test.post<{ id: string }>("/v1/tickets", ticketInput())).body;
    await firm.test.post(`/v1/tickets/${id}/transitions`, { to: "solved" });
    await wait(3 * day);
    const { body } = await firm.test.post<{ ticketId: string }>(`/v1/tickets/${id}/messages`, {
      kind: "customer",
      body: "还没好",
    });
    expect(body.ticketId).not.toBe(id);
  });

  it("decide how soon a second complaint is a repeated one, and how long it may take", async () => {
    await set({ repeatComplaintWithin: "P30D", repeatComplaintResolution: "PT4H" });
    const customer = { name: "王芳", phone: "13800138000" };
    await firm.test.post("/v1/tickets", ticketInput({ customer }));
    await wait(20 * day);
    const { id, tier, createdAt } = (
      await firm.test.post<{ id: string; tier: number; createdAt: string }>(
        "/v1/tickets",
        ticketInput({ customer }),
      )
    ).body;
    const { targets } = (await firm.test.get<Sla>(`/v1/tickets/${id}/sla`)).body;
    const due = targets.find(({ name }) => name === "resolution")?.dueAt ?? "";
    expect(tier).toBe(3);
    expect(Math.round((Date.parse(due) - Date.parse(createdAt)) / 3_600_000)).toBe(4);
  });

  it("decide when recipients are left alone", async () => {
    const minutes = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(11, 16);
    const later = new Date(Date.now() + 10 * 3_600_000).toISOString().slice(11, 16);
    await set({ quietHours: { from: minutes, to: later } });
    const orderedAt = new Date().toISOString();
    const { id } = (await firm.test.post<{ id: string }>("/v1/shipments", shipmentInput({ orderedAt }))).body;
    await deliver(notify, await eventOf(firm, "shipment.created", id, "test"));
    const { body } = await firm.test.get<{ data: { status: string; reason: string }[] }>(
      `/v1/notifications?shipmentId=${id}`,
    );
    expect(body.data).toMatchObject([{ status: "held", reason: "quiet_hours" }]);
  });
});
