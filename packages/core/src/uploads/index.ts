import { createHash } from "node:crypto";
import { z } from "zod";
import { commit, type Write, write } from "../db/index.ts";
import {
  AppError,
  actor,
  expiresInDays,
  fn,
  idSchema,
  iso,
  newId,
  notFound,
  nowIso,
  tenant,
} from "../kernel/index.ts";
import { UploadEntity, type UploadItem } from "./entity.ts";
import { NewUpload, type Upload } from "./schema.ts";
import { sniff } from "./sniff.ts";

export { contentTypes, largestFile } from "./kinds.ts";
export { NewUpload, Sha256, Upload } from "./schema.ts";

/** The client of the bucket is large, so it is read when the first file is asked for. */
const bucket = () => import("./bucket.ts");

/**
 * Says where a file can be sent within five minutes. It counts as evidence once a claim names it.
 * @throws AppError `validation_failed` for another type than photos and PDF, and for more than 10 MiB
 */
export const prepare = fn(NewUpload, "claims:write", (input) => prepareUpload(input));

/** The same for who has shown by other means than a permission that they may. */
export async function prepareUpload(input: z.output<typeof NewUpload>): Promise<Upload> {
  const uploadId = newId("upload");
  const { formFor, postSeconds } = await bucket();
  const form = await formFor(uploadId, input.contentType, input.sha256);
  const at = nowIso();
  const item: UploadItem = {
    ...{ tenantId: tenant(), uploadId, ...input, expiresAt: expiresInDays(1) },
    ...{ createdAt: at, updatedAt: at, version: 1 },
  };
  // The bucket keeps the world's time, also where a sandbox's clock was moved.
  const post = { ...form, expiresAt: iso(Date.now() + postSeconds * 1000) };
  return commit({ writes: [write(UploadEntity().create(item))] }, { ...toUpload(item), post });
}

/**
 * An upload, and, once it is evidence, where those who may see personal data can read its file for five minutes.
 * @throws AppError `not_found`, also for one that no claim has named for a day
 */
export const get = fn(z.strictObject({ id: idSchema("upload") }), "claims:read", async ({ id }) => {
  const item = await load(id);
  const isReadable = item.claimId !== undefined && mayReadFiles();
  const url = isReadable ? await (await bucket()).addressOf(item) : null;
  return { ...toUpload(item), url };
});

/** A key, too, needs `personal:read` to read files, while it gets names and addresses without. */
function mayReadFiles(): boolean {
  const current = actor();
  return "permissions" in current && current.permissions.has("personal:read");
}

async function load(uploadId: string): Promise<UploadItem> {
  const { data } = await UploadEntity().get({ tenantId: tenant(), uploadId }).go({ consistent: true });
  if (!data || (!data.claimId && Date.parse(data.createdAt) + 86_400_000 < Date.parse(nowIso())))
    throw notFound("upload", uploadId);
  return data;
}

/** A file that has come, is what it was said to be, and can become evidence. */
export interface StoredFile {
  uploadId: string;
  name: string;
  contentType: UploadItem["contentType"];
  size: number;
  sha256: string;
  /** The bucket's version of it. */
  objectVersion?: string | undefined;
}

/**
 * Reads what was stored and says what it is: the hash is of the bytes that are kept, whoever sent them.
 * @param expected the SHA-256 in lower-case hex, where the caller names it
 * @throws AppError `not_found`, `upload_missing`, `evidence_hash_mismatch`, `evidence_type_mismatch`
 */
export async function inspect(uploadId: string, expected: string | undefined): Promise<StoredFile> {
  const { name, contentType, sha256: announced } = await load(uploadId);
  const found = await (await bucket()).stored(uploadId);
  if (!found) {
    throw new AppError("upload_missing", {
      detail: `Nothing was stored for ${uploadId}. Send the file to its form first.`,
    });
  }
  const { bytes, objectVersion } = found;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const named = expected ?? announced;
  if (named !== undefined && named !== sha256) {
    throw new AppError("evidence_hash_mismatch", {
      detail: `The SHA-256 of what was stored for ${uploadId} is ${sha256}, not ${named}.`,
      extra: { sha256 },
    });
  }
  const type = sniff(bytes);
  if (type !== contentType) {
    throw new AppError("evidence_type_mismatch", {
      detail: `${uploadId} was to be ${contentType} and is ${type ?? "none of the types that are taken"}.`,
    });
  }
  return { uploadId, name, contentType, size: bytes.length, sha256, objectVersion };
}

/**
 * Makes a file a claim's for good; a file belongs to one claim. The same claim may name it again.
 * @throws AppError `upload_used`, when written
 */
export function attach(
  claimId: string,
  {
    uploadId,
    size,
    sha256,
    objectVersion,
  }: Pick<StoredFile, "uploadId" | "size" | "sha256" | "objectVersion">,
): Write {
  const patch = UploadEntity()
    .patch({ tenantId: tenant(), uploadId })
    .set({ claimId, size, sha256, objectVersion, updatedAt: nowIso() })
    .remove(["expiresAt"])
    .add({ version: 1 })
    .where((item, { notExists, eq }) => `${notExists(item.claimId)} OR ${eq(item.claimId, claimId)}`);
  return write(patch, () => {
    return new AppError("upload_used", {
      detail: `${uploadId} is evidence of another claim. Send it again.`,
    });
  });
}

function toUpload(item: UploadItem): Upload {
  const { uploadId, name, contentType, size, sha256 = null, claimId = null } = item;
  const { createdAt, updatedAt, version } = item;
  return {
    ...{ id: uploadId, object: "upload", status: claimId ? "attached" : "waiting" },
    ...{ name, contentType, size, sha256, claimId, post: null, url: null, createdAt, updatedAt, version },
  };
}
