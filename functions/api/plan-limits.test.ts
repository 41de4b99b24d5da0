import { changeAccount, plans } from "@caas/core/billing";
import { transact } from "@caas/core/db";
import { iso } from "@caas/core/kernel";
import { asSystem } from "@caas/core/tenants";
import { bookWrite, hourOf, type Meter } from "@caas/core/usage";
import { afterEach, expect, it, vi } from "vitest";
import { guarded } from "./testing/routes/index.ts";
import { customerInput, shipmentInput, ticketInput } from "./testing/samples.ts";
import { type Firm, join, signUp } from "./testing/world.ts";

afterEach(() => void vi.useRealTimers());

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

const inviteTo = (firm: Firm, name: string) =>
  firm.live.post<Record<string, unknown>>("/v1/members", {
    ...{ email: `${name}@${firm.slug}.example`, name, role: "agent" },
  });

/** How often each status came. */
function tally(answers: readonly { status: number }[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

const atOnce = <T>(times: number, act: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: times }, (_, index) => act(index)));

it("has as many seats as the plan: invited people have one, and whoever comes back needs one", async () => {
  const firm = await onFree();
  const invite = (name: string) => inviteTo(firm, name);
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

it("gives the last seat to one of any number who are invited at the same instant", {
  timeout: 60_000,
}, async () => {
  const firm = await onFree();
  expect((await inviteTo(firm, "first")).status).toBe(201);
  const answers = await atOnce(20, (index) => inviteTo(firm, `at-once-${index}`));
  expect(tally(answers)).toEqual({ 201: 1, 402: 19 });
  expect(answers.find(({ status }) => status === 402)?.body).toMatchObject({
    ...{ code: "plan_limit_reached", meter: "members", limit: limits.members, used: 3 },
  });
  expect(await firm.live.all("/v1/members")).toHaveLength(limits.members);
});

it("frees a seat once, however often a member is removed, and takes one for those who come back", {
  timeout: 60_000,
}, async () => {
  const firm = await onFree();
  const people = [await join(firm, "agent"), await join(firm, "agent")];
  const paths = people.map(({ id }) => `/v1/members/${id}`);
  const [path = ""] = paths;
  expect(tally(await atOnce(5, () => firm.live.remove(path)))).toEqual({ 204: 5 });
  expect((await firm.live.patch(path, { status: "disabled" })).status).toBe(200);
  expect(tally(await atOnce(5, (index) => inviteTo(firm, `next-${index}`)))).toEqual({ 201: 1, 402: 4 });
  expect((await firm.live.patch(path, { status: "active" })).status).toBe(402);
  // Both leave, one seat of the three goes to somebody else: either may come back, not both.
  expect((await firm.live.remove(paths[1] ?? "")).status).toBe(204);
  const returns = await atOnce(10, (index) => firm.live.patch(paths[index % 2] ?? "", { status: "active" }));
  expect(tally(returns)).toEqual({ 200: 5, 402: 5 });
  expect((await inviteTo(firm, "late")).status).toBe(402);
});

it("keeps a seat for who is invited, also when the link is too old, and takes no second one when it is sent again", {
  timeout: 60_000,
}, async () => {
  const firm = await onFree();
  const invited = (await inviteTo(firm, "slow")).body;
  expect((await inviteTo(firm, "slower")).status).toBe(201);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 8 * 86_400_000 });
  expect((await inviteTo(firm, "late")).status).toBe(402);
  expect((await firm.live.post(`/v1/members/${invited.id}/invitation`)).status).toBe(200);
  expect((await inviteTo(firm, "late")).status).toBe(402);
  expect((await firm.live.remove(`/v1/members/${invited.id}`)).status).toBe(204);
  expect((await inviteTo(firm, "late")).status).toBe(201);
});
