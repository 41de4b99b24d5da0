import type { Claim } from "@caas/core/claims";
import { beforeAll, describe, expect, it } from "vitest";
import { handler as notify } from "../consumers/notify.ts";
import { type ClaimProblem, type ClaimsFirm, claimsFirm, decide, photo, yuan } from "./testing/claims.ts";
import { type Client, client, type List } from "./testing/client.ts";
import { deliver, eventOf } from "./testing/deliver.ts";
import { claimInput, claimRulesInput, shipmentInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

let firm: Firm;
let live: Client;
let parcel: ClaimsFirm["parcel"];
let claim: ClaimsFirm["claim"];
let great: ClaimsFirm["great"];
let ledger: ClaimsFirm["ledger"];
let typesOf: ClaimsFirm["typesOf"];

beforeAll(async () => {
  ({ firm, live, parcel, claim, great, ledger, typesOf } = await claimsFirm());
});

describe("claiming", () => {
  it("pays an uninsured loss of ¥12 freight ¥36 at once", async () => {
    const made = await claim({ freight: yuan(12) });
    expect(made).toMatchObject({
      ...{ object: "claim", status: "auto_approved", kind: "lost", rule: "uninsured_freight_multiple" },
      ...{ entitlement: yuan(36), approvedAmount: yuan(36), missing: [], allowed: ["paid"], version: 1 },
    });
    expect((await live.get<Claim>(`/v1/claims/${made.id}`)).body).toEqual(made);
    expect((await typesOf(made)).toSorted()).toEqual(["claim.approved", "claim.submitted"]);
    expect((await ledger(made)).map(({ action }) => action)).toEqual(["submitted", "auto_approved"]);
    const { status, body } = await live.get(`/v1/tickets/${made.ticketId}`);
    expect({ status, body }).toMatchObject({ status: 200, body: { type: "claim", category: "lost" } });
  });

  it("holds an insured loss above the limit for review, by value and ratio", async () => {
    const made = await claim(
      { freight: yuan(12), insuredValue: yuan(3000) },
      { kind: "damaged", amount: yuan(2500), lossRatio: 0.3 },
    );
    expect(made).toMatchObject({ status: "in_review", rule: "insured_value_by_loss_ratio", missing: [] });
    expect(made.entitlement).toEqual(yuan(900));
    expect(made.approvedAmount).toBeNull();
    expect(await typesOf(made)).toEqual(["claim.submitted"]);
  });

  it("joins the ticket that is open about the parcel", async () => {
    const id = await parcel();
    const first = await live.post<Claim>("/v1/claims", claimInput(id));
    const second = await live.post<Claim>("/v1/claims", claimInput(id, { kind: "delay" }));
    expect(second.body.ticketId).toBe(first.body.ticketId);
    const { body } = await live.get<List<{ body: string }>>(`/v1/tickets/${first.body.ticketId}/messages`);
    expect(body.data).toHaveLength(2);
  });

  it("says what is missing and settles itself when that comes", async () => {
    const made = await claim({ freight: yuan(12) }, { kind: "damaged", evidence: [] });
    expect(made).toMatchObject({ status: "in_review", missing: ["photo_of_damage"] });
    const piece = photo();
    const add = (evidence: unknown[]) => live.post<Claim>(`/v1/claims/${made.id}/evidence`, { evidence });
    const wrong = await add([{ ...piece, proves: "value" }]);
    expect(wrong.body).toMatchObject({ status: "in_review", missing: ["photo_of_damage"] });
    const same = await add([piece]);
    expect(same.body.version).toBe(wrong.body.version);
    const right = await add([photo()]);
    expect(right.body).toMatchObject({ status: "auto_approved", missing: [], approvedAmount: yuan(36) });
    expect((await add([photo()])).status).toBe(409);
    expect((await live.get(`/v1/claims/${made.id}/verify`)).body).toMatchObject({ valid: true, entries: 5 });
  });

  it("settles one claim for a parcel by itself, however many come at once", async () => {
    const id = await parcel();
    const ask = () => live.post<Claim>("/v1/claims", claimInput(id, { evidence: [photo()] }));
    const answers = await Promise.all(Array.from({ length: 6 }, ask));
    const statuses = answers.map(({ body }) => body.status).toSorted();
    expect(statuses).toEqual(["auto_approved", ...Array(5).fill("in_review")]);
  });

  it.each([
    [
      "a foreign currency",
      { amount: { amount: 1, currency: "USD" } },
      "currency_mismatch",
      "amount.currency",
    ],
    ["a negative amount", { amount: { amount: -1, currency: "CNY" } }, "validation_failed", "amount.amount"],
    ["a fraction", { amount: { amount: 1.5, currency: "CNY" } }, "validation_failed", "amount.amount"],
    ["nothing", { amount: yuan(0) }, "validation_failed", "amount.amount"],
    ["a share above one", { lossRatio: 1.1 }, "validation_failed", "lossRatio"],
    ["too fine a share", { lossRatio: 0.12345 }, "validation_failed", "lossRatio"],
    ["a short hash", { evidence: [{ name: "x", sha256: "ab" }] }, "validation_failed", "evidence.0.sha256"],
    ["another kind", { kind: "stolen" }, "validation_failed", "kind"],
    ["no such parcel", { shipmentId: "shp_01k2z5v9e8f3q7x0m4n6p8r2s4" }, "validation_failed", "shipmentId"],
  ])("refuses %s", async (_, changes, code, path) => {
    const { status, body } = await live.post<ClaimProblem>("/v1/claims", claimInput(await parcel(), changes));
    expect({ status, code: body.code, paths: body.errors.map((error) => error.path) }).toEqual({
      ...{ status: 422, code },
      paths: [path],
    });
  });

  it("refuses a parcel whose freight is in another currency", async () => {
    const id = await parcel({ freight: { amount: 1200, currency: "EUR" } });
    const { status, body } = await live.post<ClaimProblem>("/v1/claims", claimInput(id));
    expect([status, body.code, body.errors[0]?.path]).toEqual([
      ...[422, "currency_mismatch", "shipment.freight.currency"],
    ]);
  });

  it("lists by status, kind and parcel", async () => {
    const made = await great();
    const ids = async (query: string) => (await live.all<Claim>(`/v1/claims?${query}`)).map(({ id }) => id);
    expect(await ids(`shipmentId=${made.shipmentId}`)).toEqual([made.id]);
    expect(await ids("status=in_review")).toContain(made.id);
    expect(await ids("status=paid")).not.toContain(made.id);
    expect(await ids(`shipmentId=${made.shipmentId}&kind=delay`)).toEqual([]);
  });
});

describe("the claimant", () => {
  const asJson = { Accept: "application/json" };
  const html = { Accept: "text/html", "Accept-Language": "en" };
  const pathOf = ({ link }: Claim) => new URL(link).pathname;

  it("sees by the link what is missing and that the record is whole, and nothing of who did it", async () => {
    const made = await claim({ freight: yuan(12) }, { evidence: [] });
    const { status, body } = await client(undefined, asJson).get(pathOf(made));
    expect({ status, body }).toMatchObject({
      ...{ status: 200, body: { object: "claim", status: "in_review", missing: ["value"] } },
    });
    expect(body).toMatchObject({ verification: { valid: true, entries: 2 }, entitlement: yuan(36) });
    expect(JSON.stringify(body)).not.toMatch(/key_|mem_|cus_/);
    for (const [language, words] of [
      ["en", ["Still needed", "proof of the value", "CN¥36.00", "none of the 2 steps"]],
      ["zh-CN", ["还需补充", "价值证明", "¥36.00", "全部 2 步"]],
    ] as const) {
      const page = await client(undefined, { ...html, "Accept-Language": language }).get(pathOf(made));
      for (const word of words) expect(page.text).toContain(word);
    }
  });

  it("opens nothing with a forged link, nor under another firm's address", async () => {
    const made = await claim({ freight: yuan(12) });
    const path = pathOf(made);
    const stranger = await signUp();
    for (const wrong of [
      `${path.slice(0, -4)}AAAA`,
      path.replace("live.", "test."),
      path.replace(firm.slug, stranger.slug),
    ])
      expect((await client(undefined, asJson).get(wrong)).status, wrong).toBe(404);
  });

  it("appeals once from the page", async () => {
    const made = await great(1500);
    await decide(live, made, { decision: "reject", reason: "包装完好" });
    const page = await client(undefined, html).get(pathOf(made));
    expect(page.text).toContain("包装完好");
    expect(page.text).toContain('name="reason"');
    const anybody = client(undefined, asJson);
    const empty = await anybody.post<ClaimProblem>(`${pathOf(made)}/appeal`, {});
    expect([empty.status, empty.body.code]).toEqual([422, "validation_failed"]);
    const sent = await anybody.post(`${pathOf(made)}/appeal`, { reason: "照片上能看到破损" });
    expect({ status: sent.status, body: sent.body }).toMatchObject({
      status: 201,
      body: { status: "in_review" },
    });
    const { body } = await live.get<Claim>(`/v1/claims/${made.id}`);
    expect(body.appeal).toMatchObject({ by: { type: "customer" }, reason: "照片上能看到破损" });
    expect((await anybody.post(`${pathOf(made)}/appeal`, { reason: "x" })).status).toBe(409);
  });

  it("is told once that a claim settled itself, and why one was rejected", async () => {
    const sandbox = await signUp();
    const inSandbox = async (shipment: Record<string, unknown>, evidence: unknown[]) => {
      const { body } = await sandbox.test.post<{ id: string }>("/v1/shipments", shipmentInput(shipment));
      return (await sandbox.test.post<Claim>("/v1/claims", claimInput(body.id, { evidence }))).body;
    };
    const told = async ({ id, ticketId }: Claim, types: string[]) => {
      await deliver(notify, await eventOf(sandbox, "ticket.created", ticketId, "test"));
      // There is no provider here to hand it to: what was written stays in the log, to be sent again.
      for (const type of types)
        await deliver(notify, await eventOf(sandbox, type, id, "test")).catch(() => undefined);
      const path = `/v1/notifications?ticketId=${ticketId}`;
      return (await sandbox.test.get<List<{ event: string; body: string }>>(path)).body.data;
    };
    const settled = await inSandbox({ freight: yuan(12) }, [photo()]);
    const first = await told(settled, ["claim.submitted", "claim.approved"]);
    expect(first).toMatchObject([{ event: "claim.approved" }]);
    expect(first[0]?.body).toContain("¥36.00");
    const made = await inSandbox({ freight: yuan(12) }, []);
    await decide(sandbox.test, made, { decision: "reject", reason: "包装完好" });
    const second = await told(made, ["claim.submitted", "claim.rejected"]);
    expect(second.map(({ event }) => event).toSorted()).toEqual(["claim.rejected", "claim.submitted"]);
    expect(second.find(({ event }) => event === "claim.submitted")?.body).toContain("价值证明");
    expect(second.find(({ event }) => event === "claim.rejected")?.body).toContain(made.link);
  });
});

describe("the rules", () => {
  it("hold for claims from then on, and a claim keeps its own", async () => {
    const own = await signUp();
    const post = async (shipment: Record<string, unknown>, changes: Record<string, unknown>) => {
      const { body } = await own.live.post<{ id: string }>("/v1/shipments", shipmentInput(shipment));
      return (await own.live.post<Claim>("/v1/claims", claimInput(body.id, changes))).body;
    };
    const before = await post({ freight: yuan(12) }, { evidence: [] });
    const rules = { ...(claimRulesInput as object), uninsuredFreightTimes: 5, auditPercent: 100 };
    const put = (version: string) =>
      own.live.request<Record<string, unknown>>("PUT", "/v1/claim-rules", {
        body: rules,
        headers: { "If-Match": version },
      });
    expect((await put('"7"')).status).toBe(412);
    const { status, body } = await put('"1"');
    expect({ status, body }).toMatchObject({ status: 200, body: { uninsuredFreightTimes: 5, version: 2 } });
    const after = await post({ freight: yuan(12) }, { evidence: [photo()] });
    expect(after).toMatchObject({ rulesVersion: 2, entitlement: yuan(60) });
    const { body: kept } = await own.live.post<Claim>(`/v1/claims/${before.id}/evidence`, {
      evidence: [photo()],
    });
    expect(kept).toMatchObject({ rulesVersion: 1, entitlement: yuan(36) });
    const first = await own.live.get("/v1/claim-rules?version=1");
    expect(first.body).toMatchObject({ uninsuredFreightTimes: 3, version: 1 });
    expect((await own.live.get("/v1/claim-rules?version=3")).status).toBe(404);
    const sample = await own.live.get<List<Claim> & { seed: string }>("/v1/claims/audit-sample");
    expect(sample.body.data.map(({ id }) => id)).toContain(after.id);
    expect(sample.body.seed).toMatch(/^[0-9a-f]{64}$/);
  });
});
