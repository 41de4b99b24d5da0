import { changeAccount, plans } from "@caas/core/billing";
import { transact } from "@caas/core/db";
import { iso } from "@caas/core/kernel";
import { asSystem } from "@caas/core/tenants";
import { bookWrite, hourOf, type Meter } from "@caas/core/usage";
import { expect, it } from "vitest";
import { guarded } from "./testing/routes.ts";
import { customerInput, shipmentInput, ticketInput } from "./testing/samples.ts";
import { type Firm, join, signUp } from "./testing/world.ts";

/** A firm whose trial is over. */
async function onFree(): Promise<Firm> {
  const firm = await signUp();
  await endTrial(firm);
  return firm;
}

const endTrial = ({ id }: Firm) =>
  asSystem(id, "test", () => changeAccount((before) => ({ ...before, trialEndsAt: iso(Date.now() - 1000) })));

const { included, limits } = plans.free;

/** Has it use all but `left` of what Free includes. */
const useUp = (firm: Firm, meter: Meter, left = 0) =>
  asSystem(firm.id, "test", () =>
    transact({ writes: [bookWrite(meter, hourOf(iso(Date.now())), included[meter] - left)] }),
  );

const startOfNextMonth = () => {
  const now = new Date();
  return iso(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
};
const reached = (meter: Meter) => ({
  ...{ code: "plan_limit_reached", plan: "free", meter, limit: included[meter] },
  resetsAt: startOfNextMonth(),
});

it("refuses what an API key would change when the requests are used up, and says until when; reading and people go on", async () => {
  const firm = await onFree();
  await useUp(firm, "api_requests");
  const { status, body } = await firm.live.post("/v1/customers", customerInput());
  expect([status, body]).toMatchObject([402, reached("api_requests")]);
  expect(body.detail).toContain(startOfNextMonth());
  expect((await firm.live.get("/v1/customers")).status).toBe(200);
  expect((await firm.owner.post("/v1/customers", customerInput())).status).toBe(201);
  expect((await firm.test.post("/v1/customers", customerInput())).status).toBe(201);
});

it("refuses a booking and a ticket beyond the plan, but no contact that joins an open ticket", async () => {
  const firm = await signUp();
  const { body: parcel } = await firm.live.post<{ id: string }>("/v1/shipments", shipmentInput());
  const input = ticketInput({ shipmentId: parcel.id });
  const open = await firm.live.post<{ id: string }>("/v1/tickets", input);
  expect(open.status).toBe(201);
  await endTrial(firm);
  await useUp(firm, "tickets");
  await useUp(firm, "bookings");
  const another = await firm.owner.post("/v1/tickets", ticketInput());
  expect([another.status, another.body]).toMatchObject([402, reached("tickets")]);
  const joined = await firm.live.post<{ id: string }>("/v1/tickets", input);
  expect([joined.status, joined.body.id]).toEqual([200, open.body.id]);
  const sample = guarded.find(({ route }) => route === "POST /v1/bookings")?.body;
  const wanted = typeof sample === "function" ? await sample(firm) : sample;
  const booking = await firm.live.post("/v1/bookings", wanted);
  expect([booking.status, booking.body]).toMatchObject([402, reached("bookings")]);
});

it("has as many seats as the plan: invited people have one, and whoever comes back needs one", async () => {
  const firm = await onFree();
  const invite = (name: string) =>
    firm.owner.post<Record<string, unknown>>("/v1/members", {
      ...{ email: `${name}@${firm.slug}.example`, name, role: "agent" },
    });
  const first = await join(firm, "agent");
  const second = await invite("b");
  expect(second.status).toBe(201);
  const refused = await invite("c");
  expect([refused.status, refused.body]).toMatchObject([
    402,
    { code: "plan_limit_reached", meter: "members", limit: limits.members, used: 3, resetsAt: null },
  ]);
  expect((await firm.owner.remove(`/v1/members/${first.id}`)).status).toBeLessThan(300);
  expect((await invite("d")).status).toBe(201);
  const back = await firm.owner.patch(`/v1/members/${first.id}`, { status: "active" });
  expect([back.status, back.body.code]).toEqual([402, "plan_limit_reached"]);
  expect((await firm.owner.remove(`/v1/members/${second.body.id}`)).status).toBeLessThan(300);
  expect((await firm.owner.patch(`/v1/members/${first.id}`, { status: "active" })).status).toBe(200);
});
