import type { Claim } from "@caas/core/claims";
import { worldId } from "@caas/core/kernel";
import { asSystem, moveClock } from "@caas/core/tenants";
import { beforeAll, describe, expect, it } from "vitest";
import { type ClaimProblem, type ClaimsFirm, claimsFirm, decide, photo, yuan } from "./testing/claims.ts";
import type { Client } from "./testing/client.ts";
import { claimInput, claimRulesInput, shipmentInput } from "./testing/samples.ts";
import type { Firm } from "./testing/world.ts";

let firm: Firm;
let live: Client;
let by: ClaimsFirm["by"];
let claim: ClaimsFirm["claim"];
let great: ClaimsFirm["great"];
let ledger: ClaimsFirm["ledger"];
let typesOf: ClaimsFirm["typesOf"];

beforeAll(async () => {
  ({ firm, live, by, claim, great, ledger, typesOf } = await claimsFirm());
});

describe("deciding", () => {
  it("tells an agent above their authority which roles may", async () => {
    const made = await great(1500);
    const { status, body } = await decide(by("agent"), made, { decision: "approve" });
    expect(status).toBe(403);
    expect(body).toMatchObject({
      ...{ code: "above_authority", allowedRoles: ["supervisor", "admin", "owner"] },
    });
    const less = await decide(by("agent"), made, { decision: "approve", amount: yuan(200) });
    expect(less.body).toMatchObject({ status: "approved", approvedAmount: yuan(200) });
    expect(less.body.decision).toMatchObject({ by: { type: "member" }, reason: "照片与描述一致" });
  });

  it("asks two people above the limit", async () => {
    const made = await great(8000);
    expect((await decide(live, made, { decision: "approve" })).body.code).toBe("above_authority");
    const first = await decide(by("admin"), made, { decision: "approve" });
    expect(first.body).toMatchObject({ status: "in_review", firstApproval: { amount: yuan(8000) } });
    const again = await decide(by("admin"), made, { decision: "approve" });
    expect([again.status, again.body.code]).toEqual([409, "second_person_needed"]);
    const other = await decide(by("owner"), made, { decision: "approve" });
    expect(other.body).toMatchObject({ status: "approved", approvedAmount: yuan(8000) });
    expect((await ledger(made)).map(({ action }) => action)).toEqual([
      ...["submitted", "in_review", "first_approval", "approved"],
    ]);
  });

  it("decides once when it is asked twice at once", async () => {
    const made = await great();
    const approve = () => decide(live, made, { decision: "approve" });
    const answers = await Promise.all([approve(), approve(), approve()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: "transition_not_allowed", allowed: ["paid"] });
    expect((await typesOf(made)).filter((type) => type === "claim.approved")).toHaveLength(1);
  });

  it("keeps evidence that comes while somebody decides, or refuses it, and never forks the chain", async () => {
    const made = await great();
    const add = () => live.post<Claim>(`/v1/claims/${made.id}/evidence`, { evidence: [photo()] });
    const answers = await Promise.all([add(), decide(live, made, { decision: "approve" }), add(), add()]);
    const added = answers.filter(({ status }, index) => status === 200 && index !== 1).length;
    const { body } = await live.get<Claim>(`/v1/claims/${made.id}`);
    expect(body.status).toBe("approved");
    expect(body.evidence).toHaveLength(1 + added);
    const { body: verified } = await live.get(`/v1/claims/${made.id}/verify`);
    expect(verified).toMatchObject({ valid: true, entries: 3 + added });
  });

  it("approves no more than the loss, and nothing of another currency", async () => {
    const made = await great();
    const above = await decide(live, made, { decision: "approve", amount: yuan(3000.01) });
    expect([above.status, above.body.errors[0]?.code]).toEqual([422, "above_loss"]);
    const foreign = await decide(live, made, { decision: "approve", amount: { amount: 1, currency: "USD" } });
    expect([foreign.status, foreign.body.code]).toEqual([422, "currency_mismatch"]);
    const stale = await live.request<ClaimProblem>("POST", `/v1/claims/${made.id}/decisions`, {
      body: { decision: "approve", reason: "x" },
      headers: { "If-Match": '"9"' },
    });
    expect(stale.status).toBe(412);
  });
});

describe("afterwards", () => {
  it("pays once", async () => {
    const made = await claim({ freight: yuan(12) });
    const pay = () =>
      live.post<Claim & ClaimProblem>(`/v1/claims/${made.id}/payments`, {
        method: "voucher",
        reference: "V-1",
      });
    const answers = await Promise.all([pay(), pay()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { body } = await live.get<Claim>(`/v1/claims/${made.id}`);
    expect(body).toMatchObject({ status: "paid", payment: { method: "voucher", reference: "V-1" } });
    expect(await typesOf(made)).toContain("claim.paid");
  });

  it("takes one appeal, which another person decides", async () => {
    const made = await great(1500);
    const early = await live.post<ClaimProblem>(`/v1/claims/${made.id}/appeals`, { reason: "x" });
    expect([early.status, early.body.allowed]).toEqual([409, ["auto_approved", "approved", "rejected"]]);
    const rejected = await decide(by("supervisor"), made, { decision: "reject" });
    expect(rejected.body.status).toBe("rejected");
    const days = (Date.parse(rejected.body.appealUntil ?? "") - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(15);
    const appeal = () =>
      live.post<Claim & ClaimProblem>(`/v1/claims/${made.id}/appeals`, { reason: "我没有收到" });
    expect((await appeal()).body).toMatchObject({ status: "in_review", appeal: { reason: "我没有收到" } });
    const same = await decide(by("supervisor"), made, { decision: "approve" });
    expect([same.status, same.body.code]).toEqual([409, "second_person_needed"]);
    expect((await decide(by("admin"), made, { decision: "reject" })).body.status).toBe("rejected");
    const again = await appeal();
    expect([again.status, again.body.code]).toEqual([409, "appeal_refused"]);
    expect((await ledger(made)).map(({ action }) => action)).toEqual([
      ...["submitted", "in_review", "rejected", "appealed", "in_review", "rejected"],
    ]);
  });

  it("takes no appeal after the days that the rules give", async () => {
    const rules = { ...(claimRulesInput as object), appealDays: 1 };
    await firm.test.request("PUT", "/v1/claim-rules", { body: rules });
    const { body: shipment } = await firm.test.post<{ id: string }>("/v1/shipments", shipmentInput());
    const { body: made } = await firm.test.post<Claim>("/v1/claims", claimInput(shipment.id));
    await decide(firm.test, made, { decision: "reject" });
    await asSystem(worldId(firm.id, "test"), "test", () => moveClock(25 * 3_600_000));
    const { body } = await firm.test.post<ClaimProblem>(`/v1/claims/${made.id}/appeals`, { reason: "x" });
    expect(body.code).toBe("appeal_refused");
  });
});
