import { randomBytes } from "node:crypto";
import type { Claim, LinkedClaim } from "@caas/core/claims";
import type { Upload } from "@caas/core/uploads";
import { beforeAll, describe, expect, it } from "vitest";
import { handler as automate } from "../consumers/automate.ts";
import { type Client, client, type List } from "./testing/client.ts";
import { deliver, eventOf } from "./testing/deliver.ts";
import { claimInput, packageInput, shipmentInput } from "./testing/samples.ts";
import { type Firm, signUp } from "./testing/world.ts";

interface Problem {
  code: string;
}
interface Verification {
  valid: boolean;
  entries: number;
  head: string;
  statement?: { isGenuine: boolean; step: number | null };
}

let firm: Firm;
let live: Client;
const anybody = client(undefined, { Accept: "application/json" });
const reader = client(undefined, { Accept: "text/html", "Accept-Language": "en" });
const yuan = (amount: number) => ({ amount: amount * 100, currency: "CNY" });

beforeAll(async () => {
  firm = await signUp();
  live = firm.live;
});

async function claim(kind = "damaged", amount = 80): Promise<Claim> {
  const { body: parcel } = await live.post<{ id: string }>(
    "/v1/shipments",
    shipmentInput({ freight: yuan(12) }),
  );
  const input = claimInput(parcel.id, { kind, amount: yuan(amount) });
  return (await live.post<Claim>("/v1/claims", input)).body;
}
const pathOf = ({ link }: Claim) => new URL(link).pathname;

async function sendPhoto(made: Claim): Promise<string> {
  const asked = { name: "破损.jpg", contentType: "image/jpeg", size: 500 };
  const { status, body, text } = await anybody.post<Upload>(`${pathOf(made)}/uploads`, asked);
  expect(status, text).toBe(201);
  const form = new FormData();
  for (const [name, value] of Object.entries(body.post?.fields ?? {})) form.append(name, value);
  form.append("file", new Blob([Buffer.concat([Buffer.from("ffd8ffe0", "hex"), randomBytes(496)])]));
  expect((await fetch(body.post?.url ?? "", { method: "POST", body: form })).status).toBe(204);
  return body.id;
}

describe("the claimant's photos", () => {
  it("are sent by the link and settle the claim", async () => {
    const made = await claim();
    const uploadId = await sendPhoto(made);
    const add = () => anybody.post<LinkedClaim>(`${pathOf(made)}/evidence`, { evidence: [{ uploadId }] });
    const { status, body } = await add();
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        status: "auto_approved",
        approvedAmount: yuan(36),
        evidence: [{ name: "破损.jpg", kept: true }],
      },
    });
    expect((await add()).status).toBe(409);
  });

  it("are not taken where the claim is decided, nor by a forged link", async () => {
    const made = await claim();
    await live.post(`/v1/claims/${made.id}/decisions`, { decision: "reject", reason: "x" });
    const input = { name: "x.jpg", contentType: "image/jpeg", size: 5 };
    const late = await anybody.post<Problem>(`${pathOf(made)}/uploads`, input);
    expect([late.status, late.body.code]).toEqual([409, "transition_not_allowed"]);
    const path = `${pathOf(made).slice(0, -4)}AAAA`;
    expect((await anybody.post(`${path}/uploads`, input)).status).toBe(404);
    expect((await anybody.post(`${path}/evidence`, { evidence: [] })).status).toBe(404);
  });

  it("are asked for by a page that may run its own script and no other", async () => {
    const made = await claim();
    const page = await reader.get(pathOf(made));
    expect(page.text).toContain('type="file"');
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/script-src 'sha256-[^']+'; connect-src 'self' http:\/\/127\.0\.0\.1:\d+/);
  });
});

describe("the statement", () => {
  it("has every step's hash and where to verify them", async () => {
    const made = await claim();
    const { body: entries } = await live.get<List<{ hash: string }>>(`/v1/claims/${made.id}/ledger`);
    const { status, text } = await reader.get(`${pathOf(made)}/statement`);
    expect(status).toBe(200);
    const plain = text.replaceAll("\u200b", "");
    for (const { hash } of entries.data) expect(plain).toContain(hash);
    expect(plain).toContain(`${pathOf(made)}/verify`);
    expect((await reader.get(`${pathOf(made).slice(0, -4)}AAAA/statement`)).status).toBe(404);
  });

  it("is verified by anybody who holds it, also after further steps", async () => {
    const made = await claim();
    const verify = (head?: string) =>
      anybody.get<Verification>(`${pathOf(made)}/verify${head ? `?head=${head}` : ""}`);
    const { body: printed } = await verify();
    expect(printed).toMatchObject({ valid: true, entries: 2 });
    await live.post(`/v1/claims/${made.id}/decisions`, { decision: "reject", reason: "x" });
    expect((await verify(printed.head)).body).toMatchObject({
      ...{ valid: true, entries: 3, statement: { isGenuine: true, step: 2 } },
    });
    expect((await verify("0".repeat(64))).body.statement).toMatchObject({ isGenuine: false, step: null });
    expect((await verify("short")).status).toBe(422);
    const page = await reader.get(`${pathOf(made)}/verify?head=${printed.head}`);
    expect(page.text).toContain("step 2 of this claim");
  });
});

describe("the ticket", () => {
  it("has a note of the decision and of the payment, once each", async () => {
    const made = await claim("lost");
    await live.post(`/v1/claims/${made.id}/decisions`, {
      decision: "approve",
      amount: yuan(36),
      reason: "属实",
    });
    await live.post(`/v1/claims/${made.id}/payments`, { method: "transfer", reference: "TR-1" });
    for (const type of ["claim.approved", "claim.paid"]) {
      const event = await eventOf(firm, type, made.id);
      await deliver(automate, event);
      await deliver(automate, event);
    }
    const path = `/v1/tickets/${made.ticketId}/messages`;
    const { body } = await live.get<List<{ kind: string; body: string }>>(path);
    const notes = body.data.filter(({ kind, body: text }) => kind === "note" && text.startsWith("理赔"));
    expect(notes.map(({ body: text }) => text.split("\n")).toSorted()).toEqual([
      ["理赔已核准：¥36.00", "属实"],
      ["理赔已赔付：¥36.00（转账）", "TR-1"],
    ]);
  });
});

describe("paying by voucher", () => {
  it("grants one of the approved amount, which a booking takes", async () => {
    const made = await claim("lost");
    await live.post(`/v1/claims/${made.id}/decisions`, { decision: "approve", amount: yuan(4), reason: "x" });
    const { status, body } = await live.post<Claim>(`/v1/claims/${made.id}/payments`, { method: "voucher" });
    expect(status).toBe(200);
    const code = body.payment?.reference ?? "";
    expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    const { body: parcel } = await live.post<{ id: string }>("/v1/shipments", shipmentInput());
    const config = { kind: "green_packaging", config: {}, price: yuan(5) };
    const { body: sold } = await live.post<{ id: string }>("/v1/packages", { ...packageInput(), ...config });
    const booking = { packageId: sold.id, shipmentId: parcel.id, voucher: code };
    expect((await live.post("/v1/bookings", booking)).body).toMatchObject({ price: yuan(1) });
  });

  it("asks for the number of any other payment", async () => {
    const made = await claim("lost");
    await live.post(`/v1/claims/${made.id}/decisions`, { decision: "approve", amount: yuan(4), reason: "x" });
    const { status } = await live.post(`/v1/claims/${made.id}/payments`, { method: "cash" });
    expect(status).toBe(422);
  });
});
