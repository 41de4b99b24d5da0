import type { PolicyMatch, SlaPolicy } from "@caas/core/sla";
import { beforeEach, describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Client, List, ProblemBody } from "./testing/client.ts";
import { calendarInput, policyInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

type Policy = z.infer<typeof SlaPolicy>;
type Match = z.infer<typeof PolicyMatch>;

let firm: Firm;
let live: Client;
beforeEach(async () => {
  firm = await signUp();
  live = firm.live;
});

const path = "/v1/sla-policies";
const create = async (changes: Record<string, unknown> = {}) => {
  const { status, body, text } = await live.post<Policy>(path, policyInput(changes));
  if (status !== 201) throw new Error(text);
  return body;
};
const ids = async () => (await live.get<List<Policy>>(path)).body.data.map(({ id }) => id);
const wrong = ({ errors = [] }: ProblemBody) => errors.map(({ path, code }) => [path, code]);
const match = async (facts: Record<string, unknown> = {}) => {
  const input = { type: "complaint", category: "lost", priority: "normal", channel: "phone", ...facts };
  const { status, body, text } = await live.post<Match>(`${path}/match`, input);
  if (status !== 200) throw new Error(text);
  return body;
};

describe("policies", () => {
  it("there are none of one's own at first, and the built-in one stands in", async () => {
    expect(await ids()).toEqual(["default"]);
    expect(await match({ priority: "urgent" })).toMatchObject({
      policyId: "default",
      calendarId: "24x7",
      targets: { accept: "PT2M", firstResponse: "PT5M", resolution: "PT6H", regulatory: "P7D" },
    });
    expect((await match({ type: "inquiry" })).targets).not.toHaveProperty("regulatory");
    for (const answer of [
      await live.patch(`${path}/default`, { name: "x" }),
      await live.remove(`${path}/default`),
    ])
      expect([answer.status, answer.body.code]).toEqual([409, "built_in"]);
  });

  it("are tried from the top, and the last takes the rest", async () => {
    const rest = await create();
    expect(await ids()).toEqual([rest.id]);
    const vip = await create({ name: "VIP", conditions: { vip: true } });
    const lost = await create({ name: "lost", conditions: { types: ["complaint"], categories: ["lost"] } });
    expect(await ids()).toEqual([vip.id, lost.id, rest.id]);
    expect((await match({ vip: true })).policyId).toBe(vip.id);
    expect((await match()).policyId).toBe(lost.id);
    expect((await match({ category: "delay" })).policyId).toBe(rest.id);

    const order = await live.put<List<Policy>>(`${path}/order`, { ids: [lost.id, vip.id, rest.id] });
    expect(order.body.data.map(({ id }) => id)).toEqual([lost.id, vip.id, rest.id]);
    expect(await ids()).toEqual([lost.id, vip.id, rest.id]);
    expect((await match({ vip: true })).policyId).toBe(lost.id);
  });

  it.each([
    ["types", ["claim"], { type: "claim" }, { type: "inquiry" }],
    ["categories", ["refund", "cod"], { category: "cod" }, { category: "delay" }],
    ["priorities", ["urgent"], { priority: "urgent" }, { priority: "high" }],
    ["channels", ["wechat"], { channel: "wechat" }, { channel: "web" }],
    ["stages", ["at_risk"], { stage: "at_risk" }, {}],
    ["vip", false, {}, { vip: true }],
    ["goods", ["生鲜"], { goods: "生鲜" }, { goods: "文件" }],
  ])("match by %s", async (condition, wanted, yes, no) => {
    const rest = await create();
    const special = await create({ conditions: { [condition]: wanted } });
    expect([(await match(yes)).policyId, (await match(no)).policyId]).toEqual([special.id, rest.id]);
  });

  it("are walked a page at a time", async () => {
    for (const name of ["a", "b", "c"]) await create({ name });
    const walked = await live.all<Policy>(path, 2);
    expect(walked.map(({ id }) => id)).toEqual(await ids());
    expect(walked.map(({ name }) => name)).toEqual(["b", "c", "a"]);
    expect((await live.get(`${path}?cursor=2`)).body.code).toBe("bad_cursor");
  });
});

describe("a policy's targets", () => {
  it("follow type, then priority; a complaint has the legal limit whatever the policy says", async () => {
    await create({
      targets: { firstResponse: "PT30M", resolution: "PT8H" },
      byType: { claim: { resolution: "PT48H" } },
      byPriority: { urgent: { firstResponse: "PT1M" } },
    });
    expect((await match({ type: "claim", priority: "urgent" })).targets).toEqual({
      firstResponse: "PT1M",
      resolution: "PT48H",
    });
    expect((await match()).targets).toEqual({
      firstResponse: "PT30M",
      resolution: "PT8H",
      regulatory: "P7D",
    });
  });

  it("may make the legal limit shorter", async () => {
    await create({ targets: { regulatory: "P5D" } });
    expect((await match()).targets).toEqual({ regulatory: "P5D" });
    expect((await match({ type: "inquiry" })).targets).toEqual({});
  });

  it.each([
    ["targets.regulatory", { targets: { regulatory: "P8D" } }, "regulatory_limit"],
    ["byPriority.low.regulatory", { byPriority: { low: { regulatory: "PT169H" } } }, "regulatory_limit"],
    ["targets.accept", { targets: { accept: "2 minutes" } }, "invalid_duration"],
    ["targets.sooner", { targets: { sooner: "PT1M" } }, "unknown_field"],
    ["calendarId", { calendarId: "cal_01k2z5v9e8f3q7x0m4n6p8r2s4" }, "not_found"],
    ["conditions.types.0", { conditions: { types: ["riddle"] } }, "invalid_value"],
    ["conditions.types", { conditions: { types: [] } }, "too_small"],
    ["escalation.0.on", { escalation: [{ on: "never", actions: [] }] }, "invalid_union"],
    [
      "escalation.0.afterMinutes",
      { escalation: [{ on: "after", actions: [{ type: "raise_priority" }] }] },
      "required",
    ],
    [
      "escalation.0.actions.0.amount.amount",
      {
        escalation: [{ on: "warn", actions: [{ type: "voucher", amount: { amount: 0, currency: "CNY" } }] }],
      },
      "custom",
    ],
  ])("are refused at %s", async (field, changes, code) => {
    const { status, body } = await live.post(path, policyInput(changes));
    expect([status, wrong(body)]).toEqual([422, [[field, code]]]);
    expect(await ids()).toEqual(["default"]);
  });
});

describe("the last policy must match every ticket", () => {
  const code = "last_must_match_all";

  it("when it is the first that is made", async () => {
    const { status, body } = await live.post(path, policyInput({ conditions: { vip: true } }));
    expect([status, wrong(body)]).toEqual([422, [["conditions", code]]]);
  });

  it("when it is changed", async () => {
    const { id } = await create();
    const { status, body } = await live.patch(`${path}/${id}`, { conditions: { vip: true } });
    expect([status, wrong(body)]).toEqual([422, [["conditions", code]]]);
  });

  it("when the order changes", async () => {
    const rest = await create();
    const vip = await create({ conditions: { vip: true } });
    const refused = await live.put(`${path}/order`, { ids: [rest.id, vip.id] });
    expect([refused.status, wrong(refused.body)]).toEqual([422, [["ids.1", code]]]);
    expect(await ids()).toEqual([vip.id, rest.id]);
  });

  it("when one is deleted, unless it was the only one", async () => {
    const rest = await create();
    const vip = await create({ conditions: { vip: true } });
    const refused = await live.remove(`${path}/${rest.id}`);
    expect([refused.status, refused.body.code]).toEqual([409, "last_policy"]);
    expect((await live.remove(`${path}/${vip.id}`)).status).toBe(204);
    expect((await live.remove(`${path}/${rest.id}`)).status).toBe(204);
    expect((await match()).policyId).toBe("default");
  });
});

describe("an order", () => {
  it("names every policy once", async () => {
    const a = await create();
    const b = await create();
    const ask = async (sent: string[]) => wrong((await live.put(`${path}/order`, { ids: sent })).body);
    expect(await ask([a.id])).toEqual([["ids", "incomplete"]]);
    expect(await ask([a.id, a.id, b.id])).toEqual([["ids.1", "duplicate"]]);
    expect(await ask([a.id, b.id, "default"])).toEqual([["ids.2", "not_found"]]);
  });

  it("from before another change is refused to whoever says so", async () => {
    const [a, b] = [await create(), await create()];
    const etag = (await live.get(path)).headers.get("ETag") ?? "";
    const sent = { body: { ids: [a.id, b.id] }, headers: { "If-Match": etag } };
    expect((await live.request("PUT", `${path}/order`, sent)).status).toBe(200);
    expect((await live.request("PUT", `${path}/order`, sent)).status).toBe(412);
  });
});

describe("a change", () => {
  it("makes a new version from the one that was read", async () => {
    const { id } = await create({ pauseOnHold: true });
    const changed = await live.patch<Policy>(`${path}/${id}`, { name: "B" }, { "If-Match": '"1"' });
    expect(changed.body).toMatchObject({ name: "B", pauseOnHold: true, version: 2 });
    expect((await live.patch(`${path}/${id}`, { name: "C" }, { "If-Match": '"1"' })).status).toBe(412);
  });

  it("of the calendar reaches new tickets, though the policy stays", async () => {
    const calendar = (await live.post<{ id: string }>("/v1/calendars", calendarInput())).body;
    const { id } = await create({ calendarId: calendar.id });
    expect(await match()).toMatchObject({ policyVersion: 1, calendarVersion: 1 });
    await live.patch(`/v1/calendars/${calendar.id}`, { name: "x" });
    expect(await match()).toMatchObject({ policyId: id, policyVersion: 1, calendarVersion: 2 });
  });

  it("leaves a trace of who made it", async () => {
    const { id } = await create();
    await live.patch(`${path}/${id}`, { name: "B" });
    await live.put(`${path}/order`, { ids: [id] });
    await live.remove(`${path}/${id}`);
    const entries = await live.all<{ action: string }>("/v1/audit-events");
    const actions = entries.map(({ action }) => action).filter((action) => action.startsWith("sla_policy"));
    expect(actions).toEqual([
      "sla_policy.deleted",
      "sla_policy.reordered",
      "sla_policy.updated",
      "sla_policy.created",
    ]);
  });
});
