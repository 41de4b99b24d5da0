import { z } from "zod";
import { idSchema } from "../kernel/index.ts";
import { contentTypes, largestFile } from "./kinds.ts";

/** The SHA-256 of a file's bytes. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-fA-F]{64}$/, "must be the file's SHA-256 in 64 hexadecimal digits")
  .transform((hash) => hash.toLowerCase());

const example = {
  input: {
    name: "外箱.jpg",
    contentType: "image/jpeg" as const,
    size: 482_113,
    sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  },
  id: "upl_01k2z5v9e8f3q7x0m4n6p8r2s4",
};

export const NewUpload = z
  .strictObject({
    /** What the sender calls the file. */
    name: z.string().trim().min(1).max(200),
    contentType: z.enum(contentTypes),
    /** In bytes, at most 10 MiB. */
    size: z.int().min(1).max(largestFile),
    /** Then nothing else can be sent. */
    sha256: Sha256.optional(),
  })
  .meta({ id: "NewUpload", example: example.input });

export const Upload = z
  .object({
    id: idSchema("upload"),
    object: z.literal("upload"),
    /** `attached` once it is evidence of a claim. */
    status: z.enum(["waiting", "attached"]),
    name: z.string(),
    contentType: z.enum(contentTypes),
    size: z.int(),
    sha256: z.string().nullable(),
    claimId: z.string().nullable(),
    /** Where the file is to be sent: a form (`multipart/form-data`) of these fields, then `file`. Only when made. */
    post: z
      .object({ url: z.string(), fields: z.record(z.string(), z.string()), expiresAt: z.string() })
      .nullable(),
    /** Where an attached file can be read for some minutes, by those who may see personal data. */
    url: z.string().nullable(),
    createdAt: z.string(),
    updatedAt: z.string(),
    version: z.int(),
  })
  .meta({
    id: "Upload",
    example: {
      ...{ id: example.id, object: "upload", status: "waiting", ...example.input, claimId: null },
      post: {
        url: "https://caas-uploads.s3.ap-southeast-1.amazonaws.com/",
        fields: { key: `ten_01/uploads/${example.id}`, Policy: "eyJ…", "X-Amz-Signature": "5d41…" },
        expiresAt: "2026-11-22T03:05:00.000Z",
      },
      url: null,
      ...{ createdAt: "2026-11-22T03:00:00.000Z", updatedAt: "2026-11-22T03:00:00.000Z", version: 1 },
    },
  });
export type Upload = z.infer<typeof Upload>;
