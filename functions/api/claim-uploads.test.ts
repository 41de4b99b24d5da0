import { createHash, randomBytes } from "node:crypto";
import type { Claim } from "@caas/core/claims";
import type { Upload } from "@caas/core/uploads";
import { beforeAll, describe, expect, it } from "vitest";
import { type Client, client } from "./testing/client.ts";
import { claimInput, shipmentInput } from "./testing/samples.ts";
import { type Firm, join, signUp } from "./testing/world.ts";

interface Problem {
  code: string;
  detail: string;
  errors: { path: string; code: string }[];
}

let firm: Firm;
let live: Client;

beforeAll(async () => {
  firm = await signUp();
  live = firm.live;
});

const jpeg = (size = 2000) => Buffer.concat([Buffer.from("ffd8ffe0", "hex"), randomBytes(size - 4)]);
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function prepared(changes: Record<string, unknown> = {}): Promise<Upload> {
  const input = { name: "外箱.jpg", contentType: "image/jpeg", size: 2000, ...changes };
  const { status, body, text } = await live.post<Upload>("/v1/uploads", input);
  expect(status, text).toBe(201);
  return body;
}

/** Sends a file as a browser's form does. */
async function send({ post }: Upload, bytes: Uint8Array<ArrayBuffer>, changes: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...post?.fields, ...changes }))
    if (value) form.append(name, value);
  form.append("file", new Blob([bytes]), "file");
  const response = await fetch(post?.url ?? "", { method: "POST", body: form });
  return { status: response.status, text: await response.text() };
}

async function sent(bytes = jpeg(), changes: Record<string, unknown> = {}): Promise<string> {
  const upload = await prepared({ size: bytes.length, ...changes });
  expect(await send(upload, bytes)).toMatchObject({ status: 204 });
  return upload.id;
}

async function claim(evidence: unknown[] = []): Promise<Claim> {
  const freight = { amount: 1200, currency: "CNY" };
  const { body: parcel } = await live.post<{ id: string }>("/v1/shipments", shipmentInput({ freight }));
  const input = claimInput(parcel.id, { kind: "damaged", evidence });
  const { status, body, text } = await live.post<Claim>("/v1/claims", input);
  expect(status, text).toBe(201);
  return body;
}

const add = ({ id }: Claim, evidence: unknown[], by = live) =>
  by.post<Claim & Problem>(`/v1/claims/${id}/evidence`, { evidence });

describe("sending a file", () => {
  it("makes what was stored evidence, known by the hash of its bytes", async () => {
    const bytes = jpeg();
    const uploadId = await sent(bytes);
    const made = await claim([{ uploadId }]);
    expect(made).toMatchObject({ status: "auto_approved", missing: [] });
    expect(made.evidence).toMatchObject([
      {
        ...{ name: "外箱.jpg", sha256: sha256(bytes) },
        upload: { id: uploadId, contentType: "image/jpeg", size: 2000 },
      },
    ]);
    const { body } = await live.get<Upload>(`/v1/uploads/${uploadId}`);
    expect(body).toMatchObject({ status: "attached", claimId: made.id, sha256: sha256(bytes), post: null });
    const file = await fetch(body.url ?? "");
    expect(sha256(new Uint8Array(await file.arrayBuffer()))).toBe(sha256(bytes));
    expect(file.headers.get("content-type")).toBe("image/jpeg");
  });

  it("settles a claim in review that lacked a photo", async () => {
    const made = await claim();
    expect(made.missing).toEqual(["photo_of_damage"]);
    const uploadId = await sent();
    const { body } = await add(made, [{ uploadId, name: "正面" }]);
    expect(body).toMatchObject({ status: "auto_approved", evidence: [{ name: "正面" }] });
    expect((await live.get(`/v1/claims/${made.id}/verify`)).body).toMatchObject({ valid: true });
  });

  it("takes what the form was signed for and nothing else", async () => {
    const bytes = jpeg();
    const upload = await prepared({ sha256: sha256(bytes) });
    const tries: [Record<string, string>, Uint8Array<ArrayBuffer>, number, string][] = [
      [{}, jpeg(), 400, "BadDigest"],
      [{}, jpeg(10 * 1024 * 1024 + 1), 400, "EntityTooLarge"],
      [{ "Content-Type": "text/html" }, bytes, 403, "content-type"],
      [{ key: "ten_other/uploads/x" }, bytes, 403, "key"],
      [{ "X-Amz-Signature": "0".repeat(64) }, bytes, 403, "SignatureDoesNotMatch"],
      [{ "X-Amz-Signature": "" }, bytes, 403, "not signed"],
      [{ acl: "public-read" }, bytes, 403, "Extra input fields"],
    ];
    for (const [changes, file, status, told] of tries) {
      const answer = await send(upload, file, changes);
      expect(answer, told).toMatchObject({ status, text: expect.stringContaining(told) });
    }
    expect((await add(await claim(), [{ uploadId: upload.id }])).body.code).toBe("upload_missing");
    expect((await send(upload, bytes)).status).toBe(204);
  });

  it("can be read by nobody without a signed address", async () => {
    const upload = await prepared();
    const bytes = jpeg();
    await send(upload, bytes);
    const { status } = await fetch(`${upload.post?.url.replace(/\/$/, "")}/${upload.post?.fields.key}`);
    expect(status).toBe(403);
    await claim([{ uploadId: upload.id }]);
    const viewer = client((await join(firm, "viewer")).token);
    expect((await viewer.get<Upload>(`/v1/uploads/${upload.id}`)).body).toMatchObject({ url: null });
  });
});

describe("refusing a file", () => {
  it("whose hash is another than was named", async () => {
    const made = await claim();
    const uploadId = await sent();
    const { status, body } = await add(made, [{ uploadId, sha256: "0".repeat(64) }]);
    expect({ status, code: body.code }).toEqual({ status: 422, code: "evidence_hash_mismatch" });
    expect((await live.get<Claim>(`/v1/claims/${made.id}`)).body).toMatchObject({ evidence: [], version: 1 });
  });

  it("that is not what its sender calls it", async () => {
    const made = await claim();
    for (const bytes of [Buffer.from("<script>alert(1)</script>"), Buffer.from("%PDF-1.7")]) {
      const { status, body } = await add(made, [{ uploadId: await sent(bytes) }]);
      expect({ status, code: body.code }).toEqual({ status: 422, code: "evidence_type_mismatch" });
    }
  });

  it("of another tenant or world, as if it were not there", async () => {
    const made = await claim();
    const other = await signUp();
    const { body: theirs } = await other.live.post<Upload>("/v1/uploads", {
      ...{ name: "x.jpg", contentType: "image/jpeg", size: 2000 },
    });
    await send(theirs, jpeg());
    const { body: tests } = await firm.test.post<Upload>("/v1/uploads", {
      ...{ name: "x.jpg", contentType: "image/jpeg", size: 2000 },
    });
    for (const { id } of [theirs, tests]) {
      expect((await add(made, [{ uploadId: id }])).status).toBe(404);
      expect((await live.get(`/v1/uploads/${id}`)).status).toBe(404);
    }
  });

  it("that is evidence of another claim", async () => {
    const uploadId = await sent();
    await claim([{ uploadId }]);
    const { status, body } = await add(await claim(), [{ uploadId }]);
    expect({ status, code: body.code }).toEqual({ status: 409, code: "upload_used" });
  });

  it.each([
    ["too large", { size: 10 * 1024 * 1024 + 1 }, "size", "too_big"],
    ["empty", { size: 0 }, "size", "too_small"],
    ["of a type that can hold scripts", { contentType: "image/svg+xml" }, "contentType", "invalid_value"],
    ["a film", { contentType: "video/mp4" }, "contentType", "invalid_value"],
    ["of half a hash", { sha256: "ab" }, "sha256", "invalid_format"],
  ])("that would be %s", async (_, changes, path, code) => {
    const input = { name: "x", contentType: "image/jpeg", size: 10, ...changes };
    const { status, body } = await live.post<Problem>("/v1/uploads", input);
    expect({ status, errors: body.errors }).toMatchObject({ status: 422, errors: [{ path, code }] });
  });

  it("that is neither sent nor named", async () => {
    const { body } = await add(await claim(), [{ proves: "value" }]);
    expect(body.errors.map(({ path }) => path)).toEqual(["evidence.0.name", "evidence.0.sha256"]);
  });
});
