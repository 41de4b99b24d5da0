import { createHash, randomBytes } from "node:crypto";
import type { Claim } from "@caas/core/claims";
import { table } from "@caas/core/db";
import type { Upload } from "@caas/core/uploads";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DynamoDbCall, dynamoDbCall } from "./dynamodb-call.ts";
import { type Client, type Firm, listed, type Story, startStory } from "./story.ts";

// Claims over HTTP, from the parcel to the money: one that settles itself, one that takes a supervisor, and a ledger
// of which a byte was changed in the store.

interface Problem {
  code: string;
  allowedRoles: string[];
}

let story: Story;
let firm: Firm;
let live: Client;
let dynamoDb: DynamoDbCall;
let tenantId: string;
let count = 0;

beforeAll(async () => {
  story = await startStory();
  dynamoDb = dynamoDbCall(process.env.AWS_ENDPOINT_URL_DYNAMODB ?? "");
  firm = await story.signUp("claims", { timezone: "Asia/Shanghai", locale: "zh-CN" });
  live = firm.live;
  tenantId = (await live.get<{ id: string }>("/v1/tenant")).body.id;
});

afterAll(async () => {
  await story?.runtime.stop();
});

const yuan = (amount: number) => ({ amount: Math.round(amount * 100), currency: "CNY" });

async function made<Made extends { id: string }>(path: string, body: object): Promise<Made> {
  const answer = await live.post<Made>(path, body);
  if (answer.status !== 201) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  return answer.body;
}

async function ship(value: object): Promise<string> {
  const { id } = await made<{ id: string }>("/v1/shipments", {
    trackingNumber: `CL${String(++count).padStart(8, "0")}`,
    recipient: {
      ...{ name: "王芳", phone: `+86137${String(count).padStart(8, "0")}` },
      address: { line1: "人民路 100 号", city: "苏州", country: "CN" },
    },
    goods: { type: "electronics", weightGrams: 900 },
    ...value,
  });
  return id;
}

/** Sends a photo as a browser does: asks for a form, sends it to the bucket. */
async function photo(): Promise<{ uploadId: string; sha256: string }> {
  const bytes = Buffer.concat([Buffer.from("ffd8ffe0", "hex"), randomBytes(1000)]);
  const input = { name: "外箱.jpg", contentType: "image/jpeg", size: bytes.length };
  const { id, post } = await made<Upload>("/v1/uploads", input);
  const form = new FormData();
  for (const [name, value] of Object.entries(post?.fields ?? {})) form.append(name, value);
  form.append("file", new Blob([bytes]), "photo.jpg");
  const { status } = await fetch(post?.url ?? "", { method: "POST", body: form });
  expect(status).toBe(204);
  return { uploadId: id, sha256: createHash("sha256").update(bytes).digest("hex") };
}

async function join(role: string): Promise<Client> {
  const email = `${role}@claims.example`;
  await made("/v1/members", { email, name: role, role });
  await story.runtime.idle();
  const token = /\/([^/\s]+)\s*$/m.exec(
    /https?:\/\/\S+/.exec(story.mails(email)[0]?.body ?? "")?.[0] ?? "",
  )?.[1];
  const accepted = await story
    .as()
    .post<{ accessToken: string }>(`/v1/invitations/${token}/accept`, { password: "a good password" });
  expect(accepted.status, accepted.text).toBe(200);
  return story.as(accepted.body.accessToken);
}

const decide = (who: Client, { id }: Claim, decision: object) =>
  who.post<Claim & Problem>(`/v1/claims/${id}/decisions`, decision);
const read = async ({ id }: Claim) => (await live.get<Claim>(`/v1/claims/${id}`)).body;

describe("an uninsured loss of ¥12 freight", () => {
  it("is ¥36, approved at once on its photo, paid by a voucher, and told on its page", async () => {
    const shipmentId = await ship({ freight: yuan(12) });
    const { uploadId, sha256 } = await photo();
    const claim = await made<Claim>("/v1/claims", {
      ...{ shipmentId, kind: "lost", amount: yuan(80) },
      evidence: [{ uploadId, proves: "value" }],
    });
    expect(claim).toMatchObject({
      ...{ status: "auto_approved", rule: "uninsured_freight_multiple", missing: [] },
      ...{ entitlement: yuan(36), approvedAmount: yuan(36) },
      evidence: [{ sha256 }],
    });
    const paid = await live.post<Claim>(`/v1/claims/${claim.id}/payments`, { method: "voucher" });
    expect(paid.body).toMatchObject({ status: "paid" });
    const vouchers = await listed<{ code: string; amount: object }>(
      live,
      `/v1/vouchers?ticketId=${claim.ticketId}`,
    );
    expect(vouchers).toMatchObject([{ code: paid.body.payment?.reference, amount: yuan(36) }]);

    await story.runtime.idle();
    await story.redeliver(50);
    const notes = await listed<{ body: string }>(live, `/v1/tickets/${claim.ticketId}/messages`);
    expect(notes.filter(({ body }) => /36\.00/.test(body)).length).toBeGreaterThan(0);
    const told = await listed<{ event: string }>(live, `/v1/notifications?shipmentId=${shipmentId}`);
    const ofClaim = told.map(({ event }) => event).filter((event) => /^(claim|ticket)\./.test(event));
    expect(ofClaim.toSorted()).toEqual(["claim.approved", "claim.paid"]);
    const page = await fetch(claim.link, { headers: { "accept-language": "zh-CN" } });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("36.00")]);
  }, 60_000);
});

describe("an insured loss", () => {
  it("goes by value and ratio, waits in review above the limit, and takes a role that may", async () => {
    const shipmentId = await ship({ freight: yuan(12) });
    const sold = await made<{ id: string }>("/v1/packages", {
      ...{ kind: "insured", name: { "zh-CN": "保价", en: "Insured value" }, price: yuan(1) },
      config: { rate: 0.005 },
    });
    const booking = await made<{ id: string; price: object }>("/v1/bookings", {
      ...{ packageId: sold.id, shipmentId, insuredValue: yuan(3000) },
    });
    expect(booking.price).toEqual(yuan(15));
    await live.post(`/v1/bookings/${booking.id}/confirm`);

    const claim = await made<Claim>("/v1/claims", {
      ...{ shipmentId, kind: "damaged", amount: yuan(2500), lossRatio: 0.3 },
      evidence: [{ uploadId: (await photo()).uploadId }],
    });
    expect(claim).toMatchObject({
      ...{ status: "in_review", missing: [], rule: "insured_value_by_loss_ratio" },
      ...{ insuredValue: yuan(3000), entitlement: yuan(900), approvedAmount: null },
    });
    const approval = { decision: "approve", reason: "照片与描述一致" };
    const refused = await decide(await join("agent"), claim, approval);
    expect([refused.status, refused.body.code]).toEqual([403, "above_authority"]);
    expect(refused.body.allowedRoles).toEqual(["supervisor", "admin", "owner"]);
    expect((await read(claim)).status).toBe("in_review");
    const approved = await decide(await join("supervisor"), claim, approval);
    expect(approved.body).toMatchObject({ status: "approved", approvedAmount: yuan(900) });
    const payment = { method: "transfer", reference: "TR-20261122-1" };
    expect((await live.post<Claim>(`/v1/claims/${claim.id}/payments`, payment)).body.status).toBe("paid");
    const again = await live.post<Problem>(`/v1/claims/${claim.id}/payments`, payment);
    expect([again.status, again.body.code]).toEqual([409, "transition_not_allowed"]);
  }, 60_000);
});

describe("one byte that was changed in a stored step", () => {
  type Item = { entry: { M: { data: { M: { amount: { N: string } } } } } } & Record<string, unknown>;

  it("makes the verification say where, to the firm and to anybody with the link", async () => {
    const claim = await made<Claim>("/v1/claims", {
      ...{ shipmentId: await ship({ freight: yuan(12) }), kind: "lost", amount: yuan(80) },
      evidence: [{ name: "发票.jpg", sha256: randomBytes(32).toString("hex"), proves: "value" }],
    });
    const verify = async () => (await live.get(`/v1/claims/${claim.id}/verify`)).body;
    const publicly = async () => {
      const answer = await fetch(`${claim.link}/verify`, { headers: { accept: "application/json" } });
      return answer.json() as Promise<object>;
    };
    expect(await verify()).toMatchObject({ valid: true, entries: 2 });

    const Key = {
      pk: { S: `t#${tenantId}#claim#${claim.id}` },
      sk: { S: `entry#${String(2).padStart(9, "0")}` },
    };
    const { Item } = await dynamoDb<{ Item: Item }>("DynamoDB_20120810.GetItem", {
      ...{ TableName: table.name, Key },
    });
    const put = (item: Item) => dynamoDb("DynamoDB_20120810.PutItem", { TableName: table.name, Item: item });
    const forged = structuredClone(Item);
    const { amount } = forged.entry.M.data.M;
    expect(amount.N).toBe("3600");
    amount.N = "9600";
    await put(forged);
    expect(await verify()).toMatchObject({ valid: false, brokenAt: 2, fault: "content" });
    expect(await publicly()).toMatchObject({ valid: false, brokenAt: 2, fault: "content" });
    const page = await (
      await fetch(`${claim.link}/verify?lang=en`, { headers: { accept: "text/html" } })
    ).text();
    expect(page).toMatch(/step 2/i);
    await put(Item);
    expect(await verify()).toMatchObject({ valid: true });
  }, 60_000);
});
